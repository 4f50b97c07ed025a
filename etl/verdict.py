"""What a comparison of two claims can say, and why."""

from typing import NamedTuple

from etl.model import Judgement


class Verdict(NamedTuple):
    """The judgement and its reason. `is_gap`: nothing contradicts, one of the two only says too little to be sure."""

    judgement: Judgement
    why: str
    is_gap: bool = False


def same(why: str) -> Verdict:
    """They agree in this."""
    return Verdict(Judgement.SAME, why)


def different(why: str) -> Verdict:
    """They can't be one event."""
    return Verdict(Judgement.DIFFERENT, why)


def unsure(why: str) -> Verdict:
    """Something speaks against it."""
    return Verdict(Judgement.UNSURE, why)


def gap(why: str) -> Verdict:
    """Too little is said."""
    return Verdict(Judgement.UNSURE, why, is_gap=True)
