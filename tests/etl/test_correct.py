"""Corrections: applied with their reason, and a fault as soon as they no longer find what they expect."""

from datetime import date
from pathlib import Path

import pytest

from etl import chronology, correct, reference
from etl.correct import Corrected
from etl.faults import Fault
from etl.identity import curated_id
from etl.model import Event

ASKS = curated_id("2020-10-31-armenia-asks-russia")
TRUCE = curated_id("1994-05-12-truce")
REST = "reason: a better source\n  source: https://example.org/better\n"


def apply(world: Path, text: str) -> tuple[Corrected, list[Fault]]:
    (world / correct.FILE).write_text(text, encoding="utf-8")
    known = reference.read(world)
    corrections, faults = correct.read(world)
    if faults:
        return Corrected((), ()), faults
    return correct.correct(chronology.read(world, known)[0].events, corrections, known)


def of(found: Corrected, event_id: str) -> Event | None:
    return next((event for event in found.events if event.event_id == event_id), None)


def test_fields_are_set_and_the_reason_is_kept(world: Path) -> None:
    found, faults = apply(
        world,
        f"- target: {ASKS}\n  action: set\n  {REST}  expect: {{since: 2020-10-31, place_id: null}}\n"
        "  values: {since: 2020-10-30, until: 2020-10-31, place_id: yerevan}\n",
    )
    assert faults == []
    event = of(found, ASKS)
    assert event
    assert (event.when.since, event.when.origin, event.place_id, event.place_precision) == (
        date(2020, 10, 30),
        "curated",
        "yerevan",
        "town",
    )
    assert event.status == "reviewed"
    assert event.claims[0].when.since == date(2020, 10, 31), "what the source says stays"
    assert ("correction", "place_id, since, until: a better source (https://example.org/better)") in event.reasons


def test_a_withdrawn_event_leaves_a_tombstone(world: Path) -> None:
    found, faults = apply(world, f"- target: {ASKS}\n  action: withdraw\n  {REST}  expect: {{type_id: REQUEST}}\n")
    assert faults == []
    assert of(found, ASKS) is None
    assert [(one.event_id, one.kind, one.merged_into) for one in found.tombstones] == [(ASKS, "withdrawn", None)]


def test_a_merged_event_leaves_its_claims_and_a_tombstone(world: Path) -> None:
    found, faults = apply(world, f"- target: {ASKS}\n  action: merge\n  into: {TRUCE}\n  {REST}  expect: {{type_id: REQUEST}}\n")
    assert faults == []
    event = of(found, TRUCE)
    assert event
    assert len(event.claims) == 2
    assert [(one.kind, one.merged_into) for one in found.tombstones] == [("merged", TRUCE)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"- target: e000000000000\n  action: withdraw\n  {REST}  expect: {{type_id: REQUEST}}\n", "is no event of this build"),
        (f"- target: {ASKS}\n  action: withdraw\n  {REST}  expect: {{type_id: REJECT}}\n", "has type_id REQUEST, not REJECT"),
        (f"- target: {ASKS}\n  action: withdraw\n  {REST}  expect: {{colour: red}}\n", "expect names 'colour'"),
        (
            f"- target: {ASKS}\n  action: merge\n  into: e000000000000\n  {REST}  expect: {{type_id: REQUEST}}\n",
            "e000000000000 is no event",
        ),
        (
            f"- target: {ASKS}\n  action: set\n  {REST}  expect: {{type_id: REQUEST}}\n  values: {{place_id: nowhere}}\n",
            "'nowhere' is not known",
        ),
        (f"- target: {ASKS}\n  action: set\n  {REST}  expect: {{type_id: REQUEST}}\n  values: {{since: 2020-10-30}}\n", "is not a day"),
        (f"- target: {ASKS}\n  action: set\n  {REST}  expect: {{type_id: REQUEST}}\n  values: {{title: x}}\n", "values.title"),
        (f"- target: {ASKS}\n  action: withdraw\n  {REST}  expect: {{}}\n", "expect"),
        (f"- target: {ASKS}\n  action: explode\n  {REST}  expect: {{type_id: REQUEST}}\n", "explode"),
        ("a: [", "not readable as YAML"),
    ],
)
def test_a_correction_that_does_not_fit_is_a_fault(world: Path, text: str, said: str) -> None:
    assert said in "\n".join(str(fault) for fault in apply(world, text)[1])
