"""Parents to the top."""

from pathlib import Path

from etl import reference
from etl.levels import Levels, chains


def test_wholes_and_places(world: Path) -> None:
    levels = Levels(reference.read(world))
    assert levels.whole("ARM.MOD") == "ARM"
    assert levels.within("martuni") == ("martuni", "martuni-district", "nagorno-karabakh", "azerbaijan")
    assert (levels.within(None), levels.whole("ZZZ"), levels.within("zzz")) == ((), "ZZZ", ("zzz",))


def test_a_circle_ends() -> None:
    assert chains({"a": "b", "b": "a"}) == {"a": ("a", "b"), "b": ("b", "a")}
