import sys

import pytest

from magnostat.app.plot_png import png
from magnostat.core.errors import NotInPackage


def test_it_is_a_png(several):
    pytest.importorskip("matplotlib")
    assert png(several, dots_per_inch=40).startswith(b"\x89PNG\r\n")


def test_without_matplotlib_the_extra_is_named(one, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(NotInPackage, match=r"plot extra; pip install 'magnostat\[plot\]'"):
        png(one)
