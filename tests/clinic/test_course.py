"""Results in time: what is too old, what is of one sample, the course of magnesium; filtrations that do not agree; the order."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule, reading
from magnostat.clinic.artefact import doubted
from magnostat.clinic.urine import fraction, ratio
from magnostat.clinic.view import View
from magnostat.core.errors import BadRecord
from magnostat.record.finding import URGENCY
from magnostat.record.labs import lab

DAY = "2026-03-09"
MG = ("Mg", 0.55, "mmol/L", DAY)
RATE = "mL/min/1.73m2"


@pytest.mark.parametrize(("day", "counts"), [("2026-03-01", False), ("2026-03-02", True), ("2026-03-10", True), ("2026-03-16", True), ("", True)])
def test_a_result_much_older_than_magnesium_is_told_as_old(day, counts):
    rows = (MG, ("K", 2.4, "mmol/L", day))
    assert (View(case(*rows)).value("K") is not None) == counts
    for lang in LANGUAGES:
        told = found(*rows, lang=lang)
        assert ("coelectrolytes.low" in told) == counts and ("dates.old" in told) != counts
        assert counts or "2026-03-01" in told["dates.old"].statement


@pytest.mark.parametrize(("setting", "day", "counts"), [
    ("outpatient", "2025-12-09", True), ("outpatient", "2025-12-08", False), ("community", "2025-12-09", True), ("ward", "2026-03-02", True),
    ("ward", "2026-03-01", False), ("ICU", "2026-03-01", False), ("obstetric", "2026-03-01", False), ("dialysis", "2026-03-01", False)])
@pytest.mark.parametrize("kidney", [("creatinine", 80, "umol/L"), ("eGFR", 80, RATE)])
def test_an_old_kidney_function_is_unknown(setting, day, counts, kidney):
    rows = (MG, (*kidney, day))
    assert (View(case(*rows, setting=setting)).eGFR is not None) == counts
    told = found(*rows, setting=setting)
    assert ("asked.creatinine" in told) != counts and ("dates.old" in told) != counts
    assert counts or not any(one.startswith("intravenous") for one in told)


def test_without_magnesium_the_latest_result_is_now():
    assert of_rule("reflex", ("K", 2.4, "mmol/L", "2023-01-01"), ("Na", 140, "mmol/L", DAY)) == set()
    assert "reflex.potassium" in ids(("K", 2.4, "mmol/L", "2023-01-01"))
    assert "reflex.potassium" in ids(("K", 2.4, "mmol/L", "2023-01-01"), ("Na", 140, "mmol/L"))


@pytest.mark.parametrize(("day", "old"), [("2026-03-16", False), ("2026-03-17", True)])
def test_a_magnesium_older_than_the_rest_gives_no_dose(day, old):
    rows = (("Mg", 0.45, "mmol/L", DAY), ("K", 4.0, "mmol/L", day), ("eGFR", 90, RATE, day))
    told = reading(*rows)
    names = {one.id: one for part in told for one in part}
    assert ("dates.magnesium" in names) == old == doubted(View(case(*rows)))
    assert any(one.id.startswith("intravenous") for one in told.options) != old
    if old:
        assert told.findings[0].id == "dates.magnesium" and told.findings[0].urgency == "emergency"
        assert "preanalytic.again" not in names


def femg(**times):
    parts = (("Mg", 0.5, "mmol/L"), ("urine Mg", 2.5, "mmol/L"), ("creatinine", 80, "umol/L"), ("urine creatinine", 8, "mmol/L"))
    return [(*part, times.get(part[0].replace(" ", "_"), f"{DAY}T08:00:00")) for part in parts] + [("eGFR", 90, RATE)]


@pytest.mark.parametrize(("time", "told"), [(f"{DAY}T20:00:00", True), (f"{DAY}T20:01:00", False), ("2026-03-08T20:00:00", True), ("2026-03-08T19:59:00", False),
                                            (DAY, True), ("2026-03-10", False), ("", False), (f"{DAY}T08:00:00Z", True)])  # fmt: skip
@pytest.mark.parametrize("part", ["urine_Mg", "creatinine", "urine_creatinine"])
def test_the_fraction_is_of_one_sample(part, time, told):
    rows = femg(**{part: time})
    assert (fraction(View(case(*rows))) is not None) == told
    for lang in LANGUAGES:
        names = found(*rows, lang=lang)
        assert ("femg.renal" in names) == told and ("femg.apart" in names) != told
        assert told or names["femg.apart"].status == "considered_not_supported"
    assert not any(one.startswith("genetic") for one in ids(*rows)) or told or part == "creatinine"


def test_results_without_a_date_are_of_one_sample():
    assert "femg.renal" in ids(*[row[:3] for row in femg()])
    text = found(*femg(urine_Mg=""))["femg.apart"].statement
    assert "no date" in text and DAY in text


def test_the_ratio_is_of_one_urine():
    rows = [row for row in femg(urine_creatinine="2026-03-10") if row[0] != "creatinine"]
    assert ratio(View(case(*rows)), "urine Mg") is None
    assert "femg.apart" in ids(*rows) and not of_rule("spot", *rows)
    assert ratio(View(case(*femg())), "urine Mg") == 0.3125
    alone = [row for row in femg(urine_Mg="2026-03-10", urine_creatinine="2026-03-10") if row[0] != "creatinine"]
    assert "femg.apart" not in ids(*alone) and "spot.renal" in ids(*alone)


def test_the_missing_piece_is_named():
    rows = [row for row in femg() if row[0] != "urine creatinine"]
    for lang, word in (("en", "creatinine in urine"), ("nl", "creatinine in de urine")):
        told = found(*rows, lang=lang)
        assert word in told["femg.missing"].statement and "femg.ask" not in told
    bound = [("urine Mg", "<0.5", *row[2:]) if row[0] == "urine Mg" else row for row in femg()]
    assert "magnesium in urine." in found(*bound)["femg.missing"].statement


@pytest.mark.parametrize(("values", "word"), [((0.48, 0.62), "rose"), ((0.62, 0.48), "fell"), ((0.48, 0.70, 0.48), "same"), (("<0.5", 0.62), "unsure"), ((0.5, ">0.9"), "unsure")])
def test_the_course_of_magnesium(values, word):
    rows = [("Mg", value, "mmol/L", f"2026-03-0{day}") for day, value in enumerate(values, start=1)]
    for lang in LANGUAGES:
        told = found(*rows, lang=lang)[f"trend.{word}"]
        assert told.urgency == "none" and "2026-03-01" in told.statement and f"2026-03-0{len(rows)}" in told.statement
        assert told.statement.index("2026-03-01") < told.statement.index(f"2026-03-0{len(rows)}")


def test_a_course_has_two_dated_values_and_is_told_in_short():
    assert not of_rule("trend", MG) | of_rule("trend", ("Mg", 0.5, "mmol/L"), MG) | of_rule("trend", MG, ("Mg", 50, "mmol/L", "2026-03-01"))
    many = [("Mg", 0.5 + day / 100, "mmol/L", f"2026-03-{day:02}") for day in range(1, 12)]
    text = found(*many)["trend.rose"].statement
    assert "(11 values)" in text and text.count("2026-03") == 8 and "2026-03-01" in text and "2026-03-02" not in text
    assert found(*many[:8])["trend.rose"].statement.count("2026-03") == 8


@pytest.mark.parametrize(("rate", "apart"), [(53, True), (54, True), (54.5, False), (80, False), (109, False), (112, True), (">60", False), (">90", False), (">112", True), ("<54", True), ("<60", False)])
def test_filtrations_that_do_not_agree(rate, apart):
    """Creatinine of 80 umol/L is 77.5 in a woman of 50: 30 % apart are 54.3 below it, 110.7 above."""
    rows = (("Mg", 0.6, "mmol/L"), ("creatinine", 80, "umol/L"), ("eGFR", rate, RATE))
    for lang in LANGUAGES:
        assert ("filtration" in found(*rows, lang=lang)) == apart
    if apart and str(rate).lstrip(">") == "112":
        assert View(case(*rows)).eGFR == pytest.approx(77.5, abs=0.5)


def test_the_filtration_of_a_person_is_no_result_but_may_contradict_one():
    person = {"age": "50 y", "sex": "F", "GFR": "95 mL/min/1.73m2"}
    assert View(case(("Mg", 0.6, "mmol/L"), person=person)).eGFR is None
    rows = (("Mg", 0.6, "mmol/L"), ("eGFR", 20, RATE))
    text = found(*rows, ("creatinine", 80, "umol/L"), person=person)["filtration"].statement
    assert all(word in text for word in ("20", "95", "77", "The lowest, 20 "))
    assert "filtration" not in ids(rows[0], ("eGFR", 90, RATE), person=person)
    assert View(case(rows[0], ("eGFR", 90, RATE), person={**person, "GFR": "20 mL/min/1.73m2"})).eGFR == pytest.approx(20)


def test_a_bound_of_creatinine_is_kept():
    assert View(case(("creatinine", ">900", "umol/L"))).rate_told() == "<4"
    assert View(case(("creatinine", "<60", "umol/L"))).rate_told().startswith(">")
    urine = [("Mg", 0.5, "mmol/L"), ("urine Mg", 2.5, "mmol/L"), ("creatinine", 80, "umol/L"), ("urine creatinine", 8, "mmol/L"), ("eGFR", "<15", RATE)]
    assert "eGFR of <15 " in found(*urine)["femg.withheld"].statement
    assert View(case()).rate_told() == ""


@pytest.mark.parametrize(("test", "unit", "specimen", "mend"), [
    ("Mg", "mmol/L", "urine", "write the test 'urine Mg'"), ("K", "mmol/L", "24 h urine", "ask the laboratory"), ("urine Mg", "mmol/L", "serum", "ask the laboratory")])
def test_a_test_of_blood_in_urine_is_refused(test, unit, specimen, mend):
    with pytest.raises(BadRecord, match=mend) as caught:
        lab(test, 3, unit, specimen=specimen)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("K", "word"), [(3.4, "stays low"), (3.5, "falsely high"), (5.9, "falsely high")])
def test_a_haemolysed_potassium(K, word):
    assert word in found(("Mg", 0.9, "mmol/L"), ("K", K, "mmol/L"), history=["haemolysis"])["preanalytic.haemolysis_K"].statement
    assert "preanalytic.haemolysis_K" not in ids(("Mg", 0.9, "mmol/L"), history=["haemolysis"])


@pytest.mark.parametrize(("beside", "agrees"), [((), False), ((("creatinine", 80, "umol/L"),), False), ((("creatinine", 0.9, "mg/dL"),), True), ((("Ca", 8, "mg/dL"),), True)])
def test_a_doubted_unit_gives_no_dose_unless_the_report_agrees(beside, agrees):
    told = reading(("Mg", 0.8, "mg/dL"), ("eGFR", 90, RATE), *beside)
    names = {one.id: one for part in told for one in part}
    assert names["unit.swapped"].urgency == ("none" if agrees else "emergency") and "emergency.severe" in names
    assert any(one.id.startswith("intravenous") for one in told.options) == agrees
    assert agrees or told.findings[0].id == "unit.swapped"


def test_the_most_urgent_stands_first():
    labs = [("Mg", 0.4, "mmol/L"), ("K", 6.4, "mmol/L"), ("Ca", 2.3, "mmol/L"), ("albumin", 20, "g/L")]
    told = reading(*labs, symptoms=["seizure"], drugs=["omeprazole"])
    for part in told:
        order = [URGENCY.index(one.urgency) for one in part]
        assert order == sorted(order)
    assert [one["id"] for one in told.payload()["findings"]] == [one.id for one in told.findings]
    flagged = reading(("Mg", 4.5, "mmol/L"), history=["drip arm"], symptoms=["coma"]).findings
    assert flagged[0].id == "preanalytic.drip_arm" and flagged[0].urgency == "emergency"


@pytest.mark.parametrize(("rate", "failing"), [(29, True), (30, False), (31, False), ("<30", True), (">20", False)])
def test_kidneys_that_failed_long_ago_still_warn_and_others_are_unknown(rate, failing):
    rows = (MG, ("eGFR", rate, RATE, "2024-01-01"))
    assert (View(case(*rows)).eGFR is not None) == failing
    told = ids(*rows, supplements=["100 mg elemental citrate"])
    assert ("oral.kidney" in told) == failing == ("supplement.kidney" in told) and ("oral.maintenance" in told) != failing
    assert "dates.old" in told


def test_an_old_creatinine_warns_like_an_old_filtration_and_the_lowest_counts():
    old = ("creatinine", 400, "umol/L", "2024-01-01")
    assert View(case(MG, old)).eGFR < 15 and View(case(MG, ("creatinine", 80, "umol/L", "2024-01-01"))).eGFR is None
    assert View(case(MG, old, ("eGFR", 8, RATE, "2024-01-02"))).rate.source == "reported"
    assert View(case(MG, old, ("eGFR", 60, RATE, DAY))).eGFR == 60


def test_a_low_calcium_beside_an_old_magnesium_is_not_passed_over():
    assert "electrolyte.low" in ids(("Mg", 0.8, "mmol/L", DAY), ("ionised Ca", 0.7, "mmol/L", "2026-03-30"))


def test_a_result_that_cannot_be_leaves_the_one_before_it():
    rows = (("Mg", 0.45, "mmol/L", "2026-03-08"), ("Mg", 45, "mmol/L", DAY))
    told = ids(*rows, ("eGFR", 90, RATE, DAY))
    assert {"unit.unlikely", "classification.severe"} <= told
    assert View(case(("Mg", 45, "mmol/L", DAY))).value("Mg") is None


@pytest.mark.parametrize(("rate", "withheld"), [("29 mL/min", True), ("30 mL/min", False), ("90 mL/min", False)])
def test_a_filtration_of_the_person_alone_warns_and_never_reassures(rate, withheld):
    person = {"age": "50 y", "sex": "F", "GFR": rate}
    assert (View(case(MG, person=person)).eGFR is not None) == withheld
    assert ("oral.kidney" in ids(MG, person=person)) == withheld
