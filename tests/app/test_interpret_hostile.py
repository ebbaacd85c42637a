"""What nobody should send: each is refused by name in one line, with exit status 2, and the next good file is read."""

import io
import json
import zipfile

import pytest

from magnostat.app.cli import main
from magnostat.app.output import print_json

HEAD = b"test,value,unit\n"
GOOD = HEAD + b"Mg,0.85,mmol/L\n"
OBSERVATION = {"resourceType": "Observation", "status": "final", "code": {"text": "Mg"}, "valueQuantity": {"value": 0.8, "unit": "mmol/L"}}


def zipped():
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr("labs.csv", GOOD)
    return raw.getvalue()


def bundle(**more):
    resource = {**OBSERVATION, **more}
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": resource}]}).encode()


def case(text):
    return b'[[lab]]\ntest = "Mg"\nvalue = 0.8\nunit = "mmol/L"\n' + text


FILES = {  # what it is: the name of the file, its bytes, and what the line says
    "an empty CSV": ("labs.csv", b"", "is empty; write the CSV"),
    "spaces only": ("labs.csv", b" \n\n", "is empty"),
    "a zip named .csv": ("labs.csv", zipped(), "is binary, a text is expected; name a CSV file"),
    "zero bytes": ("labs.csv", b"\0" * 100, "is binary"),
    "Latin-1": ("labs.csv", HEAD + "Mg,0.8,µmol/L\n".encode("latin-1"), "is not UTF-8 (byte 23)"),
    "UTF-16": ("labs.csv", GOOD.decode().encode("utf-16"), "is binary"),
    "overlong UTF-8": ("labs.csv", HEAD + b"\xc0\xaf,1,mmol/L\n", "is not UTF-8"),
    "a surrogate as UTF-8": ("labs.csv", HEAD + b"\xed\xa0\x80,1,mmol/L\n", "is not UTF-8"),
    "formulas": ("labs.csv", HEAD + b'"=HYPERLINK(""http://x"",""Mg"")",0.8,mmol/L\n', "line 2: '=HYPERLINK"),
    "a formula as value": ("labs.csv", HEAD + b"Mg,+0.8,mmol/L\n", "is a formula"),
    "a formula behind a tab": ("labs.csv", HEAD + b"Mg,0.8,\t=1\n", "is a formula"),
    "a million rows": ("labs.csv", HEAD + b"Mg,0.8,mmol/L\n" * 1_000_000, "is larger than 5 MB; split it"),
    "a million short rows": ("labs.csv", HEAD + b",,\n" * 1_000_000, "more than 10000 lines"),
    "rows without end of quotes": ("labs.csv", HEAD + b'"Mg,0.8,mmol/L\n' * 5, "is no CSV"),
    "ten thousand columns": ("labs.csv", b"test,value,unit" + b",time" * 10_000 + b"\n", "column 'time' is twice"),
    "no header": ("labs.csv", b"Mg,0.8,mmol/L\n", "unknown column 'mg'"),
    "control characters": ("labs.csv", HEAD + b"M\x1b[31mg,0.8,mmol/L\n", "holds a control character"),
    "right to left": ("labs.csv", HEAD + "Mg\u202e,0.8,mmol/L\n".encode(), "holds a control character"),
    "Arabic digits": ("labs.csv", HEAD + "Mg,٠.٨,mmol/L\n".encode(), "is no value"),
    "a wrong unit": ("labs.csv", HEAD + b"Mg,0.8,mmHg\n", "line 2: Mg: unknown unit 'mmHg'"),
    "two results": ("labs.csv", GOOD + b"Mg,0.86,mmol/L\n", "Mg: two results that differ, of one time"),
    "a CSV named .toml": ("labs.toml", GOOD, "is no TOML"),
    "a large TOML": ("labs.toml", b"#" * 1_000_001, "is larger than 1 MB"),
    "a key twice in TOML": ("labs.toml", case(b"value = 0.9\n"), "is no TOML"),
    "NaN in TOML": ("labs.toml", case(b"").replace(b"0.8", b"nan"), "is no finite number"),
    "1e400 in TOML": ("labs.toml", case(b"").replace(b"0.8", b"1e400"), "is no finite number"),
    "deep TOML": ("labs.toml", b"drugs = " + b"[" * 5000, "is nested too deeply"),
    "right to left in TOML": ("labs.toml", 'drugs = ["omeprazole\u202e"]'.encode(), "drugs: 'omeprazole"),
    "a control character in TOML": ("labs.toml", b'drugs = ["a\\u001b[31m"]', "is no word"),
    "many words": ("labs.toml", ("drugs = [" + '"a",' * 201 + "]").encode(), "drugs: a list of 201 is no list of at most 200 words"),
    "an unknown key": ("labs.toml", b'medicines = ["a"]', "unknown key of a case 'medicines'"),
    "a child below nothing": ("labs.toml", b'[person]\nage = "-1 y"', "person"),
    "an empty JSON": ("labs.json", b"", "is empty; write the JSON"),
    "no JSON": ("labs.json", b"{", "is no JSON: line 1, column 2"),
    "a list": ("labs.json", b"[]", "is no JSON object"),
    "no Bundle": ("labs.json", b'{"resourceType": "Library"}', "resourceType: is no Bundle"),
    "a malformed Bundle": ("labs.json", b'{"resourceType": "Bundle", "entry": {"resource": {}}}', "entry: is no list"),
    "an entry of nothing": ("labs.json", b'{"resourceType": "Bundle", "entry": [null]}', "entry[0]: is no object"),
    "a key twice in JSON": ("labs.json", b'{"resourceType": "Bundle", "resourceType": "Bundle"}', "a key stands twice in one object"),
    "NaN in JSON": ("labs.json", bundle().replace(b"0.8", b"NaN"), "NaN is no number of JSON"),
    "Infinity in JSON": ("labs.json", bundle().replace(b"0.8", b"-Infinity"), "-Infinity is no number of JSON"),
    "1e400 in JSON": ("labs.json", bundle().replace(b"0.8", b"1e400"), "a number is not finite"),
    "a number of 5000 digits": ("labs.json", bundle().replace(b"0.8", b"1" * 5000), "too many digits"),
    "a text for a number": ("labs.json", bundle(valueQuantity={"value": "0.8", "unit": "mmol/L"}), "entry[0].valueQuantity.value: is no finite number"),
    "no unit": ("labs.json", bundle(valueQuantity={"value": 0.8}), "entry[0].valueQuantity.unit: is missing"),
    "a lone surrogate": ("labs.json", bundle(note=[{"text": "\ud800"}]), "a lone surrogate"),
    "a zero character": ("labs.json", bundle(note=[{"text": "\0"}]), "a zero character"),
    "deep JSON": ("labs.json", b'{"a":' * 50_000, "is nested too deeply"),
    "a large JSON": ("labs.json", b" " * 1_000_001, "is larger than 1 MB; split it"),
    "JSON in Latin-1": ("labs.json", '{"a": "é"}'.encode("latin-1"), "is not UTF-8"),
    "a unit right to left": ("labs.json", bundle(valueQuantity={"value": 0.8, "unit": "L/lomm\u202e"}), "entry[0].valueQuantity.unit: is not known"),
    "a status of another kind": ("labs.json", bundle(status=["final"]), "entry[0].status: is no text"),
    "no suffix": ("labs", GOOD, "unknown kind of file ''"),
    "a spreadsheet": ("labs.xlsx", zipped(), "unknown kind of file '.xlsx'"),
}  # fmt: skip


