"""The pages hold every equation and number; every name can be looked up."""

import re

import pytest

from magnostat.body import register
from magnostat.core.errors import UnknownName
from magnostat.interop import equations
from magnostat.interop.declarations import of_body
from magnostat.interop.lookup import mentions, names
from magnostat.interop.source import ROOT, WITH_EQUATIONS, page
from magnostat.interop.wiring import arguments, moves


@pytest.mark.parametrize("organ", WITH_EQUATIONS)
def test_a_page_holds_every_tag_number_state_and_transfer(organ):
    text = equations.page(organ)
    for tag in {e.tag for e in page(organ).equations if e.tag}:
        assert rf"\tag{{{tag}}}" in text
    for named in of_body().values():
        if named.organ == organ and named.declaration.kind != "flow":
            assert f"`{named.name.removeprefix(organ + '.')}`" in text
    for flow in register.FLOWS[organ].declared() if organ in register.FLOWS else ():
        assert f"`{flow}`" in text
    for name in register.HOLDERS[organ].declared() if organ in register.HOLDERS else ():
        if register.states()[name].kind == "pool":
            assert re.search(rf"\| `{name}` \|", text.split("## Transfers")[1])


@pytest.mark.parametrize("organ", WITH_EQUATIONS)
def test_braces_and_fences_are_closed(organ):
    text = equations.page(organ)
    for block in re.findall(r"```math\n(.*?)```", text, re.DOTALL):
        assert block.count("{") == block.count("}")
        assert len(re.findall(r"\\left\(", block)) == len(re.findall(r"\\right\)", block))
        assert not re.search(r"\}\^\{[^{}]*\}\^", block), "no double superscript"
    assert text.count("```") % 2 == 0


def test_the_lines_that_are_linked_hold_what_is_said():
    for organ in WITH_EQUATIONS:
        lines = (ROOT / page(organ).file).read_text(encoding="utf-8").splitlines()
        for equation in page(organ).equations:
            if equation.within in ("flows", "rates"):
                assert equation.name in " ".join(lines[equation.line - 2 : equation.line])
            else:  # what another function returns has no name there but that of the function
                assert next(i for i, line in enumerate(lines) if line.startswith(f"def {equation.within}(")) < equation.line
        for key, line in page(organ).lines.items():
            assert lines[line - 1].strip().startswith(key.partition(".")[2])


def test_what_other_pages_give_is_named_in_full():
    known = {*of_body(), *names()}
    for organ in WITH_EQUATIONS:
        for told in arguments(organ).values():
            assert set(re.findall(r"[A-Za-z_]\w*(?:\.\w+)?", told)) <= known, told


def test_what_is_made_of_numbers_of_other_pages_is_spelt_out():
    assert arguments("kidney")["aldosterone"] == "aldosterone"
    assert arguments("calcium")["pore"] == "kidney.permeability * kidney.voltage"
    assert arguments("sodium")["space"] == "plasma.V_p + plasma.V_i"
    assert "bond" not in arguments("dialyser"), "a table of numbers is no number"
    assert "kidney.E_CaSR" in equations.lookup("calcium.sensed").parameters


def test_a_loop_and_what_it_fills_are_equations_too():
    found = {e.name: e.text for e in page("dialyser").equations}
    assert found["removed"].startswith("removed = (clearance + p.convected)")
    assert found["removed_Ca"] == "removed_Ca = removed"
    assert "out" not in found and "found" not in found


def test_the_transfers_are_those_that_run(program):
    assert [(m.source, m.sink) for m in moves()] == list(program.ledger)


@pytest.mark.parametrize("name", names())
def test_every_name_is_found(name):
    found = equations.lookup(name)
    assert found.name == name or found.tag == name or name in found.tag
    assert found.meaning or found.kind == "equation"
    assert found.file.startswith("body/")


def test_what_is_said_of_a_flow():
    found = equations.lookup("kidney.limb")
    assert (found.kind, found.tag, found.unit) == ("flow", "K6", "mmol/L")
    assert found.latex.startswith(r"\mathrm{limb} = ")
    assert equations.lookup("kidney.urine").transfers == ("plasma>urine",)
    assert "kidney.K_DCT" in equations.lookup("kidney.distal").parameters
    assert "K10" in equations.lookup("kidney.GFR").tag
    assert "small_bowel>plasma" in equations.lookup("small_bowel").transfers


def test_an_unknown_name_gets_a_suggestion():
    with pytest.raises(UnknownName, match=r"did you mean 'kidney.distal'\?"):
        equations.lookup("kidny.distal")


def test_tests_that_mention_a_name_are_listed():
    assert any(line.startswith("tests/interop/test_equations.py:") for line in mentions(r"tests_that_mention"))
