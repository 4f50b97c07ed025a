"""What the map draws, read from the deck as it is sent to the browser."""

import json
from pathlib import Path

import pandas as pd
import pytest

from dashboard.charts import atlas
from dashboard.charts.theme import LIGHT

GEO = Path(__file__).resolve().parents[3] / "data" / "geo"
PLACES = pd.DataFrame(
    {
        "place_id": ["stepanakert", "ganja"],
        "name": ["Stepanakert / Khankendi", "@@Ganja"],
        "lat": [39.8177, 40.68],
        "lon": [46.7528, 46.36],
        "events": [16, 4],
        "quad": ["material conflict", "verbal conflict"],
    }
)
AREAS = pd.DataFrame(
    {
        "unit": ["hadrut", "AM-TV", "loc1994", "nowhere"],
        "name": ["Hadrut", "Tavush", "Line of contact", "Nowhere"],
        "events": [5, 4, 3, 2],
    }
)
CONTROL = pd.DataFrame({"unit": ["shusha"], "name": ["Shusha"], "controller_id": ["NKR"], "controller": ["de facto authorities"]})


@pytest.fixture(scope="module")
def base() -> atlas.Base:
    return atlas.Base.read(GEO)


def _layers(base: atlas.Base, selected: str | None = None, preset: str = "karabakh") -> dict[str, dict[str, object]]:
    deck = json.loads(atlas.deck(PLACES, AREAS, CONTROL, selected, preset, base, LIGHT).to_json())
    return {layer["id"]: layer for layer in deck["layers"]}


def test_nothing_is_asked_from_outside(base: atlas.Base) -> None:
    deck = atlas.deck(PLACES, AREAS, CONTROL, None, "region", base, LIGHT).to_json()
    assert "http" not in deck
    assert json.loads(deck).get("mapProvider") is None


def test_points_carry_the_id_of_their_place(base: atlas.Base) -> None:
    rows = _layers(base)["events"]["data"]
    assert isinstance(rows, list)
    assert [row["place_id"] for row in rows] == ["stepanakert", "ganja"]


def test_area_of_a_circle_follows_the_number_of_events(base: atlas.Base) -> None:
    rows = _layers(base)["events"]["data"]
    assert isinstance(rows, list)
    assert (rows[0]["radius"] - 4) / (rows[1]["radius"] - 4) == pytest.approx(2.0)


def test_a_name_can_not_be_read_as_code(base: atlas.Base) -> None:
    rows = _layers(base)["names"]["data"]
    assert isinstance(rows, list)
    assert rows[1]["name"] == "Ganja"


def test_an_area_is_drawn_as_area_and_an_unknown_one_is_left_out(base: atlas.Base) -> None:
    data = _layers(base)["areas"]["data"]
    assert isinstance(data, dict)
    assert [feature["properties"]["tip"] for feature in data["features"]] == ["Hadrut · 5", "Tavush · 4", "Line of contact · 3"]


def test_control_is_coloured_by_who_holds_the_unit(base: atlas.Base) -> None:
    data = _layers(base)["control"]["data"]
    assert isinstance(data, dict)
    (feature,) = data["features"]
    assert feature["properties"]["fill"][:3] == [0xC0, 0x7A, 0x2C]


def test_the_deck_of_a_view_is_small(base: atlas.Base) -> None:
    assert len(atlas.deck(PLACES, AREAS, CONTROL, None, "karabakh", base, LIGHT).to_json()) < 60_000


@pytest.mark.parametrize("preset", sorted(atlas.PRESETS))
def test_presets_look_at_the_region(base: atlas.Base, preset: str) -> None:
    deck = atlas.deck(PLACES, AREAS, CONTROL, None, preset, base, LIGHT)
    assert 43 < deck.initial_view_state.longitude < 50.7


@pytest.mark.parametrize(
    ("name", "drawn"),
    [("Shusha / Shushi", "Shusha / Shushi"), ("Շուշի", "Շուշի"), ("شوشا", "ﺎﺷﻮﺷ"), ("كنجه 12", "12 ﻪﺠﻨﻛ")],
)
def test_names_are_drawn_in_the_order_of_their_script(name: str, drawn: str) -> None:
    assert atlas._drawn(name) == drawn


def test_a_part_of_a_district_has_a_name(base: atlas.Base) -> None:
    assert base.names["agdam_w"].startswith("Agdam")
