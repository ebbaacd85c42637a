"""What a dialysis gives to the dialyser of the body: clearances, fluids and the bath, one number a person.

    plasma water    Q = blood · (1 − haematocrit) · 0.93
    diffusion       K = Q · (e^Z − 1) / (e^Z − Q/D),   Z = KoA/Q · (1 − Q/D)             (Michaels1966)
                    of countercurrent plasma water Q and dialysate D; at Q = D it is Q · KoA / (Q + KoA)
    with filtration K · (1 − F/Q), where F is filtered: what has left with the fluid is not there to diffuse
    effluent        K = saturation · effluent, never more than all plasma water
    peritoneum      K = exchanges · volume · (1 − e^(−transfer · hours / volume)),   hours = 24 / exchanges
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..core.errors import OutOfRange
from ..core.quantity import Quantity
from ..record.acts import Dialyse
from .devices import SOLUTES, Device, device

Floats = NDArray[np.float64]
Drawn = Callable[[str], Floats]
PER_MINUTE = 0.06  # L/h in 1 mL/min
DAY = 24.0
CITRATE_SOLUTION = 136.0
"""mmol/L of trisodium citrate, 4 % (study format, section 3)."""
EQUAL = 1e-9  # relative difference below which two flows are one


def dialysance(KoA: float, plasma: Floats, bath: Floats) -> Floats:
    """Diffusive clearance of countercurrent flows, in their unit, which is that of ``KoA`` too.

    Z has the same size whichever side is the slower one, so the equation is written for the slower: no exponent grows.

    >>> dialysance(500.0, np.array([200.0, 200.0, 33.0, 0.0]), np.array([500.0, 200.0, 100.0, 500.0])).round(1).tolist()
    [170.6, 142.9, 33.0, 0.0]
    """
    slow, fast = np.minimum(plasma, bath), np.maximum(plasma, bath)
    none = slow <= 0.0
    slow = np.where(none, 1.0, slow)
    fast = np.where(none, 1.0, fast)
    alike = fast - slow <= EQUAL * fast
    fade = np.exp(-KoA * (1.0 / slow - 1.0 / fast))
    countercurrent = slow * (1.0 - fade) / np.where(alike, 1.0, 1.0 - slow / fast * fade)
    found = np.where(alike, slow * KoA / (slow + KoA), countercurrent)
    return np.asarray(np.where(none, 0.0, found), dtype=np.float64)


def settings(act: Dialyse, drawn: Callable[[Quantity, str], Floats]) -> dict[str, Floats]:
    """The inputs of the body's dialyser while a dialysis runs, by full name (L/h, mmol/L, mmol/h, h/L), one value a person.

    ``drawn`` gives the values of a quantity, in its internal unit, for a purpose. Raises OutOfRange where more fluid is
    filtered than plasma water flows by.

    >>> from magnostat.record.act import read_act
    >>> hd = settings(read_act({"dialyse": "HD", "Mg": "0.5 mmol/L"}), lambda q, purpose: np.array([q.value]))
    >>> hd["dialyser.clearance_Mg"].round(2).tolist(), hd["dialyser.convected"].tolist()
    ([8.93], [0.5])
    """
    found = device(act.device)

    def draw(key: str) -> Floats:
        quantity = getattr(act, key)
        return np.asarray(drawn(quantity, f"dialyse {key}"), dtype=np.float64)

    flows = {"KoA": _session, "saturation": _continuous, "transfer": _peritoneal}[found.way](act, found, draw)
    bath = {f"bath_{solute}": draw(solute) for solute in ("Mg", "Ca", "K")}
    if act.intermittent and act.citrate is not None:
        bath["bath_citrate"] = draw("citrate")
    return {f"dialyser.{name}": values for name, values in {**flows, **bath}.items()}


def _session(act: Dialyse, found: Device, draw: Drawn) -> dict[str, Floats]:
    """Haemodialysis, and haemodiafiltration with replacement after the filter."""
    hours = draw("lasting")
    plasma, net = _plasma_water(found, draw), draw("ultrafiltrate") / hours
    replaced = draw("replacement") / hours if act.replacement is not None else np.zeros_like(net)
    filtered = net + replaced
    left = _share_left(filtered, plasma)
    bath = draw("flow")
    diffused = {
        solute: dialysance(one.value * PER_MINUTE, plasma, bath) * left for solute, one in found.passage.items()
    }
    return {**_by_solute(diffused), "convected": found.sieving.value * filtered, "replaced": replaced,
            "ultrafiltered": net, "dwell": 1.0 / plasma}  # fmt: skip


def _continuous(act: Dialyse, found: Device, draw: Drawn) -> dict[str, Floats]:
    """Effluent in equilibrium with plasma water, which the citrate solution dilutes before the filter.

    The body counts in undiluted plasma, so what leaves is scaled by the dilution, and the rest of the fluid that enters
    with the composition of the bath is put down as replacement.
    """
    citrate = draw("citrate") if act.citrate is not None else np.zeros(1)
    plasma, net, solution, effluent = _plasma_water(found, draw), draw("ultrafiltrate"), citrate / CITRATE_SOLUTION, draw("effluent")
    filtered = net + solution
    diluted = plasma / (plasma + solution)
    _share_left(filtered, plasma + solution)
    most = plasma + solution - filtered
    cleared = {solute: np.minimum(one.value * effluent, most) * diluted for solute, one in found.passage.items()}
    return {**_by_solute(cleared), "convected": found.sieving.value * filtered * diluted,
            "replaced": np.minimum(effluent, most) * (1.0 - diluted), "ultrafiltered": net, "dwell": 1.0 / plasma,
            "circuit_citrate": citrate}  # fmt: skip


def _peritoneal(act: Dialyse, found: Device, draw: Drawn) -> dict[str, Floats]:
    """Exchanges without a pause, spread over the day."""
    exchanges = float(act.exchanges or 0)
    volume, net = draw("volume"), draw("ultrafiltrate")
    hours = DAY / exchanges
    held = np.maximum(volume, 1e-9)
    cleared = {
        solute: volume / hours * (1.0 - np.exp(-one.value * PER_MINUTE * hours / held))
        for solute, one in found.passage.items()
    }
    return {**_by_solute(cleared), "convected": found.sieving.value * net, "ultrafiltered": net}


def _by_solute(cleared: dict[str, Floats]) -> dict[str, Floats]:
    return {f"clearance_{solute}": cleared[solute] for solute in SOLUTES}


def _plasma_water(found: Device, draw: Drawn) -> Floats:
    """The flow of plasma water, L/h; red cells give up next to nothing on their way through."""
    if found.haematocrit is None or found.plasma_water is None:
        return np.zeros(1)
    return draw("blood") * (1.0 - found.haematocrit.value) * found.plasma_water.value


def _share_left(filtered: Floats, plasma: Floats) -> Floats:
    """The share of plasma water that is not filtered. Raises OutOfRange where nothing is left."""
    if not bool((filtered < plasma).all()):
        raise OutOfRange(f"{float(np.max(filtered)):.3g} L/h are filtered from {float(np.min(plasma)):.3g} L/h of plasma water",
                         mend="raise the blood flow, or filter less")  # fmt: skip
    return 1.0 - filtered / plasma
