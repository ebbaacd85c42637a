"""Write docs/which-test.md: which test finds people whose stores are low, and whom each of them misses or frightens.

200 people, healthy or with what depletes, in their own steady state. Each is tested as a laboratory would, with its errors
and the variation within a person, and held against the stores of the same person healthy on a usual diet.

    .venv/bin/python script/which_test.py            writes the page
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

import magnostat as mg
from magnostat.lab import ASSAYS, Window, draw, measured

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "which-test.md"
EXCHANGEABLE = ("fast", "organs", "muscle", "surface")
DEPLETED = 10.0  # % of exchangeable stores that are gone
REPEATS = 50
USUAL, POOR = "12 sd 3 mmol/d", "6 sd 2 mmol/d"
LOAD = {"infuse": "30 mmol", "over": "8 h", "at": "0 h"}
ADULTS, OLD = "30 to 70 y", "70 to 85 y"
ALCOHOL, DIABETES, AGE = {"disorder": "alcoholism"}, {"disorder": "type2_diabetes"}, {"disorder": "ageing"}
PPI, THIAZIDE = {"drug": "omeprazole"}, {"drug": "hydrochlorothiazide"}
GROUPS = (
    ("healthy", 40, ADULTS, USUAL, ()),
    ("poor diet", 20, ADULTS, POOR, ()),
    ("very poor diet", 20, ADULTS, "4 sd 1 mmol/d", ()),
    ("alcoholism, half as severe", 15, ADULTS, POOR, ({**ALCOHOL, "severity": 0.5},)),
    ("alcoholism", 15, ADULTS, POOR, (ALCOHOL,)),
    ("type 2 diabetes", 15, ADULTS, USUAL, (DIABETES,)),
    ("type 2 diabetes, poor diet", 15, ADULTS, POOR, (DIABETES,)),
    ("proton-pump inhibitor", 10, ADULTS, USUAL, (PPI,)),
    ("proton-pump inhibitor, poor diet", 10, ADULTS, POOR, (PPI,)),
    ("thiazide", 10, ADULTS, USUAL, (THIAZIDE,)),
    ("thiazide, poor diet", 10, ADULTS, POOR, (THIAZIDE,)),
    ("ageing", 10, OLD, USUAL, (AGE,)),
    ("ageing, poor diet", 10, OLD, POOR, (AGE,)),
)
BEFORE, LOADED = Window(-24.0, 0.0), Window(0.0, 24.0)


class Test(NamedTuple):
    """A test and when it is taken to be abnormal: below `limit`, or above it; without one, the 2.5th percentile at home."""

    name: str
    assay: str
    limit: float | None
    above: bool = False


TESTS = (
    Test("serum total", "serum Mg", 0.70), Test("serum total", "serum Mg", 0.75), Test("serum total", "serum Mg", 0.85),
    Test("ionised", "ionised Mg", None), Test("red cells, total", "RBC Mg", None), Test("red cells, free", "RBC free Mg", None),
    Test("urine of 24 h", "urine Mg", 3.0), Test("fractional excretion", "FEMg", 2.0),
    Test("retention of 30 mmol", "load retention", 25.0, True),
)  # fmt: skip
NAMES = tuple(dict.fromkeys(test.assay for test in TESTS))


class People(NamedTuple):
    """What was found: group, % of exchangeable stores gone, results and those of the same people at home [repeat, person]."""

    group: np.ndarray
    gone: np.ndarray
    results: dict[str, np.ndarray]
    home: dict[str, np.ndarray]


def lived(number: int, people: int, *, at_home: bool) -> mg.Run:
    """One group in its steady state, then loaded; at home it is healthy on a usual diet. The same people in both."""
    _, _, age, diet, acts = GROUPS[number]
    acts = ({"diet": USUAL},) if at_home else ({"diet": diet}, *acts)
    return mg.simulate(mg.Person(n=people, age=age), mg.Plan([*acts, LOAD], until="24 h"), n=people, seed=1 + number,
                       study="which test", at=[-24.0], every=24.0, rtol=1e-5, threads=2)  # fmt: skip


def stores(run: mg.Run) -> np.ndarray:
    """What exchanges within weeks at the instant of the draw, mmol: soft tissue but its deep part, and bone surface."""
    now = int(np.searchsorted(run.time, 0.0))
    return sum(run.series[pool].values[:, now] for pool in EXCHANGEABLE)


def tested(run: mg.Run, seed: int) -> dict[str, np.ndarray]:
    """Every test once: one draw at 0 h, the urine of the day before, and the urine of the load."""
    blood = draw(run, 0.0, seed=seed, assays=[name for name in NAMES if ASSAYS[name].kind == "point"])
    urine = {name: measured(ASSAYS[name], run, *((LOADED, seed, "load") if name == "load retention" else (BEFORE, seed)))
             for name in NAMES if name not in blood}  # fmt: skip
    return {**{name: one.values for name, one in blood.items()}, **urine}


def group(number: int, people: int, repeats: int = REPEATS) -> People:
    """One group, its stores and its tests."""
    here, home = (lived(number, people, at_home=at_home) for at_home in (False, True))
    assert set(here.outcome) | set(home.outcome) == {"ok"}, GROUPS[number][0]
    found = [[tested(run, 1 + 1000 * number + repeat) for repeat in range(repeats)] for run in (here, home)]
    return People(np.full(people, number), 100.0 * (1.0 - stores(here) / stores(home)),
                  *({name: np.array([one[name] for one in rows]) for name in NAMES} for rows in found))  # fmt: skip


def everybody(part: float = 1.0, repeats: int = REPEATS) -> People:
    """All groups together, or a part of each."""
    found = [group(number, max(2, round(part * GROUPS[number][1])), repeats) for number in range(len(GROUPS))]
    results, home = ({name: np.concatenate([getattr(f, key)[name] for f in found], axis=1) for name in NAMES}
                     for key in ("results", "home"))  # fmt: skip
    return People(np.concatenate([f.group for f in found]), np.concatenate([f.gone for f in found]), results, home)


def limit(test: Test, people: People) -> float:
    """The limit of a test; where it has none, the 2.5th percentile of the same people healthy on a usual diet."""
    return test.limit if test.limit is not None else float(np.percentile(people.home[test.assay], 2.5))


def abnormal(test: Test, people: People) -> np.ndarray:
    """Whom a test finds, [repeat, person]."""
    found = people.results[test.assay]
    return found > limit(test, people) if test.above else found < limit(test, people)


def area(test: Test, people: People) -> float:
    """How often a depleted person has the worse result than one who is not, whatever the limit: 0.5 is a coin."""
    low = people.gone > DEPLETED
    worse = people.results[test.assay] * (1.0 if test.above else -1.0)
    return float(np.mean([np.mean(row[low][:, None] > row[~low][None, :]) for row in worse]))


def rows_of_tests(people: People) -> str:
    """The table of tests."""
    low, lines = people.gone > DEPLETED, []
    for test in TESTS:
        hit = abnormal(test, people)
        sign, at = ">" if test.above else "<", limit(test, people)
        written = f"{sign} {at:.2f}" if at < 2 else f"{sign} {at:.3g}"
        mark = "" if test.limit is not None else " (2.5th percentile at home)"
        missed, false = (~hit[:, low]).sum(axis=1).mean(), hit[:, ~low].sum(axis=1).mean()
        lines.append(f"| {test.name} | {written} {ASSAYS[test.assay].unit}{mark} | {missed:.0f} of {low.sum()} "
                     f"| {false:.0f} of {(~low).sum()} | {100 * hit[:, low].mean():.0f} % "
                     f"| {100 * (1 - hit[:, ~low].mean()):.0f} % | {area(test, people):.2f} |")  # fmt: skip
    return "\n".join(lines)


def rows_of_groups(people: People) -> str:
    """The table of groups."""
    lines = []
    for number, (name, *_, diet, _acts) in enumerate(GROUPS):
        mine = people.group == number
        eaten = diet.replace(" sd ", " ± ")
        gone, serum = people.gone[mine], people.results["serum Mg"][:, mine]
        lines.append(f"| {name} | {mine.sum()} | {eaten} | {np.median(gone):.1f} ({gone.min():.1f} to {gone.max():.1f}) "
                     f"| {(gone > DEPLETED).sum()} | {np.median(serum):.2f} |")  # fmt: skip
    return "\n".join(lines)


def of_the_positive(people: People) -> tuple[float, float, float]:
    """% of the load-positive that are low in total and in free red-cell magnesium, and % of people who are load-positive."""
    by = {test.assay: abnormal(test, people) for test in TESTS}
    positive = by["load retention"]
    return (*(100.0 * float(by[name][positive].mean()) for name in ("RBC Mg", "RBC free Mg")), 100.0 * float(positive.mean()))


def page(people: People) -> str:
    """The page as Markdown."""
    low = people.gone > DEPLETED
    red, free, positive = of_the_positive(people)
    serum = {test.limit: abnormal(test, people)[:, low].mean() for test in TESTS if test.assay == "serum Mg"}
    drinks = np.array(["alcoholism" in GROUPS[number][0] for number in people.group])
    by = {test.assay: abnormal(test, people) for test in TESTS}
    return TEXT.format(
        usual=USUAL.replace(" sd ", " ± "), n=len(low), low=int(low.sum()), repeats=len(people.results["serum Mg"]),
        kinds=len(GROUPS), depleted=DEPLETED, tests=rows_of_tests(people), groups=rows_of_groups(people), red=red, free=free,
        positive=positive, at75=100 * (1 - serum[0.75]), drink=int((low & drinks).sum()), sober=int((low & ~drinks).sum()),
        load_drink=100 * by["load retention"][:, low & drinks].mean(), load_sober=100 * by["load retention"][:, low & ~drinks].mean(),
        urine_false=100 * by["urine Mg"][:, ~low].mean(), old=100 * by["load retention"][:, _old(people) & ~low].mean(),
        young=100 * by["load retention"][:, ~_old(people) & ~low].mean(),
    )  # fmt: skip


def _old(people: People) -> np.ndarray:
    return np.array([GROUPS[number][2] == OLD for number in people.group])


TEXT = """# Which test finds low stores

