"""Studies: the examples parse, and every error of the format says where, what, and what was expected."""

from pathlib import Path

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.record.study import find, load, parse

EXAMPLES = Path(__file__).parents[1] / "score" / "examples"
HEAD = 'cite = "a paper"\ndesign = "parallel"\nrole = "validate"\n'
ARMS = '[[arm]]\nname = "a"\ndo = [{ infuse = "30 mmol", at = "0 h" }]\n[[arm]]\nname = "b"\n'
OUTCOME = '[[outcome]]\nassay = "serum Mg"\nreported = "0.8 mmol/L"\n'
ARMED = OUTCOME + 'arm = "a"\n'
PLAIN = HEAD + OUTCOME


def outcome(**keys):
    lines = {"assay": '"serum Mg"', "reported": '"0.8 mmol/L"', **keys}
    return "[[outcome]]\n" + "".join(f"{k} = {v}\n" for k, v in lines.items())


BAD = {  # section 8: what is written, and words that the line must hold
    "unknown key": ("rolle = 1\n" + PLAIN, ["rolle", "role"]),
    "unknown verb": (HEAD + '[[do]]\ninfse = "3 mmol"\nat = "0 h"\n' + OUTCOME, ["do[0]", "infse", "infuse"]),
    "unknown salt": (HEAD + '[[do]]\ntake = "3 mmol"\nas = "citrat"\nat = "0 h"\n' + OUTCOME, ["do[0].as", "citrate"]),
    "unknown assay": (HEAD + outcome(assay='"serum magnesium"'), ["outcome[0].assay", "serum Mg"]),
    "unknown statistic": (HEAD + outcome(statistic='"meen"'), ["outcome[0].statistic", "mean"]),
    "unknown arm": (HEAD + ARMS + outcome(arm='"c"'), ["outcome[0].arm", "known: a, b"]),
    "unknown versus": (HEAD + ARMS + outcome(arm='"a"', versus='"c"'), ["outcome[0].versus", "'c'"]),
    "unknown label": (HEAD + outcome(label='"24Mg"'), ["outcome[0].label", "24Mg"]),
    "act with two verbs": (HEAD + '[[do]]\ninfuse = "3 mmol"\ninject = "3 mmol"\nat = "0 h"\n' + OUTCOME, ["do[0]", "two verbs"]),
    "act with no verb": (HEAD + '[[do]]\nat = "0 h"\n' + OUTCOME, ["do[0]", "verb"]),
    "quantity that does not parse": (HEAD + outcome(reported='"0.8mmol/L"'), ["outcome[0].reported", "space"]),
    "wrong dimension": (HEAD + outcome(reported='"0.8 mmol"'), ["outcome[0].reported", "mmol", "a concentration"]),
    "at with until": (HEAD + '[[do]]\ninfuse = "3 mmol"\nat = "0 h"\nuntil = "2 h"\n' + OUTCOME, ["do[0]", "'at' with 'until'"]),
    "doses without daily": (HEAD + '[[do]]\ntake = "3 mmol"\nas = "oxide"\nfrom = "0 d"\n' + OUTCOME, ["do[0]", "'daily'"]),
    "infused amount with from": (HEAD + '[[do]]\ninfuse = "3 mmol"\nfrom = "0 d"\n' + OUTCOME, ["do[0]", "every"]),
    "take without as": (HEAD + '[[do]]\ntake = "3 mmol"\nat = "0 h"\n' + OUTCOME, ["do[0]", "'as'"]),
    "trace without route": (HEAD + '[[do]]\ntrace = "25Mg"\nat = "0 h"\n' + OUTCOME, ["do[0]", "'route'"]),
    "dialyse without Mg": (HEAD + '[[do]]\ndialyse = "HD"\n' + OUTCOME, ["do[0]", "'Mg'"]),
    "key of another dialysis": (HEAD + '[[do]]\ndialyse = "HD"\nMg = "0.5 mmol/L"\nexchanges = 4\n' + OUTCOME, ["do[0]", "CAPD"]),
    "GFR with creatinine": (HEAD + '[person]\nGFR = "80 mL/min"\ncreatinine = "80 umol/L"\n' + OUTCOME, ["person", "GFR and creatinine"]),
    "size three times": (HEAD + '[person]\nBMI = "25 kg/m2"\nweight = "70 kg"\nheight = "170 cm"\n' + OUTCOME, ["person", "BMI"]),
    "because without serum": (HEAD + '[person]\nbecause = "gut"\n' + OUTCOME, ["person", "serum_Mg"]),
    "person of an arm": (HEAD + '[[arm]]\nname = "a"\nperson = { agge = "3 y" }\n' + ARMED, ["arm[0].person", "age"]),
    "arm without a name": (HEAD + '[[arm]]\nnote = "x"\n' + OUTCOME, ["arm[0]", "'name'"]),
    "arm named twice": (HEAD + '[[arm]]\nname = "a"\n[[arm]]\nname = "a"\n' + ARMED, ["arm[1].name", "'a'"]),
    "key of an arm": (HEAD + '[[arm]]\nname = "a"\nacts = []\n' + ARMED, ["arm[0]", "acts"]),
    "act of an arm": (HEAD + '[[arm]]\nname = "a"\ndo = [{ infuse = "3 L", at = "0 h" }]\n' + ARMED, ["arm[0].do[0].infuse", "L"]),
    "outcome without arm": (HEAD + ARMS + OUTCOME, ["outcome[0]", "a, b"]),
    "contrast without versus": (HEAD + outcome(contrast='"ratio"'), ["outcome[0]", "versus"]),
    "share without a cut": (HEAD + outcome(statistic='"share"', reported='"50 %"'), ["outcome[0]", "cut-off"]),
    "time without a cut": (HEAD + outcome(statistic='"time"', reported='"5 h"'), ["outcome[0]", "cut-off"]),
    "crossover without against": (HEAD + outcome(statistic='"crossover"'), ["outcome[0]", "against"]),
    "order of one": (HEAD + ARMS + outcome(statistic='"order"', reported='"a"'), ["outcome[0].reported", " > "]),
    "order of strangers": (HEAD + ARMS + outcome(statistic='"order"', reported='"a > c"'), ["outcome[0].reported", "'c'"]),
    "direction of a level": (HEAD + outcome(reported='"up"'), ["outcome[0].reported", "change"]),
    "at and during": (HEAD + outcome(at='"0 h"', during='"0 to 1 h"'), ["outcome[0]", "'at' with 'during'"]),
    "window backwards": (HEAD + outcome(during='"2 to 1 h"'), ["outcome[0].during", "ends before"]),
    "window without length": (HEAD + outcome(during='"2 to 2 h"'), ["outcome[0].during", "no length"]),
    "load without a dose": (HEAD + outcome(assay='"load retention"', reported='"5 %"'), ["outcome[0].assay", "intravenous"]),
    "tracer without a label": (HEAD + outcome(assay='"true absorption"', reported='"5 %"'), ["outcome[0].assay", "by mouth"]),
    "dialytic without dialysis": (HEAD + outcome(assay='"dialytic removal"', reported='"5 mmol/h"'), ["outcome[0].assay", "dialysis"]),
    "covariate with se": (HEAD + '[person]\nage = "40 se 2 y"\n' + OUTCOME, ["person.age", "se"]),
    "covariate bounded": (HEAD + '[person]\nage = "> 40 y"\n' + OUTCOME, ["person.age", ">"]),
    "no cite": (PLAIN.replace('cite = "a paper"\n', ""), ["cite"]),
    "unknown role": (PLAIN.replace('"validate"', '"valdate"'), ["role", "validate"]),
    "unknown design": (PLAIN.replace('"parallel"', '"paralel"'), ["design", "parallel"]),
    "no outcome": (HEAD, ["outcome", "nothing to compare"]),
    "outcomes no list": (HEAD + "outcome = 3\n", ["outcome", "[[outcome]]"]),
    "score no truth": (HEAD + outcome(score='"no"'), ["outcome[0].score", "true or false"]),
    "cut of another dimension": (HEAD + outcome(statistic='"share"', below='"3 mmol"', reported='"5 %"'), ["outcome[0].below"]),
    "key of against": (HEAD + outcome(against='{ asay = "x" }'), ["outcome[0].against", "asay"]),
    "not TOML": ("cite = \n", ["no TOML"]),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_every_error_says_where_and_what(name, tmp_path):
    text, words = BAD[name]
    (tmp_path / "study.toml").write_text(text, encoding="utf-8")
    with pytest.raises(MagnostatError) as caught:
        load(tmp_path)
    line = str(caught.value)
    assert line.startswith(f"{tmp_path.name}/study.toml: ")
    assert "\n" not in line
    for word in words:
        assert word in line, line


def test_the_examples_parse():
    studies = [load(folder) for folder in find(EXAMPLES)]
    assert [study.id for study in studies] == sorted(p.name for p in EXAMPLES.iterdir())
    assert {study.id: len(study.outcomes) for study in studies}["fatemi1991"] == 14
    assert all(study.role == "calibrate" and study.cite and len(study.sha256) == 64 for study in studies)


def test_an_arm_adds_acts_and_replaces_covariates():
    text = HEAD + '[person]\nn = 8\nage = "30 y"\n[[do]]\ndiet = "10 mmol/d"\n' + ARMS + '[arm.person]\nage = "60 y"\n' + ARMED
    study = parse(text, ".")
    a, b = study.arms
    assert [act.verb for act in a.plan.acts] == ["diet", "infuse"]
    assert [act.arm for act in a.plan.acts] == [False, True]
    assert [act.verb for act in b.plan.acts] == ["diet"]
    assert (a.person.n, str(a.person.age), b.person.n, str(b.person.age)) == (8, "30 y", 8, "60 y")


def test_without_arms_there_is_one_named_all():
    study = parse(PLAIN, ".")
    assert [arm.name for arm in study.arms] == ["all"]
    assert study.outcomes[0].arm == "all"
    assert study.outcomes[0].at.text == "0 h"


def test_nested_folders_are_found_and_others_left(tmp_path):
    for name in ("b/one", "a/two", "c"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("b/one", "a/two"):
        (tmp_path / name / "study.toml").write_text(PLAIN)
    assert [place.name for place in find(tmp_path)] == ["two", "one"]
    assert find(tmp_path / "b" / "one") == [tmp_path / "b" / "one"]


def test_bytes_that_are_no_text_are_refused_without_a_path(tmp_path):
    folder = tmp_path / "x"
    folder.mkdir()
    for raw in (b"\xff\xfe", b"", b"a\0b", b"# " + b"x" * 1_000_001):
        (folder / "study.toml").write_bytes(raw)
        with pytest.raises(MagnostatError) as caught:
            load(folder)
        assert str(caught.value).startswith("x/study.toml: ")
        assert str(tmp_path) not in str(caught.value)
