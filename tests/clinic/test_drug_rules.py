"""Drugs of a case: names and classes, what is told of each at a low, a normal and an unknown magnesium, and durations."""

import pytest

from cases import LANGUAGES, case, found, of_rule
from magnostat.catalogue.sourced import load
from magnostat.clinic import drugs
from magnostat.clinic.drug_rules import _months
from magnostat.clinic.drugs import catalogued, drugs_of, families, takes
from magnostat.core.errors import BadFile, MagnostatError
from magnostat.record.names import DRUGS

LOW, NORMAL = ("Mg", 0.60, "mmol/L"), ("Mg", 0.90, "mmol/L")
ELSEWHERE = {"famotidine", "ranitidine", "insulin", "estradiol", "calcitriol", "cinacalcet", "teriparatide", "denosumab", "sevelamer", "ethanol", "acetazolamide", "zinc", "calcium", "inulin", "alendronate", "caffeine", "glucose", "pyridoxine"}
"""Drugs of the catalogue that are no cause of a low or high magnesium by these rules."""


def test_every_drug_of_the_catalogue_has_one_class_or_none():
    members = [name for family in families().values() for name in family.members]
    assert len(members) == len(set(members))
    assert {name for name in DRUGS if name not in members} == ELSEWHERE


def test_no_name_means_two_drugs():
    names = [word.casefold() for family in families().values() for name, others in family.members.items() for word in (name, *others)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("family", families().values(), ids=lambda family: family.name)
def test_a_class_is_found_by_each_of_its_names(family):
    for word in (*family.words, *(one.replace("_", " ") for name, others in family.members.items() for one in (name, *others))):
        assert family.name in {told.family.name for told in drugs_of(case(drugs=[word]))}, word


def test_the_grade_is_that_of_the_catalogue():
    (told,) = takes(case(drugs=["carboplatine"]), "platinum")
    assert (told.grade, catalogued("carboplatin")["grade"]) == ("C", "C")
    assert takes(case(drugs=["platinum chemotherapy"]), "platinum")[0].grade == "B"
    assert catalogued("bisacodyl") is None


@pytest.mark.parametrize(("line", "names"), [
    ("Furosemide 40 mg + hydrochloorthiazide", {"loop_diuretic", "thiazide"}), ("no furosemide", set()), ("furosemide gestopt", set()),
    ("cisplatin, stopped in 2024", {"platinum"}), ("esomeprazole magnesium", {"proton_pump_inhibitor"}), ("aspirin", set())])
def test_lines_as_they_are_written(line, names):
    assert {told.family.name for told in drugs_of(case(drugs=[line]))} == names


@pytest.mark.parametrize(("labs", "drug", "status", "urgency"), [
    ([LOW], "chlorthalidone", "supported", "routine"), ([NORMAL], "chlorthalidone", "possible", "none"),
    ([], "chlorthalidone", "possible", "routine"), ([LOW], "furosemide", "possible", "none"),
    ([NORMAL], "furosemide", "considered_not_supported", "none"), ([], "furosemide", "considered_not_supported", "none"),
    ([LOW], "digoxin", "possible", "none"), ([NORMAL], "digoxin", "considered_not_supported", "none")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_lowers_magnesium(labs, drug, status, urgency, lang):
    told = found(*labs, drugs=[drug], lang=lang)
    one = next(one for name, one in told.items() if name.startswith("drug_lowers."))
    assert (one.status, one.urgency) == (status, urgency)
    assert drug in one.statement


@pytest.mark.parametrize("family", [one.name for one in families().values() if one.direction == "none"])
@pytest.mark.parametrize("labs", [[LOW], [NORMAL], []])
def test_what_is_unsupported_never_alerts(family, labs):
    drug = next(iter(families()[family].members))
    told = found(*labs, drugs=[drug])
    assert told[f"drug_unsupported.{family}"].status == "considered_not_supported"
    assert (told[f"drug_unsupported.{family}"].urgency, told[f"drug_unsupported.{family}"].grade) == ("none", "unsupported")
    assert not of_rule("drug_lowers", *labs, drugs=[drug])


def test_what_raises_magnesium():
    assert "raises" in found(drugs=["spironolactone"])["drug_raises.aldosterone_antagonist"].statement
    assert "said to raise" in found(drugs=["lithium"])["drug_raises.lithium"].statement


def test_two_drugs_of_a_class_are_one_finding():
    assert of_rule("drug_lowers", drugs=["cetuximab", "panitumumab"]) == {"drug_lowers.EGFR_antibody"}


@pytest.mark.parametrize(("lines", "grade"), [(["carboplatine", "cisplatin"], "C"), (["cisplatin", "carboplatine"], "B")])
def test_the_first_drug_of_a_class_gives_its_grade(lines, grade):
    assert found(LOW, drugs=lines)["drug_lowers.platinum"].grade == grade


@pytest.mark.parametrize(("line", "months"), [
    ("omeprazole 3 y", 36.0), ("omeprazol 20 mg sinds 2 maanden", 2.0), ("omeprazole 1,5 jaar", 18.0), ("omeprazole 20 mg", None),
    *((f"omeprazole 100 {week}", pytest.approx(23.0)) for week in ("week", "weeks", "wk", "weken")),
    *((f"omeprazole 2 {year}", 24.0) for year in ("y", "yr", "yrs", "year", "years", "jaar", "jr")),
    *((f"omeprazole 2 {month}", 2.0) for month in ("mo", "month", "months", "maand", "maanden"))])
def test_how_long_a_drug_is_taken(line, months):
    assert _months(line) == months


@pytest.mark.parametrize(("line", "word", "status"), [
    ("omeprazole 2 months", "shorter than in the reported", "possible"), ("omeprazole 3 months", "3 months or longer", "supported"),
    ("omeprazole 4 months", "3 months or longer", "supported"), ("omeprazole 11 months", "3 months or longer", "supported"),
    ("omeprazole 12 months", "12 months or longer", "supported"), ("omeprazole 13 months", "12 months or longer", "supported"),
    ("omeprazole", "How long it has been taken is not told", "possible")])
def test_a_proton_pump_inhibitor_by_its_duration(line, word, status):
    told = found(LOW, drugs=[line])["ppi.gut"]
    assert word in told.statement and told.status == status


def test_the_numbers_of_proton_pump_inhibitors():
    text = found(LOW, drugs=["omeprazole"])["ppi.gut"].statement
    assert "19.4 % of users" in text and "13.5 % of others" in text and "about 25 %" in text
    assert "after 3 months at the earliest, most after 12" in text


@pytest.mark.parametrize(("urine", "word"), [(0.5, "holds magnesium back"), (1.26, ""), (2.0, "loses magnesium")])
def test_a_proton_pump_inhibitor_beside_the_urine(urine, word):
    labs = (LOW, ("creatinine", 80, "umol/L"), ("urine Mg", urine, "mmol/L"), ("urine creatinine", 8, "mmol/L"))
    told = found(*labs, drugs=["omeprazole 2 y"])["ppi.gut"]
    assert (word in told.statement) if word else "fractional" not in told.statement
    assert told.status == ("possible" if word == "loses magnesium" else "supported")


def test_a_proton_pump_inhibitor_at_a_normal_and_an_unknown_magnesium():
    assert (found(NORMAL, drugs=["PPI"])["ppi.gut"].urgency, found(drugs=["PPI"])["ppi.gut"].urgency) == ("none", "routine")
    assert not of_rule("ppi", NORMAL)


@pytest.mark.parametrize(("text", "told"), [
    ("a = 1", "this is no class of drugs"), ('[a]\ndirection = "up"', "is missing"),
    ('[a]\ndirection = "up"\nsite = "gut"\ncause = true\nstays = false\ngrade = "B"\nsource = "x"\nwords = []\n[a.members]', "unknown direction")])
def test_a_bad_table_is_told(tmp_path, monkeypatch, text, told):
    path = tmp_path / "drugs.toml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(drugs, "FILE", path)
    families.cache_clear()
    with pytest.raises(MagnostatError, match=told):
        families()
    monkeypatch.undo()
    families.cache_clear()
    assert load(drugs.FILE) and issubclass(BadFile, MagnostatError)
