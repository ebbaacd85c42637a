"""Dialyser: what a membrane, or the peritoneum, takes from plasma and gives to it.

    in_filter  = citrate / water + circuit_citrate · dwell       citrate that the membrane sees               (X1)
    citrated   = held by it over ionised, as on the page of citrate                                            (X2)
    ionised    = total / (1 + complexed + citrated + bound)                of magnesium and of calcium         (X3)
    removed    = (clearance + convected) · ionised · (1 + complexed + citrated)                                (X4)
    gained     = (clearance + replaced) · bath                                                                 (X5)
    returned   = holds_calcium · (removed − gained), if that is a loss      calcium given back, to hold it     (X6)
    removed_Na = ultrafiltered · sodium                fluid goes with the sodium it holds                    (X7)
    after      = what is left in the water left / (1 + complexed + bound + held by the citrate left)     leaving the filter (X8)

Each solute moves both ways: out with its ultrafilterable concentration, in with that of the bath, at the clearance of the
membrane and with the fluid that is pressed through. So serum goes to where the two are equal: for magnesium, whose
bound third stays behind, to half again the bath's concentration. Citrate frees what albumin holds, so more can leave.
The clearances are those of the session (catalogue of devices); between sessions all are zero.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, given
from ..core.maths import where
from . import citrate as anion


class Dialyser(Record):
    """What a session gives; all zero outside it."""

    clearance_Mg:  Real = given("L/h", "diffusive clearance of ultrafilterable magnesium")
    clearance_Ca:  Real = given("L/h", "diffusive clearance of ultrafilterable calcium")
    clearance_K:   Real = given("L/h", "diffusive clearance of potassium")
    clearance_P:   Real = given("L/h", "diffusive clearance of phosphate")
    clearance_citrate: Real = given("L/h", "diffusive clearance of citrate")
    convected:     Real = given("L/h", "fluid pressed through the membrane")
    replaced:      Real = given("L/h", "replacement fluid, of the bath's composition, into the blood")
    ultrafiltered: Real = given("L/h", "net fluid removed")
    dwell:         Real = given("h/L", "one over the plasma water that flows through the filter")
    bath_Mg:       Real = given("mmol/L", "magnesium of the bath")
    bath_Ca:       Real = given("mmol_Ca/L", "calcium of the bath")
    bath_K:        Real = given("mmol_K/L", "potassium of the bath")
    bath_P:        Real = given("mmol_P/L", "phosphate of the bath")
    bath_citrate:  Real = given("mmol_citrate/L", "citrate of the bath")
    circuit_citrate: Real = given("mmol_citrate/h", "citrate into the circuit before the filter")
    holds_calcium: Real = given("1", "share of the calcium removed that is infused back")


class DialyserFlows(Record):
    """What crosses the membrane, and magnesium and calcium before and after the filter."""

    removed_Mg:  Real = flow("mmol/h", "plasma to dialysate")
    gained_Mg:   Real = flow("mmol/h", "dialysate to plasma")
    removed_Ca:  Real = flow("mmol_Ca/h", "plasma to dialysate")
    gained_Ca:   Real = flow("mmol_Ca/h", "dialysate to plasma")
    returned_Ca: Real = flow("mmol_Ca/h", "infused to hold calcium")
    removed_K:   Real = flow("mmol_K/h", "plasma to dialysate")
    gained_K:    Real = flow("mmol_K/h", "dialysate to plasma")
    removed_P:   Real = flow("mmol_P/h", "plasma to dialysate")
    gained_P:    Real = flow("mmol_P/h", "dialysate to plasma")
    removed_Na:  Real = flow("mmol_Na/h", "plasma to dialysate, net")
    removed_citrate: Real = flow("mmol_citrate/h", "circuit to dialysate")
    gained_citrate:  Real = flow("mmol_citrate/h", "dialysate and circuit to plasma")
    before:      Real = flow("mmol/L", "ionised magnesium before the circuit")
    after:       Real = flow("mmol/L", "ionised magnesium after the filter")
    before_Ca:   Real = flow("mmol_Ca/L", "ionised calcium before the circuit")
    after_Ca:    Real = flow("mmol_Ca/L", "ionised calcium after the filter")


class Carried(Record):
    """One metal of plasma as the membrane meets it: total (mmol/L), complexed and albumin-bound over ionised."""

    total:     Real = flow("mmol/L", "total in plasma")
    complexed: Real = flow("1", "complexed over ionised, citrate apart")
    bound:     Real = flow("1", "albumin-bound over ionised")


def flows(p: Dialyser, *, bond: anion.Citrate, citrate: Real, magnesium: Carried, calcium: Carried, potassium: Real,
          phosphate: Real, sodium: Real) -> DialyserFlows:
    """What crosses the membrane, mmol/h. ``citrate``, ``potassium``, ``phosphate`` and ``sodium`` are concentrations in
    plasma, as far as they are filterable.
    """
    seen = citrate + p.circuit_citrate * p.dwell                                                          # X1
    salt_out = (p.clearance_citrate + p.convected) * seen
    salt_back = (p.clearance_citrate + p.replaced) * p.bath_citrate
    left = seen - (salt_out - salt_back) * p.dwell
    water = 1.0 - p.ultrafiltered * p.dwell
    bonds = [anion.holding(bond, at) for at in (seen, citrate, left)]                                     # X2
    found = []
    for which, metal, clearance, bath in ((1, magnesium, p.clearance_Mg, p.bath_Mg), (0, calcium, p.clearance_Ca, p.bath_Ca)):
        citrated, resting, leaving = (each[which] for each in bonds)
        ionised = metal.total / (1.0 + metal.complexed + citrated + metal.bound)                          # X3
        removed = (clearance + p.convected) * ionised * (1.0 + metal.complexed + citrated)                # X4
        gained = (clearance + p.replaced) * bath                                                          # X5
        before = metal.total / (1.0 + metal.complexed + resting + metal.bound)
        after = (metal.total - (removed - gained) * p.dwell) / water / (1.0 + metal.complexed + leaving + metal.bound / water)
        found.append((removed, gained, before, after))
    (out, back, before, after), (out_Ca, back_Ca, before_Ca, after_Ca) = found
    return DialyserFlows(
        removed_Mg=out, gained_Mg=back, before=before, after=after,
        removed_Ca=out_Ca, gained_Ca=back_Ca, before_Ca=before_Ca, after_Ca=after_Ca,                     # X8
        returned_Ca=where(out_Ca - back_Ca, p.holds_calcium * (out_Ca - back_Ca), 0.0 * out_Ca),          # X6
        removed_K=(p.clearance_K + p.convected) * potassium, gained_K=(p.clearance_K + p.replaced) * p.bath_K,
        removed_P=(p.clearance_P + p.convected) * phosphate, gained_P=(p.clearance_P + p.replaced) * p.bath_P,
        removed_Na=p.ultrafiltered * sodium,                                                              # X7
        removed_citrate=salt_out, gained_citrate=salt_back + p.circuit_citrate,
    )