@pytest.fixture
def good(tmp_path):
    file = tmp_path / "good.csv"
    file.write_bytes(GOOD)
    return file


def refusal(capsys, *given):
    assert main(["interpret", *map(str, given)]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert printed.err.startswith("magnostat: ")
    assert printed.err[:-1].isprintable()
    assert "defect" not in printed.err
    assert len(printed.err) < 1000
    return printed.err


@pytest.mark.parametrize("what", FILES)
def test_it_is_refused_by_name_and_the_next_is_read(capsys, tmp_path, good, what):
    name, raw, told = FILES[what]
    file = tmp_path / name
    file.write_bytes(raw)
    for given in ((), ("--json",), ("--html", tmp_path / "r.html", "--fhir", tmp_path / "r.json")):
        line = refusal(capsys, file, *given)
        assert told in line
        assert str(file) in line
    assert not (tmp_path / "r.html").exists()
    assert not (tmp_path / "r.json").exists()
    assert main(["interpret", str(good)]) == 0


@pytest.mark.parametrize("name", ["folder", "folder.csv", "folder.toml", "folder.json"])
def test_a_folder_is_refused(capsys, tmp_path, name):
    (tmp_path / name).mkdir()
    assert "is a folder" in refusal(capsys, tmp_path / name)


@pytest.mark.parametrize("what", [key for key, (name, *_) in FILES.items() if name == "labs.toml" and "CSV" not in key])
def test_a_case_beside_the_results_is_refused_as_well(capsys, tmp_path, good, what):
    file = tmp_path / "case.toml"
    file.write_bytes(FILES[what][1])
    assert FILES[what][2] in refusal(capsys, good, "--case", file)


def test_names_of_files_do_not_reach_the_terminal_raw(capsys, tmp_path):
    file = tmp_path / "la\x1b[31m\u202ebs.csv"
    assert "\x1b" not in refusal(capsys, file)
    file.write_bytes(HEAD)
    assert "has no results" in refusal(capsys, file)
    assert "unknown language" in refusal(capsys, file, "--lang", "\x1b[31m")
    assert "cannot be read" in refusal(capsys, "\ud800.csv")


def test_ten_thousand_results_are_read(capsys, tmp_path):
    file = tmp_path / "many.csv"
    rows = "".join(f"Mg,0.8,mmol/L,20{year:02}-{month:02}-{day:02}\n" for year in range(30) for month in range(1, 13) for day in range(1, 28))
    file.write_text("test,value,unit,time\n" + rows)
    assert main(["interpret", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["notes"] == []


def test_no_json_holds_what_is_no_number():
    with pytest.raises(ValueError, match="JSON"):
        print_json({"a": float("nan")}, {})
