"""Effects: read strictly, and what they do at any severity."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.catalogue.effects import Effect, Part, combined, read_effect, read_effects, touched
from magnostat.core.errors import MagnostatError

GOOD = {"parameter": "kidney.E_DCT", "scale": 0.5, "source": "argued in words that are long enough", "basis": "assumed"}


@given(st.floats(0.1, 10), st.floats(0, 1), st.floats(0, 1.5))
def test_severity_goes_from_nothing_to_all(value, severity, amount):
    scale, shift = (Effect("kidney.GFR", how, amount, "x", "assumed") for how in ("scale", "shift"))

    def under(effect, much):
        return combined(np.array([value]), [Part(effect, np.array([much]))])[0]

    assert under(scale, 0.0) == value == under(shift, 0.0)
    assert under(scale, 1.0) == pytest.approx(value * amount, abs=1e-12)
    assert under(shift, severity) == pytest.approx(value + severity * amount)


def test_a_parameter_keeps_to_its_range():
    """Many large effects end at the bounds that the page declares; nothing at all leaves a value as it is."""
    wild = Effect("kidney.E_DCT", "scale", 90.0, "x", "assumed")
    assert combined(np.array([1.0]), [Part(wild, np.ones(1))] * 3) == 5.0
    gone = Effect("signal.pH", "shift", -9.0, "x", "assumed")
    assert combined(np.array([7.4]), [Part(gone, np.ones(1))]) == 6.6
    assert combined(np.array([17.4]), []) == 17.4


def test_a_good_row_is_read():
    assert read_effect(GOOD) == Effect("kidney.E_DCT", "scale", 0.5, GOOD["source"], "assumed")
    assert touched(read_effects([GOOD, {**GOOD, "parameter": "signal.insulin"}])) == ("kidney.E_DCT", "signal.insulin")


@pytest.mark.parametrize(("change", "told"), [
    ({"parameter": "kidney.E_DTC"}, "unknown parameter of the body 'kidney.E_DTC'; did you mean 'kidney.E_DCT'"),
    ({"parameter": "input.diet"}, "unknown parameter of the body"),
    ({"shift": 1.0}, "has scale and shift"),
    ({"scale": "half"}, "'half' is no number"),
    ({"scale": -1.0}, "-1.0 is no number from 0 to 100"),
    ({"basis": "guessed"}, "unknown basis 'guessed'"),
    ({"basis": "measured"}, "is measured but names no reference"),
    ({"source": " "}, "is no text"),
    ({"sevrity": 1}, "unknown key of an effect 'sevrity'"),
])  # fmt: skip
def test_a_bad_row_is_told(change, told):
    with pytest.raises(MagnostatError, match=told):
        read_effect({**GOOD, **change})


@pytest.mark.parametrize("lack", ["parameter", "scale", "source", "basis"])
def test_what_is_mandatory(lack):
    with pytest.raises(MagnostatError):
        read_effect({k: v for k, v in GOOD.items() if k != lack})


def test_lists_of_effects():
    with pytest.raises(MagnostatError, match=r"effect\[1\]: acts on kidney.E_DCT a second time"):
        read_effects([GOOD, GOOD])
    for bad in ([], {}, [3]):
        with pytest.raises(MagnostatError):
            read_effects(bad)
