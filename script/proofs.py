"""Long proofs, each a figure with the hash of the sources that it rests on.

    python script/proofs.py conservation       10,000 random people and plans: the books balance, no pool is below zero
    python script/proofs.py thresholds         every limit of the rules, moved by one unit, turns a test red
    python script/proofs.py mutation           mutants of clinic/ and lab/ that the tests of these rooms turn red
    python script/proofs.py carried            each fact's test turns red in a copy of the package without what carries the fact
    python script/proofs.py --check            says which stored proofs are older than their sources (exit status 1)
"""

from __future__ import annotations

import json
import sys

from proof_parts import MUST_STAND, ROOT, SOURCES, STORE, chunk, sources_sha256

sys.path[:0] = [str(ROOT / "tests")]

CHUNK = 100


def conservation_chunk(seed: int) -> dict[str, float]:
    """A hundred random people on random plans: the worst imbalance and the lowest pool."""
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded

    from laws import move, people, plans

    found = {"imbalance": 0.0, "lowest": 0.0, "examples": 0.0, "failed": 0.0}

    @seeded(seed)
    @settings(max_examples=CHUNK, deadline=None, database=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    @given(people(), plans(days=5))
    def one(person: object, plan: object) -> None:
        moved = move(person, plan)
        found["examples"] += 1
        found["failed"] += moved.result.outcome_texts != ("ok",)
        found["imbalance"] = max(found["imbalance"], float(moved.imbalance().max()))
        found["lowest"] = min(found["lowest"], float(moved.result.y[:, :, moved.pools].min()))

    one()
    return found


def conservation(chunks: int = 100) -> dict[str, object]:
    """Every chunk that is not done yet, then the worst of all."""
    parts = [chunk("conservation", i, conservation_chunk) for i in range(chunks)]
    return {
        "figure": f"{max(p['imbalance'] for p in parts):.2e}",
        "meaning": "the worst |pools + sinks − sources − start| over the sum of transfers; promised 1e-9",
        "lowest_pool_mmol": min(p["lowest"] for p in parts),
        "people_and_plans": int(sum(p["examples"] for p in parts)),
        "failed": int(sum(p["failed"] for p in parts)),
        "holds": all(p["imbalance"] <= 1e-9 and p["lowest"] >= -1e-12 and p["failed"] == 0 for p in parts),
    }


def thresholds() -> dict[str, object]:
    """Every limit of every rule, moved."""
    from proof_thresholds import thresholds as run

    return run()


def mutation() -> dict[str, object]:
    """Mutants of the rules and of the laboratory."""
    from proof_mutation import mutation as run

    return run()


def carried() -> dict[str, object]:
    """Every carrier of a fact, taken away."""
    from proof_carried import carried as run

    return run()


PROOFS = {"conservation": conservation, "thresholds": thresholds, "mutation": mutation, "carried": carried}


def stale() -> list[str]:
    """Proofs that rest on older sources, or are missing where they must be stored."""
    files = {name: STORE / f"{name}.json" for name in SOURCES}
    return [name for name, file in files.items()
            if (name in MUST_STAND if not file.exists()
                else json.loads(file.read_text(encoding="utf-8"))["sources_sha256"] != sources_sha256(name))]  # fmt: skip


def main(arguments: list[str]) -> int:
    """Run a proof by name, or check those that are stored."""
    if arguments == ["--check"]:
        for name in stale():
            print(f"docs/proofs/{name}.json is older than its sources; run ./script/prove {name}")
        return 1 if stale() else 0
    if len(arguments) != 1 or arguments[0] not in SOURCES:
        print(f"unknown proof {' '.join(arguments) or '(none)'}; known: {', '.join(SOURCES)}", file=sys.stderr)
        return 2
    name = arguments[0]
    result = {**PROOFS[name](), "sources_sha256": sources_sha256(name)}
    STORE.mkdir(parents=True, exist_ok=True)
    (STORE / f"{name}.json").write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\r{name}: {result['figure']} ({result['meaning']}); {'holds' if result['holds'] else 'DOES NOT HOLD'}")
    return 0 if result["holds"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
