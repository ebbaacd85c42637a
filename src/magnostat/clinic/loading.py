"""The loading (retention) test: how much of a load of magnesium stays, as a probability; and when it is refused.

    R  = 100 · (1 − U / L)           uncorrected: U excreted in a day, L the load                              (L1)
    R' = 100 · (1 − (U − U0) / L)    corrected for the excretion U0 of a day before                            (L2)
    P  = 1 − Φ((R − m) / s)          share of healthy people who keep as much or more                          (L3)

m and s are those of 88 healthy people, uncorrected. A kidney that loses magnesium gives the load back: then high excretion
says nothing of the stores.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from ..record.case import Case
from ..record.finding import Finding
from .drugs import takes
from .risk import risks
from .rulebook import limit
from .serum import classify, is_low, serum
from .signs import seen
from .status import doubt
from .terms import background, named, terms
from .view import View

NAMES = re.compile(r"loading test|load test|retention test|belastingstest|belastingtest|retentietest|oplaadtest")
MMOL = r"(\d{1,3}(?:[.,]\d{1,2})?)\s*mmol"
EXCRETED = re.compile(r"(?:excreted|excretion|urine|uitgescheiden|uitscheiding)\D{0,20}" + MMOL)
BEFORE = re.compile(r"(?:baseline|before|basal|vooraf|uitgangs\w*)\D{0,20}" + MMOL)
TUBULE = ("thiazide", "loop_diuretic", "calcineurin_inhibitor", "platinum", "ENaC_blocker", "aldosterone_antagonist",
          "SGLT2_inhibitor", "aminoglycoside", "polyene")
OWN = ("pregnancy", "heart_block", "myasthenia", "digoxin_toxicity", "gut", "rhythm", "breathing", "renal_loss")


class Load(NamedTuple):
    """A loading test, mmol: what was given, what the urine of a day held (None: not told), and that of a day before."""

    given: float
    excreted: float | None
    before: float | None

    def retained(self, *, corrected: bool) -> float:
        """Retention, %.

        >>> Load(30.0, 24.0, 4.0).retained(corrected=False), round(Load(30.0, 24.0, 4.0).retained(corrected=True), 1)
        (20.0, 33.3)
        """
        out = (self.excreted or 0.0) - ((self.before or 0.0) if corrected else 0.0)
        return round(100.0 * (1.0 - out / self.given), 9)                                                     # L1 L2


def healthy_share(retained: float) -> float:
    """The share of healthy people who keep as much of a load or more (retention in %).

    >>> healthy_share(6.3), round(healthy_share(20.0), 3)
    (0.5, 0.092)
    """
    z = (retained - limit("loading.mean").value) / limit("loading.sd").value
    return 0.5 * math.erfc(z / math.sqrt(2.0))                                                            # L3


def load_of(case: Case) -> Load | None:
    """The loading test that the history of a case tells, with the urine of a day from there or from the laboratory.

    >>> load_of(Case(history=("loading test 30 mmol over 8 h, excreted 24 mmol, baseline 4 mmol",)))
    Load(given=30.0, excreted=24.0, before=4.0)
    """
    for line in (*case.history, *case.drugs):
        told = line.casefold()
        if NAMES.search(told) and (given := re.search(MMOL, told)) and _number(given) > 0:
            out, before = EXCRETED.search(told), BEFORE.search(told)
            urine = case.latest("urine Mg 24 h")
            excreted = _number(out) if out else None if urine is None else round(urine.value * 24.0, 9)
            return Load(_number(given), excreted, _number(before) if before else None)
    return None


def _number(found: re.Match[str]) -> float:
    return float(found[1].replace(",", "."))


def wanted(case: Case) -> bool:
    """True where a loading test is asked for, or planned, and was not done."""
    return load_of(case) is None and any(NAMES.search(line.casefold()) for line in case.history)


def loading(view: View) -> Iterator[Finding]:
    """A loading test read: by both formulas, with the share of healthy people who keep as much, and one source's verdict."""
    load = load_of(view.case)
    if load is None or load.excreted is None:
        return
    kept = load.retained(corrected=False)
    outside = kept > limit("loading.highest").value or kept < limit("loading.lowest").value
    numbers = {"given": load.given, "excreted": load.excreted, "kept": round(kept, 1), "share": round(100.0 * healthy_share(kept)),
               "lowest": limit("loading.lowest").value, "highest": limit("loading.highest").value,
               "repeat": limit("loading.repeat").value}  # fmt: skip
    text = view.say("loading.outside" if outside else "loading.inside", **numbers)
    text += " " + _corrected(view, load) + " " + _verdict(view, 100.0 - kept)
    reasons = refusals(view)
    if reasons:
        text += " " + view.say("loading.unsure", reasons=", ".join(view.say(f"loading_refused.{one}") for one in reasons))
    status = "possible" if reasons or not kept > limit("loading.highest").value else "supported"
    names = ("mean", "sd", "lowest", "highest", "replete", "deficient")
    found = view.finding("loading.retention", "loading.text", text=text, status=status, change="loading.change",
                         limits=[limit(f"loading.{name}") for name in names],
                         inputs=(("load", f"{load.given:g} mmol"), ("excreted", f"{load.excreted:g} mmol/d")))  # fmt: skip
    yield found


