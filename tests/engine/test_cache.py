import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from magnostat.engine import cache, kernel
from magnostat.engine.processor import here


@pytest.fixture
def program(toy):
    return toy.program()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "kernels"))
    return tmp_path / "kernels"


@pytest.fixture
def compilations(monkeypatch):
    made = []
    plain = cache.compiled
    monkeypatch.setattr(cache, "compiled", lambda *of: made.append(of) or plain(*of))
    return made


def test_a_second_load_compiles_nothing(program, folder, compilations):
    kernel.load(program)
    kernel.load(program)
    assert len(compilations) == 1
    assert len(list(folder.iterdir())) == 1
    assert folder.stat().st_mode & 0o777 == 0o700


def test_whatever_the_code_depends_on_is_in_the_key(program):
    target = here()
    keys = {cache.key_of(program, rows, other) for rows in ((), (0, 1)) for other in (target, here(lanes=2))}
    assert len(keys) == (4 if target.lanes != 2 else 2)


@pytest.mark.parametrize(
    "change",
    [
        lambda b: b[:-1],
        lambda b: b + b"x",
        lambda b: b[:300] + bytes([b[300] ^ 255]) + b[301:],
        lambda b: b"",
        lambda b: b"{}\n" + b,
    ],
)
def test_a_damaged_file_is_noticed_and_replaced(program, folder, compilations, change):
    kernel.load(program)
    (file,) = folder.iterdir()
    file.write_bytes(change(file.read_bytes()))
    with pytest.warns(cache.CacheWarning, match="compiled anew"):
        kernel.load(program)
    kernel.load(program)
    assert len(compilations) == 2


def test_a_folder_that_others_may_write_is_not_used(program, folder, compilations):
    folder.mkdir()
    folder.chmod(0o777)
    for _ in range(2):
        with pytest.warns(cache.CacheWarning, match="others may write"):
            kernel.load(program)
    assert len(compilations) == 2
    assert list(folder.iterdir()) == []


def test_a_home_that_cannot_be_written_is_no_obstacle(program, tmp_path, monkeypatch, compilations):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "file" / "kernels"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kernel.load(program)
    assert len(compilations) == 1


def test_the_folder_follows_xdg(monkeypatch, tmp_path):
    monkeypatch.delenv(cache.VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache.chosen_folder() == tmp_path / "magnostat"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache.chosen_folder() == Path.home() / ".cache" / "magnostat"


def test_the_sources_that_print_are_all_listed():
    here_ = Path(cache.__file__).parent
    printing = {path.stem for path in here_.glob("emit_*.py")} | {
        "vector", "arithmetic", "rows", "control", "straight", "hoist", "leaner", "rounds", "tableau",
    }  # fmt: skip
    assert printing <= set(cache.PRINTERS)
    assert all((here_ / f"{name}.py").exists() for name in cache.PRINTERS)


WARM = """
import sys
from magnostat.engine.program import Program
from magnostat.engine.kernel import load
load(Program.loads(open(sys.argv[1]).read()))
printers = [m for m in sys.modules if ".emit_" in m or m.endswith(".vector")]
print(printers, sorted({"sympy", "scipy", "numba"} & set(sys.modules)))
"""


def test_a_warm_start_builds_no_ir_and_imports_no_scipy(program, folder, tmp_path):
    text = tmp_path / "toy.tac"
    text.write_text(program.dumps())
    source = str(Path(cache.__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": source}
    for _ in range(2):
        told = subprocess.run(
            [sys.executable, "-c", WARM, str(text)], env=environment, capture_output=True, text=True, check=True
        )
    assert told.stdout.strip() == "[] []"
