import re
from dataclasses import replace
from datetime import date
from typing import Any

import duckdb
import pytest

from dashboard.queries import OWN_FILTER, SQL, ask, bound, statement
from dashboard.view import FILTERS, View
from tests.dashboard.test_sentence import FULL

CHOSEN = "FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)"
# What is about the release or about one event, not about the filter.
UNFILTERED = {
    "actors",
    "alliances",
    "named_places",
    "types",
    "phases",
    "control",
    "release",
    "card",
    "card_alliances",
    "card_denials",
    "has_event",
    "tombstone",
    "documents",
    "card_documents",
    "coverage_year",
    "coverage_type",
    "coverage_phase",
    "coverage_camp",
    "coverage_table",
    "coverage_gap",
}
EXTRA: dict[str, Any] = {
    "unit": "month",
    "first": None,
    "last": None,
    "facet_side": None,
    "lanes": "actor",
    "lang": "en",
    "max_lanes": 12,
    "page": 1,
    "page_size": 50,
    "event_id": "e-request",
    "day": date(2020, 11, 1),
}
QUESTIONS = sorted(path.stem for path in SQL.glob("*.sql"))


def events(cursor: duckdb.DuckDBPyConnection, view: View) -> set[str]:
    return set(ask(cursor, "list", view, **EXTRA)["event_id"])


@pytest.mark.parametrize("question", sorted(set(QUESTIONS) - UNFILTERED))
def test_every_question_begins_with_the_one_filter(question: str) -> None:
    text = re.sub(r"--[^\n]*", "", statement(question)[0])
    assert re.sub(r"^\s*WITH \w+ AS \(\s*", "", text).strip().startswith(CHOSEN)
    assert text.count("chosen(") == 1
    assert not re.search(r"(FROM|JOIN)\s+event\b", text), "events are reached through the filter only"


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("view", [View(), FULL, View(places=("azerbaijan",), alliances=("CSTO",))], ids=["all", "full", "some"])
def test_every_question_is_answered(cursor: duckdb.DuckDBPyConnection, question: str, view: View) -> None:
    assert len(ask(cursor, question, view, **EXTRA).columns) > 0


@pytest.mark.parametrize("name", FILTERS)
def test_every_filter_is_bound(name: str) -> None:
    assert bound(replace(FULL, **{name: getattr(View(), name)})) != bound(FULL)


def test_no_question_is_put_together_from_strings() -> None:
    for path in (SQL.parent).rglob("*.py"):
        assert not re.search(r"\bSELECT\b|\bINSERT\b", path.read_text(encoding="utf-8")), path.name


def test_an_actor_counts_with_its_parts_and_persons(cursor: duckdb.DuckDBPyConnection) -> None:
    assert "e-request" in events(cursor, View(actors=("ARM",)))
    assert events(cursor, View(actors=("PER.PASHINYAN",))) == {"e-request"}


def test_a_side_narrows_an_actor(cursor: duckdb.DuckDBPyConnection) -> None:
    assert events(cursor, View(actors=("RUS",), side="target")) == {"e-request", "e-1997"}
    assert events(cursor, View(actors=("RUS",), side="source")) == {"e-reject", "e-1997"}


def test_an_alliance_is_judged_on_the_date_of_the_event(cursor: duckdb.DuckDBPyConnection) -> None:
    """Azerbaijan left the treaty in 1999, Armenia froze its part in 2024."""
    assert "e-1998" in events(cursor, View(alliances=("CSTO",)))
    assert "e-2025" not in events(cursor, View(alliances=("CSTO",)))
    assert events(cursor, View(alliances=("CSTO",), reading="now")) == {"e-request", "e-reject", "e-1997"}
    assert {"e-1998", "e-2025"} <= events(cursor, View(alliances=("CSTO",), reading="ever"))


def test_a_party_that_has_left_a_treaty_is_not_shown_as_one(cursor: duckdb.DuckDBPyConnection) -> None:
    """Azerbaijan left the treaty of 1992 in 1999; the request is of 2020."""
    rows = ask(cursor, "card_alliances", View(), event_id="e-request")
    parties = {row["alliance_id"]: list(row["parties"]) for row in rows.to_dict("records") if row["kind"] == "pact"}
    assert parties == {"CST": ["ARM", "RUS"], "RUS-ARM-1997": ["ARM", "RUS"]}


