"""Foods as rows and as text: magnesium and other minerals of 100 g and of a usual portion."""

from __future__ import annotations

from magnostat.intake.foods import HELD, Food, aliases
from magnostat.language import say

Row = dict[str, object]


def food_row(one: Food) -> Row:
    """A food as a row: mg (fibre g) in 100 g, its usual portion, and where it is from."""
    return {"name": one.english, **one._asdict(), "also": list(also(one))}


def also(one: Food) -> tuple[str, ...]:
    """Its other names.

    >>> from magnostat.intake.foods import food
    >>> also(food("courgette"))
    ('zucchini',)
    """
    return tuple(dict.fromkeys(other.name for other in aliases() if other.foods == (one.english,)))


def food_text(one: Food, lang: str = "en") -> str:
    """A food: what 100 g and a usual portion hold.

    >>> from magnostat.intake.foods import food
    >>> print(food_text(food("almonds")).splitlines()[0])
    almonds (Dutch: amandelen)
    """
    held = {key: getattr(one, key) for key in HELD}
    part = {key: _rounded(value * one.portion_g / 100.0) for key, value in held.items()}
    name = say("entry.food", lang, english=one.english, dutch=one.dutch)
    lines = [name, f"  {say('entry.food_100g', lang, **held)}",
             f"  {say('entry.food_portion', lang, portion=one.portion, grams=one.portion_g, **part)}",
             f"  {say('entry.food_source', lang, usda=one.usda, type=one.type)}"]  # fmt: skip
    if also(one):
        lines.insert(1, f"  {say('entry.food_also', lang, names=', '.join(also(one)))}")
    if one.mark:
        lines.append(f"  {say(f'intake.mark_{one.mark}', lang, foods=one.name(lang))}")
    return "\n".join(lines) + "\n"


def _rounded(value: float) -> float:
    """A number of a portion: whole, but one decimal below ten."""
    return round(value, 1 if value < 10 else 0)
