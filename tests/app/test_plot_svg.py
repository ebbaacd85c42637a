import re
from xml.etree import ElementTree

import numpy as np
import pytest

from magnostat.app.panels import Reference
from magnostat.app.plot_svg import WIDTH, svg
from magnostat.run import Run, Series

from .conftest import made_up

NS = "{http://www.w3.org/2000/svg}"


def texts(drawing):
    return [re.sub(r"\s+", " ", "".join(t.itertext())) for t in ElementTree.fromstring(drawing).iter(f"{NS}text")]


def test_it_says_in_words_what_it_shows_and_needs_nothing_from_elsewhere(one):
    root = ElementTree.fromstring(svg(one))
    assert root.get("role") == "img"
    named = {child.get("id") for child in root}
    assert set(root.get("aria-labelledby").split()) <= named
    assert "Serum magnesium starts at 0.850 mmol/L" in root.find(f"{NS}desc").text
    drawing = svg(one).replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"https?:|@import|url\(|<script|<image|<a ", drawing)
    assert "prefers-color-scheme:dark" in drawing


def test_axes_units_doses_and_the_reference_are_labelled(one, several):
    told = texts(svg(one))
    for text in (
        "Serum magnesium [mmol/L]",
        "Time [h]",
        "300 mg citrate ×2",
        "adult serum magnesium 0.70 to 1.00 mmol/L",
    ):
        assert text in told
    told = texts(svg(several))
    assert "Time [d]" in told
    assert "median and 5 to 95 % of 7 people" in told


def test_the_reference_is_a_parameter(one):
    told = texts(svg(one, Reference(0.75, 0.95, "another interval")))
    assert "another interval" in told
    assert not [t for t in texts(svg(one, None)) if "adult" in t]


@pytest.mark.parametrize("people", [1, 5])
def test_everything_stays_on_the_page(people):
    drawing = svg(made_up(people=people, days=40))
    for path in re.findall(r' d="([^"]+)"', drawing):
        for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path):
            assert 0 <= float(x) <= WIDTH
            assert 0 <= float(y) <= 900


def test_text_of_a_plan_cannot_break_out():
    drawing = svg(made_up(doses=((1.0, '</text><script>alert("x")</script>'),)))
    assert "<script" not in drawing
    ElementTree.fromstring(drawing)


def test_equal_runs_give_equal_bytes(several):
    assert svg(several) == svg(made_up(people=7, days=10))


def test_a_long_run_is_thinned_and_keeps_its_extremes():
    time = np.arange(0.0, 365 * 24.0, 0.25)
    values = 0.85 + 0.05 * np.sin(time)
    values[20_000] = 1.7
    drawing = svg(Run(time=time, series={"serum Mg": Series("mmol/L", values[None])}, ledger={}, outcome=("ok",)))
    assert len(drawing) < 80_000
    line = re.search(r'class="l l0" d="(M[^"h]+)"', drawing)[1]
    heights = sorted(float(y) for _, y in re.findall(r"([\d.]+) ([\d.]+)", line))
    assert heights[1] - heights[0] > 100, "the one high sample is still drawn"


def test_a_run_that_broke_off_is_drawn_as_far_as_it_came(failed):
    assert "nan" not in svg(failed)
    assert 'class="l l0"' in svg(failed)


def test_a_run_without_any_number_is_still_a_page():
    time = np.array([0.0, 1.0])
    run = Run(time=time, series={"serum Mg": Series("mmol/L", np.full((1, 2), np.nan))}, ledger={}, outcome=("nan",))
    ElementTree.fromstring(svg(run))
    assert "nan" not in svg(run).replace("nan</desc>", "")