Generated by `script/which_test.py`. {n} people of {kinds} kinds live in their own steady state. **Depleted** is whose
exchangeable stores (fast tissue, organs, muscle, bone surface) hold more than {depleted:.0f} % less than those of the same
person healthy on {usual}. {low} of {n} are. Everyone is tested as a clinic would: one draw of blood, the urine of the day
before, then 30 mmol over 8 h and the urine of 24 h; all with the errors of laboratory and collection and the variation
within a person (`data/variation.toml`), {repeats} times. Counts are means of a round.

| test | abnormal if | depleted it misses | false alarms | sensitivity | specificity | area |
|---|---|---|---|---|---|---|
{tests}

Area: how often a depleted person has the worse result than one who is not (0.5 is a coin, 1 never fails), whatever the limit.
Ionised and red-cell magnesium have no limit that holds for every laboratory; theirs is the 2.5th percentile of the same
people healthy on a usual diet.

| people | number | eat | exchangeable stores gone, %, median (range) | depleted | serum, median, mmol/L |
|---|---|---|---|---|---|
{groups}

## Red cells against the loading test

The source text says that erythrocyte magnesium finds 60 % of whom the loading test finds (`Levensbelang`, line 114). Here
{positive:.0f} % of results of the loading test are positive (more than 25 % retained); of those, total red-cell magnesium is
low in **{red:.0f} %**, free red-cell magnesium in **{free:.0f} %**. The model was not fitted to that claim, and does not bear
it out; the limits of the text's laboratory are not known. Red cells of the model follow the plasma that they were made in.
What alcohol and diabetes do inside cells (free magnesium of red cells 0.36 against 0.71 mmol/L in alcoholics, Ordak2016:abstract;
0.18 against 0.22 in diabetics, Resnick1993:abstract) reaches its muscle and organs, not its red cells: their row is a lower bound.

## What to make of it

- A serum limit of 0.75 mmol/L misses {at75:.0f} % of the depleted. A higher limit misses fewer and calls more of the others
  low: there is no limit that does both.
- Low urine tells that little is eaten and the kidney spares, not what is stored. Nearly all who are depleted here eat little,
  so it misses hardly anyone, and calls {urine_false:.0f} % of the others low.
- The loading test finds {load_drink:.0f} % of the {drink} depleted who drink and {load_sober:.0f} % of the {sober} others, and is
  positive in {old:.0f} % of the old and {young:.0f} % of the younger who are not depleted: it asks the kidney as well as the stores.
- These numbers are of this mixture of people and this definition: with others, other shares are missed. Sensitivity at a
  limit depends on how deep the depletion is that one looks for. What each cause takes from the stores is the model's
  answer, often from assumed sizes ([catalogue.md](catalogue.md)). No result here is advice for a patient.
"""


if __name__ == "__main__":
    found = everybody()
    PAGE.write_text(page(found), encoding="utf-8")
    print(f"{len(found.gone)} people, {int((found.gone > DEPLETED).sum())} depleted; wrote {PAGE.relative_to(ROOT)}")
