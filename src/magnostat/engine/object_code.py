"""From LLVM IR to machine code and from machine code to a function that ctypes can call."""

from __future__ import annotations

import ctypes
from typing import Any

import llvmlite.binding as llvm

from .processor import Target, prepare

OPTIMISATION = 2


def compile_text(text: str, target: Target, level: int = OPTIMISATION) -> bytes:
    """The object file of the IR `text` for `target`.

    The printers leave little to improve, and LLVM's whole pipeline takes longer than everything else together: of its
    passes only those run that turn local variables into registers (llvmlite 0.44 lacks the first of them, and its code
    is a little slower).
    """
    machine = target.machine(level)
    module = llvm.parse_assembly(text)
    module.verify()
    passes = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=level))
    manager = llvm.create_new_function_pass_manager()
    if hasattr(manager, "add_sroa_pass"):
        manager.add_sroa_pass()
    manager.add_simplify_cfg_pass()
    for function in module.functions:
        if not function.is_declaration:
            manager.run(function, passes)
    return bytes(machine.emit_object(module))


class LoadedCode:
    """Machine code in memory; it lives as long as this object does."""

    def __init__(self, machine_code: bytes) -> None:
        prepare()
        machine = llvm.Target.from_default_triple().create_target_machine()
        self._engine: Any = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
        self._engine.add_object_file(llvm.object_file.ObjectFileRef.from_data(machine_code))
        self._engine.finalize_object()

    def function(self, name: str, *arguments: Any) -> Any:
        """The function `name` with these ctypes argument types and no result; a call lets other threads run."""
        address = self._engine.get_function_address(name)
        if not address:
            raise LookupError(name)
        return ctypes.CFUNCTYPE(None, *arguments)(address)
