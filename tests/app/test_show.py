"""`magnostat show`: rules, conflicts, foods and assays, in both languages; a word that is no name leads to what tells of it."""

import json

import numpy as np
import pytest

from magnostat.app.assay_entries import FAULTS, HEALTHY, MISHAPS, SAMPLES, TRACED, assay_of, interferences
from magnostat.app.mentions import fold, mentions
from magnostat.app.rule_entries import carried, grade
from magnostat.app.show_command import named
from magnostat.catalogue.facts import facts
from magnostat.catalogue.grade import GRADES
from magnostat.clinic.boxes import boxes
from magnostat.clinic.conflicts import sides
from magnostat.clinic.rulebook import BOXES, rule, rules
from magnostat.intake.foods import foods, search
from magnostat.lab import ASSAYS
from magnostat.lab.assay import since_baseline
from magnostat.lab.collection import COLLECTED, GREATEST
from magnostat.lab.draw import BLOOD, SHARES
from magnostat.lab.interference import KINDS, numbers
from magnostat.lab.variation import spread
from magnostat.lab.window import Window
from magnostat.language import LANGUAGES, number

from .commands import refusal, told

LABELS = {"en": ("when", "why", "pitfalls", "evidence", "next"), "nl": ("wanneer", "waarom", "valkuilen", "bewijs", "daarna")}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", rules())
def test_a_rule_is_told_whole(name, lang):
    table, text = named(name, lang)
    row = table["rule"]
    assert (row["inputs"], row["grade"]) == (list(rule(name).inputs), rule(name).grade)
    assert row["boxes"] == boxes(name, lang) and tuple(row["boxes"]) == BOXES
    for label, box in zip(LABELS[lang], row["boxes"].values(), strict=True):
        assert f"\n  {label:9} {box}\n" in text
    for key, one in rule(name).limits.items():
        assert {"name": key, "value": one.value, "unit": one.unit, "source": one.source} in row["limits"]
        assert f"{key} = {number(one.value, lang)}" in text and one.source in text
    assert set(row["facts"]) == {one.id for one in facts().values() if one.carrier == ("rule", name)}


def test_every_fact_that_a_rule_carries_is_told_with_it():
    told_of = [one for name in rules() for one in carried(name)]
    assert sorted(told_of) == sorted(one.id for one in facts().values() if one.carrier and one.carrier[0] == "rule")
    assert carried("femg")[0] in named("femg")[1]


def test_grades_are_told_in_both_languages():
    assert {letter: grade(letter, "en") for letter in GRADES} == dict(GRADES)
    assert "graad     C: richting bekend bij mensen" in named("femg", "nl")[1]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sides())
def test_a_conflict_is_told_with_both_sides(name, lang):
    table, text = named(name, lang)
    assert table["conflict"]["says"] in text
    for key, one in sides()[name].items():
        assert {"name": key, "value": one.value, "unit": one.unit, "source": one.source} in table["conflict"]["sides"]
        assert f"{key} = {number(one.value, lang)}" in text and one.source in text


def test_capitals_of_a_rule_or_conflict_do_not_matter(capsys):
    assert told(capsys, "show", "c02") == told(capsys, "show", "C02")
    both = json.loads(told(capsys, "show", "FEMG", "--json"))
    assert (both["rule"]["name"], both["assay"]["name"]) == ("femg", "FEMg"), "a rule and an assay have the name: both are told"


def test_the_hash_tells_the_language_apart(capsys):
    asked = [json.loads(told(capsys, "show", "femg", "--lang", lang, "--json"))["inputs_sha256"] for lang in LANGUAGES]
    assert asked[0] != asked[1]
    assert "unknown language 'de'" in refusal(capsys, "show", "femg", "--lang", "de")


@pytest.mark.parametrize("one", foods()[::25], ids=lambda one: one.english)
def test_a_food_is_found_by_both_names(one):
    for name in (one.english, one.dutch, one.english.upper()):
        row = named(name)[0]["food"]
        assert row["Mg"] >= 0 and {"Ca", "P", "K", "Na", "fibre", "portion_g", "usda"} <= set(row)
    assert f"{number(one.Mg, 'nl')} mg magnesium" in named(one.english, "nl")[1]


def test_a_food_has_other_names_and_a_mark(capsys):
    assert told(capsys, "show", "zucchini") == told(capsys, "show", "courgette")
    assert "\n  also called zucchini\n" in told(capsys, "show", "zucchini")
    marked = next(one for one in foods() if one.mark)
    for lang in LANGUAGES:
        assert f"{marked.name(lang)}: " in named(marked.english, lang)[1]
    assert named(marked.english)[0]["food"]["mark"] == marked.mark


def test_a_plain_name_of_several_foods_leads_to_them(capsys):
    found = json.loads(told(capsys, "show", "melk", "--json"))["mentions"]["foods"]
    assert {one.english for one in search("melk")} <= set(found)


def test_almonds_in_both_languages(capsys):
    assert "100 g holds 270 mg magnesium, 269 mg calcium, 481 mg phosphorus, 733 mg potassium" in told(capsys, "show", "almonds")
    line = told(capsys, "show", "amandelen", "--lang", "nl")
    assert line.startswith("amandelen (Engels: almonds)\n")
    assert "van 25 g: 68 mg magnesium" in line and "3,1 g vezels" in line
    assert "did you mean 'almonds'" in refusal(capsys, "show", "almnds")


