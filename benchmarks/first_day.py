"""From the start of a process to the first result, for another engine: python -m benchmarks.first_day ENGINE FILE

Loads SBML, simulates one day with a sample every hour, prints the last state: what a person waits for.
"""

from __future__ import annotations

import sys

ENGINES = ("roadrunner", "copasi")


def main(engine: str, file: str) -> None:
    """Prints the states after a day."""
    if engine == "roadrunner":
        import roadrunner

        print(roadrunner.RoadRunner(file).simulate(0.0, 24.0, 25)[-1])
    elif engine == "copasi":
        import basico

        basico.load_model(file)
        print(basico.run_time_course(start_time=0.0, duration=24.0, intervals=24).iloc[-1])
    else:
        raise SystemExit(f"{engine}: expected one of {', '.join(ENGINES)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
