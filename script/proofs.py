"""Long proofs, each a figure with the hash of the sources that it rests on.

    python script/proofs.py conservation       10,000 random people and plans: the books balance, no pool is below zero
    python script/proofs.py --check            says which stored proofs are older than their sources (exit status 1)
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STORE, PARTS = ROOT / "docs" / "proofs", ROOT / "out" / "proofs"
sys.path[:0] = [str(ROOT / "tests")]

CHUNK = 100
SOURCES = {"conservation": ("src/magnostat/body", "src/magnostat/engine", "src/magnostat/core",
                            "src/magnostat/simulation", "tests/laws.py")}  # fmt: skip


def sources_sha256(name: str) -> str:
    """The hash of everything a proof depends on."""
    digest = hashlib.sha256()
    for place in SOURCES[name]:
        path = ROOT / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


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


def chunk(name: str, number: int, work: Callable[[int], dict[str, float]]) -> dict[str, float]:
    """One part of a proof, from its file if the sources have not changed since, else worked out and stored."""
    file = PARTS / name / sources_sha256(name)[:16] / f"{number:05d}.json"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_suffix(".tmp")
        beside.write_text(json.dumps(work(number)), encoding="utf-8")
        beside.replace(file)
        print(f"\r{name}: part {number + 1}", end="", file=sys.stderr, flush=True)
    return dict(json.loads(file.read_text(encoding="utf-8")))


def stale() -> list[str]:
    """Proofs that are missing or rest on older sources."""
    return [name for name in SOURCES
            if not (STORE / f"{name}.json").exists()
            or json.loads((STORE / f"{name}.json").read_text(encoding="utf-8"))["sources_sha256"] != sources_sha256(name)]  # fmt: skip


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
    result = {**conservation(), "sources_sha256": sources_sha256(name)}
    STORE.mkdir(parents=True, exist_ok=True)
    (STORE / f"{name}.json").write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\r{name}: {result['figure']} ({result['meaning']}); {'holds' if result['holds'] else 'DOES NOT HOLD'}")
    return 0 if result["holds"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