@pytest.mark.parametrize("name", ASSAYS)
def test_an_assay_is_told_whole(name):
    table, text = named(name)
    row, one = table["assay"], ASSAYS[name]
    assert (row["unit"], row["kind"], row["variation"]["source"]) == (one.unit, one.kind, spread(name).source)
    assert f"[{one.unit}]" in text and spread(name).source in text
    assert (row["interferences"] != []) == any(f": {sign}" in line for line in text.splitlines() if "disturbed" in line for sign in "+-")


def test_what_an_assay_needs_is_said_of_every_reader_of_samples():
    window = Window(48.0, 72.0)
    for one in ASSAYS.values():
        assert one.needs in SAMPLES or one.needs(window) == since_baseline(Window(48.0, 72.0, None, 0.0)), one.name
    for name in TRACED:
        assert "an isotope" in named(name)[1]
    assert {name for name, one in ASSAYS.items() if one.ledger == "full"} == {n for n in ASSAYS if "a full ledger" in named(n)[1]}


def test_what_disturbs_an_assay():
    assert set(HEALTHY) == set(BLOOD)
    assert set(FAULTS) == set(KINDS) - {"lysed"}, "cells that burst are told as haemoglobin"
    assert set(MISHAPS) == set(GREATEST)
    serum = interferences("serum Mg")
    assert {words: np.sign(change) for words, change in serum.items()} == {
        "haemolysis, 1 g/L of haemoglobin": 1, "5 % from an EDTA tube": -1, "5 % from a citrate tube": -1, "5 % fluid of a magnesium drip": 1}  # fmt: skip
    assert interferences("serum K")["24 h at room temperature before it is spun"] == pytest.approx(24 * numbers()["potassium_leak"].value)
    assert interferences("urine Mg")["10 % of the urine not in the bottle"] == pytest.approx(-0.1)
    assert "10 % too much in the bottle" not in interferences("urine Mg/creatinine")
    assert interferences("urine Mg/creatinine")["crystals, not dissolved"] == pytest.approx(-numbers()["sediment_magnesium"].value)
    assert interferences("bound fraction") and interferences("ionised fraction")
    for name in set(ASSAYS) - {*BLOOD, *SHARES, *COLLECTED}:
        assert interferences(name) == {} and "disturbed by nothing that the package holds" in named(name)[1]


@pytest.mark.parametrize(("written", "name"), [
    ("serum mg", "serum Mg"), ("magnesium", "serum Mg"), ("potassium", "serum K"), ("RBC Mg", "RBC Mg"), ("red cell Mg", "RBC Mg"),
    ("urine Mg", "urine Mg"), ("urinary Mg", ""), ("AF", ""), ("chair", ""),
])  # fmt: skip
def test_an_assay_has_the_names_of_reports(written, name):
    """A report's urine magnesium may be a concentration, the assay is a rate: only its own name counts."""
    assert assay_of(written) == name


@pytest.mark.parametrize("word", ["hypomagnesaemia", "Hypomagnesemia", "hypomagnesiëmie", "hypomagnesiemie"])
def test_a_word_leads_to_rules_not_to_a_key(capsys, word):
    found = json.loads(told(capsys, "show", word, "--json"))["mentions"]
    assert "classification" in found["rules"] and set(found["rules"]) <= set(rules())
    assert "references" not in found
    assert f"these tell of {word} (magnostat show NAME):\n  rules " in told(capsys, "show", word)


def test_a_word_leads_to_disorders_drugs_and_foods():
    assert "hsh" in mentions("hypomagnesaemia")["disorders"]
    assert "whole milk" in mentions("melk")["foods"]
    assert mentions("milk")["foods"][0] in {one.english for one in foods()}
    assert "furosemide" in mentions("furosemide")["drugs"]
    assert mentions("qqqq") == mentions("ab") == {}
    assert "melk" not in str(mentions("melko")), "whole words only"
    assert fold("Hypomagnesæmia ÉÉN") == "hypomagnesæmia een"


def test_many_names_are_cut_for_people_but_whole_in_json(capsys):
    found = json.loads(told(capsys, "show", "bread", "--json"))["mentions"]["foods"]
    assert len(found) > 12
    assert f" and {len(found) - 12} more" in told(capsys, "show", "bread")


def test_a_word_of_the_register_is_told_with_what_else_has_it(capsys):
    text = told(capsys, "show", "migraine")
    assert text.startswith("migraine: 1 for, 1 against")
    table = json.loads(told(capsys, "show", "stroke", "--json"))
    assert table["evidence"]["name"] == "stroke", "an id of a row is told as the row"
    assert table["register"]["counts"]["against"] >= 1, "with what is against it, under another id"


def test_what_is_nothing_is_refused_with_the_nearest_name(capsys):
    for wrong, nearest in (("femgg", "femg"), ("gitelmann", "gitelman"), ("amandelenn", "amandelen"), ("kidney.GFRR", "kidney.GFR")):
        assert f"did you mean '{nearest}'" in refusal(capsys, "show", wrong)
