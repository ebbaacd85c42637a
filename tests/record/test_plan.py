"""Plans: what is written is read, whatever is read is a plan or one line, and the published examples parse."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.core.errors import BadRecord, MagnostatError
from magnostat.record.act import act_table, read_act
from magnostat.record.acts import Dialyse, Diet, Take
from magnostat.record.names import DISORDERS, DRUGS, FORMS, LABELS, SALTS
from magnostat.record.plan import Plan

ROOT = Path(__file__).parents[2]
amounts = st.builds(
    "{} {}{}".format, st.integers(0, 999), st.sampled_from(["mg", "mmol", "mEq", "g"]), st.sampled_from(["", "/kg"])
)
rates = st.builds("{} {}".format, st.integers(0, 999), st.sampled_from(["mg/d", "mmol/h", "mmol/kg/d"]))
hours = st.integers(-500, 500).map("{} h".format)
clocks = st.lists(st.sampled_from(["08:00", "13:30", "22:15"]), min_size=1, unique=True)
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=30)


@st.composite
def courses(draw):
    start = draw(st.integers(-500, 500))
    keys = {"from": f"{start} h", "until": f"{start + draw(st.integers(1, 900))} h"}
    return {k: v for k, v in keys.items() if draw(st.booleans())}


doses = st.one_of(
    st.builds(lambda t: {"at": t}, st.lists(hours, min_size=1, max_size=3)),
    st.builds(lambda c, d: {**c, "daily": d}, courses(), st.integers(1, 6) | clocks),
    st.builds(lambda c, e: {**c, "every": f"{e} h"}, courses(), st.integers(1, 48)),
)
acts = st.one_of(
    st.builds(lambda v, c, m: {"diet": v, "meals": m, **c}, rates, courses(), st.integers(1, 6) | clocks),
    st.builds(lambda v, s, f, d, n: {"take": v, "as": s, "form": f, "note": n, **d}, amounts, st.sampled_from(SALTS),
              st.sampled_from(FORMS), doses, words),
    st.builds(lambda v, d: {"infuse": v, "over": "3 h", **d}, amounts, doses),
    st.builds(lambda v, c: {"infuse": v, "solute": "K", **c}, rates, courses()),
    st.builds(lambda v, d: {"inject": v, **d}, amounts, doses),
    st.builds(lambda v, d: {"trace": v, "route": "oral", "dose": "10 mg", **d}, st.sampled_from(LABELS), doses),
    st.builds(lambda v, d: {"drug": v, "dose": "10 mg", **d}, st.sampled_from(DRUGS), doses | courses()),
    st.builds(lambda v, c, s: {"disorder": v, "severity": s, "share": "30 %", **c}, st.sampled_from(DISORDERS), courses(),
              st.floats(0, 1).map(lambda x: round(x, 3))),
    st.builds(lambda v, c: {"lose": v, "by": "sweat", **c}, rates, courses()),
    st.builds(lambda c, w: {"dialyse": "HDF", "Mg": "0.5 mmol/L", "weekly": w, **c}, courses(), st.integers(1, 7)),
    st.builds(lambda c: {"dialyse": "CRRT", "Mg": "0.75 mmol/L", "citrate": "27.2 mmol/h", **c}, courses()),
)  # fmt: skip


@given(st.lists(acts, max_size=6), words, words)
def test_what_is_written_is_read(tables, title, note):
    try:
        plan = Plan(tables, title=title, note=note, clock="06:30", person={"age": "64 y", "n": 3})
    except BadRecord as error:
        assert "starts together" in str(error) or "ends at" in str(error)  # noqa: PT017
        return
    assert Plan.parse(plan.toml()) == plan
    assert Plan.parse(plan.toml()).toml() == plan.toml()
    for act in plan.acts:
        assert read_act(act_table(act)) == act


@given(st.text(max_size=300))
def test_any_text_is_a_plan_or_one_line(text):
    _plan_or_one_line(text)


PLANS = [path for path in sorted((ROOT / "examples").glob("*.toml")) if "[[do]]" in path.read_text(encoding="utf-8")]
SEED_TEXT = "\n".join(path.read_text(encoding="utf-8") for path in PLANS)


@settings(max_examples=300)
@given(st.integers(0, 4), st.integers(0, 2000), st.integers(0, 12), st.text(max_size=12))
def test_a_plan_with_a_wound_is_a_plan_or_one_line(which, place, length, graft):
    text = PLANS[which].read_text(encoding="utf-8")
    place %= len(text)
    _plan_or_one_line(text[:place] + graft + text[place + length :])


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | amounts | hours | rates,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
keys = st.sampled_from(["take", "as", "diet", "infuse", "at", "from", "until", "daily", "every", "over", "dialyse", "Mg", "share",
                        "drug", "disorder", "severity", "trace", "route", "meals", "weekly", "note", "solute", "dose"])  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.dictionaries(keys, values, max_size=5) | values, max_size=3) | values, values)
def test_any_tables_are_a_plan_or_one_line(do, person):
    try:
        Plan.read({"do": do, "person": person})
    except MagnostatError as error:
        assert str(error).isprintable()  # noqa: PT017


def _plan_or_one_line(text):
    try:
        Plan.parse(text)
    except MagnostatError as error:
        assert str(error).isprintable()  # noqa: PT017


STUDIES = [
    *sorted((Path(__file__).parent / "published").glob("*.toml")),
    *sorted((ROOT / "src" / "magnostat" / "data" / "studies").glob("*/study.toml")),
]


@pytest.mark.parametrize("path", STUDIES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_the_acts_and_people_of_a_study_parse(path):
    study = tomllib.loads(path.read_text(encoding="utf-8"))
    plan = Plan(study.get("do", []), person=study.get("person", {}), clock=study.get("clock", "08:00"))
    for arm in study.get("arm", [{}]):
        joined = plan.joined(arm.get("do", []))
        Plan.read({"person": study.get("person", {}) | arm.get("person", {})})
        again = Plan.parse(joined.toml())
        assert again.acts == tuple(replace(act, arm=False) for act in joined.acts)


@pytest.mark.parametrize("path", PLANS, ids=lambda p: p.stem)
def test_the_examples_are_plans(path):
    plan = Plan.load(path)
    assert plan.title
    assert Plan.parse(plan.toml()) == plan


def test_defaults_of_the_format():
    take = read_act({"take": "5 mmol", "as": "oxide", "at": "0 h"})
    assert isinstance(take, Take)
    assert (take.form, take.lasting, take.share) == ("tablet", 1 / 60, 1.0)
    diet = read_act({"diet": "12 mmol/d"})
    assert isinstance(diet, Diet)
    assert [str(q) for q in (diet.Ca, diet.P, diet.K, diet.Na, diet.fibre)] == [
        "25 mmol/d", "45 mmol/d", "70 mmol/d", "150 mmol/d", "25 g/d"]  # fmt: skip
    fast = read_act({"diet": "0 mg/d", "from": "0 h"})
    assert isinstance(fast, Diet)
    assert fast.empty
    assert not read_act({"diet": "0 mg/d", "Ca": "10 mmol/d"}).empty
    machine = read_act({"dialyse": "CAPD", "Mg": "0.25 mmol/L"})
    assert isinstance(machine, Dialyse)
    assert (str(machine.K), machine.exchanges, machine.weekly) == ("0 mmol/L", 4, None)


def test_mg_is_read_for_the_solute_at_hand():
    calcium = read_act({"infuse": "40.078 mg", "solute": "Ca", "at": "0 h"})
    assert calcium.value.value == pytest.approx(1.0)
    assert read_act({"infuse": "2 mEq", "at": "0 h"}).value.value == 1.0


def test_the_span_holds_every_time_that_is_named():
    plan = Plan([{"infuse": "5 mmol", "over": "8 h", "at": ["-2 d", "10 d"]}, {"diet": "6 mmol/d", "until": "1 mo"}])
    assert plan.span == (-48, 720)
    assert Plan().span == (0, 24)
    assert replace_until(plan, "12 d").span == (-48, 288)


def replace_until(plan, until):
    return Plan(plan.acts, until=until)


def test_an_arm_holds_before_the_study():
    plan = Plan([{"diet": "12 mmol/d"}]).joined([{"diet": "6 mmol/d"}])
    assert [act.arm for act in plan.acts] == [False, True]
