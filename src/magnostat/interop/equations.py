"""The equations of the body as pages that read like the methods of a paper, and the look-up of any name.

Everything is read from the pages themselves (`source`): their words, their equations, their declarations.
"""

from __future__ import annotations

from collections.abc import Iterator

from magnostat.body import register
from magnostat.core.units import number_text
from magnostat.record.references import keys_in, load

from .declarations import Named, of_body
from .latex import DEFINITIONS, WORDS, Writer, symbol
from .lookup import Entry as Entry
from .lookup import lookup as lookup
from .source import WITH_EQUATIONS, Page
from .source import page as page_of
from .statement import left_side, meaning_of, touching
from .wiring import arguments

SOURCE = "../../src/magnostat/"


def page(organ: str) -> str:
    """The Markdown page of an organ (or of `signal`, `input`); UnknownName if there is none.

    >>> print(page("bone").splitlines()[0])
    # Bone
    """
    read, writer = page_of(organ), Writer({name: d.kind for name, d in register.states().items()})
    title, _, rest = read.summary.partition(": ")
    words = f"{rest[:1].upper()}{rest[1:]}".replace("\n", " ")
    parts = [f"# {title}", words, *read.words]
    if organ in WITH_EQUATIONS:
        parts += ["## Equations", *_given(organ), *_equations(organ, read, writer), *_functions(read, writer)]
    parts += ["## Numbers", _numbers(organ, read)]
    if organ in register.HOLDERS:
        parts += ["## States", _states(organ, read)]
    if touching(organ):
        parts += ["## Transfers", _transfers(organ)]
    parts += [*_references(organ), f"Generated from [{read.file}]({SOURCE}{read.file}) by `script/generate`."]
    return "\n\n".join(parts) + "\n"


def pages() -> dict[str, str]:
    """Every page by its file name: one an organ, one for signals, one for inputs, and the list of them."""
    names = (*WITH_EQUATIONS, "input")
    told = {name: name if name in ("signal", "input") else page_of(name).summary.partition(":")[0] for name in names}
    rows = "\n".join(f"- [{title}]({name}.md)" for name, title in told.items())
    index = f"# The equations\n\nOne page an organ, generated from `src/magnostat/body/`.\n\n{rows}\n"
    return {"README.md": index, **{f"{name}.md": page(name) for name in names}}


def _given(organ: str) -> Iterator[str]:
    taken = arguments(organ)
    if taken:
        rows = ", ".join(f"${symbol(name)}$ (`{full}`)" for name, full in taken.items())
        yield f"From other pages come {rows}. Amounts $M$ are in mmol, flows in mmol/h, time in h."


def _equations(organ: str, read: Page, writer: Writer) -> Iterator[str]:
    helpers = {function.name: function for function in read.functions}
    for equation in read.equations:
        if equation.within in helpers:
            continue
        tag = rf" \tag{{{equation.tag}}}" if equation.tag else ""
        meaning = meaning_of(organ, equation)
        lead = f"`{equation.name}`" + (f": {meaning}" if meaning else "")
        place = f"[{read.file}:{equation.line}]({SOURCE}{read.file}#L{equation.line})"
        yield f"{lead} · {place}\n\n```math\n{left_side(equation)} = {writer.write(equation.value)}{tag}\n```"


def _functions(read: Page, writer: Writer) -> Iterator[str]:
    shown = []
    for function in read.functions:
        name, args = function.name.removesuffix("_of"), ", ".join(symbol(a) for a in function.arguments)
        lines = [rf"\mathrm{{{name}}}\left({args}\right) = {writer.write(function.result)}"]
        lines += [f"{symbol(e.name)} = {writer.write(e.value)}" for e in read.equations if e.within == function.name]
        body = " \\\\\n".join(lines)
        shown.append(f"{function.words}\n\n```math\n\\begin{{gathered}}\n{body}\n\\end{{gathered}}\n```")
    shown += [f"{WORDS[name]}\n\n```math\n{DEFINITIONS[name]}\n```" for name in sorted(writer.called)]
    if shown:
        yield "where"
        yield from shown


def _rows(organ: str, *kinds: str) -> list[Named]:
    return [n for n in of_body().values() if n.organ == organ and n.declaration.kind in kinds]


def _line(read: Page, named: Named) -> str:
    line = read.lines[f"{named.record}.{named.name.rpartition('.')[2]}"]
    return f"[{line}]({SOURCE}{read.file}#L{line})"


def linked(source: str, to: str = "#references") -> str:
    """A source with its keys as links to the list of references."""
    known = load()
    for key in keys_in(source):
        if key in known:
            source = source.replace(key, f"[{key}]({to})")
    return source


def cell(text: str) -> str:
    """A text that stands in a cell of a Markdown table."""
    return text.replace("|", "\\|")


def _numbers(organ: str, read: Page) -> str:
    rows = ["| symbol | name | value | unit | meaning | basis | source | line |", "|---|---|---|---|---|---|---|---|"]
    for named in _rows(organ, "parameter", "signal", "input"):
        d, short = named.declaration, named.name.partition(".")[2]
        rows.append(
            f"| ${symbol(short)}$ | `{short}` | {number_text(d.value or 0.0)} | {d.unit} | {cell(d.meaning)} | {d.basis} "
            f"| {cell(linked(d.source))} | {_line(read, named)} |"
        )
    return "\n".join(rows)


def _states(organ: str, read: Page) -> str:
    rows = ["| symbol | name | unit | meaning | line |", "|---|---|---|---|---|"]
    for named in _rows(organ, "pool", "state"):
        d = named.declaration
        rows.append(f"| ${symbol(named.name, d.kind)}$ | `{named.name}` | {d.unit} | {cell(d.meaning)} "
                    f"| {_line(read, named)} |")  # fmt: skip
    return "\n".join(rows)


def _transfers(organ: str) -> str:
    rows = ["| from | to | flow | line |", "|---|---|---|---|"]
    for move in touching(organ):
        line = f"[{move.line}]({SOURCE}body/moves.py#L{move.line})"
        rows.append(f"| `{move.source}` | `{move.sink}` | `{move.text}` | {line} |")
    return "\n".join(rows)


def _references(organ: str) -> Iterator[str]:
    known = load()
    keys = sorted({key for n in of_body().values() if n.organ == organ for key in keys_in(n.declaration.source)})
    rows = [f"- **{key}** {citation(key)}" for key in keys if key in known]
    if rows:
        yield "## References"
        yield "\n".join(rows)


def citation(key: str) -> str:
    """A reference on one line: authors, year, title, where, doi."""
    f = {name: text.replace("{", "").replace("}", "") for name, text in load()[key].fields.items()}
    where = f.get("journal") or f.get("publisher") or f.get("howpublished", "")
    parts = (f.get("author", "").replace(" and ", "; "), f"({f['year']})" if "year" in f else "", f.get("title", ""))
    doi = f" https://doi.org/{f['doi']}" if "doi" in f else ""
    return ". ".join(part for part in (*parts, where) if part) + "." + doi
