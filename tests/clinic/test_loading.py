"""The loading test: formulas, probability, the sources' rules, and every reason to refuse it."""

import pytest

from cases import LANGUAGES, case, found, ids, reading
from magnostat.clinic.loading import OWN, TUBULE, Load, healthy_share, load_of, refusals, wanted
from magnostat.clinic.rulebook import limit
from magnostat.clinic.terms import terms
from magnostat.clinic.view import View

KIDNEYS, SERUM = ("eGFR", 90, "mL/min/1.73m2"), ("Mg", 0.80, "mmol/L")
ASKED = ["loading test requested"]


def retention(excreted, *labs, lang="en", **table):
    line = table.pop("line", f"loading test 30 mmol over 8 h, excreted {excreted} mmol")
    return found(SERUM, KIDNEYS, *labs, lang=lang, history=[line], **table)["loading.retention"]


def refused(*labs, **table):
    return set(refusals(View(case(*(labs or (SERUM, KIDNEYS)), **table))))


def test_the_share_of_healthy_people():
    assert healthy_share(6.3) == 0.5
    assert healthy_share(6.3 + 1.96 * 10.3) == pytest.approx(0.025, abs=1e-4)
    assert healthy_share(10.0) == pytest.approx(0.360, abs=1e-3)
    assert healthy_share(25.0) == pytest.approx(0.0347, abs=1e-4)


def test_the_reference_of_healthy_people_is_the_published_one():
    wanted_limits = {"mean": 6.3, "sd": 10.3, "lowest": -19.5, "highest": 27.5, "repeat": 8.1, "basal": 4, "replete": 90,
                     "deficient": 75, "corrected": 50}  # fmt: skip
    assert {name: limit(f"loading.{name}").value for name in wanted_limits} == wanted_limits


@pytest.mark.parametrize(("excreted", "word", "status"), [
    (21.78, "inside", "possible"), (21.75, "inside", "possible"), (21.72, "outside", "supported"), (35.82, "inside", "possible"),
    (35.85, "inside", "possible"), (35.88, "outside", "possible")])
def test_inside_and_outside_the_range_of_the_healthy(excreted, word, status):
    told = retention(excreted)
    assert f"lies {word} the 95 % range" in told.statement and told.status == status


@pytest.mark.parametrize(("excreted", "word"), [
    (22.4, "deficient"), (22.5, "grey zone"), (22.6, "grey zone"), (26.9, "grey zone"), (27.0, "full"), (27.1, "full")])
def test_the_rule_of_one_source(excreted, word):
    assert word in retention(excreted).statement.rpartition("%, ")[2]


@pytest.mark.parametrize(("before", "word"), [(8.7, "below the 50 %"), (9.0, "at or above the 50 %"), (9.3, "at or above the 50 %")])
def test_corrected_for_the_day_before(before, word):
    told = retention(0, line=f"loading test 30 mmol, excreted 24 mmol, baseline {before} mmol")
    assert word in told.statement


def test_not_corrected():
    text = retention(24).statement
    assert "a usual 4 mmol a day it would be 33.3 %" in text and "standard deviation of 8.1 %" in text
    assert "9 % of the healthy" in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_test_that_should_not_have_been_done_is_unsure(lang):
    told = retention(15, lang=lang, drugs=["furosemide"])
    assert told.status == "possible"
    assert {"en": "unsure here", "nl": "hier onzeker"}[lang] in told.statement


@pytest.mark.parametrize(("line", "load"), [
    ("load test 30 mmol", Load(30.0, None, None)), ("belastingtest 30 mmol, uitgescheiden 24,5 mmol", Load(30.0, 24.5, None)),
    ("retention test: 20 mmol", Load(20.0, None, None)), ("loading test requested", None), ("loading test 0 mmol", None),
    ("infusion 30 mmol", None)])
def test_a_test_is_read_from_its_line(line, load):
    assert load_of(case(history=[line])) == load
    assert wanted(case(history=[line])) is (load is None and "test" in line)


def test_the_urine_of_the_laboratory_is_taken():
    assert load_of(case(("urine Mg 24 h", 24, "mmol/d"), history=["loading test 30 mmol"])).excreted == 24.0
    assert "loading.retention" not in ids(history=["loading test 30 mmol"])


@pytest.mark.parametrize("term", terms("refusals"), ids=lambda term: term.name)
def test_each_reason_by_each_of_its_names(term):
    assert term.name in OWN
    for word in term.words:
        assert term.name in refused(history=[word]) and term.name not in refused(history=[f"no {word}"]), word


def test_every_reason_has_its_names():
    assert {term.name for term in terms("refusals")} == set(OWN)


@pytest.mark.parametrize(("rate", "told"), [(59, {"filtration"}), (60, set()), (61, set())])
def test_kidney_function(rate, told):
    assert refused(SERUM, ("eGFR", rate, "mL/min/1.73m2")) == told


@pytest.mark.parametrize(("age", "told"), [("17 y", {"child"}), ("18 y", set()), ("19 y", set())])
def test_age(age, told):
    assert refused(person={"age": age, "sex": "F"}) == told


def test_what_is_unknown_is_not_normal():
    assert refused(SERUM, person=None) == {"age_unknown", "filtration_unknown"}


@pytest.mark.parametrize("drug", ["furosemide", "hydrochlorothiazide", "ciclosporin", "cisplatin", "amiloride", "spironolactone",
                                  "dapagliflozin", "gentamicin", "amphotericin"])  # fmt: skip
def test_drugs_of_the_tubule(drug):
    assert refused(drugs=[drug]) == {"tubule"}
    assert len(TUBULE) == 9


@pytest.mark.parametrize("table", [{"symptoms": ["seizure"]}, {"symptoms": ["tetany"]}, {"setting": "ICU"}])
def test_emergencies(table):
    assert refused(**table) == {"emergency"}


@pytest.mark.parametrize(("excreted", "told"), [(0.9, set()), (1.0, set()), (1.1, {"renal_loss"})])
def test_a_kidney_that_loses(excreted, told):
    assert refused(("Mg", 0.6, "mmol/L"), KIDNEYS, ("urine Mg 24 h", excreted, "mmol/d")) == told


def test_a_loss_is_told_once():
    assert refused(disorders=["gitelman"]) == {"renal_loss"} == refused(disorders=["tubular injury"], history=["alcoholism"])
    assert refused(SERUM, KIDNEYS, ("urine Mg 24 h", 5, "mmol/d")) == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_offered_where_nothing_stands_against_it(lang):
    told = reading(SERUM, KIDNEYS, history=["type 2 diabetes"], lang=lang)
    assert "loading_offered" in {one.id for one in told.workup}
    assert "loading_offered" in ids(SERUM, KIDNEYS, history=ASKED) and "loading_refused" not in ids(SERUM, KIDNEYS, history=ASKED)


def test_it_is_not_offered():
    assert "loading_offered" not in ids(SERUM, KIDNEYS)
    assert "loading_offered" not in ids(("Mg", 0.6, "mmol/L"), KIDNEYS, history=["type 2 diabetes"])
    assert "loading_offered" not in ids(KIDNEYS, history=["type 2 diabetes"])
    assert "loading_offered" not in ids(SERUM, KIDNEYS, history=["type 2 diabetes", "loading test 30 mmol, excreted 28 mmol"])


def test_what_a_refusal_rests_on():
    told = found(SERUM, history=ASKED, drugs=["furosemide"])["loading_refused"]
    assert {one.value for one in told.thresholds} == {60.0, 18.0, 1.0}
    assert dict(told.inputs)["drugs"] == "furosemide"
