import pytest

from magnostat.core.errors import BadQuantity
from magnostat.interop.declarations import declarations
from magnostat.interop.sbml_units import identifier, parts


@pytest.mark.parametrize("unit", sorted({d.unit for d in declarations().values()}))
def test_every_unit_of_the_pages_has_an_sbml_form(unit):
    assert identifier(unit).replace("_", "a").isalnum()
    assert (identifier(unit) == "dimensionless") == (not parts(unit))


def test_an_unknown_unit_is_refused():
    with pytest.raises(BadQuantity, match="furlong"):
        parts("furlong/h")
