from magnostat.core.balance import Motion
from magnostat.core.maths import power
from magnostat.engine.rounds import rounds_of
from magnostat.engine.trace import trace


def program_of(rates):
    states = [(name, False, 1.0) for name in ("x", "y")]
    return trace(states, [("n", 1.3), ("m", 0.4)], (), lambda y, p: Motion((), rates(y, p), {}))


def test_a_power_of_powers_waits_for_them():
    program = program_of(lambda y, p: {
        "x": power(power(y["x"], p["n"]) + y["y"], p["m"]) + power(y["x"], p["m"]), "y": power(y["y"], y["x"]),
    })  # fmt: skip
    found = rounds_of(program, program.needed(program.rates))
    assert [len(part.powers) for part in found.rounds] == [2, 2]
    done = set()
    for part in found.rounds:
        for number in part.powers:
            earlier = {n for n in program.needed(program.code[number].args) if program.code[n].op == "power"}
            assert earlier <= done
        done.update(part.powers)
    assert sorted(found.bases.values()) == [0, 1, 2]
    assert sorted(found.powers.values()) == [0, 1, 2, 3]


def test_a_base_has_one_logarithm():
    program = program_of(lambda y, p: {
        "x": power(y["x"], p["n"]), "y": power(y["x"], power(y["x"], p["m"])),
    })  # fmt: skip
    found = rounds_of(program, program.needed(program.rates))
    assert [len(part.bases) for part in found.rounds] == [1, 0]
    assert len(found.powers) == 3


def test_rounds_are_few_and_of_one_size():
    def rates(y, p):
        chain = power(y["x"], p["n"])
        for _ in range(3):
            chain = power(1.0 + chain, p["m"])
        return {"x": chain, "y": sum((power(y["y"] + i, p["n"]) for i in range(16)), 0.0)}

    program = program_of(rates)
    found = rounds_of(program, program.needed(program.rates))
    assert [len(part.powers) for part in found.rounds] == [5, 5, 5, 5]


def test_squares_and_roots_are_written_out():
    program = program_of(lambda y, p: {"x": power(y["x"], 2.0) + power(y["x"], -1.5), "y": power(y["y"], 3.3)})
    found = rounds_of(program, program.needed(program.rates))
    assert [program.code[number].args[1] for number in found.powers] == [
        n for n, instruction in enumerate(program.code) if instruction == ("const", (), 3.3)
    ]


def test_what_stands_in_memory_is_not_raised():
    program = program_of(lambda y, p: {"x": power(y["x"], p["n"]), "y": 1.0 - y["y"]})
    assert rounds_of(program, [program.rates[1]]).rounds == ()
