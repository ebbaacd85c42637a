"""What makes a result doubtful comes before any disease, and never hides an emergency."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule, reading
from magnostat.clinic.artefact import doubted
from magnostat.clinic.view import View

EDTA = (("Mg", 0.62, "mmol/L"), ("Ca", 1.2, "mmol/L"))


def edta(K=6.9, ALP=12, Mg=0.62, Ca=1.2):
    rows = [("Mg", Mg, "mmol/L"), ("Ca", Ca, "mmol/L"), ("K", K, "mmol/L")]
    return [*rows, ("ALP", ALP, "U/L")] if ALP is not None else rows


@pytest.mark.parametrize(("K", "word"), [(5.2, "masked"), (5.3, "masked"), (5.4, "suspected"), (6.9, "suspected"), ("<5.4", "masked"), (">5.3", "suspected")])
def test_a_high_potassium_belongs_to_the_signature(K, word):
    assert of_rule("edta", *edta(K=K)) == ({f"edta.{word}"} if word else set())


@pytest.mark.parametrize(("ALP", "word"), [(29, "suspected"), (30, "no_ALP"), (31, "no_ALP"), (None, "possible"), ("<30", "suspected")])
def test_alkaline_phosphatase_decides(ALP, word):
    assert of_rule("edta", *edta(ALP=ALP)) == {f"edta.{word}"}


@pytest.mark.parametrize(("Ca", "expected"), [(2.19, True), (2.2, False), (2.21, False)])
def test_calcium_must_be_low(Ca, expected):
    assert bool(of_rule("edta", *edta(Ca=Ca))) == expected


def test_magnesium_must_be_low():
    assert of_rule("edta", *edta(Mg=0.70)) == set()


@pytest.mark.parametrize("ALP", [None, 30, 60])
@pytest.mark.parametrize(("K", "depleted"), [(3.4, True), (3.5, False), (3.6, False)])
def test_true_depletion_has_a_low_potassium(K, depleted, ALP):
    assert of_rule("edta", *edta(K=K, ALP=ALP)) == ({"edta.depletion"} if depleted else set())
    if depleted:
        told = found(*edta(K=K, ALP=ALP))["edta.depletion"]
        assert (told.status, told.urgency) == ("considered_not_supported", "none")


@pytest.mark.parametrize(("Ca", "ALP", "masked"), [(1.89, 29, True), (1.9, 29, False), (1.91, 29, False), (1.89, 30, False), (1.1, 8, True)])
@pytest.mark.parametrize("K", [2.4, 3.4, 3.5, 5.3])
def test_EDTA_may_hide_a_low_potassium(K, Ca, ALP, masked):
    rows = edta(K=K, Ca=Ca, ALP=ALP, Mg=0.45)
    told = reading(*rows, ("eGFR", 90, "mL/min/1.73m2"))
    names = {one.id: one for part in told for one in part}
    assert ("edta.masked" in names) == masked and ("preanalytic.again" in names) == masked
    if masked:
        assert told.findings[0].id == "edta.masked" and told.findings[0].urgency == "emergency"
        assert ("lower still" in names["edta.masked"].statement) == (K < 3.5)
        assert not any(one.id.startswith(("intravenous", "oral")) for one in told.options)


def test_EDTA_reads_what_was_measured_however_unlikely():
    rows = edta(K=14, Ca=0.3, ALP=5, Mg=0.05)
    told = found(*rows, ("albumin", 15, "g/L"))
    assert told["edta.suspected"].urgency == "emergency" and "0.3 mmol/L" in told["edta.suspected"].statement
    assert not any(one.startswith(("potassium", "emergency", "classification", "critical")) for one in told)
    assert "edta.suspected" in ids(*[row for row in rows if row[0] != "Ca"], ("Ca adjusted", 1.2, "mmol/L"))
    assert of_rule("edta", *edta()[:2], ("ALP", 12, "U/L")) == set()


@pytest.mark.parametrize(("hour", "same"), [("20", True), ("21", False)])
def test_EDTA_is_a_matter_of_one_sample(hour, same):
    rows = [(*row, "2026-03-02T08:00:00") for row in edta() if row[0] != "K"]
    assert ("edta.suspected" in ids(*rows, ("K", 6.9, "mmol/L", f"2026-03-02T{hour}:00:00"))) == same
    assert "edta.suspected" in ids(*rows, ("K", 6.9, "mmol/L"))


@pytest.mark.parametrize(("K", "urgency"), [(5.9, "soon"), (6.0, "emergency"), (6.1, "emergency")])
def test_potassium_stays_an_emergency_in_a_doubtful_sample(K, urgency):
    told = found(*edta(K=K))
    assert told["edta.suspected"].urgency == urgency
    assert ("potassium.high" in told) == (urgency == "emergency")
    assert told["preanalytic.again"].urgency == urgency
    assert told["coelectrolytes.ECG"].urgency == ("emergency" if urgency == "emergency" else "soon")


def test_potassium_alone():
    assert ids(("K", 6.0, "mmol/L")) == {"potassium.high", "coelectrolytes.ECG"}
    assert ids(("K", 5.9, "mmol/L")) == set() == of_rule("potassium", ("K", "<6.5", "mmol/L"))


def test_a_doubted_sample_gives_no_advice_on_magnesium():
    told = reading(*edta(Mg=0.40))
    names = [one.id for one in told.findings]
    assert names[0] == "edta.suspected" and "emergency.severe" in names and "emergency.order" not in names
    by_id = {one.id: one for one in told.findings}
    assert {by_id[one].status for one in ("emergency.severe", "classification.severe", "critical.low")} == {"possible"}
    assert "coelectrolytes.low" not in names and "femg.ask" not in {one.id for one in told.workup}
    assert "emergency.order" in ids(*edta(Mg=0.40), symptoms=["seizure"])


def test_a_wrong_tube():
    rows = [("Mg", 0.3, "mmol/L", "", "EDTA"), ("K", 4.0, "mmol/L", "", "serum")]
    for lang in LANGUAGES:
        told = found(*rows, lang=lang)["preanalytic.tube"]
        assert "EDTA" in told.statement and "magnesium" in told.statement and "alium" not in told.statement
    assert "preanalytic.again" in ids(*rows)
    assert "preanalytic.tube" in ids(("Mg", 0.3, "mmol/L"), ("Ca", 1.0, "mmol/L", "", "citrate"))
    assert "preanalytic.tube" in ids(("Mg", 0.3, "mmol/L"), ("Ca adjusted", 1.0, "mmol/L", "", "citrate"))
    assert "preanalytic.tube" not in ids(("Mg", 0.8, "mmol/L", "", "heparin"))
    assert doubted(View(case(*rows))) and not doubted(View(case(("Mg", 0.3, "mmol/L"))))


@pytest.mark.parametrize("word", ["haemolysis", "hemolytisch", "sample haemolysed"])
def test_haemolysis_raises_and_never_lowers(word):
    assert "hide" not in found(("Mg", 0.9, "mmol/L"), history=[word])["preanalytic.haemolysis"].statement
    assert "stays low" in found(("Mg", 0.6, "mmol/L"), history=[word])["preanalytic.haemolysis"].statement
    assert "blijft laag" in found(("Mg", 0.6, "mmol/L"), history=[word], lang="nl")["preanalytic.haemolysis"].statement


def test_haemolysis_by_a_flag_of_the_laboratory():
    assert "preanalytic.haemolysis" in ids(("Mg", 0.9, "mmol/L", "", "", "Haemolysed +"))
    assert "preanalytic.haemolysis" in ids(("Mg", 0.9, "mmol/L"), ("K", 5.0, "mmol/L", "", "", "hemolysis"))
    assert "preanalytic.haemolysis" not in ids(("Mg", 0.9, "mmol/L", "", "", "H")) | ids(("Mg", 0.9, "mmol/L"), history=["no haemolysis"])


def test_the_arm_of_a_drip():
    assert "preanalytic.drip_arm" in ids(("Mg", 1.9, "mmol/L"), history=["drawn from the drip arm"])
    assert "preanalytic.drip_arm" in ids(("Mg", 1.9, "mmol/L"), history=["uit de infuusarm"])
    assert of_rule("preanalytic", ("K", 4.0, "mmol/L"), history=["haemolysis", "drip arm"]) == set()


@pytest.mark.parametrize(("albumin", "noted"), [(29, True), (30, False), (31, False), ("<30", True)])
def test_a_low_albumin_is_a_note(albumin, noted):
    rows = (("Mg", 0.66, "mmol/L"), ("albumin", albumin, "g/L"))
    assert (of_rule("albumin", *rows) == {"albumin.note", "albumin.ask"}) == noted
    assert "classification.low" in ids(*rows)


@pytest.mark.parametrize(("Mg", "unit", "albumin", "adjusted"), [(0.66, "mmol/L", 20, "0.76"), (0.656, "mmol/L", 20, "0.76"), (0.663, "mmol/L", 20, "0.76"), (1.7, "mg/dL", 20, "0.8 ")])
def test_the_adjusted_value(Mg, unit, albumin, adjusted):
    assert f"{adjusted}" in found(("Mg", Mg, unit), ("albumin", albumin, "g/L"))["albumin.note"].statement


def test_albumin_needs_magnesium_and_ionised_ends_the_question():
    assert of_rule("albumin", ("albumin", 20, "g/L")) == set()
    assert of_rule("albumin", ("Mg", 0.66, "mmol/L")) == set()
    assert "albumin.ask" not in ids(("Mg", 0.66, "mmol/L"), ("albumin", 20, "g/L"), ("ionised Mg", 0.5, "mmol/L"))


@pytest.mark.parametrize(("value", "word"), [(0.43, "low"), (0.44, "within"), (0.45, "within"), (0.58, "within"), (0.59, "within"), (0.60, "high")])
def test_ionised_magnesium(value, word):
    assert of_rule("ionised", ("ionised Mg", value, "mmol/L"), ("Mg", 0.8, "mmol/L")) == {f"ionised.{word}"}


@pytest.mark.parametrize(("value", "word"), [(1.43, "low"), (1.44, "within"), (1.45, "within"), (2.91, "within"), (2.92, "within"), (2.93, "high")])
def test_red_cells(value, word):
    for lang in LANGUAGES:
        assert found(("RBC Mg", value, "mmol/L"), lang=lang)[f"red_cells.{word}"].status == "possible"


def test_the_total_alone_has_a_class():
    """Total serum magnesium is what is measured and classed; ionised and red-cell magnesium are told beside it."""
    assert of_rule("classification", ("Mg", 0.60, "mmol/L")) == {"classification.low"}
    for test, value in (("ionised Mg", 0.30), ("RBC Mg", 1.0), ("urine Mg", 0.2)):
        assert of_rule("classification", (test, value, "mmol/L")) == set()


@pytest.mark.parametrize("total", [0.60, 1.3])
def test_ionised_and_total_may_part(total):
    told = found(("ionised Mg", 0.5, "mmol/L"), ("Mg", total, "mmol/L"))
    assert told["ionised.split"].status == "possible"
    assert any(one.startswith("classification.") and told[one].status == "supported" for one in told)


@pytest.mark.parametrize(("value", "unit", "asked"), [
    (1.6, "mmol/L", False), (1.7, "mmol/L", True), (1.9, "mmol/L", True), (2.4, "mmol/L", True), (2.5, "mmol/L", False), ("<1.9", "mmol/L", False),
    (0.69, "mg/dL", False), (0.70, "mg/dL", True), (0.85, "mg/dL", True), (1.0, "mg/dL", True), (1.1, "mg/dL", False), (1.7, "mEq/L", False),
])  # fmt: skip
def test_a_number_that_is_usual_in_the_other_unit(value, unit, asked):
    told = found(("Mg", value, unit))
    assert ("unit.swapped" in told) == asked
    assert not asked or told["unit.swapped"].status == "possible"


def test_an_infusion_explains_the_number():
    assert "unit.swapped" not in ids(("Mg", 1.9, "mmol/L"), drugs=["MgSO4 1 g/h"])


@pytest.mark.parametrize("value", [19, 12.1, 0, 0.09])
def test_an_unlikely_result_is_asked_about_and_not_used(value):
    told = reading(("Mg", value, "mmol/L"), ("eGFR", 90, "mL/min/1.73m2"), drugs=["KCl 40 mmol"])
    assert told.findings[0].id == "unit.unlikely" and f"{value} mmol/L" in told.findings[0].statement
    assert told.findings[0].urgency == "emergency" and not told.options
    assert {one.id for one in told.findings} == {"unit.unlikely"}
    assert View(case(("Mg", value, "mmol/L"))).value("Mg") is None
    assert "unit.unlikely" not in ids(("Mg", 12, "mmol/L")) | ids(("Mg", 0.1, "mmol/L"))


@pytest.mark.parametrize(("test", "value", "urgency"), [("K", 12.1, "emergency"), ("K", 0.9, "emergency"), ("Ca", 0.79, "emergency"), ("Ca", 9.4, "soon"), ("Na", 89, "soon")])
def test_how_soon_an_unlikely_result_is_asked_about(test, value, urgency):
    told = found((test, value, "mmol/L"))
    assert told["unit.unlikely"].urgency == urgency and set(told) == {"unit.unlikely"}


def test_an_unlikely_creatinine_is_no_kidney_function():
    rows = (("Mg", 0.6, "mmol/L"), ("creatinine", 1, "umol/L"))
    told = found(*rows)
    assert told["unit.unlikely"].urgency == "soon" and "asked.creatinine" in told
    assert View(case(*rows)).eGFR is None
    low = (("K", 2.0, "mmol/L"), ("Mg", 0, "mmol/L"))
    assert not of_rule("reflex", *low) | of_rule("refractory", *low, drugs=["KCl 40 mmol"])


def test_the_unit_of_an_unlikely_result():
    assert "kalium" in found(("K", 140, "mmol/L"), lang="nl")["unit.unlikely"].statement
    assert "unit.unlikely" not in ids(("K", 140, "mmol/L", "2026-01-01"), ("K", 4, "mmol/L", "2026-01-02"))


def test_artefacts_come_first():
    told = [one.id for one in reading(("Mg", 0.2, "mmol/L", "", "EDTA"), symptoms=["seizure"]).findings]
    assert told.index("preanalytic.tube") < told.index("emergency.severe") < told.index("classification.severe")
