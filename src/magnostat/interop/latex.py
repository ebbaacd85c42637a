"""Python expressions of the pages as LaTeX."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from magnostat.core.errors import MagnostatError

GREEK = {"alpha", "beta", "gamma", "delta", "kappa", "lambda", "tau", "sigma", "eta"}
DEFINITIONS: dict[str, str] = {
    "power": r"x^{n} = e^{n \ln x} \ \text{for } x > 0, \quad 0 \ \text{for } x \le 0",
    "hill": r"\mathrm{hill}(x, K, n) = \frac{x^{n}}{K^{n} + x^{n}}",
    "michaelis_menten": r"\mathrm{mm}(x, V, K) = \frac{V \, x}{K + x}",
    "tight_binding": r"\mathrm{bound}(c, v, k) = \frac{2 \, c \, v}{s + \sqrt{s^{2} - 4 \, c \, v}}, \quad "
    r"s = c + v + k",
    "smooth_min": r"\mathrm{smin}(a, b, w) = \frac{2 \, a \, b}{a + b + \sqrt{(a - b)^{2} + w^{2}}}",
    "smooth_max": r"\mathrm{smax}(a, b, w) = \frac{a + b + \sqrt{(a - b)^{2} + w^{2}}}{2}",
    "where": r"\mathrm{where}(x, a, b) = a \ \text{for } x > 0, \quad b \ \text{otherwise}",
}
"""The functions of core.maths that an equation can call by name."""

WORDS: dict[str, str] = {
    "power": "A power of what is not positive is 0:",
    "hill": "Hill's function:",
    "michaelis_menten": "Saturable transport:",
    "tight_binding": "The complex of two partners of totals c and v that bind with dissociation constant k:",
    "smooth_min": "The smaller of two, its corner rounded over w:",
    "smooth_max": "The larger of two, its corner rounded over w:",
    "where": "One of two:",
}
"""How each is introduced."""

SHORT = {"michaelis_menten": "mm", "tight_binding": "bound", "smooth_min": "smin", "smooth_max": "smax"}
ADD, MULTIPLY, NEGATE, POWER, ATOM = 1, 2, 3, 4, 5


class NoFormula(MagnostatError):
    """A page uses Python that has no place in an equation."""

    exit_status = 1


def symbol(name: str, kind: str = "") -> str:
    r"""A name as a symbol; pools are amounts M.

    >>> symbol("V_small"), symbol("tau_TRPM6"), symbol("GFR"), symbol("fast0")
    ('V_{\\mathrm{small}}', '\\tau_{\\mathrm{TRPM6}}', '\\mathrm{GFR}', '\\mathrm{fast}_{0}')
    >>> symbol("small_bowel", "pool"), symbol("CLDN16_19")
    ('M_{\\mathrm{small\\ bowel}}', '\\mathrm{CLDN16/19}')
    """
    if kind == "pool":
        return rf"M_{{\mathrm{{{_spaced(name)}}}}}"
    name = re.sub(r"(?<=\d)_(?=\d)", "/", name)
    head, _, rest = name.partition("_")
    if head == "at":
        return rf"\mathrm{{{_spaced(name)}}}"
    digits = re.fullmatch(r"([A-Za-z]{3,})0", head)
    if digits and not rest:
        head, rest = digits[1], "0"
    first = rf"\{head}" if head in GREEK else head if len(head) == 1 else rf"\mathrm{{{head}}}"
    if not rest:
        return first
    return rf"{first}_{{{rest}}}" if rest.isdigit() else rf"{first}_{{\mathrm{{{_spaced(rest)}}}}}"


def _spaced(text: str) -> str:
    return text.replace("_", r"\ ")


def _record(node: ast.expr) -> bool:
    """True for an argument that is a table of numbers, as parameters and states are: readers know it."""
    return isinstance(node, ast.Name) and node.id in ("p", "s", "bond")


class Writer:
    """Writes expressions; `kinds` says which states are pools."""

    def __init__(self, kinds: Mapping[str, str]) -> None:
        self.kinds = kinds
        self.called: set[str] = set()

    def write(self, node: ast.expr) -> str:
        r"""An expression as LaTeX; NoFormula if it has no place in an equation.

        >>> Writer({}).write(ast.parse("p.V * x / (p.K + x)", mode="eval").body)
        '\\frac{V \\cdot x}{K + x}'
        """
        return self._ranked(node)[0]

    def _ranked(self, node: ast.expr) -> tuple[str, int]:
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            return self._number(float(node.value)), ATOM
        if isinstance(node, ast.Name):
            return symbol(node.id), ATOM
        if isinstance(node, ast.Attribute):
            own = isinstance(node.value, ast.Name) and node.value.id == "s"
            return symbol(node.attr, self.kinds.get(node.attr, "") if own else ""), ATOM
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return f"-{self._within(node.operand, NEGATE)}", NEGATE
        if isinstance(node, ast.BinOp):
            return self._operation(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            return self._call(ast.unparse(node.func).rpartition(".")[2], [a for a in node.args if not _record(a)])
        raise NoFormula(f"{ast.unparse(node)} has no place in an equation", mend="use + - * / and core.maths")

    def _number(self, value: float) -> str:
        if value == 2.302585092994046:
            return r"\ln 10"
        return f"{value:g}" if "e" not in f"{value:g}" else repr(value)

    def _operation(self, node: ast.BinOp) -> tuple[str, int]:
        if isinstance(node.op, ast.Add):
            return f"{self._within(node.left, ADD)} + {self._within(node.right, ADD)}", ADD
        if isinstance(node.op, ast.Sub):
            return f"{self._within(node.left, ADD)} - {self._within(node.right, MULTIPLY)}", ADD
        if isinstance(node.op, ast.Div):
            return rf"\frac{{{self.write(node.left)}}}{{{self.write(node.right)}}}", ATOM
        if isinstance(node.op, ast.Mult):
            if ast.dump(node.left) == ast.dump(node.right):
                return f"{self._within(node.left, ATOM)}^{{2}}", POWER
            return rf"{self._within(node.left, MULTIPLY)} \cdot {self._within(node.right, MULTIPLY)}", MULTIPLY
        raise NoFormula(f"{ast.unparse(node)} has no place in an equation", mend="use + - * / and core.maths")

    def _within(self, node: ast.expr, rank: int) -> str:
        text, own = self._ranked(node)
        return text if own >= rank else rf"\left({text}\right)"

    def _call(self, name: str, arguments: list[ast.expr]) -> tuple[str, int]:
        texts = [self.write(argument) for argument in arguments]
        if name == "exp":
            return f"e^{{{texts[0]}}}", POWER
        if name == "sqrt":
            return rf"\sqrt{{{texts[0]}}}", ATOM
        if name == "log":
            return rf"\ln\left({texts[0]}\right)", ATOM
        if name in DEFINITIONS:
            self.called.add(name)
        if name == "power":
            return f"{self._within(arguments[0], ATOM + ('frac' in texts[0]))}^{{{texts[1]}}}", POWER
        if name == "michaelis_menten":
            self.called.discard(name)
            x, top = arguments[:2]
            above = rf"{self._within(top, MULTIPLY)} \cdot {self._within(x, MULTIPLY)}"
            return rf"\frac{{{above}}}{{{texts[2]} + {texts[0]}}}", ATOM
        word = SHORT.get(name, name.removesuffix("_of").strip("_"))
        if not texts:
            return symbol(word), ATOM
        return rf"\mathrm{{{word}}}\left({', '.join(texts)}\right)", ATOM
