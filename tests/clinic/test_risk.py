"""Risk factors, complaints and the electrocardiogram: words in both languages, and how little they are allowed to say."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule
from magnostat.clinic import terms as table
from magnostat.clinic.risk import CLASSES, EMERGENCIES, WAYS
from magnostat.clinic.terms import named, terms
from magnostat.core.errors import MagnostatError
from magnostat.record.words import mentions, plain

GROUPS = (*CLASSES, "ecg_low", "ecg_high")
EVERY = [(group, term) for group in GROUPS for term in terms("symptoms", group)]
NORMAL = ("Mg", 0.95, "mmol/L")


@pytest.mark.parametrize("term", terms("risks"), ids=lambda term: term.name)
def test_a_risk_factor_is_found_by_each_of_its_names(term):
    for word in term.words:
        assert term in {one for _, one in named([word], terms("risks"))}, word
        assert f"risk.{term.way}" in of_rule("risk", NORMAL, disorders=[word])
        assert not of_rule("risk", NORMAL, history=[f"no {word}"]) and not of_rule("risk", NORMAL, history=[f"geen {word}"])


def test_every_way_is_told_of():
    assert {term.way for term in terms("risks")} == {*WAYS, "weak"}


def test_facts_of_risk_factors_are_carried():
    facts = {fact for term in terms("risks") for fact in term.facts}
    assert {"B110", "B111", "B112", "B113", "B114", "B115", "B116", "B122", "B123", "B157"} <= facts


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_borne_out_is_said_to_be(lang):
    told = found(NORMAL, history=["coffee"], lang=lang)["risk.weak"]
    assert (told.status, "coffee" in told.statement) == ("considered_not_supported", True)


@pytest.mark.parametrize(("age", "told"), [(64, False), (65, True), (66, True)])
def test_age_is_a_risk_from_65(age, told):
    assert ("risk.age" in ids(NORMAL, person={"age": f"{age} y", "sex": "F"})) is told


def test_diabetes_insipidus_is_no_diabetes():
    assert not of_rule("risk", history=["diabetes insipidus"])
    assert [term.name for _, term in named(["diabetes type 1"], terms("risks"))] == ["diabetes1"]


@pytest.mark.parametrize(("group", "term"), EVERY, ids=lambda one: getattr(one, "name", one))
def test_a_complaint_is_found_by_each_of_its_names(group, term):
    for word in term.words:
        kind = "ecg" if group.startswith("ecg") else "symptoms"
        wanted = group.replace("_", ".") if kind == "ecg" else f"symptoms.{group}"
        urgent = group == "established" and term.name in EMERGENCIES and "emergency.unmeasured" in ids(symptoms=[word])
        assert (wanted in of_rule(kind, **{kind: [word]})) is not urgent, word
        assert wanted in of_rule(kind, NORMAL, **{kind: [word]}), word
        assert wanted not in of_rule(kind, **{kind: [f"geen {word}"]})


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("labs", [(), (NORMAL,)])
@pytest.mark.parametrize(("group", "term"), [one for one in EVERY if one[0] in CLASSES], ids=lambda one: getattr(one, "name", one))
def test_a_complaint_asks_for_a_test_and_no_more(group, term, labs, lang):
    everything = found(*labs, symptoms=[term.words[0]], lang=lang)
    if not labs and term.name in EMERGENCIES:
        assert everything["emergency.unmeasured"].urgency == "emergency" and f"symptoms.{group}" not in everything
        return
    told = everything[f"symptoms.{group}"]
    asks = not labs and group != "association"
    assert told.urgency == ("routine" if asks else "none")
    assert told.status == ("considered_not_supported" if group == "association" else "possible")
    assert (("Ask for a test" if lang == "en" else "Vraag een bepaling") in told.would_change) is asks


def test_complaints_alone_offer_nothing():
    assert not [name for name in ids(symptoms=["cramps", "fatigue", "tremor"])
                if name.startswith(("oral", "intravenous", "adjunct", "emergency"))]  # fmt: skip


def test_disorders_count_as_complaints_where_they_are_named():
    assert of_rule("symptoms", NORMAL, disorders=["hypertension"]) == {"symptoms.association"}
    assert not of_rule("symptoms", NORMAL, history=["depression"])


def test_the_electrocardiogram():
    assert found(ecg=["long QT"])["ecg.low"].urgency == "routine"
    assert found(NORMAL, ecg=["AV block"])["ecg.high"].urgency == "none"


@pytest.mark.parametrize(("text", "name", "told"), [
    ("no seizures", "seizures", False), ("never had any seizures", "seizures", False), ("seizures: no", "seizures", False),
    ("diarree: nee", "diarree", False), ("former alcoholism", "alcoholism", False), ("not known whether or when tremor", "tremor", True),
    ("no fever but seizures", "seizures", True), ("no improvement of the seizures", "seizures", True),
    ("but no seizures", "seizures", False), ("furosemide 40 tot 80 mg", "furosemide", True), ("vorige week gestart: PPI", "PPI", True),
    ("tremors", "tremor", False), ("Crohn's disease", "crohn", True)])
def test_words_and_denials(text, name, told):
    assert mentions(text, [name]) is told
    assert plain("A-b_c 1") == ("a", "b", "c", "1")


def test_what_is_over_may_still_count():
    assert mentions("cisplatin stopped", ["cisplatin"], ended=False) and not mentions("cisplatin stopped", ["cisplatin"])


@pytest.mark.parametrize(("text", "told"), [
    ("a = 1", "this is no term"), ('a = { fact = "x" }', "words"), ('a = { fact = "x", words = [] }', "without words")])
def test_a_bad_table_is_told(tmp_path, monkeypatch, text, told):
    (tmp_path / "odd.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(table, "FOLDER", tmp_path)
    with pytest.raises(MagnostatError, match=told):
        terms("odd")


def test_a_group_that_is_none(tmp_path, monkeypatch):
    (tmp_path / "odder.toml").write_text("a = 1", encoding="utf-8")
    monkeypatch.setattr(table, "FOLDER", tmp_path)
    with pytest.raises(MagnostatError, match="no group"):
        terms("odder", "a")
    assert case().symptoms == ()
