"""Titles: neutral, complete for every type, and clear about what is claimed, denied, recalled or announced."""

from datetime import date
from pathlib import Path

import pytest

from etl import reference, titles
from etl.levels import Levels
from etl.model import DatedSpan, Event, EventActor, Modality
from etl.titles import Titles


@pytest.fixture
def maker(world: Path) -> Titles:
    known = reference.read(world)
    templates, faults = titles.read(world, known)
    assert faults == []
    assert templates
    return Titles(templates, known, Levels(known))


def event(
    type_id: str,
    mode: str | None,
    *actors: tuple[str, str],
    modality: Modality = "actual",
    by: str | None = None,
    place: str | None = None,
) -> Event:
    when = DatedSpan(date(2020, 10, 31), date(2020, 11, 1), "day", "text")
    roles = tuple(EventActor(actor, role) for actor, role in actors)  # type: ignore[arg-type]
    return Event("e", type_id, modality, when, roles, "articles", "coded", (), (), mode=mode, claimed_by=by, place_id=place)


ARMENIA, RUSSIA = ("ARM.GOV", "source"), ("RUS.GOV", "target")
ATTACK = (("AZE.MIL", "source"), ("ARM.MIL", "target"))


@pytest.mark.parametrize(
    ("given", "title"),
    [
        (event("REQUEST", "assist", ARMENIA, RUSSIA), "Armenia (government) asks Russia (government) for assistance"),
        (
            event("REQUEST", "assist", ARMENIA, ("RUS.GOV", "source"), ("CSTO", "target")),
            "Armenia (government) and Russia (government) ask CSTO for assistance",
        ),
        (event("REQUEST", "unheard-of", ARMENIA), "Armenia (government) makes a request"),
        (event("REQUEST", "assist"), "An unnamed party asks for assistance"),
        (
            event("CONSULT", None, ("ARM", "participant"), ("AZE", "participant"), ("RUS", "participant")),
            "Armenia, Azerbaijan and Russia hold talks",
        ),
        (event("ASSAULT", None, ("ARM.CVL", "target"), place="stepanakert"), "Armenia (civilians) is attacked in Stepanakert / Khankendi"),
        (
            event("REQUEST", "assist", ARMENIA, RUSSIA, modality="historical"),
            "(recalled) Armenia (government) asks Russia (government) for assistance",
        ),
        (
            event("ASSAULT", "drone", *ATTACK, modality="claimed", by="ARM.MOD"),
            "Armenia (defence ministry) says: Azerbaijan (armed forces) strikes Armenia (armed forces) with a drone",
        ),
        (event("ASSAULT", None, *ATTACK, modality="claimed"), "(claimed) Azerbaijan (armed forces) attacks Armenia (armed forces)"),
        (event("ASSAULT", None, *ATTACK, modality="denied"), "(denied) Azerbaijan (armed forces) attacks Armenia (armed forces)"),
        (
            event("ASSAULT", None, *ATTACK, modality="denied", by="AZE.MOD"),
            "Azerbaijan (defence ministry) denies: Azerbaijan (armed forces) attacks Armenia (armed forces)",
        ),
        (
            event("CONSULT", None, ("PER.PUTIN", "source"), ("ARM", "target"), modality="future"),
            "(announced) Vladimir Putin talks with Armenia",
        ),
    ],
)
def test_a_title(maker: Titles, given: Event, title: str) -> None:
    assert maker.title(given) == title


@pytest.mark.parametrize("modality", ["actual", "claimed", "denied", "negated", "future", "hypothetical", "historical"])
def test_every_type_and_form_has_words(maker: Titles, world: Path, modality: Modality) -> None:
    forms = ((), (ARMENIA,), (RUSSIA,), (ARMENIA, RUSSIA), (("ARM", "participant"), ("AZE", "participant")))
    for row in reference.read(world).event_type:
        for actors in forms:
            title = maker.title(event(row.type_id, None, *actors, modality=modality))
            assert "{" not in title
            assert "[" not in title


def test_what_has_a_title_keeps_it(maker: Titles) -> None:
    one = event("REQUEST", None, ARMENIA)
    (titled,) = maker.titled([one])
    assert titled.titles[0][0] == "en"
    assert maker.titled([titled]) == (titled,)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    AID:\n", "    AIDE:\n", "no wording for AID"),
        ("    AID:\n", "    AIDE:\n", "type AIDE is not known"),
        ("en:\n", "de:\n", "not readable"),
        ("  nobody: an unnamed party\n", "", "nobody: Field required"),
    ],
)
def test_a_planted_fault_is_found(world: Path, old: str, new: str, said: str) -> None:
    path = world / "reference" / titles.FILE
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert said in "\n".join(str(fault) for fault in titles.read(world, reference.read(world))[1])
