"""Writes a case for the peers (job.py says what lies where)."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from magnostat.app.bench_case import MEAL_LENGTH, MEALS, SWITCHED, Case, Floats
from magnostat.engine.evaluate import python_source
from magnostat.engine.program import Program

from .sbml_rates import sbml


def write(case: Case, reference: Floats, folder: Path) -> Path:
    """All files of a case with its reference[P, T, n]."""
    program = case.program
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(
        folder / "work.npz", y0=case.y0, parameters=case.parameters, meals=case.meals, times=case.times,
        reference=reference,
    )  # fmt: skip
    told = {
        "states": program.states, "parameters": program.parameters, "begins": MEALS, "length": MEAL_LENGTH,
        "switched": program.parameters.index(SWITCHED),
    }  # fmt: skip
    (folder / "names.json").write_text(json.dumps(told), encoding="utf-8")
    (folder / "rates.py").write_text(into_arrays(program), encoding="utf-8")
    (folder / "plain.py").write_text(python_source(program), encoding="utf-8")
    fed = replace(program, reference=tuple(case.parameters[0].tolist()))  # what all persons have in common is in the document
    (folder / "meals.xml").write_text(sbml(fed, SWITCHED, MEALS, MEAL_LENGTH), encoding="utf-8")
    (folder / "segments.xml").write_text(sbml(fed, SWITCHED), encoding="utf-8")
    return folder


def into_arrays(program: Program) -> str:
    """The plain Python of the program with results written into the array `out` instead of a new list.

    Entries of the Jacobian that are always zero are not written.
    """
    tree = ast.parse(python_source(program))
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name in ("rates", "jacobian"):
            function.args.args.append(ast.arg("out"))
            last = function.body.pop()
            assert isinstance(last, ast.Return)
            assert isinstance(last.value, ast.List)
            for i, row in enumerate(last.value.elts):
                cells = enumerate(row.elts) if isinstance(row, ast.List) else [(-1, row)]
                function.body += [_put(i, j, cell) for j, cell in cells if not isinstance(cell, ast.Constant)]
    return ast.unparse(ast.fix_missing_locations(tree))


def _put(i: int, j: int, value: ast.expr) -> ast.stmt:
    place = f"out[{i}]" if j < 0 else f"out[{i}, {j}]"
    return ast.parse(f"{place} = {ast.unparse(value)}").body[0]
