"""The README says what is so: its example runs, its generated parts are those of now, its files exist."""

import doctest
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_prints_what_it_says():
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    block = re.search(r"```python\n(.*?)```", TEXT, re.S)[1]
    found = runner.run(parser.get_doctest(block, {}, "README", "README.md", 0))
    assert found.attempted >= 5 and found.failed == 0


def test_the_generated_parts_are_those_of_now():
    sys.path[:0] = [str(ROOT), str(ROOT / "script")]
    from readme import rendered

    assert rendered(TEXT) == TEXT


def test_every_linked_file_exists():
    for target in re.findall(r"\]\(([^)#:]+)\)", TEXT):
        assert (ROOT / target).exists(), target
