"""One call of a kernel: the frame of arguments, the threads, the cancellation."""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from .layout import FRAME, SLOT, Sizes, places

Argument = int | float | npt.NDArray[Any] | None
ALIGNMENT = 64


class Call:
    """A frame that any number of threads work on; they share the queue of persons and the cancel flag."""

    def __init__(
        self, entry: Callable[[int], None], sizes: Sizes, lanes: int, arguments: Mapping[str, Argument]
    ) -> None:
        self._entry, self._bytes = entry, places(sizes)[1] * lanes * 8
        self._next, self._cancel = np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.int64)
        self._failure: Exception | None = None
        self._arguments = {**arguments, "next": self._next, "cancel": self._cancel}

    def run(self, threads: int) -> bool:
        """Works until the queue is empty; False if it was cancelled (KeyboardInterrupt)."""
        # The main thread works not itself: it alone hears a KeyboardInterrupt, and only while it is in Python.
        helpers = [threading.Thread(target=self._work, daemon=True) for _ in range(threads)]
        for helper in helpers:
            helper.start()
        finished = True
        while any(helper.is_alive() for helper in helpers):
            try:
                for helper in helpers:
                    helper.join()
            except KeyboardInterrupt:
                self._cancel[0] = 1
                finished = False
        if self._failure:
            raise self._failure
        return finished

    def _work(self) -> None:
        try:
            self._enter()
        except Exception as error:  # raised again in the thread that waits
            self._failure, self._cancel[0] = error, 1

    def _enter(self) -> None:
        room = np.zeros(self._bytes + ALIGNMENT, dtype=np.uint8)
        offset = -room.ctypes.data % ALIGNMENT
        frame = np.zeros(len(FRAME), dtype=np.int64)
        for name, value in {**self._arguments, "workspace": room[offset:]}.items():
            frame[SLOT[name]] = _slot(value)
        self._entry(frame.ctypes.data)


def _slot(value: Argument) -> int:
    if value is None:
        return 0
    if isinstance(value, float):
        return int(struct.unpack("<q", struct.pack("<d", value))[0])
    return value if isinstance(value, int) else value.ctypes.data
