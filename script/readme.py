"""The generated parts of README.md: the first example, the tables of honesty and of facts, performance."""

from __future__ import annotations

import codeop
import contextlib
import io
import json
import re
from collections import Counter
from pathlib import Path

from validation import sums

import magnostat as mg
from catalogue import counts
from magnostat.body import whole
from magnostat.core.declare import BASES

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
MEANING = {
    "measured": "read in a source",
    "derived": "computed from such numbers, or 1 by definition",
    "fitted": "calibrated on published experiments",
    "assumed": "argued in words; nobody measured it",
}


EXAMPLE = (
    "import magnostat as mg",
    'person = mg.Person(age="64 y", sex="F", weight="70 kg")',
    'plan = mg.Plan([{"diet": "4 mmol/d", "from": "0 d", "until": "180 d"},',
    '                {"take": "300 mg", "as": "citrate", "daily": 2, "from": "180 d"}], until="210 d")',
    "run = mg.simulate(person, plan)",
    "start, poor, treated = 0, 180 * 24, 210 * 24",
    "[mg.lab.serum_magnesium(run, hour).round(2).tolist() for hour in (start, poor, treated)]  # mmol/L",
    "[(mg.lab.body_magnesium(run, hour) - mg.lab.body_magnesium(run, start)).round(0).tolist() for hour in (poor, treated)]  # mmol",
    "mg.lab.urine_magnesium(run, treated - 24, treated).round(1).tolist()  # mmol/d",
)


def example() -> str:
    """The first example with what it prints now."""
    names: dict[str, object] = {}
    lines, waiting = ["```python"], ""
    for line in EXAMPLE:
        lines.append(f"... {line}" if waiting else f">>> {line}")
        waiting = f"{waiting}\n{line}" if waiting else line
        code = codeop.compile_command(waiting, symbol="single")
        if code is None:
            continue
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown):
            exec(code, names)
        lines += shown.getvalue().splitlines()
        waiting = ""
    return "\n".join([*lines, "```"])


def honesty() -> str:
    """How many numbers of the model rest on what."""
    counted = Counter(d.basis for d in whole.parameters().values() if d.kind in ("parameter", "signal"))
    rows = [f"| {basis} | {counted[basis]} | {MEANING[basis]} |" for basis in BASES]
    total = sum(counted.values())
    proofs = [f"- {p.stem}: {json.loads(p.read_text(encoding='utf-8'))['figure']} "
              f"({json.loads(p.read_text(encoding='utf-8'))['meaning']})"
              for p in sorted((ROOT / "docs" / "proofs").glob("*.json"))]  # fmt: skip
    return "\n".join([f"| basis | numbers (of {total}) | what that means |", "|---|---|---|", *rows, "",
                      "Every number stands on its organ's page with unit, range, source and basis "
                      "([docs/parameters.md](docs/parameters.md)).", "",
                      "Published human experiments, one set of parameters, every result and every miss in "
                      "[docs/validation.md](docs/validation.md):", "", sums(mg.validate()), *proofs]).rstrip()  # fmt: skip


def performance() -> str:
    """What was measured, from docs/benchmarks.json."""
    file = ROOT / "docs" / "benchmarks.json"
    if not file.exists():
        return "Not measured yet; `python -m benchmarks` measures."
    from benchmarks.report import notes, rest, short

    found = json.loads(file.read_text(encoding="utf-8"))
    return "\n\n".join([short(found), rest(found), notes(found)]).rstrip()


def rendered(text: str) -> str:
    """The README with its generated parts made anew."""
    for name, made in (("example", example()), ("honesty", honesty()), ("facts", counts()), ("performance", performance())):
        pattern = rf"(<!-- generated: {name} -->\n).*?(<!-- end -->)"
        text = re.sub(pattern, lambda found, made=made: f"{found[1]}{made}\n{found[2]}", text, count=1, flags=re.S)
    return text
