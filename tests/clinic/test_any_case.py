"""Whatever a case holds: it is read in both languages alike, and what is unknown never makes anything safer."""

import random

import pytest

from cases import LANGUAGES
from magnostat.catalogue.grade import GRADES
from magnostat.clinic import read
from magnostat.clinic.serum import profiles
from magnostat.clinic.signs import table
from magnostat.record.case import SETTINGS, read_case
from magnostat.record.finding import STATUS, URGENCY
from magnostat.record.labs import SPECIMENS, URINE, lab

VALUES = {"Mg": (("mmol/L", 0.2, 6.0), ("mg/dL", 0.5, 12.0), ("mEq/L", 0.4, 6.0)), "K": (("mmol/L", 1.8, 7.5),), "Ca": (("mmol/L", 1.2, 3.2),),
          "Na": (("mmol/L", 110, 160),), "phosphate": (("mmol/L", 0.3, 2.5),), "albumin": (("g/L", 10, 50),), "ALP": (("U/L", 5, 300),),
          "ionised Mg": (("mmol/L", 0.2, 1.5),), "creatinine": (("umol/L", 30, 900),), "eGFR": (("mL/min/1.73m2", 3, 120),),
          "urine Mg": (("mmol/L", 0, 12),), "urine creatinine": (("mmol/L", 0.5, 25),), "urine Ca": (("mmol/L", 0, 10),),
          "urine Mg 24 h": (("mmol/d", 0, 10),)}  # fmt: skip
DRUGS = ("omeprazole 40 mg", "furosemide", "cisplatin", "MgSO4 1 g/h", "KCl 40 mmol", "calcium 500 mg", "digoxin", "levothyroxine", "Magnesiumoxide 500 mg", "lithium")


def fitting(test):
    """The specimens that a test may be of."""
    return [one for one in SPECIMENS if not one or (one in URINE) == test.startswith("urine")]


def any_case(seed):
    """A case drawn at random."""
    draw = random.Random(seed)
    labs = []
    for test, units in VALUES.items():
        if draw.random() < (0.85 if test == "Mg" else 0.4):
            unit, low, high = draw.choice(units)
            value = round(draw.uniform(low, high), 2)
            bound = draw.choice(("", "", "", "", "<", ">"))
            labs.append(lab(test, f"{bound}{value}", unit, "", draw.choice(fitting(test)) if draw.random() < 0.1 else ""))
    words = [draw.choice(names) for names in table().values()]
    told = {"setting": draw.choice(SETTINGS), "drugs": draw.sample(DRUGS, draw.randint(0, 3)), "symptoms": draw.sample(words, draw.randint(0, 2)),
            "history": draw.sample(words, draw.randint(0, 1))}  # fmt: skip
    if draw.random() < 0.8:
        told["person"] = {"age": f"{draw.randint(2, 95)} y", "sex": draw.choice("FM")}
    return read_case(told, tuple(labs))


@pytest.mark.parametrize("start", range(0, 400, 50))
def test_any_case_is_read_alike_in_both_languages(start):
    for seed in range(start, start + 50):
        case = any_case(seed)
        told = {lang: read(case, profiles()[seed % len(profiles())], lang) for lang in LANGUAGES}
        lists = {lang: [one for part in told[lang] for one in part] for lang in LANGUAGES}
        assert [one.id for one in lists["en"]] == [one.id for one in lists["nl"]]
        for one in (*lists["en"], *lists["nl"]):
            assert one.status in STATUS and one.urgency in URGENCY and one.grade in GRADES, one.id
            assert one.statement.strip() and "{" not in one.statement, one.statement
            assert all(limit.unit and limit.source for limit in one.thresholds), one.id
        assert all(a.statement != b.statement for a, b in zip(lists["en"], lists["nl"], strict=True))


@pytest.mark.parametrize("start", range(0, 400, 50))
def test_an_emergency_is_never_lost(start):
    for seed in range(start, start + 50):
        case = any_case(seed)
        told = {one.id: one for part in read(case) for one in part}
        if case.child is not None:
            assert all(one.startswith("child") for one in told)
            continue
        if "classification.severe" in told:
            assert told["emergency.severe"].urgency == "emergency"
        if {"classification.severe_high", "classification.extreme_high"} & set(told):
            assert told["toxic.emergency"].urgency == "emergency"
        potassium = case.latest("K")
        if potassium is not None and potassium.value >= 6.0 and potassium.bound != "<":
            assert told["potassium.high"].urgency == "emergency"
