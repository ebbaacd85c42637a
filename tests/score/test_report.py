"""A whole set: odd studies do not stop the others, results are kept, and a stopped set resumes."""

import json

import pytest

from magnostat.core.errors import BadFile
from magnostat.score.report import score
from magnostat.score.store import Store
from magnostat.score.study_score import score_study

HEAD = 'cite = "a paper"\ndesign = "single arm"\nrole = "{}"\n[person]\nn = 4\n'
GOOD = HEAD + '[[outcome]]\nassay = "serum Mg"\nreported = "0.95 mmol/L"\n'
ODD = {  # three studies that nobody prepared for
    "an unknown assay": HEAD + '[[outcome]]\nassay = "hair Mg"\nreported = "3 mmol/kg"\n[[outcome]]\nassay = "serum Mg"\nreported = "0.8 mmol/L"\n',
    "an impossible arm": HEAD + '[[arm]]\nname = "a"\nperson = { serum_Mg = "9.9 mmol/L", because = "intake" }\n'
    '[[outcome]]\nassay = "serum Mg"\narm = "a"\nat = "0 h"\nreported = "9.9 mmol/L"\n',
    "an empty outcome list": HEAD + "",
}  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    def write(**studies):
        for name, text in studies.items():
            (tmp_path / name).mkdir(exist_ok=True)
            (tmp_path / name / "study.toml").write_text(text.replace("{}", "validate"))
        return tmp_path

    return write


@pytest.fixture
def each(made_up):
    return lambda study: score_study(study, run=made_up)


def test_three_odd_studies_are_told_and_the_others_scored(folder):
    odd = {name.replace(" ", "_"): text for name, text in ODD.items()}
    odd["an_empty_outcome_list"] = "outcome = []\n" + odd["an_empty_outcome_list"]
    found = score([folder(good=GOOD.replace("0.95", "0.85"), **odd)])
    told = {study.id: study for study in found.studies}
    assert told["good"].status == "ok"
    assert told["good"].outcomes[0].inside
    assert [told[name].status for name in odd] == ["cannot"] * 3
    assert "unknown assay 'hair Mg'" in told["an_unknown_assay"].why
    assert "cannot be reached" in told["an_impossible_arm"].why
    assert "nothing to compare" in told["an_empty_outcome_list"].why
    assert (found.sets["validate"].inside, found.sets["validate"].of) == (1, 4)
    assert [one.inside for one in told["an_unknown_assay"].outcomes] == [None, None]


def test_a_defect_in_one_study_does_not_stop_the_others(folder, each):
    def breaking(study):
        if study.id == "b":
            raise RuntimeError("a bug")
        return each(study)

    found = score([folder(a=GOOD, b=GOOD, c=GOOD)], each=breaking)
    assert [study.status for study in found.studies] == ["ok", "cannot", "ok"]
    assert "RuntimeError" in found.studies[1].why


def test_roles_are_filtered(folder, each):
    place = folder(a=GOOD, b=GOOD.replace("{}", "calibrate"))
    assert [study.id for study in score([place], ["calibrate"], each=each).studies] == ["b"]
    assert set(score([place], each=each).sets) == {"calibrate", "validate"}


def test_what_was_scored_is_kept_and_a_stopped_set_resumes(folder, each, tmp_path):
    store, asked = Store(tmp_path / "kept"), []

    def counting(study):
        asked.append(study.id)
        if study.id == "b" and len(asked) < 3:
            raise KeyboardInterrupt
        return each(study)

    place = folder(a=GOOD, b=GOOD, c=GOOD)
    with pytest.raises(KeyboardInterrupt):
        score([place], store=store, each=counting)
    resumed = score([place], store=store, each=counting)
    assert asked == ["a", "b", "b", "c"]
    assert score([place], store=store, each=counting).to_json() == resumed.to_json()
    assert len(asked) == 4
    folder(b=GOOD.replace("0.95", "0.90"))
    score([place], store=store, each=counting)
    assert asked[4:] == ["b"]
    score([place], store=Store(tmp_path / "kept", fresh=True), each=counting)
    assert asked[5:] == ["a", "b", "c"]


def test_a_spoilt_file_of_the_store_is_not_believed(folder, each, tmp_path):
    store = Store(tmp_path / "kept")
    place = folder(a=GOOD)
    expected = score([place], store=store, each=each).to_json()
    for file in (tmp_path / "kept").iterdir():
        file.write_text('{"outcomes": [{}]}')
    assert score([place], store=store, each=each).to_json() == expected


def test_the_json_of_the_contract(folder, each):
    told = json.loads(score([folder(a=GOOD)], each=each).to_json())
    assert list(told)[:4] == ["magnostat", "inputs_sha256", "studies", "sets"]
    study = told["studies"][0]
    assert list(study) == ["id", "role", "status", "why", "outcomes"]
    assert study["outcomes"][0] == {
        "arm": "all", "assay": "serum Mg", "at": "0 h", "statistic": "mean", "unit": "mmol/L", "reported": 0.95,
        "predicted": pytest.approx(0.95), "band": pytest.approx([0.855, 1.045]), "inside": True, "fold": pytest.approx(1.0),
        "scored": True, "why": "",
    }  # fmt: skip


def test_an_open_band_has_null(folder, each):
    told = score([folder(a=GOOD.replace('"0.95 mmol/L"', '"< 2.0 mmol/L"'))], each=each).payload()
    assert told["studies"][0]["outcomes"][0]["band"] == [None, 2.1]
    assert told["studies"][0]["outcomes"][0]["reported"] == "< 2.0 mmol/L"


def test_a_folder_without_a_study_is_refused(tmp_path):
    with pytest.raises(BadFile, match="holds no study"):
        score([tmp_path])
    with pytest.raises(BadFile, match="is no folder"):
        score([tmp_path / "absent"])


def test_progress_is_told(folder, each):
    said = []
    score([folder(a=GOOD, b=GOOD)], each=each, progress=lambda *told: said.append(told))
    assert said == [(0, 2, "a"), (1, 2, "b"), (2, 2, "")]
