"""A person stands for an actor only while in office."""

from datetime import date
from pathlib import Path

import pytest

from etl import reference
from etl.offices import Offices


@pytest.mark.parametrize(
    ("actor", "day", "expected"),
    [
        ("PER.PASHINYAN", date(2018, 5, 7), ("PER.PASHINYAN", None)),
        ("PER.PASHINYAN", date(2018, 5, 8), ("ARM.GOV", "PER.PASHINYAN")),
        ("ARM.GOV", date(2018, 5, 8), ("ARM.GOV", None)),
        ("UNHEARD", date(2018, 5, 8), ("UNHEARD", None)),
    ],
)
def test_who_is_whom_on_a_day(world: Path, actor: str, day: date, expected: tuple[str, str | None]) -> None:
    assert Offices(reference.read(world)).resolve(actor, day) == expected


def test_of_two_offices_the_higher_one_speaks(world: Path) -> None:
    path = world / "reference" / "office.csv"
    with path.open("a", encoding="utf-8") as file:
        file.write("PER.PUTIN,secretary_general,RUS.PKF,2012-01-01,,day,,,verified,\n")
    assert Offices(reference.read(world)).resolve("PER.PUTIN", date(2020, 1, 1)) == ("RUS.GOV", "PER.PUTIN")
