"""Results as CSV: separators, decimal commas, bounds, what is not measured, and what is refused by name."""

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.record.labs import TESTS
from magnostat.record.labs_csv import MOST_ROWS, load, parse

HEAD = "test,value,unit\n"


def test_commas_semicolons_and_decimal_commas_are_the_same_results():
    english = parse('test,value,unit,time\nMg,0.48,mmol/L,2026-03-02\n"albumin",38,g/L,\nurine Mg,<0.5,mmol/L,\n')
    dutch = parse("\ufeffTest;Value;Unit;Time\r\nmagnesium;0,48;mmol/l;2026-03-02\r\n\r\nAlbumin;38;g/l;\r\nurine Mg;< 0,5;mmol/l;\r\n".lstrip("\ufeff"))
    assert english.labs == dutch.labs
    assert parse(HEAD + 'Mg,"0,48",mmol/L\n').labs[0].value == 0.48
    assert [(one.test, one.bound) for one in english.labs] == [("Mg", ""), ("albumin", ""), ("urine Mg", "<")]
    assert dutch.notes == ()


def test_columns_may_stand_in_any_order_and_the_last_line_need_not_end():
    found = parse("flag,unit,test,specimen,value\nhaemolysed,mmol/L,K,serum,4.1").labs[0]
    assert (found.test, found.value, found.specimen, found.flag, found.time) == ("K", 4.1, "serum", "haemolysed", "")


def test_what_is_not_measured_is_left_out_and_told():
    found = parse(HEAD + "Mg,0.8,mmol/L\nPTH, ,\nserum K,,mmol/L\n")
    assert [one.test for one in found.labs] == ["Mg"]
    assert found.notes == (("unmeasured", "PTH"), ("unmeasured", "K"))


def test_a_unit_that_makes_a_value_unlikely_is_kept_and_marked():
    assert [one.credible for one in parse(HEAD + "Mg,0.85,mmol/L\nK,40,mmol/L\n").labs] == [True, False]


def test_bicarbonate_may_be_told_in_equivalents():
    assert [one.value for one in parse(HEAD + "HCO3,24,mEq/L\nbicarbonate,24,mEq/L\n").labs] == [24.0, 24.0]


@pytest.mark.parametrize(("text", "told"), [
    ("", "line 1: column 'test' is not there; write a first line such as test,value,unit"),
    ("test,value\nMg,1\n", "line 1: column 'unit' is not there"),
    ("test,value,unit,value\n", "line 1: column 'value' is twice"),
    ("test,value,units\n", "line 1: unknown column 'units'; did you mean 'unit'?"),
    ("name,test,value,unit\n", "line 1: unknown column 'name'"),
    (HEAD, "has no results"), (HEAD + "PTH,,\n", "has no results"), (HEAD + ",,\n\n", "has no results"),
    (HEAD + "Mg,0,85,mmol/L\n", "line 2: 4 cells, 3 are expected; put a decimal comma in quotes"),
    (HEAD + "Mg,0.85\n", "line 2: 2 cells, 3 are expected; add the empty ones"),
    (HEAD + "\nMg,0.85,\n", "line 3: Mg: '0.85' without a unit"),
    (HEAD + "Mgg,0.85,mmol/L\n", "line 2: test: unknown test 'Mgg'"),
    (HEAD + "Mgg,,\n", "line 2: test: unknown test 'Mgg'"),
    (HEAD + "Mg,0.85,furlong\n", "line 2: Mg: unknown unit 'furlong'"),
    (HEAD + "Mg,20,g/d\n", "line 2: Mg: 'g/d' is the unit of a rate"),
    (HEAD + "Mg,high,mmol/L\n", "line 2: Mg: 'high' is no value"),
    (HEAD + "Mg,1e400,mmol/L\n", "'1e400' is no value"), (HEAD + "Mg,NaN,mmol/L\n", "'NaN' is no value"),
    (HEAD + "Mg,Infinity,mmol/L\n", "'Infinity' is no value"), (HEAD + "Mg,٠٫٨,mmol/L\n", "is no value"),
    (HEAD + "Mg,=1+1,mmol/L\n", "is a formula"), (HEAD + "=cmd|'/c calc'!A0,1,mmol/L\n", "is a formula"),
    (HEAD + "Mg,-0.8,mmol/L\n", "is a formula"), (HEAD + "@SUM(A1),1,mmol/L\n", "is a formula"), (HEAD + " +Mg,1,mmol/L\n", "is a formula"),
    (HEAD + "M\x07g,0.8,mmol/L\n", "control character"), (HEAD + '"M\ng",0.8,mmol/L\n', "control character"),
    (HEAD + "Mg\u202e,0.8,mmol/L\n", "control character"), (HEAD + "Mg,0.8,mmol/L\u2066\n", "control character"),
    (HEAD + "מגנזיום,0.8,mmol/L\n", "unknown test"), (HEAD + '"Mg,0.8,mmol/L\n', "is no CSV"), (HEAD + 'Mg,"0.8"x,mmol/L\n', "is no CSV"),
    (HEAD + f"{'x' * 200_000},0.8,mmol/L\n", "is no CSV"),
    ("test,value,unit,time\nMg,0.8,mmol/L,yesterday\n", "'yesterday' is no time"),
    ("test,value,unit,specimen\nMg,0.8,mmol/L,spit\n", "unknown specimen 'spit'"),
    (HEAD + "\n" * (MOST_ROWS + 1), "more than 10000 lines"), (HEAD + "Mg,1,mmol/L\n" * (MOST_ROWS + 1), "more than 10000 lines"),
])  # fmt: skip
def test_what_is_refused_is_named_in_one_line(text, told):
    with pytest.raises(MagnostatError) as caught:
        parse(text)
    assert told in str(caught.value)
    assert str(caught.value).isprintable()


def test_as_many_lines_as_are_admitted_are_read():
    assert len(parse(HEAD + "Mg,1,mmol/L\n" * MOST_ROWS).labs) == MOST_ROWS


def test_a_file_is_named(tmp_path):
    file = tmp_path / "labs.csv"
    file.write_text(HEAD + "Mg,0.8,mmol\n")
    with pytest.raises(MagnostatError, match=r"labs.csv: line 2: Mg: "):
        load(file)
    file.write_text(HEAD + "".join(f"{test},,\n" for test in TESTS) + "Mg,0.8,mmol/L\n")
    assert len(load(file).notes) == len(TESTS)
