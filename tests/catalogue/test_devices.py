"""Devices of dialysis: files read strictly, what each file expects of itself, and the equations of exchange."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.catalogue.devices import SOLUTES, device, devices, read_device
from magnostat.catalogue.dialysance import dialysance, settings
from magnostat.catalogue.sourced import DATA, load
from magnostat.core.errors import MagnostatError, NotInPackage, OutOfRange
from magnostat.core.quantity import quantity
from magnostat.core.units import from_internal
from magnostat.record.act import read_act
from magnostat.record.names import DEVICES

EXPECTED = [(name, number) for name in devices() for number in range(len(device(name).expectations))]
DIMENSIONS = {"clearance": "flow", "transfer": "rate"}


def at(act):
    """The inputs of the dialyser under a dialysis, every quantity at its centre."""
    found = settings(read_act(act), lambda q, purpose: np.array([q.value]))
    return {name.removeprefix("dialyser."): float(np.ravel(values)[0]) for name, values in found.items()}


@pytest.mark.parametrize(("name", "number"), EXPECTED)
def test_a_device_does_what_its_file_expects(name, number):
    told = device(name).expectations[number]
    given = at(dict(told.do))
    out = given[f"clearance_{told.solute}"] + given["convected"]
    if told.quantity == "transfer":
        back = given[f"clearance_{told.solute}"] + given.get("replaced", 0.0)
        out = out * told.plasma - back * given.get(f"bath_{told.solute}", 0.0)
    found = from_internal(out, told.unit, DIMENSIONS[told.quantity])
    assert told.low <= found <= told.high, f"{found:.3g} {told.unit}, expected {told.low:g} to {told.high:g}: {told.source}"


def test_every_device_of_the_format_is_there():
    assert devices() == DEVICES


@pytest.mark.parametrize("name", devices())
def test_a_file_argues_every_number(name):
    found = device(name)
    assert found.called and len(found.note) > 60 and found.expectations
    assert set(found.passage) == set(SOLUTES)
    for told in found.numbers().values():
        assert len(told.source) > 30


def test_a_device_that_is_not_there():
    with pytest.raises(NotInPackage, match="no device 'APD' in the package"):
        device("APD")


@pytest.mark.parametrize(("change", "told"), [
    ({"name": "HDF"}, "'HDF' stands in HD.toml"), ({"expect": []}, "is no list"), ({"called": ""}, "is no text"),
    ({"colour": "red"}, "unknown key 'colour'"), ({"saturation": {}}, "has KoA and saturation"), ({"KoA": 3}, "is no table of solutes"),
    ({"KoA": {"Mg": {}}}, "KoA: key 'Ca' is missing"),
    ({"haematocrit": {"value": 40.0, "unit": "1", "source": "x", "basis": "assumed"}}, "is no number from 0.1 to 0.7"),
])  # fmt: skip
def test_a_bad_file_is_told(change, told):
    table = load(DATA / "devices" / "HD.toml")
    with pytest.raises(MagnostatError, match=told):
        read_device({**table, **change}, "HD.toml")


@pytest.mark.parametrize(("change", "told"), [
    ({"quantity": "dose"}, "unknown quantity 'dose'"), ({"solute": "Na"}, "unknown solute 'Na'"), ({"do": 3}, "is no act"),
    ({"low": 2.0, "high": 1.0}, "low 2 is not below high 1"), ({"plasma": 1.0}, "unknown key 'plasma'"),
    ({"quantity": "transfer"}, "key 'plasma' is missing"),
])  # fmt: skip
def test_a_bad_expectation_is_told(change, told):
    table = load(DATA / "devices" / "HD.toml")
    row = {**table["expect"][0], **change}
    with pytest.raises(MagnostatError, match=rf"HD.toml: expect\[0\].*{told}"):
        read_device({**table, "expect": [row]}, "HD.toml")


flows = st.floats(0.5, 60.0)


@given(flows, flows, st.floats(0.1, 300.0))
def test_a_dialyser_clears_less_than_either_flow_and_than_its_membrane(plasma, bath, KoA):
    one = dialysance(KoA, np.array([plasma]), np.array([bath]))[0]
    assert 0.0 < one <= min(plasma, bath) and one <= KoA * (1 + 1e-9)
    assert dialysance(KoA, np.array([bath]), np.array([plasma]))[0] == pytest.approx(one, rel=1e-12)


@given(flows, flows, st.floats(0.1, 100.0))
def test_it_is_the_equation_of_countercurrent_flow(plasma, bath, KoA):
    ratio = plasma / bath
    Z = KoA / plasma * (1.0 - ratio)
    if abs(Z) > 0.01 and Z < 300:
        expected = plasma * np.expm1(Z) / (np.exp(Z) - ratio)
        assert dialysance(KoA, np.array([plasma]), np.array([bath]))[0] == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("near", [1.0, 1.0 + 1e-12, 1.0 + 1e-8, 1.0 + 1e-6])
def test_at_equal_flows_there_is_a_limit(near):
    found = dialysance(30.0, np.array([18.0]), np.array([18.0 * near]))[0]
    assert found == pytest.approx(18.0 * 30.0 / 48.0, rel=1e-5)


def test_what_is_filtered_does_not_diffuse_too():
    HD, HDF = ({"dialyse": name, "Mg": "0.5 mmol/L"} for name in ("HD", "HDF"))
    plain, filtering = at(HD), at(HDF)
    assert filtering["convected"] == pytest.approx(22.0 / 4.0) and filtering["replaced"] == pytest.approx(5.0)
    assert filtering["clearance_K"] < plain["clearance_K"]
    for solute in SOLUTES:
        total = filtering[f"clearance_{solute}"] + filtering["convected"]
        assert plain[f"clearance_{solute}"] < total < 1.0 / filtering["dwell"]
    alone = at({**HD, "ultrafiltrate": "0 L"})
    assert alone["clearance_Mg"] * (1 - 0.5 * alone["dwell"]) == pytest.approx(plain["clearance_Mg"])


def test_what_leaves_under_citrate_is_effluent_ultrafiltrate_and_citrate_solution():
    act = {"dialyse": "CRRT", "Mg": "0.75 mmol/L", "Ca": "0 mmol/L", "citrate": "27.2 mmol/h"}
    found, plain = at(act), at({**act, "citrate": "0 mmol/h"})
    solution = 0.2
    diluted = 1.0 / (1.0 + solution * found["dwell"])
    assert (found["clearance_Mg"] + found["convected"]) / diluted == pytest.approx(2.0 + 0.1 + solution)
    assert found["clearance_Mg"] + found["replaced"] == pytest.approx(2.0), "all of the fluid brings its magnesium"
    assert (plain["clearance_Mg"], plain["convected"], plain["replaced"]) == pytest.approx((2.0, 0.1, 0.0))
    assert found["circuit_citrate"] == pytest.approx(27.2) and "bath_citrate" not in found


def test_effluent_beyond_the_plasma_water_clears_no_more_than_that():
    found = at({"dialyse": "CRRT", "Mg": "0.75 mmol/L", "effluent": "20 L/h"})
    assert found["clearance_K"] + found["convected"] == pytest.approx(1.0 / found["dwell"])


def test_shorter_dwells_are_less_saturated_and_clear_more():
    four, ten = (at({"dialyse": "CAPD", "Mg": "0.25 mmol/L", "exchanges": n}) for n in (4, 10))
    assert four["clearance_Mg"] < ten["clearance_Mg"] < 10 / 4 * four["clearance_Mg"]
    assert four["clearance_P"] < four["clearance_Mg"] < four["clearance_K"] < 4 * 2 / 24
    assert four["ultrafiltered"] == pytest.approx(1 / 24) and four["convected"] < four["ultrafiltered"]
    assert at({"dialyse": "CAPD", "Mg": "0.25 mmol/L", "volume": "0 L"})["clearance_K"] == 0.0


def test_no_flow_clears_nothing_and_no_plasma_is_told():
    assert at({"dialyse": "HD", "Mg": "0.5 mmol/L", "flow": "0 mL/min"})["clearance_Mg"] == 0.0
    for act in ({"dialyse": "HD", "blood": "0 mL/min"}, {"dialyse": "HDF", "replacement": "60 L"}, {"dialyse": "CRRT", "blood": "1 mL/min"}):
        with pytest.raises(OutOfRange, match=r"are filtered from .* of plasma water; raise the blood flow"):
            at({"Mg": "0.5 mmol/L", **act})


def test_each_person_has_their_own_machine():
    act = read_act({"dialyse": "HD", "Mg": "0.5 sd 0.1 mmol/L", "blood": "250 to 350 mL/min"})
    spread = {quantity("250 to 350 mL/min", "flow", spread=True): [15.0, 18.0, 21.0]}
    found = settings(act, lambda q, purpose: np.array(spread.get(q, [q.value])))
    assert found["dialyser.clearance_Mg"].shape == (3,) and (np.diff(found["dialyser.clearance_Mg"]) > 0).all()
