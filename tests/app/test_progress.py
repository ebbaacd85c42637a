import sys
import time

from magnostat.app import progress


def test_nothing_is_shown_where_nobody_looks(capsys):
    with progress.working("simulating"):
        pass
    assert capsys.readouterr().err == ""


def test_a_terminal_sees_that_something_runs(capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress.working("simulating"):
        time.sleep(0.6)
    assert "simulating" in capsys.readouterr().err
