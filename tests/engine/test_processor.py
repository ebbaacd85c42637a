import llvmlite.binding as llvm
import pytest

from magnostat.core.errors import OutOfRange
from magnostat.engine import cache, processor


def test_environment_chooses_the_level(monkeypatch):
    if not llvm.get_process_triple().startswith("x86_64"):
        pytest.skip("levels of x86-64")
    for name, lanes in (("x86-64-v2", 2), ("v2", 2), ("native", None)):
        monkeypatch.setenv(processor.VARIABLE, name)
        target = processor.here()
        assert lanes in (target.lanes, None)
    monkeypatch.setenv(processor.VARIABLE, "x86-64-v9")
    with pytest.raises(OutOfRange, match="v9"):
        processor.here()


def test_argument_goes_before_the_environment(monkeypatch):
    monkeypatch.setenv(processor.VARIABLE, "x86-64-v9")
    assert processor.here("native").cpu == llvm.get_host_cpu_name()


@pytest.mark.parametrize("triple", processor.ELSEWHERE)
def test_other_machines_can_be_compiled_for(toy, triple):
    code, sizes = cache.compiled(toy.program(), (0, 2), processor.elsewhere(triple))
    starts = {"linux": b"\x7fELF", "darwin": b"\xcf\xfa\xed\xfe", "msvc": b"\x64\x86"}
    assert code.startswith(next(start for word, start in starts.items() if word in triple))
    assert sizes.states == 5
