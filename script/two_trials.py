"""Write docs/two-trials.md: two trials of magnesium in failing kidneys that disagree, both run as groups.

Sakaguchi 2019 (oxide, the dose titrated to serum, open label, two years) and MAGiCAL-CKD 2023 (hydroxide, a fixed dose,
blinded, one year). The page shows what serum and urine each would reach, the people of one on the regimen of the other, and
says what the model can tell about why they differ, and what it cannot.

    .venv/bin/python script/two_trials.py            writes the page
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

import magnostat as mg
from magnostat.record import study

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "two-trials.md"
STUDIES = ROOT / "src" / "magnostat" / "data" / "studies"
PEOPLE, DAY, WEEK = 40, 24.0, 168.0
LOW, HIGH = 1.03, 1.23  # mmol/L: the target of the titration
MG_OXIDE, MG_DL = 40.304, 2.4305  # mg of MgO in 1 mmol; mg/dL in 1 mmol/L


class Group(NamedTuple):
    """Forty people on one plan: what they reached, one number a person; `after` in weeks."""

    name: str
    after: int
    serum: np.ndarray
    start: np.ndarray
    urine: np.ndarray
    urine_start: np.ndarray
    taken: np.ndarray
    gained: np.ndarray
    prone: np.ndarray
    notes: tuple[str, ...]

    @property
    def rise(self) -> float:
        """The mean change of serum, mmol/L."""
        return float((self.serum - self.start).mean())


def group(name: str, person: mg.Person, plan: mg.Plan, after: int, people: int = PEOPLE) -> Group:
    """One group on its plan, looked at before it begins and after some weeks."""
    end = after * WEEK
    run = mg.simulate(person, plan, n=people, days=after * 7.0, seed=1, study="two trials", every=np.inf,
                      at=[-DAY, 0.0, end - DAY, end], threads=2)  # fmt: skip
    ok = np.array([sentence == "ok" for sentence in run.outcome])
    index = run.series["phosphate.propensity"].values
    taken = sum(one.values for way, one in run.ledger.items() if way.startswith("swallowed>"))
    return Group(
        name, after, *(mg.lab.serum_magnesium(run, hour)[ok] for hour in (end, 0.0)),
        *(mg.lab.urine_magnesium(run, hour - DAY, hour)[ok] for hour in (end, 0.0)), (taken[:, -1] - taken[:, -2])[ok],
        (mg.lab.body_magnesium(run, end) - mg.lab.body_magnesium(run, 0.0))[ok], (index[:, -1] / index[:, 1])[ok], run.notes,
    )  # fmt: skip


def who(trial: str, name: str) -> tuple[mg.Person, mg.Plan]:
    """Person and plan of an arm, as the folder of the study writes it."""
    found = study.load(STUDIES / trial).arm(name)
    return found.person, found.plan


def changed(plan: mg.Plan, **keys: object) -> mg.Plan:
    """A plan of one act with some of its keys changed."""
    return mg.Plan([{**plan.table()["do"][0], **keys}])


def arms() -> list[Group]:
    """The four arms, each at its own end."""
    return [group("Sakaguchi, oxide to a target", *who("sakaguchi2019", "MgO"), 104),
            group("Sakaguchi, control", *who("sakaguchi2019", "control"), 104),
            group("MAGiCAL, hydroxide 15 mmol twice a day", *who("magical2023", "magnesium"), 52),
            group("MAGiCAL, placebo", *who("magical2023", "placebo"), 52)]  # fmt: skip


def variants() -> list[Group]:
    """One thing changed at a time: length, people, regimen, salt, the highest dose, how much is swallowed."""
    (first, titrated), (second, fixed) = who("sakaguchi2019", "MgO"), who("magical2023", "magnesium")
    free = {**titrated.table()["do"][0]["titrate"], "greatest": "20 mmol"}
    return [
        group("Sakaguchi's titration, after one year", first, titrated, 52),
        group("MAGiCAL's regimen in Sakaguchi's people", first, fixed, 52),
        group("Sakaguchi's titration in MAGiCAL's people", second, titrated, 52),
        group("Sakaguchi's titration, up to 60 mmol/d", first, changed(titrated, titrate=free), 104),
        group("MAGiCAL's dose as plain oxide", second, changed(fixed, **{"as": "oxide", "form": "tablet"}), 52),
        group("MAGiCAL, half of every dose swallowed", second, changed(fixed, take="7.5 mmol"), 52),
    ]  # fmt: skip


def spread(values: np.ndarray) -> str:
    """Mean and standard deviation."""
    return f"{values.mean():.2f} sd {values.std(ddof=1):.2f}"


def row(found: Group) -> str:
    """One line of the table."""
    low, high = found.taken.min(), found.taken.max()
    taken = f"{np.median(found.taken):.1f}" + (f" ({low:.1f} to {high:.1f})" if high - low > 0.05 else "")
    inside = ((found.serum >= LOW) & (found.serum <= HIGH)).mean()
    return (f"| {found.name} | {found.after} wk | {taken} | {spread(found.start)} | {spread(found.serum)} | {found.rise:+.3f} "
            f"| {100 * inside:.0f} % | {found.urine_start.mean():.1f} | {found.urine.mean():.1f} | {found.gained.mean():+.0f} "
            f"| {found.prone.mean():.2f} |")  # fmt: skip


HEAD = """| group | after | taken, mmol/d | serum before, mmol/L | serum then | rise | within target | urine before, mmol/d \
| urine then | body, mmol | index |
|---|---|---|---|---|---|---|---|---|---|---|"""


def table(groups: list[Group]) -> str:
    """The groups as a table."""
    return "\n".join([HEAD, *map(row, groups)])


def page(four: list[Group], others: list[Group]) -> str:
    """The page as Markdown."""
    oxide, control, fixed, placebo = four
    year, swapped, moved, free, salt, half = others
    apart, fixed_apart = (a.serum.mean() - b.serum.mean() for a, b in ((oxide, control), (fixed, placebo)))
    return TEXT.format(
        n=PEOPLE, low=LOW, high=HIGH, arms=table(four), others=table(others), apart=apart, fixed_apart=fixed_apart,
        note=next((note for note in oxide.notes if "titration" in note), "no dose was titrated"),
        dose=MG_OXIDE * np.median(oxide.taken), serum=oxide.serum.mean() * MG_DL, apart_mg=apart * MG_DL,
        before=placebo.start.mean(), before_oxide=control.start.mean(), year=year.rise, end=oxide.rise, swapped=swapped.rise,
        moved=moved.rise, fixed=fixed.rise, half=half.rise, free=free.rise, salt=salt.rise, long=2.0 * oxide.rise, short=fixed.rise,
        urine=oxide.urine.mean() - oxide.urine_start.mean(), urine_fixed=fixed.urine.mean() - fixed.urine_start.mean(),
        urine_half=half.urine.mean() - half.urine_start.mean(), share=100.0 * np.mean((fixed.urine - fixed.urine_start) / fixed.taken),
        prone=oxide.prone.mean(), prone_fixed=fixed.prone.mean(), inside=100.0 * np.mean((oxide.serum >= LOW) & (oxide.serum <= HIGH)),
    )  # fmt: skip


TEXT = """# Two trials of magnesium in failing kidneys

