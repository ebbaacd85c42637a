"""The list of literature is well formed, and every source that a number names is in it."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body import whole
from magnostat.core.errors import BadFile, UnknownName
from magnostat.record import references
from magnostat.record.references import Reference, bibtex, cite, keys_in, load, parse

DOI = re.compile(r"10\.\d{4,9}/[^\s{}\"]+")
KEY_WITH_LOCATOR = re.compile(r"\b([A-Z][A-Za-z]*\d{4}[a-z]?):")
CAVEAT = re.compile(r"not verified|not seen|publisher recalled|inferred|undated|without a title")


@pytest.fixture(params=sorted(load()))
def key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_reference_says_who_what_and_when(key: str) -> None:
    kind, fields = load()[key]
    assert kind in {"article", "book", "misc"}
    assert all(fields.get(name) for name in ("author", "title", "year"))
    assert re.fullmatch(r"(1[89]|20)\d\d|n\.d\.", fields["year"])
    assert kind != "article" or fields.get("journal")


def test_a_key_carries_its_year(key: str) -> None:
    year = load()[key].fields["year"]
    assert year == "n.d." or year in key
    assert year == "n.d." or keys_in(f"{key}:abstract") == (key,) or key[0].islower()


def test_identifiers_are_well_formed(key: str) -> None:
    fields = load()[key].fields
    assert DOI.fullmatch(fields.get("doi", "10.1000/x")), "a DOI is written without https://doi.org/"
    assert re.fullmatch(r"[1-9]\d{0,7}", fields.get("pmid", "1"))


def test_a_work_without_an_identifier_or_pages_says_why(key: str) -> None:
    kind, fields = load()[key]
    if kind != "book" and not ({"doi", "pmid", "pages"} & fields.keys()):
        assert CAVEAT.search(fields.get("note", ""))


def test_one_work_has_one_key() -> None:
    for name in ("doi", "pmid"):
        held = [r.fields[name].lower() for r in load().values() if name in r.fields]
        assert len(held) == len(set(held))


def declared() -> dict[str, str]:
    """The source of every declared number of the body."""
    return {name: d.source for name, d in {**whole.parameters(), **whole.states()}.items()}


def test_every_source_of_the_body_is_listed() -> None:
    lost = {name: key for name, source in declared().items() for key in keys_in(source) if key not in load()}
    assert lost == {}


def test_no_key_escapes_the_reading_of_sources() -> None:
    for source in declared().values():
        assert set(KEY_WITH_LOCATOR.findall(source)) <= set(keys_in(source))


def test_every_source_of_the_data_is_listed() -> None:
    lost = {
        f"{folder.name}/{file.name}": key
        for folder in (files("magnostat") / "data").iterdir()
        if folder.is_dir()
        for file in folder.iterdir()
        if file.name.endswith(".toml")
        for key in KEY_WITH_LOCATOR.findall(file.read_text("utf-8"))
        if key not in load()
    }
    assert lost == {}


def test_cite_gives_each_work_once_and_can_be_read_back() -> None:
    text = cite(["Rude1980", "Fine1991", "Rude1980"])
    assert list(parse(text)) == ["Fine1991", "Rude1980"]
    assert parse(text)["Rude1980"] == load()["Rude1980"]
    assert cite([]) == ""


def test_an_unknown_key_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match="did you mean 'Fine1991'"):
        cite(["Fine1992"])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("@article{A2000, title = {x}}\n@article{A2000, title = {y}}", "line 2: the key 'A2000' is met a second time"),
        ("@article{A2000, title = {x}, title = {y}}", "the field 'title' is met a second time"),
        ("@article{A2000,\n title = {x", "line 2: a brace is not closed"),
        ("@article{A2000, title = x}", "a field or the end of the entry is expected"),
        ("% remark\nwords", "line 2: an entry is expected"),
        ("@article{A2000, title = {x}", "a field or the end of the entry is expected"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, what: str) -> None:
    with pytest.raises(BadFile) as error:
        parse(text)
    assert what in str(error.value)
    assert str(error.value).startswith(references.FILE)


WORDS = st.text("abc é,=@%-0", min_size=1, max_size=20).map(lambda s: " ".join(s.split())).filter(bool)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), WORDS | WORDS.map("{{{}}}".format), max_size=5))
def test_what_is_written_is_read(fields: dict[str, str]) -> None:
    reference = Reference("misc", fields)
    assert parse(bibtex("Key2000", reference)) == {"Key2000": reference}
