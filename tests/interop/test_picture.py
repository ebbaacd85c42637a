"""The picture shows every pool that holds something and every flow that runs, and can be read in words."""

import re
import xml.etree.ElementTree as ET

import pytest

from magnostat.body import register
from magnostat.interop.picture import measured, picture
from magnostat.interop.picture_layout import BOXES, GROUPS, HEIGHT, WAYS, WIDTH


@pytest.fixture(scope="module")
def text(program, start, parameters) -> str:
    return picture(program, start, parameters)


def test_it_is_well_formed_named_and_needs_nothing_else(text):
    root = ET.fromstring(text)
    assert root.get("role") == "img"
    assert [child.tag.rpartition("}")[2] for child in root][:2] == ["title", "desc"]
    assert "prefers-color-scheme" in text
    assert not re.search(r"href|url\(|<script|@import|@font-face", text)


def magnesium():
    return {n for n, d in register.states().items() if d.kind == "pool" and register.substance(n) == "Mg"}


def test_the_picture_is_that_of_magnesium(program, start, parameters, text):
    drawn = measured(program, start, parameters)
    assert set(drawn.content) == magnesium()
    assert "calcium" not in text and "potassium" not in text


def test_every_pool_that_holds_something_has_a_box(start):
    assert {n for n in magnesium() if start[n] > 1e-9} <= set(BOXES)


def test_every_flow_that_runs_is_shown(program, start, parameters, text):
    drawn = measured(program, start, parameters)
    arrows = {pair for way in WAYS for pair in ((way.first, way.second), (way.second, way.first))}
    told = text[text.index("Without an arrow") :]
    for (source, sink), value in drawn.flow.items():
        if value > 0.0 and (source, sink) not in arrows | {("plasma", "urine")}:
            assert f"{source.replace('_', ' ')} to {sink.replace('_', ' ')}" in told


def test_what_is_filtered_comes_back_or_is_excreted(program, start, parameters):
    drawn = measured(program, start, parameters)
    kept = drawn.flow["plasma", "kidney"] - drawn.flow["kidney", "plasma"]
    assert kept == pytest.approx(drawn.flow["kidney", "urine"], rel=1e-12)
    assert sum(share for _, share in drawn.segments) == pytest.approx(1.0)


def test_the_bar_adds_up_every_pool():
    counted = [name for _, names in GROUPS.values() for name in names]
    assert sorted(counted) == sorted(magnesium())


def test_boxes_stand_apart_and_on_the_sheet():
    boxes = list(BOXES.values())
    for i, a in enumerate(boxes):
        assert a.left > 0
        assert a.top > 0
        assert a.left + a.width < WIDTH
        assert a.top + a.height < HEIGHT
        for b in boxes[:i]:
            assert (abs(a.x - b.x) >= (a.width + b.width) / 2) or (abs(a.y - b.y) >= (a.height + b.height) / 2)
