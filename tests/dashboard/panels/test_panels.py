"""Chips, notices, downloads, lanes and the table of the list, without a page."""

import json
from dataclasses import replace
from datetime import date

import pandas as pd
import pydeck as pdk

from dashboard.i18n import catalogue
from dashboard.known import Notice
from dashboard.panels import chips, downloads, lanes, listing, notices
from dashboard.panels.atlas import compact, control, day_of_control
from dashboard.scene import Scene
from dashboard.values import records
from dashboard.view import FILTERS, View
from tests.dashboard.test_sentence import FULL


def test_every_choice_has_a_chip_that_takes_it_off(scene: Scene) -> None:
    """The reading is no choice by itself; it is said on the chips of the alliances, the side on those of the actors."""
    shown = list(chips.chips(replace(scene, view=FULL)))
    assert {field for _, _, change in shown for field in change} == set(FILTERS) - {"side", "reading"}
    for _, _, change in shown:
        assert replace(FULL, **change) != FULL
    assert [label for _, label, _ in shown][2:5] == [
        "Armenia (Acting)",
        "Russia (Acting)",
        "Collective Security Treaty Organization (Member now)",
    ]


def test_clear_all_leaves_nothing_on(scene: Scene) -> None:
    assert list(chips.chips(replace(scene, view=replace(FULL, **chips.NOTHING)))) == []


def test_every_notice_has_its_words() -> None:
    for code in notices.TEXTS:
        for lang in ("en", "ar"):
            assert notices.words(Notice(code, "k", "v", "d"), catalogue(lang))


def test_a_file_holds_exactly_what_is_shown(scene: Scene) -> None:
    text = downloads.csv(scene.release, View(types=("ASSAULT",))).decode("utf-8-sig")
    assert [line.split(",")[0] for line in text.splitlines()] == ["event_id", "e-assault", "e-district"]


def test_a_spreadsheet_runs_nothing(scene: Scene) -> None:
    text = downloads.csv(scene.release, View(types=("ASSAULT",))).decode("utf-8-sig")
    assert "'=1+1 Shelling reported" in text
    assert downloads.defused(-5) == -5


def test_rows_of_the_list_say_no_more_than_is_known(scene: Scene) -> None:
    rows = {row["event_id"]: listing._event(row, scene) for row in records(scene.ask("list", **scene.list_extra()))}
    assert [rows[i]["date"] for i in ("e-request", "e-reject", "e-1998", "e-undated")] == ["31 Oct 2020", "Oct 2020", "1998", "no date"]
    assert rows["e-assault"]["meta"] == "Assault · Shushi / Shusha · Armenian, Azerbaijani · sources differ"
    assert rows["e-request"]["meta"] == "Request · Arab · confidence 9 of 10", "a copy is heard as what it repeats"
    assert (rows["e-reject"]["actual"], rows["e-request"]["actual"]) == (False, True)


def test_lanes_are_named_and_wrapped(scene: Scene) -> None:
    frame = lanes.singles(scene)
    assert set(frame["lane"]) == {"Armenia", "Azerbaijan", "Russia", "Turkey"}
    assert lanes.label("Collective Security Treaty Organization") == "Collective Security<br>Treaty Organization"
    assert "<b>" not in lanes.label("<b>x</b>")


def test_bins_have_ends(scene: Scene) -> None:
    frame = lanes.bins(replace(scene, view=View(lanes="type", from_day=date(2020, 1, 1), to_day=date(2021, 1, 1))))
    assert (frame["bin_end"] > pd.to_datetime(frame["bin"])).all()


def test_control_is_of_the_last_day_of_the_range(scene: Scene) -> None:
    before = replace(scene, view=View(to_day=date(2020, 11, 8)))
    assert (day_of_control(before), control(before)["controller"].tolist()) == (date(2020, 11, 7), ["Armenia"])
    assert control(scene)["controller"].tolist() == ["Azerbaijan"]


def test_a_compact_map_is_the_same_map() -> None:
    deck = pdk.Deck(layers=[pdk.Layer("ScatterplotLayer", data=[{"name": "Շուշի"}])], map_provider=None)
    whole = deck.to_json()
    short = compact(deck).to_json()
    assert json.loads(short) == json.loads(whole)
    assert len(short) < len(whole)
