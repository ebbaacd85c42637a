"""The command line as a test calls it: what it prints, or the line with which it refuses."""

from magnostat.app.cli import main


def told(capsys, *arguments):
    """What a command prints that succeeds."""
    status = main(list(arguments))
    printed = capsys.readouterr()
    assert status == 0, printed.err
    return printed.out


def refusal(capsys, *arguments):
    """The one line of a command that is refused, with nothing printed beside it."""
    status = main(list(arguments))
    printed = capsys.readouterr()
    assert status == 2, printed.err
    assert (printed.out, printed.err.count("\n")) == ("", 1) and printed.err.startswith("magnostat: ")
    return printed.err
