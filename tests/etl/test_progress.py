"""Progress: plain lines where nobody watches, bars where somebody does, and the same items in both."""

import io

from rich.console import Console

from etl.progress import Steps


def test_without_a_terminal_a_step_is_one_plain_line() -> None:
    said = io.StringIO()
    steps = Steps(Console(file=said, force_terminal=False))
    steps.step("loading")
    assert list(steps.each("coding", range(3))) == [0, 1, 2]
    assert said.getvalue() == "loading\ncoding\n"


def test_on_a_terminal_items_are_counted() -> None:
    said = io.StringIO()
    steps = Steps(Console(file=said, force_terminal=True, width=80))
    assert list(steps.each("coding", range(3), total=3)) == [0, 1, 2]
    assert "coding" in said.getvalue()
