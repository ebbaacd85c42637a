"""The registers that are generated: every name of the body (GLOSSARY.md), every number (docs/parameters.md)."""

from __future__ import annotations

from collections import Counter

from magnostat.core.declare import BASES
from magnostat.core.units import number_text
from magnostat.record.references import keys_in, load

from .declarations import Named, of_body
from .equations import cell, citation, linked
from .source import page

HEADINGS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Places", "Pools hold a substance, which their unit names (mmol: magnesium); what one loses another gains.", ("pool",)),
    ("States without substance", "They adapt by a rate of their own.", ("state",)),
    ("Flows and concentrations", "What the pages compute.", ("flow",)),
    ("Signals", "What acts on the body from outside its pages; 1 changes nothing.", ("signal",)),
    ("Inputs", "What a plan switches; 0 unless it says otherwise.", ("input",)),
    ("Parameters", "Their values and sources: [docs/parameters.md](docs/parameters.md).", ("parameter",)),
)
"""Title, lead and kinds of the sections of the glossary."""


def glossary() -> str:
    """GLOSSARY.md: every name with its unit, its meaning and its page.

    >>> "| `plasma.ionised` | mmol/L |" in glossary()
    True
    """
    parts = ["# Glossary", "Every name of the model, generated from the pages by `script/generate`. mmol counts magnesium, "
             "mmol_Ca calcium; time is h. `magnostat show NAME` says more."]  # fmt: skip
    named = list(of_body().values())
    for title, lead, kinds in HEADINGS:
        rows = [_term(n) for n in named if n.declaration.kind in kinds and n.organ != "outside"]
        parts += [f"## {title}", lead, "\n".join(["| name | unit | meaning | page |", "|---|---|---|---|", *rows])]
        if title == "Places":
            outside = [f"| `{n.name}` | {n.declaration.meaning} |" for n in named if n.organ == "outside"]
            parts += ["Around the body:", "\n".join(["| name | meaning |", "|---|---|", *outside])]
    return "\n\n".join(parts) + "\n"


def _term(named: Named) -> str:
    d = named.declaration
    return f"| `{named.name}` | {d.unit} | {cell(d.meaning)} | [{named.organ}](docs/equations/{named.organ}.md) |"


def parameters() -> str:
    """docs/parameters.md: how many numbers rest on what, then all of them, organ by organ.

    >>> parameters().splitlines()[0]
    '# Parameters'
    """
    named = [n for n in of_body().values() if n.declaration.kind == "parameter"]
    organs = list(dict.fromkeys(n.organ for n in named))
    parts = ["# Parameters", f"{len(named)} numbers, generated from the pages by `script/generate`. Of each organ, how "
             "many were measured in people, derived from others, fitted to experiments, or assumed:",
             _counts(named, organs)]  # fmt: skip
    for organ in organs:
        title = page(organ).summary.partition(":")[0]
        rows = ["| name | value | range | unit | meaning | basis | source |", "|---|---|---|---|---|---|---|"]
        rows += [_number(n) for n in named if n.organ == organ]
        parts += [f"## {title}", f"Equations: [{organ}](equations/{organ}.md).", "\n".join(rows)]
    return "\n\n".join([*parts, *_works(named)]) + "\n"


def _counts(named: list[Named], organs: list[str]) -> str:
    rows = [f"| organ | {' | '.join(BASES)} | all |", "|---|" + "---:|" * (len(BASES) + 1)]
    for title, chosen in (*((organ, (organ,)) for organ in organs), ("**all**", tuple(organs))):
        count = Counter(n.declaration.basis for n in named if n.organ in chosen)
        rows.append(f"| {title} | {' | '.join(str(count[basis]) for basis in BASES)} | {count.total()} |")
    return "\n".join(rows)


def _number(named: Named) -> str:
    d, short = named.declaration, named.name.partition(".")[2]
    return (
        f"| `{short}` | {number_text(d.value or 0.0)} | {_end(d.low)} to {_end(d.high)} | {d.unit} "
        f"| {cell(d.meaning)} | {d.basis} | {cell(linked(d.source))} |"
    )


def _end(bound: float | None) -> str:
    return "any" if bound is None or abs(bound) == float("inf") else number_text(bound)


def _works(named: list[Named]) -> list[str]:
    keys = sorted({key for n in named for key in keys_in(n.declaration.source)} & set(load()))
    return ["## References", "\n".join(f"- **{key}** {citation(key)}" for key in keys)]
