"""The five boxes of a rule: when it fires, why, where it misleads, on what it rests, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping

from ..language import say
from .rulebook import BOXES, rule


def boxes(name: str, lang: str = "en") -> Mapping[str, str]:
    """The boxes of a rule in a language, in order. Raises UnknownName.

    >>> list(boxes("femg"))
    ['when', 'why', 'pitfalls', 'evidence', 'next']
    """
    return {box: say(f"{rule(name).id}.{box}", lang) for box in BOXES}
