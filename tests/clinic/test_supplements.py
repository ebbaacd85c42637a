"""Supplements: lines as they are written, both readings of a label, upper limits, kidneys and bowel."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule
from magnostat.catalogue.salts import salt, salts
from magnostat.clinic.supplement_lines import by_mouth, names, parse, supplements_of, taken_now
from magnostat.clinic.terms import terms
from magnostat.clinic.view import View

KIDNEYS = ("eGFR", 90, "mL/min/1.73m2")


def test_every_salt_of_the_catalogue_has_its_names():
    assert tuple(names()) == tuple(sorted(salts())) and all(names().values())


@pytest.mark.parametrize("name", salts())
def test_a_salt_by_each_of_its_names(name):
    for word in names()[name]:
        told = parse(f"magnesium {word} 500 mg")
        assert told.salt == name, word
        assert told.least == pytest.approx(500 * salt(name).share_of_mass)
        assert told.most == (told.least if told.elemental is False else 500.0)


@pytest.mark.parametrize(("line", "name", "mass", "elemental"), [
    ("300 mg elemental citrate", "citrate", 300, True), ("magnesiumcitraat 500 mg zout", "citrate", 500, False),
    ("MgO 2 g/d", "oxide", 2000, None), ("magnesium 375 mg", "", 375, None), ("2 x 150 mg magnesium", "", 300, None),
    ("magnesium 150 mg 2dd", "", 300, None), ("magnesium oxide 400 mg twice daily", "oxide", 800, None),
    ("magnesium oxide 400 mg driemaal daags", "oxide", 1200, None), ("magnesium 1,5 g", "", 1500, None), ("magnesium 1.000 mg", "", 1000, None),
    ("10 mmol magnesium", "", 243.05, True), ("20 mEq magnesium", "", 243.05, True), ("magnesium, waarvan magnesium 100 mg", "", 100, True),
    ("calcium 500 mg and magnesium 250 mg", "", 250, None), ("magnesium citrate, 400 mg, twice daily", "citrate", 800, None),
    ("Mg 300 mg, vitamin B6 2 mg", "", 300, None), ("citrate 300 mg", "citrate", 300, None)])
def test_lines_as_they_are_written(line, name, mass, elemental):
    told = parse(line)
    assert (told.salt, told.elemental) == (name, elemental) and told.mass == pytest.approx(mass)


@pytest.mark.parametrize(("line", "mass"), [
    ("magnesium 350 mg weekly", 50), ("magnesium 350 mg per week", 50), ("3x per week magnesium 350 mg", 150), ("magnesium 350 mg/week", 50),
    ("magnesium 300 mg om de dag", 150), ("magnesium 300 mg every other day", 150), ("magnesium 300 mg every 3 days", 100),
    ("magnesium 300 mg om de 3 dagen", 100), ("magnesium 365.25 mg maandelijks", 12), ("magnesium 100 mg 's ochtends en 200 mg 's avonds", 300),
    ("magnesium 100 mg in the morning, 150 mg at noon and 200 mg at bedtime", 450), ("magnesium 100 mg 's ochtends en zink 10 mg 's avonds", 100),
    ("magnesium 100 mg and 20 mg at night", 100), ("magnesium 2 tabletten van 150 mg", 300), ("magnesium 2 tabs of 150 mg twice daily", 600),
    ("3x daags magnesium 1 tablet à 200 mg", 600), ("magnesium 200 mg qid", 800), ("magnesium 200 mg q8h", 600),
    ("magnesium 200 mg every 8 hours", 600), ("magnesium 200 mg elke 8 uur", 600), ("magnesium 200 mg 12-hourly", 400),
    ("magnesium 200 mg 2-0-2", 800), ("magnesium 1-1-1 200 mg", 600), ("magnesium 200 mg 1-0-0-1", 400), ("magnesium 200 mg sinds 12-3-2026", 200)])
def test_how_much_that_is_a_day(line, mass):
    assert parse(line).mass == pytest.approx(mass, rel=1e-6)


@pytest.mark.parametrize("line", ["geen magnesium 300 mg", "magnesium 400 mg, stopped", "magnesiumoxide 400 mg gestaakt", "no magnesium citrate 300 mg",
                                  "former: Mg 300 mg"])  # fmt: skip
def test_what_is_not_taken_is_not_counted(line):
    assert not taken_now(line) and parse(line) is None
    told = found(("Mg", 0.8, "mmol/L"), KIDNEYS, supplements=[line], drugs=["ciprofloxacin"])
    assert not [one for one in told if one.startswith(("supplement", "separation"))]


@pytest.mark.parametrize("word", ["as needed", "zo nodig", "prn", "indien nodig"])
def test_what_is_taken_as_needed_is_perhaps_too_much(word):
    line = f"magnesium 400 mg elemental {word}"
    assert (parse(line).least, parse(line).most) == (0.0, 400.0)
    assert found(KIDNEYS, supplements=[line])["supplement.UL_FNB"].status == "possible"
    assert not parse("magnesium 400 mg elemental").needed


@pytest.mark.parametrize("line", ["vitamin D 10 ug", "magnesium", "calcium 500 mg", "zinc citrate 10 mg", "elemental iron 65 mg"])
def test_lines_without_an_amount_of_magnesium(line):
    assert parse(line) is None


def test_where_supplements_stand():
    assert [one.written for one in supplements_of(case(drugs=["MgO 500 mg", "MgSO4 1 g/h", "omeprazole 20 mg"],
                                                       supplements=["magnesium sulfate 1 g iv"]))] == ["MgO 500 mg"]  # fmt: skip
    view = View(case(supplements=["a magnesium tablet", "vitamin C"], drugs=["magnesiumoxide"]))
    assert by_mouth(view.case) == ("a magnesium tablet", "magnesiumoxide")


@pytest.mark.parametrize(("mg", "EFSA", "FNB"), [
    (249, "considered_not_supported", "considered_not_supported"), (250, "considered_not_supported", "considered_not_supported"),
    (251, "supported", "considered_not_supported"), (350, "supported", "considered_not_supported"), (351, "supported", "supported")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_upper_limits(mg, EFSA, FNB, lang):
    told = found(KIDNEYS, supplements=[f"{mg} mg elemental citrate"], intake=400, lang=lang)
    assert (told["supplement.UL_EFSA"].status, told["supplement.UL_FNB"].status) == (EFSA, FNB)
    assert told["supplement.UL_EFSA"].urgency == ("routine" if EFSA == "supported" else "none")


def test_a_label_with_two_readings_is_possibly_above():
    told = found(KIDNEYS, supplements=["500 mg magnesium citrate"])
    assert {told["supplement.UL_EFSA"].status, told["supplement.UL_FNB"].status} == {"possible"}
    assert "neither the salt" in found(KIDNEYS, supplements=["magnesium 100 mg"])["supplement.label"].statement
    assert "supplement.label" not in ids(KIDNEYS, supplements=["100 mg elemental"])


@pytest.mark.parametrize(("mg", "told"), [(2499, False), (2500, False), (2501, True)])
def test_toxic_doses(mg, told):
    assert ("supplement.toxic" in ids(KIDNEYS, supplements=[f"{mg} mg elemental oxide"])) is told


@pytest.mark.parametrize(("rate", "name"), [
    (29.9, "kidney"), (30, "caution"), (30.1, "caution"), (55.3, "caution"), (55.4, "caution"), (55.5, ""), (None, "kidney_unknown")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_kidneys(rate, name, lang):
    labs = () if rate is None else (("eGFR", rate, "mL/min/1.73m2"),)
    told = found(*labs, supplements=["100 mg elemental citrate"], lang=lang)
    assert {one for one in told if one in ("supplement.kidney", "supplement.caution", "supplement.kidney_unknown")} == (
        {f"supplement.{name}"} if name else set())  # fmt: skip
    if name:
        assert told[f"supplement.{name}"].status == ("supported" if name == "kidney" else "possible")


def test_dialysis():
    assert found(supplements=["magnesium"], setting="dialysis")["supplement.dialysis"].urgency == "soon"


@pytest.mark.parametrize("term", terms("slow_bowel"), ids=lambda term: term.name)
def test_a_slow_bowel(term):
    for word in term.words:
        assert "supplement.slow_bowel" in ids(KIDNEYS, supplements=["MgO 500 mg"], history=[word]), word
    assert "supplement.slow_bowel" not in ids(KIDNEYS, history=[term.words[0]])


def test_nothing_is_told_without_magnesium():
    assert not of_rule("supplement", KIDNEYS, supplements=["vitamin D 10 ug"], drugs=["omeprazole 20 mg"])
