import re
from dataclasses import fields, replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.known import Known, Tombstone
from dashboard.link import decode, encode, pairs, wanted_release
from dashboard.view import View
from tests.dashboard.strategies import KNOWN, views

EVERYTHING = View(
    from_day=date(2020, 9, 27),
    to_day=date(2020, 11, 11),
    actors=("ARM", "RUS.PKF"),
    side="source",
    alliances=("CSTO",),
    reading="now",
    types=("REQUEST",),
    modalities=("claimed",),
    places=("stepanakert",),
    words="open fire",
    event="e-1",
    lanes="type",
    map="wide",
    page=3,
    sheet="data",
    lang="ar",
    names="az",
    release="r1",
)


def read(link: str) -> tuple[View, tuple[str, ...]]:
    view, notices = decode(parse_qs(link, keep_blank_values=True), KNOWN)
    return view, tuple(notice.code for notice in notices)


@given(views())
def test_a_link_gives_back_its_view(view: View) -> None:
    assert read(encode(view)) == (view, ())


@given(views())
def test_a_link_is_readable_ascii(view: View) -> None:
    assert re.fullmatch(r"[A-Za-z0-9=&,._~%-]*", encode(view))


@given(views(), views())
def test_one_view_has_one_link(one: View, other: View) -> None:
    assert (one == other) == (encode(one) == encode(other))


def test_a_link_reads_like_a_citation() -> None:
    assert encode(EVERYTHING) == (
        "s=1&v=r1&from=2020-09-27&to=2020-11-11&actor=arm,rus.pkf&side=source&alliance=csto&asof=now&type=request&modality=claimed"
        "&place=stepanakert&q=open%20fire&event=e-1&lanes=type&map=wide&page=3&show=data&lang=ar&names=az"
    )


@pytest.mark.parametrize("name", [field.name for field in fields(View)])
def test_every_field_is_in_the_link(name: str) -> None:
    without = replace(EVERYTHING, **{name: getattr(View(), name)})
    assert encode(without) != encode(EVERYTHING)


hostile = st.one_of(
    st.text(),
    st.lists(st.text()),
    st.none(),
    st.integers(),
    st.binary(),
    st.sampled_from(["' OR 1=1 --", "../../etc/passwd", "\ud800", "9" * 9999, "2020-13-45", "٢٠٢٠-٠١-٠١"]),
)


@given(st.dictionaries(st.sampled_from([*pairs(EVERYTHING), "x", "", "<script>"]) | st.text(), hostile))
def test_any_query_gives_a_view(query: dict[str, Any]) -> None:
    view, _ = decode(query, KNOWN)
    assert set(view.actors) <= KNOWN.actors
    assert read(encode(view)) == (view, ())


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("from=2020-13-01", "not_a_day"),
        ("from=20200927", "not_a_day"),
        ("to=0001-01-01", "not_a_day"),
        ("actor=arm,atlantis", "unknown"),
        ("type='; DROP TABLE event; --", "unknown"),
        ("asof=tomorrow", "no_choice"),
        ("page=0", "no_choice"),
        ("page=-1", "no_choice"),
        ("lang=xx", "no_choice"),
        ("show=everything", "no_choice"),
        ("event=nothing", "unknown"),
        ("v=r99", "no_release"),
        ("v=../../etc", "no_release"),
        ("s=2", "newer"),
        ("colour=red", "no_key"),
        (f"q={'x' * 300}", "too_long"),
        (f"actor={'x,' * 5000}", "too_long"),
    ],
)
def test_what_cannot_be_honoured_is_said_and_the_rest_holds(link: str, code: str) -> None:
    view, codes = read(f"alliance=csto&{link}")
    assert code in codes
    assert view.alliances == ("CSTO",)


def test_a_reversed_range_is_turned_round() -> None:
    view, codes = read("from=2020-11-11&to=2020-09-27")
    assert (view.from_day, view.to_day, codes) == (date(2020, 9, 27), date(2020, 11, 12), ("reversed",))


def test_ids_are_read_in_any_case_and_given_twice() -> None:
    assert read("actor=Arm&actor=ARM,rus.pkf")[0].actors == ("ARM", "RUS.PKF")


def test_what_mail_programs_add_is_passed_over() -> None:
    assert read("utm_source=mail&fbclid=1&embed=true") == (View(), ())


def _grave(event_id: str) -> Tombstone | None:
    return {"e-2": Tombstone("merged", "e-1", "told twice"), "e-3": Tombstone("withdrawn", None, "a hoax")}.get(event_id)


def test_a_retired_event_leads_to_its_heir_or_its_reason() -> None:
    known = Known(has_event={"e-1"}.__contains__, tombstone=_grave)
    merged, (first,) = decode({"event": "e-2"}, known)
    gone, (second,) = decode({"event": "e-3"}, known)
    assert (merged.event, first.code, first.detail) == ("e-1", "merged", "told twice")
    assert (gone.event, second.code, second.detail) == (None, "withdrawn", "a hoax")


def test_the_release_is_known_before_anything_else_is_read() -> None:
    assert wanted_release({"v": ["r1"], "actor": ["?"]}) == "r1"
    assert wanted_release({"v": "../r1"}) is None