def _corrected(view: View, load: Load) -> str:
    if load.before is None:
        basal = limit("loading.basal").value
        more = round(Load(load.given, load.excreted, basal).retained(corrected=True), 1)
        return view.say("loading.uncorrected", basal=basal, more=more)
    kept = round(load.retained(corrected=True), 1)
    bound = limit("loading.corrected").value
    return view.say("loading.corrected_high" if kept >= bound else "loading.corrected_low", kept=kept, bound=bound)


def _verdict(view: View, excreted: float) -> str:
    replete, deficient = limit("loading.replete").value, limit("loading.deficient").value
    share = round(excreted, 9)
    word = "replete" if share >= replete else "deficient" if share < deficient else "grey"
    return view.say(f"loading.{word}", excreted=round(excreted, 1), replete=replete, deficient=deficient)


def refusals(view: View) -> tuple[str, ...]:
    """Why a loading test is refused, as keys; unknown filtration and unknown age are reasons."""
    found, case = [], view.case
    if not view.grown:
        found.append("age_unknown" if view.age is None else "child")
    if view.eGFR is None or view.eGFR < limit("loading_refused.filtration").value:
        found.append("filtration_unknown" if view.eGFR is None else "filtration")
    if takes(case, *TUBULE):
        found.append("tubule")
    lines = (*background(case), *case.symptoms, *case.ecg)
    found += [name for name in OWN if named(lines, [term for term in terms("refusals") if term.name == name])]
    if (seen(case, "seizure", "tetany") or case.setting == "ICU") and "emergency" not in found:
        found.append("emergency")
    if _losing(view) and "renal_loss" not in found:
        found.append("renal_loss")
    return tuple(found)


def _losing(view: View) -> bool:
    """True where the kidney loses magnesium: then the load comes back, whatever the stores."""
    urine = view.in_unit("urine Mg 24 h", "mmol/d")
    lost = is_low(view) and urine is not None and round(urine, 9) > limit("loading_refused.losing").value
    return (lost and load_of(view.case) is None) or any(term.name in ("tubulopathy", "tubular_injury") for _, term in risks(view))


def loading_refused(view: View) -> Iterator[Finding]:
    """A loading test that is asked for, and what stands against it."""
    reasons = refusals(view)
    if wanted(view.case) and reasons:
        names = ("loading_refused.filtration", "child.adult", "loading_refused.losing")
        yield view.finding("loading_refused", "loading_refused.found", status="considered_not_supported",
                           reasons=", ".join(view.say(f"loading_refused.{one}") for one in reasons),
                           limits=[limit(name) for name in names],
                           inputs=(*view.read("eGFR", "creatinine"), *_lines(view)), change="loading_refused.change")  # fmt: skip


def _lines(view: View) -> tuple[tuple[str, str], ...]:
    kinds = (("drugs", view.case.drugs), ("history", background(view.case)))
    return tuple((name, ", ".join(told)) for name, told in kinds if told)


def loading_offered(view: View) -> Iterator[Finding]:
    """The test as a way to find out more: a normal serum with a reason for doubt, or a wish, and nothing against it."""
    doubtful = serum(view) is not None and classify(view) in ("latent", "normal") and doubt(view)
    if (doubtful or wanted(view.case)) and load_of(view.case) is None and not refusals(view):
        yield view.finding("loading_offered", "loading_offered.found", status="possible", change="loading_offered.change")