def test_a_range_is_half_open_and_takes_what_reaches_into_it(cursor: duckdb.DuckDBPyConnection) -> None:
    assert events(cursor, View(from_day=date(2020, 10, 31), to_day=date(2020, 11, 1))) == {"e-request", "e-reject"}
    assert events(cursor, View(from_day=date(2020, 11, 1), to_day=date(2020, 11, 7))) == set()


def test_a_place_counts_with_what_lies_in_it(cursor: duckdb.DuckDBPyConnection) -> None:
    assert events(cursor, View(places=("shusha-district",))) == {"e-assault", "e-district"}
    assert events(cursor, View(places=("shusha",))) == {"e-assault"}


def test_words_are_found_in_titles_and_quotations_of_any_script(cursor: duckdb.DuckDBPyConnection) -> None:
    assert events(cursor, View(words="رئيس الوزراء")) == {"e-request"}
    assert events(cursor, View(words="TREATY")) == {"e-1997"}
    assert events(cursor, View(words="%' OR 1=1 --")) == set()


@pytest.mark.parametrize(("question", "names"), OWN_FILTER.items())
def test_a_facet_does_not_follow_its_own_filter(cursor: duckdb.DuckDBPyConnection, question: str, names: tuple[str, ...]) -> None:
    field = {"from_day": "from_day", "actor_ids": "actors", "alliance_ids": "alliances", "type_ids": "types", "place_ids": "places"}.get(
        names[0], names[0]
    )
    alone = View(**{field: getattr(FULL, field)})
    assert ask(cursor, question, alone, **EXTRA).equals(ask(cursor, question, View(), **EXTRA))


def test_facets_follow_the_other_filters(cursor: duckdb.DuckDBPyConnection) -> None:
    frame = ask(cursor, "facet_type", View(actors=("AZE",)), **EXTRA)
    assert dict(zip(frame["type_id"], frame["events"], strict=True)) == {"AGREE": 2, "ASSAULT": 2}


@pytest.mark.parametrize("view", [View(), View(actors=("ARM",)), View(types=("ASSAULT",)), View(alliances=("CSTO",))])
def test_all_views_of_one_filter_agree(cursor: duckdb.DuckDBPyConnection, view: View) -> None:
    total = ask(cursor, "total", view)["events"].iloc[0]
    assert total == len(ask(cursor, "download", view, **EXTRA)) == len(events(cursor, view))
    types = ask(cursor, "facet_type", view, **EXTRA)
    assert total == types[types["type_id"].isin(view.types or types["type_id"])]["events"].sum()


def test_an_area_is_never_a_pin(cursor: duckdb.DuckDBPyConnection) -> None:
    assert set(ask(cursor, "places", View())["place_id"]) == {"shusha", "stepanakert"}
    assert ask(cursor, "areas", View())["unit"].tolist() == ["shusha"]


def test_lanes_and_their_bins_count_the_same(cursor: duckdb.DuckDBPyConnection) -> None:
    for lanes in ("actor", "alliance", "type", "place"):
        singles = ask(cursor, "singles", View(), **EXTRA | {"lanes": lanes})
        bins = ask(cursor, f"bins_{lanes}", View(), **EXTRA)
        assert singles.groupby("lane").size().to_dict() == bins.groupby("lane")["events"].sum().to_dict()


def test_what_is_covered_adds_up_to_all_events(cursor: duckdb.DuckDBPyConnection) -> None:
    total = ask(cursor, "total", View())["events"].iloc[0]
    assert ask(cursor, "coverage_year", View())["events"].sum() == total
    assert ask(cursor, "coverage_type", View())["events"].sum() == total
    gaps = ask(cursor, "coverage_gap", View())
    assert (gaps["events"] <= gaps["total"]).all()


def test_control_is_as_of_a_day(cursor: duckdb.DuckDBPyConnection) -> None:
    assert ask(cursor, "control", View(), day=date(2020, 11, 7))["controller_id"].tolist() == ["ARM"]
    assert ask(cursor, "control", View(), day=date(2020, 11, 8))["controller_id"].tolist() == ["AZE"]


def test_pages_do_not_overlap(cursor: duckdb.DuckDBPyConnection) -> None:
    pages = [ask(cursor, "list", View(), **EXTRA | {"page": page, "page_size": 3})["event_id"].tolist() for page in (1, 2, 3)]
    flat = [event for page in pages for event in page]
    assert len(flat) == len(set(flat)) == 8
    assert flat[0] == "e-2025"
    assert flat[-1] == "e-undated"
