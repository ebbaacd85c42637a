"""Words and numbers of the bedside as they are written in both languages, and what of them is of now."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule
from magnostat.clinic.drugs import drugs_of
from magnostat.clinic.past import of_now
from magnostat.clinic.signs import (
    ACUTE,
    breaths,
    by_number,
    coma_scale,
    excepted,
    heart_rate,
    infusion,
    not_of_now,
    qt,
    reads_numbers,
    seen,
    systolic,
    table,
)
from magnostat.record.words import mentions, parts

LOW, HIGH = ("Mg", 0.60, "mmol/L"), ("Mg", 3.0, "mmol/L")
DATED = ("Mg", 0.60, "mmol/L", "2026-11-20")


@pytest.mark.parametrize("word", ["ventrikeltachycardie", "kamertachycardie", "kamerfibrilleren", "epileptische aanval", "tonic-clonic fit", "TdP",
                                  "hartstilstand", "laryngospasme", "QTc 610 ms", "BP 70/40", "niet-convulsieve status epilepticus", "RR 70/40",
                                  "tensie 70/40", "stopped smoking; seizures", "no response; seizures"])  # fmt: skip
@pytest.mark.parametrize("kind", ["symptoms", "ecg"])
def test_an_emergency_of_too_little_by_any_wording(word, kind):
    assert "emergency.signs" in ids(LOW, **{kind: [word]})


@pytest.mark.parametrize("word", ["reflexen niet opwekbaar", "KPR afwezig", "KPR -/-", "hypoventilatie", "AH 8/min", "AF 8/min", "RR 8", "hartfrequentie 34",
                                  "pols 34/min", "bewustzijnsdaling", "totaal blok", "derdegraads AV-blok", "GCS 3", "RR 70/35"])  # fmt: skip
def test_an_emergency_of_too_much_by_any_wording(word):
    assert "toxic.emergency" in ids(HIGH, symptoms=[word])
    assert "toxic.emergency" not in ids(HIGH, symptoms=["moe"])


@pytest.mark.parametrize(
    ("word", "sign"),
    [
        ("QTc 499 ms", ""),
        ("QTc 500 ms", "long_QT"),
        ("QTc 501 ms", "long_QT"),
        ("HR 49", "bradycardia"),
        ("HR 50", ""),
        ("HR 51", ""),
        ("BP 89/50", "unstable"),
        ("BP 90/50", ""),
        ("BP 91/50", ""),
        ("GCS 8", "coma"),
        ("EMV 9", ""),
        ("GCS 10", ""),
    ],
)
def test_numbers_on_either_side_of_their_limits(word, sign):
    assert by_number(case(symptoms=[word])) == ((sign,) if sign else ())
    assert ("bedside.numbers" in ids(symptoms=[word])) is bool(sign)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_number_is_told_with_its_limit(lang):
    told = found(LOW, symptoms=["pols 34", "RR 70/40", "EMV 3"], ecg=["QTc 610 ms"], lang=lang)["bedside.numbers"]
    assert all(number in told.statement for number in ("34", "70", "610", " 3"))
    assert [one.value for one in told.thresholds] == [50, 90, 9, 500]


@pytest.mark.parametrize(("text", "rate"), [("AF 8/min", 8), ("AF 8", None), ("AF 140/min", None), ("AH 12 per minuut", 12), ("resp rate 9", 9), ("RR 70/40", None),
                                            ("ademhaling 8 per minuut", 8), ("RR 110/70", None), ("RR 8 in childhood", None)])  # fmt: skip
def test_breathing_is_told_from_pressure_and_fibrillation(text, rate):
    assert breaths(case(symptoms=[text])) == rate


@pytest.mark.parametrize(("text", "rate"), [("HR 34", 34), ("pulse: 38 bpm", 38), ("pols 34, RR 70/40", 34), ("48 bpm", 48), ("HF 40/min", 40), ("HF, EF 35 %", None),
                                            ("pulse 95 %", None), ("HR 0.85", None), ("sinusritme 44/min", 44), ("HR 80 then HR 40", 40)])  # fmt: skip
def test_pulse(text, rate):
    assert heart_rate(case(symptoms=[text])) == rate


@pytest.mark.parametrize(("text", "pressure"), [("BP 120/80", 120), ("RR 70/palp", 70), ("tensie 85", 85), ("systolisch 80", 80), ("SBP: 75", 75), ("RR 8", None),
                                                ("BP fell from 120/80 to 70/40", 70), ("BP drop of 20 mmHg", None), ("bloeddruk van 95", 95)])  # fmt: skip
def test_blood_pressure(text, pressure):
    assert systolic(case(symptoms=[text])) == pressure


@pytest.mark.parametrize(("text", "interval", "corrected"), [
    ("QTc 430 ms", 430, 430), ("QTc-tijd (Bazett) 530", 530, 530), ("QT 520 ms", 520, None), ("QT/QTc 400/510", 510, 510), ("QTc 0,53 s", 530, 530),
    ("QTc prolonged", None, None), ("QTcF 505", 505, 505)])  # fmt: skip
def test_the_QT_interval(text, interval, corrected):
    assert (qt(case(ecg=[text])), qt(case(ecg=[text]), corrected=True)) == (interval, corrected)


def test_the_scale_of_coma_and_what_holds_no_number():
    assert coma_scale(case(symptoms=["EMV: 14"])) == 14 and coma_scale(case(symptoms=["awake"])) is None
    assert reads_numbers("KPR -/-") and not reads_numbers("knee pain")


@pytest.mark.parametrize(
    ("sex", "QTc", "told"),
    [("F", 459, False), ("F", 460, False), ("F", 461, True), ("M", 449, False), ("M", 450, False), ("M", 451, True)],
)
def test_a_QTc_that_is_long_by_sex(sex, QTc, told):
    table_of = {"ecg": [f"QTc {QTc} ms"], "person": {"age": "50 y", "sex": sex}}
    assert ("ecg.low" in ids(LOW, **table_of)) is told
    assert of_rule("emergency", LOW, **table_of) == set()


def test_an_unknown_sex_has_the_lower_limit_and_a_slow_pulse_goes_with_a_high_magnesium():
    assert "ecg.low" in ids(LOW, ecg=["QTc 455 ms"], person={"age": "50 y"})
    told = found(HIGH, ecg=["sinus rhythm 49/min"])["ecg.high"]
    assert [one.value for one in told.thresholds] == [50] and "ecg.high" not in ids(HIGH, ecg=["sinus rhythm 50/min"])
    assert found(HIGH, ecg=["AV block"])["ecg.high"].thresholds == ()


PAST = ["seizure in childhood", "insult in 1998", "ischaemic insult of the kidney 2019", "ICD shock 2015", "family history of seizures", "risk of seizures",
        "vader had epileptisch insult", "seizure prophylaxis", "last seizure 3 years ago", "torsades 01-02-2019", "previous seizures", "mother had seizures",
        "voorgeschiedenis: torsades", "insult, 6 maanden geleden", "risico op ritmestoornissen", "seizure 2026-10-20"]  # fmt: skip
PRESENT = [
    "seizures since 2019",
    "insult vanochtend",
    "seizure witnessed by family",
    "seizures prior to admission",
    "74 years old, seizures",
    "high risk patient, seizures",
    "at risk of falls with seizures",
    "previously well, seizures",
    "seizure at 2000 h",
    "convulsies, 2 dagen geleden",
    "family history of diabetes; seizures",
    "seizure 2026-10-21",
    "seizure 31-12-2026",
    "seizure 2026",
    "seizure 99-99-2026",
    "epilepsie, recidief insult",
]


@pytest.mark.parametrize("kind", ["history", "symptoms", "disorders"])
@pytest.mark.parametrize("line", PAST)
def test_what_is_past_of_the_family_or_feared_is_no_emergency(line, kind):
    assert of_rule("emergency", DATED, **{kind: [line]}) == set()
    assert "symptoms.established" not in ids(DATED, **{kind: [line]})


@pytest.mark.parametrize("kind", ["history", "symptoms", "disorders"])
@pytest.mark.parametrize("line", PRESENT)
def test_what_is_of_now_is_an_emergency_wherever_it_stands(line, kind):
    assert "emergency.signs" in ids(DATED, **{kind: [line]})


def test_a_year_without_a_dated_result_is_past_and_a_day_is_not():
    assert not_of_now(case(LOW, history=["insult in 2026"])) and not not_of_now(
        case(LOW, symptoms=["insult 20-11-2026"])
    )


def test_on_a_labour_ward_the_mother_is_the_one_who_is_read():
    assert "emergency.signs" in ids(LOW, symptoms=["mother had seizures"], setting="obstetric")
    assert "emergency.signs" not in ids(LOW, symptoms=["father had seizures"], setting="obstetric")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_counted_is_told(lang):
    told = found(LOW, history=["seizure in childhood", "smoker"], lang=lang)["bedside.past"]
    assert "seizure in childhood" in told.statement and "smoker" not in told.statement
    assert (told.status, told.urgency) == ("considered_not_supported", "none")
    assert "bedside.past" not in ids(LOW, history=["smoker"], symptoms=["seizures"])


def test_states_that_last_count_from_history():
    assert seen(case(history=["AV block in 2015", "myasthenia since 2010"]), "heart_block", "myasthenia") == (
        "heart_block",
        "myasthenia",
    )


def test_names_that_hold_another_name():
    for sign, names in excepted().items():
        assert sign in table()
        assert not any(seen(case(symptoms=[name]), sign) for name in names), sign
    assert "emergency.signs" not in ids(LOW, symptoms=["orthostatic hypotension"])
    assert "emergency.signs" in ids(LOW, symptoms=["ischaemic insult, later an epileptic fit"])
    assert mentions("ICD shock and shock", ["shock"], unless=["ICD shock"])
    assert set(ACUTE) <= set(table())


@pytest.mark.parametrize(
    ("line", "found_parts"),
    [
        ("a; b", ("a", "b")),
        ("No fever. Seizures", ("No fever", "Seizures")),
        ("MgSO4 infusion; stopped in May 2024", ("MgSO4 infusion; stopped in May 2024",)),
        ("MgSO4 infusion; stopped in 2024", ("MgSO4 infusion; stopped in 2024",)),
        ("seizures; none", ("seizures; none",)),
        ("; ", ()),
        ("stopped; a", ("stopped", "a")),
    ],
)
def test_parts_of_a_line(line, found_parts):
    assert parts(line) == found_parts


@pytest.mark.parametrize("line", ["MgSO4 1 g/h; stopped by the midwife", "MgSO4 1 g/h, gestopt om 12.00u"])
def test_a_drug_that_was_stopped_is_over_wherever_that_is_told(line):
    assert infusion(case(drugs=[line])) == () and infusion(case(drugs=["MgSO4 1 g/h"]))
    assert drugs_of(case(drugs=["furosemide; stopped by the GP"])) == () and drugs_of(
        case(drugs=["cisplatin; stopped by the GP"])
    )


def test_of_now_gives_what_is_left():
    told = case(DATED)
    assert of_now("risk of seizures", told) == "" and of_now("Coma; insult in 1998", told) == "coma"


def test_complaints_of_a_low_magnesium_are_not_told_beside_a_high_one():
    assert "symptoms.established" not in ids(HIGH, symptoms=["sufheid"]) and "symptoms.established" in ids(
        LOW, symptoms=["sufheid"]
    )


@pytest.mark.parametrize("line", ["no fever, seizures", "no chest pain, VT on monitor", "geen insulten, wel tetanie",
                                  "seizure, stopped with diazepam", "seizures since he stopped drinking", "started omeprazole 3 months ago, seizures",
                                  "brought in by his son with seizures", "hypotensie na MgSO4 gestopt"])  # fmt: skip
def test_in_doubt_a_sign_counts(line):
    assert "emergency.signs" in ids(LOW, symptoms=[line]), line


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_denial_within_a_longer_line_is_told(lang):
    told = found(LOW, symptoms=["no fever, chills or seizures"], lang=lang)
    assert "no fever, chills or seizures" in told["bedside.denied"].statement and "emergency.signs" not in told
    assert "bedside.denied" not in ids(LOW, symptoms=["no seizures", "no fever, seizures"])


@pytest.mark.parametrize(("line", "names"), [
    ("furosemide gestopt in mei, nu hydrochloorthiazide", {"hydrochlorothiazide"}), ("furosemide, amlodipine stopped", {"furosemide"}),
    ("omeprazole, stopped in May", set()), ("omeprazole; stopped by the GP", set()), ("omeprazole stopped", set()), ("stopped omeprazole, furosemide 40 mg", {"furosemide"}),
    ("omeprazole, gestopt", set()), ("omeprazole, stopped in 2024", set())])
def test_each_drug_is_over_for_itself(line, names):
    assert {one.name for one in drugs_of(case(drugs=[line]))} == names


@pytest.mark.parametrize("line", ["MgSO4 2 g/hr", "magnesium sulfate 2 g i.v.", "magnesium 20 mmol IV", "magnesium infuus", "magnesiumsulfaat bolus"])
def test_magnesium_by_vein_is_no_supplement(line):
    one = case(drugs=[line])
    assert infusion(one) == (line,)
    assert not of_rule("supplement", HIGH, ("eGFR", 90, "mL/min/1.73m2"), drugs=[line])


@pytest.mark.parametrize("line", ["sleep apnoea", "chronic hypotension", "Vt 450 mL", "VF bilateral full", "EMV 4-6-5", "EMV E4M6V5"])
def test_what_only_sounds_like_a_sign_is_none(line):
    assert not {one for one in ids(HIGH, symptoms=[line]) if one.startswith("toxic.emergency")}
    assert not of_rule("emergency", LOW, symptoms=[line])


@pytest.mark.parametrize(("line", "sum_"), [("EMV 4-6-5", 15), ("EMV E1M4V2", 7), ("GCS 3", 3), ("GCS E4 M6 V5", 15)])
def test_a_coma_scale_of_three_parts_is_summed(line, sum_):
    assert coma_scale(case(symptoms=[line])) == sum_
