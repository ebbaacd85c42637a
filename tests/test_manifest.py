"""The manifest names a run by what decides it."""

from magnostat.manifest import describe, sha256


def test_the_hash_does_not_depend_on_the_order_of_keys():
    assert sha256({"a": 1, "b": [2]}) == sha256({"b": [2], "a": 1}) != sha256({"a": 1, "b": [3]})


def test_outcomes_are_counted():
    told = describe({"seed": 1}, program_sha256="x", outcome=("ok", "lost", "ok"))
    assert told["outcome"] == {"ok": 2, "lost": 1}
