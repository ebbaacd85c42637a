"""Regulators and inputs: what acts on magnesium from outside the magnesium axis, each at its reference value.

The pages of the organs take these as named arguments. Each is a number relative to normal, so 1 changes nothing.
"""

from __future__ import annotations

from ..core.declare import Real, Record, given, signal


class Signals(Record):
    """Hormones, ions and acid at their reference."""

    pH:          Real = signal(7.40, "1", "blood pH", "Boron2017:Chapter 28", "measured", (6.6, 7.9))
    calcium:     Real = signal(1.0,  "1", "ionised calcium over normal", "1 by definition", "derived", (0.2, 3.0))
    PTH:         Real = signal(1.0,  "1", "parathyroid hormone over normal", "1 by definition", "derived", (0.0, 100.0))
    calcitriol:  Real = signal(1.0,  "1", "calcitriol over normal", "1 by definition", "derived", (0.0, 20.0))
    insulin:     Real = signal(1.0,  "1", "insulin over normal", "1 by definition", "derived", (0.0, 50.0))
    aldosterone: Real = signal(1.0,  "1", "aldosterone over normal", "1 by definition", "derived", (0.01, 50.0))
    oestrogen:   Real = signal(1.0,  "1", "oestrogen over normal", "1 by definition", "derived", (0.0, 200.0))
    EGF:         Real = signal(1.0,  "1", "epidermal growth factor over normal", "1 by definition", "derived", (0.0, 10.0))
    fatty_acids: Real = signal(1.0,  "1", "free fatty acids over normal", "1 by definition", "derived", (0.05, 20.0))


class Inputs(Record):
    """What a plan gives and takes. A dose given at once enters the same transfer as a jump."""

    diet:       Real = given("mmol/h", "magnesium eaten, into the stomach")
    drunk:      Real = given("mmol/h", "dissolved preparations drunk, into the stomach")
    solid_a:    Real = given("mmol/h", "first solid preparation swallowed")
    solid_b:    Real = given("mmol/h", "second solid preparation swallowed")
    solid_c:    Real = given("mmol/h", "third solid preparation swallowed")
    inert:      Real = given("mmol/h", "swallowed and never to be dissolved")
    infused:    Real = given("mmol/h", "magnesium infused, into plasma")
    injected:   Real = given("mmol/h", "magnesium injected, into muscle")
    k_diss_a:   Real = given("1/h", "dissolution rate of the first solid preparation")
    k_diss_b:   Real = given("1/h", "dissolution rate of the second solid preparation")
    k_diss_c:   Real = given("1/h", "dissolution rate of the third solid preparation")
    lost_gut:   Real = given("mmol/h", "extra loss into the gut at 0.85 mmol/L in serum")
    lost_sweat: Real = given("mmol/h", "extra loss through the skin at 0.85 mmol/L in serum")
    lost_blood: Real = given("mmol/h", "extra loss with blood at 0.85 mmol/L in serum")
