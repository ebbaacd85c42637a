"""Regulators and inputs: what acts on the body from outside the pages, each at its reference value.

    bound_acids = fatty_acids · catecholamines^e_lipolysis        free fatty acids that bind magnesium to albumin  (Q1)

The pages of the organs take these as named arguments. Each is a number relative to normal, so 1 changes nothing. Hormones that
the body makes in answer to its minerals (parathyroid hormone, calcitriol, FGF23, aldosterone) are states on pages of
their own.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, given, signal
from ..core.maths import power


class Signals(Record):
    """Hormones, acid, acids of fat, and the state of the gut, at their reference."""

    pH:          Real = signal(7.40, "1", "blood pH", "Boron2017:Chapter 28", "measured", (6.6, 7.9))
    insulin:     Real = signal(1.0,  "1", "insulin over normal", "1 by definition", "derived", (0.05, 50.0))
    oestrogen:   Real = signal(1.0,  "1", "oestrogen over normal", "1 by definition", "derived", (0.02, 200.0))
    EGF:         Real = signal(1.0,  "1", "epidermal growth factor over normal", "1 by definition", "derived", (0.0, 10.0))
    catecholamines: Real = signal(1.0, "1", "catecholamines of stress over normal", "1 by definition", "derived", (0.05, 100.0))
    fatty_acids: Real = signal(1.0,  "1", "free fatty acids over normal", "1 by definition", "derived", (0.05, 20.0))
    e_lipolysis: Real = signal(0.3,  "1", "how free fatty acids rise with catecholamines", "doubled by a tenfold rise is assumed", "assumed", (0.0, 2.0))


class SignalsFlows(Record):
    """What regulators do to one another."""

    bound_acids: Real = flow("1", "free fatty acids over normal")


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
    diet_Ca:    Real = given("mmol_Ca/h", "calcium eaten")
    diet_P:     Real = given("mmol_P/h", "phosphate eaten")
    diet_K:     Real = given("mmol_K/h", "potassium eaten")
    diet_Na:    Real = given("mmol_Na/h", "sodium eaten and absorbed")
    infused_Ca: Real = given("mmol_Ca/h", "calcium infused, into plasma")
    infused_P:  Real = given("mmol_P/h", "phosphate infused, into plasma")
    infused_K:  Real = given("mmol_K/h", "potassium infused, into plasma")
    infused_citrate: Real = given("mmol_citrate/h", "citrate infused with blood, into plasma")


def flows(p: Signals) -> SignalsFlows:
    """What regulators do to one another: stress frees fatty acids."""
    return SignalsFlows(bound_acids=p.fatty_acids * power(p.catecholamines, p.e_lipolysis))               # Q1
