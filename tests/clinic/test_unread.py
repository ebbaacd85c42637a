"""Lines that no rule knows are told and not judged; an electrocardiogram counts where a rule can read it."""

import pytest

from cases import LANGUAGES, found, ids, of_rule
from magnostat.clinic.drugs import drugs_of
from magnostat.clinic.unread import near, recognised
from magnostat.record.case import LISTS, Case
from magnostat.record.names import DISORDERS, DRUGS

LOW, HIGH = ("Mg", 0.45, "mmol/L"), ("Mg", 2.0, "mmol/L")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("line", "name"), [("omeperazol", "omeprazol"), ("tacrolymus 2 mg", "tacrolimus"), ("gentamycine", "gentamicine"), ("furosemid 40", "furosemide"),
                                            ("hydrochlorthiazid", "hydrochlorothiazide")])  # fmt: skip
def test_a_misspelt_drug_is_told_with_a_question_and_is_not_judged(line, name, lang):
    told = found(LOW, drugs=[line], lang=lang)
    assert f"{line} (" in told["unread.lines"].statement and name in told["unread.lines"].statement
    assert (told["unread.lines"].status, told["unread.lines"].urgency) == ("possible", "none")
    assert drugs_of(Case(drugs=(line,))) == ()
    assert not [one for one in told if one.startswith(("drug_", "ppi"))]


@pytest.mark.parametrize(("kind", "line", "name"), [("disorders", "diaree", "diarree"), ("disorders", "Morbus Chron", "crohn"), ("symptoms", "spierkrampn", "spierkramp"),
                                                    ("disorders", "alcoholabuses", "alcoholabusus")])  # fmt: skip
def test_misspelt_disorders_and_complaints(kind, line, name):
    assert name in found(LOW, **{kind: [line]})["unread.lines"].statement


@pytest.mark.parametrize("kind", LISTS)
def test_every_list_is_looked_through(kind):
    told = found(LOW, **{kind: ["qwertz", "qwertz", "asdfg"]})["unread.lines"]
    assert (
        told.statement.count("qwertz") == 1
        and "asdfg" in told.statement
        and dict(told.inputs)[kind] == "qwertz; qwertz; asdfg"
    )
    assert "(" not in told.statement


@pytest.mark.parametrize("line", ["no seizures", "omeprazole stopped", "levothyroxine", "QTc 430 ms", "RR 16", "urine 40 mL/h", "vitamin C", "300 mg elemental citrate",
                                  "loading test requested", "sinus rhythm", "HR 80", "Ca/Mg infusions", "tremor", "crohn"])  # fmt: skip
def test_what_a_rule_reads_is_not_listed(line):
    assert recognised(line) and "unread.lines" not in ids(LOW, history=[line])


def test_names_of_the_catalogue_are_known():
    assert all(recognised(name) for name in (*DRUGS, *DISORDERS))


@pytest.mark.parametrize("word", ["metoprolol", "aspirin", "paracetamol", "clozapine", "qq", "acenocoumarol"])
def test_another_drug_gives_no_suggestion(word):
    assert near(word, drug=True) == ""


def test_a_suggestion_begins_alike_and_keeps_to_its_kind():
    assert near("meprazole", drug=True) == "" and near("omeperazol", drug=False) == ""


@pytest.mark.parametrize(("brand", "family"), [("Prograft 3 mg", "calcineurin_inhibitor"), ("Neoral", "calcineurin_inhibitor"), ("Lanoxin", "digoxin"), ("Nexium", "proton_pump_inhibitor"),
                                               ("Lasix", "loop_diuretic"), ("plaspil", "unnamed_diuretic"), ("OsvaRen", "magnesium_medicine"), ("Slow-Mag", "magnesium_medicine"),
                                               ("kaliumsparend diureticum", "ENaC_blocker")])  # fmt: skip
def test_brands_and_everyday_names(brand, family):
    assert [one.family.name for one in drugs_of(Case(drugs=(brand,)))] == [family]


def test_drinking_too_much_by_its_dutch_names():
    assert "risk.uptake" in ids(LOW, disorders=["alcoholabusus"])


@pytest.mark.parametrize(("line", "asked"), [("Klyx klysma", True), ("laxans", True), ("Milk of magnesia", False)])
def test_an_enema_of_unknown_contents_is_asked_about(line, asked):
    told = ids(HIGH, drugs=[line])
    assert ("unread.contents" in told) is asked and ("hyper_source.listed" in told) is not asked
    assert "unread.contents" not in ids(LOW, drugs=[line]) | ids(drugs=[line])


def test_in_labour_nothing_is_asked_where_the_alarm_is_silent():
    labour = {"setting": "obstetric", "symptoms": ["reflexes present"], "drugs": ["MgSO4 1 g/h", "klysma"]}
    assert "unread.contents" not in ids(("Mg", 3.0, "mmol/L"), ("creatinine", 60, "umol/L"), **labour)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("sinusritme", True),
        ("QTc 430 ms", True),
        ("no abnormalities", True),
        ("ECG pending", False),
        ("aangevraagd", False),
    ],
)
def test_an_ECG_that_cannot_be_read_is_still_asked_for(line, told):
    assert ("coelectrolytes.ECG" in ids(LOW, ecg=[line])) is not told
    if not told:
        assert "not recognised" in found(LOW, ecg=[line])["coelectrolytes.ECG"].statement
        assert "niet herkend" in found(LOW, ecg=[line], lang="nl")["coelectrolytes.ECG"].statement


def test_a_loss_of_the_tubule_is_told_once():
    urine = (
        ("Mg", 0.5, "mmol/L"),
        ("creatinine", 80, "umol/L"),
        ("urine Mg", 2.5, "mmol/L"),
        ("urine creatinine", 8, "mmol/L"),
    )
    told = found(*urine, drugs=["cisplatin (last cycle 6 months ago)", "cetuximab", "furosemide"])
    assert {"tubule_drug.platinum", "tubule_drug.EGFR_antibody"} <= set(told)
    assert not {"drug_lowers.platinum", "drug_lowers.EGFR_antibody"} & set(told) and "drug_lowers.loop_diuretic" in told
    assert "months or years" in told["tubule_drug.platinum"].would_change


def test_a_loss_that_outlasts_the_drug_is_not_waited_for():
    told = found(LOW, drugs=["cisplatin (last cycle 6 months ago)", "tacrolimus"])
    assert (
        "some weeks" not in told["drug_lowers.platinum"].would_change
        and "some weeks" in told["drug_lowers.calcineurin_inhibitor"].would_change
    )
    assert of_rule("drug_lowers", drugs=["plaspil"]) == {"drug_lowers.unnamed_diuretic"}
