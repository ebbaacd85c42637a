import numpy as np
import pytest

from magnostat.engine.call import Call
from magnostat.engine.layout import SLOT, Sizes

SIZES = Sizes(states=1, parameters=0, ledger=0, flows=0, hoisted=0, factors=1, flow_slopes=0, bases=0, powers=0)


def test_a_failure_in_a_thread_reaches_the_caller():
    def entry(frame):
        raise MemoryError("no room")

    with pytest.raises(MemoryError, match="no room"):
        Call(entry, SIZES, 2, {}).run(2)


def test_threads_share_the_queue_and_have_rooms_of_their_own():
    seen = []

    def entry(frame):
        slots = np.ctypeslib.as_array((np.ctypeslib.ctypes.c_int64 * len(SLOT)).from_address(frame))
        seen.append((int(slots[SLOT["next"]]), int(slots[SLOT["workspace"]]), slots[[SLOT["rtol"]]].view(float)[0]))

    assert Call(entry, SIZES, 4, {"rtol": 0.25}).run(3)
    assert len({next_ for next_, _, _ in seen}) == 1
    assert all(room % 64 == 0 and rtol == 0.25 for _, room, rtol in seen)
