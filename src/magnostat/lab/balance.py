"""Balance: what is eaten, what leaves, what is absorbed on balance. Windows in h, results in mmol/d unless told."""

from __future__ import annotations

from ..core.errors import BadRecord
from ..run import Run
from .dialysis import dialysed_magnesium
from .loads import BY_MOUTH, PARENTERAL
from .reading import DAY, Floats, moved_all, sample
from .window import Window

EATEN = ("diet>stomach", *BY_MOUTH)
STOOL = ("colon>faeces", "residue>faeces", "plasma>faeces")
LUMEN = ("solid_a", "solid_b", "solid_c", "residue", "stomach", "small_bowel", "colon")
SHORT = 48.0
"""h: in a shorter window net absorption is told without endogenous secretion (study format, section 5)."""


def intake(run: Run, begin: float, end: float) -> Floats:
    """What is eaten, drunk and swallowed, mmol/d."""
    return _rate(run, EATEN, begin, end)


def faecal_magnesium(run: Run, begin: float, end: float) -> Floats:
    """What leaves with the stool, mmol/d."""
    return _rate(run, STOOL, begin, end)


def output(run: Run, begin: float, end: float) -> Floats:
    """Urine and faeces, mmol/d."""
    return _rate(run, ("plasma>urine", *STOOL), begin, end)


def sweat_magnesium(run: Run, begin: float, end: float) -> Floats:
    """What leaves through the skin, mmol/d."""
    return _rate(run, ("plasma>sweat",), begin, end)


def balance(run: Run, begin: float, end: float) -> Floats:
    """Intake and parenteral doses, less urine, faeces and dialysate, mmol/d. Sweat and blood are not measured."""
    dialysed = dialysed_magnesium(run, begin, end) * DAY / (end - begin)
    return _rate(run, (*EATEN, *PARENTERAL), begin, end) - output(run, begin, end) - dialysed


def net_absorption(run: Run, window: Window) -> Floats:
    """Net absorption, mmol/d.

    Over 2 d or more: intake − faecal magnesium − gain of the gut lumen. Over less: that, less the same in the same
    people who fast in the window (`window.fast`), which leaves out what they secrete and what older meals still yield.
    """
    return _kept(run, window) * DAY / window.hours


def fractional_net_absorption(run: Run, window: Window) -> Floats:
    """Net absorption as a share of the intake in the window, %."""
    eaten = moved_all(run, EATEN, window.begin, window.end)
    if not (eaten > 0).any():
        raise BadRecord(f"nothing was eaten or taken from {window.begin:g} to {window.end:g} h", mend="choose another window")
    return 100.0 * _kept(run, window) / eaten


def needs_fast(window: Window) -> bool:
    """True if net absorption over this window is told against a fast."""
    return window.hours < SHORT


def _kept(run: Run, window: Window) -> Floats:
    if not needs_fast(window):
        return _crossed(run, window)
    if window.fast is None:
        raise BadRecord(f"net absorption over {window.hours:g} h is told against a fast", where="window.fast",
                        mend="simulate fasting.fasted(plan) in the same people, or choose a window of 2 d or more")  # fmt: skip
    return _crossed(run, window) - _crossed(window.fast, window)


def _crossed(run: Run, window: Window) -> Floats:
    """Intake − faeces − gain of the lumen, mmol."""
    begin, end = window.begin, window.end
    gain = sum(sample(run, name, end) - sample(run, name, begin) for name in LUMEN)
    return moved_all(run, EATEN, begin, end) - moved_all(run, STOOL, begin, end) - gain


def _rate(run: Run, transfers: tuple[str, ...], begin: float, end: float) -> Floats:
    return moved_all(run, transfers, begin, end) * DAY / (end - begin)
