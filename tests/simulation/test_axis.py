"""The programs that ship are those of the pages."""

from importlib.resources import files

import pytest

from magnostat.simulation import axis


@pytest.mark.parametrize("labels", range(4))
def test_a_shipped_program_is_the_traced_one_byte_for_byte(labels):
    shipped = (files("magnostat") / "data" / "programs" / axis.file_name(labels)).read_bytes()
    assert shipped == axis.traced(labels).dumps().encode("utf-8")


def test_too_many_isotopes_are_refused():
    with pytest.raises(ValueError, match="at most 3"):
        axis.program(4)
