"""The curated chronology: what its rows become, and each rule with one planted fault."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from etl import chronology, reference
from etl.identity import curated_id
from etl.model import EventActor
from tests.conftest import DATA

EVENTS, SOURCES = "tiny.csv", "tiny.sources.csv"


def change(world: Path, file: str, old: str, new: str) -> None:
    path = world / "chronology" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def read(world: Path) -> tuple[chronology.Chronology, str]:
    found, faults = chronology.read(world, reference.read(world))
    return found, "\n".join(str(fault) for fault in faults)


def test_rows_become_events_with_a_claim_for_each_source(world: Path) -> None:
    found, said = read(world)
    assert said == ""
    event = next(e for e in found.events if e.event_id == curated_id("2020-09-27-offensive-begins"))
    assert (event.type_id, event.modality, event.claimed_by, event.when.precision) == ("ASSAULT", "claimed", "ARM.MOD", "day")
    assert (event.place_precision, event.deaths.low, event.deaths.best) == ("town", 1, None)
    assert event.is_verified
    assert len(event.claims) == 2
    assert {claim.note for claim in event.claims} == {"27 September", None}


def test_one_source_of_two_events_is_one_article_and_what_is_remembered_is_marked(world: Path) -> None:
    found, _ = read(world)
    assert len(found.articles) == 3
    assert {article.is_verified for article in found.articles} == {True, False}
    assert {article.dataset for article in found.articles} == {"chronology"}
    assert all(article.text is None for article in found.articles)


def test_a_person_is_his_state_while_in_office(world: Path) -> None:
    found, _ = read(world)
    event = next(e for e in found.events if e.type_id == "REQUEST")
    assert event.actors[0] == EventActor("ARM.GOV", "source", "PER.PASHINYAN")
    change(world, EVENTS, "PER.PASHINYAN,RUS.GOV", "ARM,PER.PUTIN")
    change(world, EVENTS, "2020-10-31,2020-11-01", "2011-10-31,2011-11-01")
    found, _ = read(world)
    assert next(e for e in found.events if e.type_id == "REQUEST").actors[1] == EventActor("PER.PUTIN", "target", None)


def test_an_event_id_comes_from_its_key_alone(world: Path) -> None:
    before = {event.event_id for event in read(world)[0].events}
    change(world, EVENTS, "Ceasefire enters into force", "A truce")
    change(world, EVENTS, "2020-09-27,2020-09-28,day", "2020-09-28,2020-09-29,day")
    assert {event.event_id for event in read(world)[0].events} == before


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (EVENTS, "2020-10-31,2020-11-01,day", "2020-10-31,2020-11-02,day", "2020-10-31 to 2020-11-02 is not a day"),
        (EVENTS, "2020-10-31,2020-11-01,day", "2020-10-31,2020-11-01,month", "is not a month"),
        (EVENTS, ",0232,", ",232,", "'232' is no CAMEO code → two to four digits with the leading zero"),
        (EVENTS, "PER.PASHINYAN", "PER.NOBODY", "source_ids 'PER.NOBODY' is not known"),
        (EVENTS, "ARM|AZE|NKR", "ARM|AZE|ARM", "an actor stands twice in ARM|AZE|ARM"),
        (EVENTS, ",stepanakert,", ",nowhere,", "place_id 'nowhere' is not known"),
        (EVENTS, ",REQUEST,", ",ASKS,", "type_id 'ASKS' is not known"),
        (EVENTS, ",claimed,ARM.MOD,", ",claimed,,", "a claimed event does not say by whom"),
        (EVENTS, ",claimed,ARM.MOD,", ",actual,ARM.MOD,", "modality actual with claimed_by ARM.MOD"),
        (EVENTS, ",claimed,ARM.MOD,", ",claimed,NOBODY,", "claimed_by 'NOBODY' is not known"),
        (EVENTS, ",1,,9,", ",9,,1,", "deaths are not low ≤ best ≤ high"),
        (EVENTS, ",actual,,Armenia asks", ",perhaps,,Armenia asks", "modality 'perhaps'"),
        (EVENTS, "Ceasefire enters into force", "Ceasefire " * 10 + "x", "title_en"),
        (SOURCES, "1994-05-12-truce,", "1994-05-12-peace,", "key '1994-05-12-peace' is no event"),
        (SOURCES, "1994-05-12-truce,", "1994-05-12-peace,", "1994-05-12-truce has no source"),
        (SOURCES, "https://example.org/letter", "", "a verified source without address"),
        (SOURCES, "western,,2026-11-24,verified,27", "az,,2026-11-24,verified,27", "camp az, but the same source has western"),
    ],
)
def test_a_planted_fault_is_found(world: Path, file: str, old: str, new: str, expected: str) -> None:
    change(world, file, old, new)
    assert expected in read(world)[1]


def test_a_key_is_never_used_again(world: Path, copy: Callable[[Path, str], None]) -> None:
    copy(world, "later")
    assert "key 1994-05-12-truce stands in later.csv as well" in read(world)[1]


@pytest.fixture
def copy() -> Callable[[Path, str], None]:
    def copied(world: Path, name: str) -> None:
        for suffix in (".csv", ".sources.csv"):
            (world / "chronology" / f"{name}{suffix}").write_bytes((world / "chronology" / f"tiny{suffix}").read_bytes())

    return copied


def test_the_real_chronology_has_no_fault() -> None:
    known, _ = reference.read_with_faults(DATA)
    found, faults = chronology.read(DATA, known)
    assert [str(fault) for fault in faults] == []
    assert len(found.events) >= 150
    assert min(e.when.since for e in found.events if e.when.since) < date(1989, 1, 1)
