"""Fit the parameters of the pages to the studies that may set them, and write docs/calibration.md.

    python script/calibrate.py              runs the experiments with the pages as they are; fills the tables (2 min)
    python script/calibrate.py fit [N]      fits N rounds from the pages and prints the values; changes no page (5 min)
    python script/calibrate.py minerals [N] the same for calcium, phosphate, potassium, sodium and their hormones (20 min)
    python script/calibrate.py profile      refits without each answer to the cell; fills its table too (15 min)

Needs numpy and scipy; uses numba where it is installed, which is a hundred times faster.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "script")]

from calibration.certainty import certainty  # noqa: E402
from calibration.experiments import everything  # noqa: E402
from calibration.fit import chosen, fit  # noqa: E402
from calibration.minerals import everything as regulated  # noqa: E402
from calibration.minerals_targets import MINERALS  # noqa: E402
from calibration.person import REFERENCE  # noqa: E402
from calibration.stores import hidden_stores  # noqa: E402
from calibration.targets import TARGETS, Target  # noqa: E402

PAGE = ROOT / "docs" / "calibration.md"
PROFILED = {
    "as in the pages": {},
    "gut does not answer": {"gut.g_TRPM6": 0.0},
    "kidney does not answer": {"kidney.g_TRPM6": 0.0},
    "neither answers": {"gut.g_TRPM6": 0.0, "kidney.g_TRPM6": 0.0},
    "both answer twice as much": {"gut.g_TRPM6": 0.4, "kidney.g_TRPM6": 0.3},
}


def table(head: str, rows: list[str]) -> str:
    """A Markdown table."""
    return "\n".join([f"| {head} |", "|" + " --- |" * (head.count("|") + 1), *(f"| {row} |" for row in rows)])


def plain(x: float) -> str:
    """Two figures, no exponent."""
    return f"{x:.0f}" if x >= 100.0 else f"{x:.2g}"


def targets(known: Sequence[Target] = TARGETS) -> str:
    """Reported against model."""
    got, rows, inside = chosen(everything()) if known is TARGETS else regulated(), [], 0
    for t in known:
        ok = t.low <= got[t.name] <= t.high
        inside += ok
        weight = "shown" if t.tolerance == 0.0 else f"{t.tolerance:g}"
        rows.append(f"{t.name} | {t.unit} | {t.reported:g} | {t.low:g} to {t.high:g} | {got[t.name]:.3g} | "
                    f"{'yes' if ok else '**no**'} | {weight} | {t.source}")
    head = "target | unit | reported | band | model | inside | tolerance in the fit | source"
    return f"{inside} of {len(known)} inside.\n\n" + table(head, rows)


def intervals() -> str:
    """Values and how well they are held."""
    rows = [f"{h.name} | {h.value:.3g} | {plain(h.low)} to {plain(h.high)} | {100.0 * h.seen:.0f} % | {h.partner} {h.correlation:+.2f}"
            for h in certainty()]
    return table("parameter | value | 90 % interval | narrowed by the data | trades with", rows)


def stores() -> str:
    """What serum hides."""
    rows = [f"{name} | {h.serum:.2f} | {h.muscle:.0f} | {h.organs:.0f} | {h.surface:.0f} | {h.deep:.0f} | {h.retention:+.0f}"
            for name, h in hidden_stores().items()]
    return table("person | serum, mmol/L | muscle | organs | bone surface | deep | retention over the control's, points", rows)


def profile() -> str:
    """Refits with an answer to the cell taken away."""
    rows = []
    for name, fixed in PROFILED.items():
        values, cost = fit(fixed=fixed, rounds=1 if fixed else 0)
        got = everything(values)
        shown = ("fatemi serum", "fatemi after", "shils 100 d", "shils 200 d", "trace", "meal 7.8", "nielsen")
        rows.append(f"{name} | {cost:.1f} | " + " | ".join(f"{got[n]:.3g}" for n in shown))
    return table("conservation | cost | " + " | ".join(shown), rows)


def fill(part: str, text: str) -> None:
    """Replace the generated part of the page."""
    page = PAGE.read_text(encoding="utf-8")
    pattern = re.compile(rf"(<!-- {part} -->\n).*?(<!-- end -->)", re.DOTALL)
    assert pattern.search(page), f"docs/calibration.md has no part {part}"
    PAGE.write_text(pattern.sub(lambda m: f"{m[1]}{text}\n{m[2]}", page), encoding="utf-8")


def main(words: list[str]) -> None:
    """Do what the words ask for."""
    if words[:1] in (["fit"], ["minerals"]):
        values, cost = fit(rounds=int(words[1]) if len(words) > 1 else 2, minerals=words[0] == "minerals")
        print(f"cost {cost:.2f}")
        for name, value in values.items():
            print(f"{name:28s} {REFERENCE[name]:10.4g} -> {value:10.4g}")
        return
    if words[:1] == ["profile"]:
        fill("profile", profile())
    for part, text in (("targets", targets()), ("minerals", targets(MINERALS)), ("intervals", intervals()), ("stores", stores())):
        fill(part, text)


if __name__ == "__main__":
    main(sys.argv[1:])
