"""Salts and preparations: molar masses from atomic masses, strict files, and an order that chemistry asks for."""

import re
from pathlib import Path

import pytest

from magnostat.catalogue.echo import echo
from magnostat.catalogue.grade import GRADES
from magnostat.catalogue.preparation import Preparation, forms, preparation
from magnostat.catalogue.salts import CLASSES, KEYS, read_salt, salt, salts
from magnostat.catalogue.sourced import BASES, CITED, DATA, load
from magnostat.core.errors import MagnostatError
from magnostat.record.act import read_act
from magnostat.record.names import FORMS, SALTS
from magnostat.record.plan import Plan
from magnostat.record.regimen import regimen

ATOMS = {"H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "Mg": 24.305, "P": 30.974, "S": 32.06, "Cl": 35.45}
PERCENT = {  # elemental magnesium of the formula as sold, in percent, from a pharmacist's table
    "oxide": 60.30, "hydroxide": 41.68, "carbonate": 25.02, "chloride": 11.96, "sulfate": 9.86, "citrate": 16.16,
    "lactate": 10.19, "aspartate": 7.49, "gluconate": 5.39, "bisglycinate": 14.10, "malate": 15.54, "pidolate": 8.66,
    "glycerophosphate": 12.51, "taurate": 8.92, "orotate": 7.27, "threonate": 8.25, "acetate": 11.33,
}  # fmt: skip


def atoms(formula):
    """Counts of atoms in a formula such as 4MgCO3.Mg(OH)2.5H2O."""
    total = {}
    for part in formula.split("."):
        times, rest = re.fullmatch(r"(\d*)(.+)", part).groups()
        stack = [{}]
        for symbol, count in re.findall(r"([A-Z][a-z]?|[()])(\d*)", rest):
            if symbol == "(":
                stack.append({})
                continue
            inner = stack.pop() if symbol == ")" else {symbol: 1}
            for atom, n in inner.items():
                stack[-1][atom] = stack[-1].get(atom, 0) + n * int(count or 1)
        for atom, n in stack[0].items():
            total[atom] = total.get(atom, 0) + n * int(times or 1)
    return total


@pytest.mark.parametrize("name", SALTS)
def test_the_molar_mass_is_that_of_the_formula(name):
    known = salt(name)
    count = atoms(known.formula)
    assert count["Mg"] == known.magnesium
    assert known.molar_mass.value == pytest.approx(sum(ATOMS[a] * n for a, n in count.items()), abs=0.01)
    assert name not in PERCENT or 100 * known.share_of_mass == pytest.approx(PERCENT[name], abs=0.011)


@pytest.mark.parametrize(("name", "mg", "mmol"), [
    ("carbonate", 700, 29), ("oxide", 71, 3), ("oxide", 365, 15), ("citrate", 50, 2), ("citrate", 350, 14), ("hydroxide", 360, 15),
    ("hydroxide", 720, 30)])  # fmt: skip
def test_doses_of_the_sources_in_mg_and_in_mmol(name, mg, mmol):
    """Both figures of a source are one amount of magnesium (C034 to C037), whatever the salt it is given as."""
    assert round(read_act({"take": f"{mg} mg", "as": name, "at": "0 h"}).amount.value) == mmol


@pytest.mark.parametrize("name", SALTS)
def test_every_number_has_unit_source_and_basis(name):
    known = salt(name)
    for row in (known.molar_mass, known.solubility, known.k_diss, known.soluble_share):
        assert row.unit
        assert row.basis in BASES
        assert len(row.source) > 15
        assert row.basis != "measured" or CITED.match(row.source)
    assert known.name == name
    assert known.family in CLASSES and known.grade in GRADES and known.expectations


@pytest.mark.parametrize("name", SALTS)
def test_a_file_fits_on_twenty_lines(name):
    assert len((DATA / "salts" / f"{name}.toml").read_text(encoding="utf-8").splitlines()) < 20


def test_the_package_has_every_salt_and_form_of_the_format():
    assert salts() == SALTS
    assert tuple(forms()) == FORMS
    assert {p.stem for p in (DATA / "salts").glob("*.toml")} == set(SALTS)


def dissolved(name, form="tablet", transit=4.0):
    """The share that dissolves before a preparation has left the small bowel."""
    p = preparation(name, form)
    return 1.0 if p.dissolved else p.soluble_share * p.k_diss / (p.k_diss + 1 / transit)


def test_solubility_orders_the_salts():
    assert dissolved("chloride") == dissolved("lactate") == dissolved("aspartate") > 3 * dissolved("oxide")
    assert dissolved("citrate") > dissolved("chelate") > dissolved("oxide")
    assert salt("oxide").soluble_share.value == 0.43
    assert salt("hydroxide").solubility.value < salt("citrate").solubility.value < salt("chloride").solubility.value


def test_forms_do_what_their_names_say():
    assert preparation("oxide", "solution") == preparation("oxide", "effervescent") == Preparation.in_solution()
    assert dissolved("oxide", "effervescent") > dissolved("oxide", "powder") > dissolved("oxide", "tablet")
    assert dissolved("chloride", "enteric-coated") < 0.6 * dissolved("chloride")
    assert preparation("lactate", "slow-release").k_diss < 0.2 * preparation("lactate").k_diss
    assert preparation("chloride", "enteric-coated").lag > 1


@pytest.mark.parametrize("change", [
    {"colour": "white"}, {"formula": ""}, {"magnesium": 0}, {"class": "mineral"}, {"grade": "E"}, {"expect": []}, {"molar_mass": 40.3}, {"k_diss": {"value": 1}},
    {"k_diss": {"value": -1, "unit": "1/h", "source": "an argument", "basis": "assumed"}},
    {"k_diss": {"value": 1, "unit": "1/min", "source": "an argument", "basis": "assumed"}},
    {"k_diss": {"value": 1, "unit": "1/h", "source": "an argument", "basis": "guessed"}},
    {"k_diss": {"value": 1, "unit": "1/h", "source": "no reference", "basis": "measured"}},
])  # fmt: skip
def test_a_file_that_is_not_as_it_must_be_is_refused(change):
    table = load(DATA / "salts" / "oxide.toml") | change
    with pytest.raises(MagnostatError) as error:
        read_salt(table, "oxide.toml")
    assert str(error.value).startswith("oxide.toml: ")
    assert next(iter(change)) in str(error.value)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_that_is_missing_is_named(key):
    table = {k: v for k, v in load(DATA / "salts" / "oxide.toml").items() if k != key}
    with pytest.raises(MagnostatError, match=f"'{key}' is missing"):
        read_salt(table, "oxide.toml")


def test_unknown_salts_and_forms():
    with pytest.raises(MagnostatError, match="did you mean 'citrate'"):
        salt("citrat")
    with pytest.raises(MagnostatError, match="no salt"):
        salt("../forms")
    with pytest.raises(MagnostatError, match="did you mean 'tablet'"):
        preparation("oxide", "tablets")


def test_an_echo_says_what_an_amount_is():
    assert echo(regimen("300 mg citrate at 08:00 and 20:00 for 90 d")) == [
        "300 mg magnesium as citrate, 1.86 g of salt, at 08:00 and 20:00, from 0 d until 90 d"
    ]
    assert echo(Plan([read_act({"infuse": "30 mmol", "over": "8 h", "at": "0 h"})])) == [
        "30 mmol magnesium into a vein over 8 h, 30 mmol = 729 mg elemental, at 0 h"
    ]


def test_an_echo_says_what_else_is_given_and_lost():
    acts = [{"infuse": "10 mmol", "solute": "K", "over": "2 h", "at": "0 h"}, {"lose": "3 mmol/d", "by": "blood", "from": "0 d"},
            {"take": "5 mmol", "as": "food", "Ca": "12 mmol", "P": "3 mmol", "at": "0 h"}]  # fmt: skip
    assert echo(Plan([read_act(act) for act in acts])) == [
        "10 mmol potassium into a vein over 2 h, at 0 h",
        "loses 3 mmol/d magnesium by blood, at 0.85 mmol/L in serum, from 0 d",
        "5 mmol magnesium as food, with 12 mmol calcium and 3 mmol phosphate, at 0 h",
    ]


PLANS = [path for path in sorted((Path(__file__).parents[2] / "examples").glob("*.toml")) if "[[do]]" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", PLANS, ids=lambda p: p.stem)
def test_every_example_can_be_told(path):
    plan = Plan.load(path)
    assert len(echo(plan)) == len(plan.acts)