Generated by `script/two_trials.py` from the folders of both studies: {n} people a group, one set of parameters, no
number fitted to either trial.

| | Sakaguchi 2019 | MAGiCAL-CKD 2023 |
|---|---|---|
| people | stage 3 to 4, risk factors for coronary calcification; 96 of 125 completed | eGFR 15 to 45, median 25 mL/min; 148 |
| magnesium | oxide, from 330 mg a day, titrated to serum 2.5 to 3.0 mg/dL (not in the abstract) | slow-release hydroxide, \
15 mmol twice a day, fixed |
| compared with | no oxide, open label (and an oral adsorbent, two by two) | placebo, double blind |
| length | 2 years; ended early after an interim analysis | 1 year |
| coronary calcification | +11.3 % against +39.5 % | no difference; more serious adverse events on magnesium |

## What each would reach

Serum and urine as a laboratory reads them in the morning after the night and over the last 24 h. Target: {low} to {high} mmol/L.
Body: mean change of all pools. Index: how prone serum is to form crystals, relative to the same person before (an index
of phosphate, calcium and magnesium in serum; no calcification of a vessel).

{arms}

Sakaguchi: {note}.

Beside what was reported:

| | model | reported | known how |
|---|---|---|---|
| Sakaguchi, serum on oxide at the end | {serum:.2f} mg/dL | about 2.4 mg/dL | recalled |
| Sakaguchi, dose at the end, oxide a day, median | {dose:.0f} mg | 660 mg (330 to 990) | recalled |
| another trial of the oxide, a year, little proteinuria: serum less control | {apart_mg:.2f} mg/dL (Sakaguchi's arms) \
| 0.4 mg/dL (2.4 against 2.0) | read (Oka2022:abstract) |
| MAGiCAL, plasma on magnesium against placebo | {fixed_apart:+.3f} mmol/L | up | read |
| the same, its size | {fixed_apart:+.3f} mmol/L | 0.2 mmol/L | recalled |

The model raises serum less than these reports, read or recalled. It lets {share:.1f} % of MAGiCAL's dose reach the urine. Either more
of such tablets is absorbed over months than single doses in healthy people told, or a kidney that fails holds a load
better than here. The exposures on this page are more likely too small than too large. No number was changed for it: both
trials only validate.

## One thing changed at a time

{others}

## What the model can tell

- **Dose and target.** Against their controls the two regimens move serum by {apart:+.3f} and {fixed_apart:+.3f} mmol/L. A target
  does not by itself make a higher serum: at its highest dose the titration has {inside:.0f} % of people within the target; allowed
  60 mmol a day it would raise serum by {free:+.3f} mmol/L.
- **Population.** Fewer nephrons hold a higher serum to begin with: {before:.2f} mmol/L in MAGiCAL's people, {before_oxide:.2f} in
  Sakaguchi's. The titration raises serum by {year:+.3f} mmol/L within a year in its own people and by {moved:+.3f} in those of
  MAGiCAL; MAGiCAL's dose by {fixed:+.3f} in its own and by {swapped:+.3f} in those of Sakaguchi.
- **Preparation.** The same 30 mmol as plain oxide would raise serum by {salt:+.3f} instead of {fixed:+.3f} mmol/L. Both salts need
  acid to dissolve; how much of a slow-release tablet does is assumed.
- **Follow-up.** Serum has settled before the first year is over ({year:+.3f} after one year, {end:+.3f} after two). A second year
  adds time at that level: {long:.2f} against {short:.2f} mmol/L times years.
- **Adherence.** Who swallows half of every dose rises by {half:+.3f} instead of {fixed:+.3f} mmol/L, and excretes {urine_half:+.1f}
  instead of {urine_fixed:+.1f} mmol/d more. Urine tells what was swallowed better than serum does; how much was swallowed in
  either trial is not modelled, and all doses are taken here.
- **Serum chemistry.** The index falls to {prone:.2f} and {prone_fixed:.2f} of what it was: by about as much in one as in the other.

## What the model cannot tell

- **Calcification.** It is refused ([refused.md](refused.md)): no artery, no bone-like cell, no score of calcium. That one trial
  found less of it and the other did not cannot be reproduced, and an index of serum chemistry is no substitute.
- **Blinding and chance.** One trial was open and was ended early after an interim analysis, which favours large effects; the other
  was blinded. The model has neither expectation nor random error of a score.
- **What else differed.** Diabetes, statins, calcium at the start, the oral adsorbent, race, scanner and statistics are outside it.
- **Harm.** Serious adverse events are no variable here. Nothing on this page is advice to take magnesium with failing kidneys.

In short: the model gives no reason to think that the trial which found an effect reached more magnesium than the one which
found none. That is weak evidence, because the rise of serum is too small in both. Length, blinding, chance and the wall of
the artery remain, and between these the model cannot choose.
"""


if __name__ == "__main__":
    PAGE.write_text(page(arms(), variants()), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")
