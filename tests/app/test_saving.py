import os

import pytest

from magnostat.app import saving
from magnostat.app.simulate_command import PLOTS
from magnostat.core.errors import BadFile, NotInPackage


@pytest.mark.parametrize("suffix", PLOTS)
def test_plots_of_every_kind_are_saved(tmp_path, several, suffix):
    if suffix == ".png":
        pytest.importorskip("matplotlib")
    place = saving.place(str(tmp_path / f"run{suffix}"), PLOTS)
    assert saving.save(several, None, place) == [place]
    assert place.stat().st_size > 1000


@pytest.mark.parametrize(
    ("name", "says"), [("run", "unknown kind"), ("run.doc", "'.doc'"), ("none/run.csv", "folder does not exist")]
)
def test_a_place_is_checked_before_the_work(tmp_path, name, says):
    with pytest.raises(BadFile, match=says):
        saving.place(str(tmp_path / name), saving.RUNS)


def test_a_folder_is_no_place(tmp_path):
    (tmp_path / "run.csv").mkdir()
    with pytest.raises(BadFile, match="cannot be written"):
        saving.place(str(tmp_path / "run.csv"), saving.RUNS)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(BadFile, match="cannot be written"):
        saving.place(str(tmp_path / "run.csv"), saving.RUNS)


def test_a_missing_extra_is_named_before_the_work(tmp_path, monkeypatch):
    monkeypatch.setattr(saving, "find_spec", lambda _: None)
    with pytest.raises(NotInPackage, match="data extra"):
        saving.place(str(tmp_path / "run.parquet"), saving.RUNS)
