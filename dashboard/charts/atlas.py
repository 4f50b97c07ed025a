"""The map: relief, borders and districts, who held what on a day, and events by place. Nothing is fetched from outside.

The base comes from files that the app itself serves (`Base.url`); only what changes with the view travels in the deck.
Positions in degrees WGS 84. An event whose place is an area is drawn as that area, never as a pin.
"""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import arabic_reshaper
import pandas as pd
import pydeck as pdk

from dashboard.charts.theme import Theme, rgba

RELIEF_BOUNDS = [43.0, 38.2, 50.7, 42.0]
PRESETS: Mapping[str, Mapping[str, float]] = {
    "karabakh": {"longitude": 46.75, "latitude": 39.78, "zoom": 8.15},
    "region": {"longitude": 46.4, "latitude": 40.05, "zoom": 6.75},
    "wide": {"longitude": 46.0, "latitude": 40.4, "zoom": 5.6},
}
ARABIC = re.compile(r"[\u0600-\u06ff]")
LABEL_ROOM = (0.4, 0.07)  # degrees at the zoom CLOSE_UP: a name is wide and low
CLOSE_UP = 8.15
MOST_LABELS = 16
UNIT_LAYERS = ("unit", "overlay")  # what was held by one side or the other
AREA_LAYERS = ("adm1", "nkao", "line")  # where an event may be that is known to no town
LEAST_NAMED = 6.0  # pixels of radius


@dataclass(frozen=True, slots=True)
class Base:
    """The geometry that never changes: where the app serves it, and what a view colours: `units` of control, `areas` of events."""

    url: str
    units: Mapping[str, Any]
    areas: Mapping[str, Any]
    names: Mapping[str, str]

    @classmethod
    def read(cls, geo_dir: Path, url: str = "/app/static/geo") -> "Base":
        """From data/geo/region.geojson. `url` is the folder under which the same files are served."""
        features = json.loads((geo_dir / "region.geojson").read_text(encoding="utf-8"))["features"]
        by_layer: dict[str, dict[str, Any]] = {}
        names: dict[str, str] = {}
        for feature in features:
            properties = feature["properties"]
            by_layer.setdefault(properties["layer"], {})[properties["id"]] = feature["geometry"]
            if properties["layer"] in UNIT_LAYERS:
                names[properties["id"]] = properties["en"]
        units = {unit: shape for layer in UNIT_LAYERS for unit, shape in by_layer.get(layer, {}).items()}
        areas = {area: shape for layer in AREA_LAYERS for area, shape in by_layer.get(layer, {}).items()}
        return cls(url=url, units=units, areas=units | areas, names=names)


def _ground(base: Base, theme: Theme) -> list[pdk.Layer]:
    water = rgba("#BFD3DA" if theme.mode == "light" else "#22303A", 255)
    border = rgba(theme.text, 150)
    fine = rgba(theme.text, 34)
    river = rgba("#8FB0BE" if theme.mode == "light" else "#3D5563", 255)
    line = rgba(theme.text, 120)
    clear = [0, 0, 0, 0]
    thin = " || ".join(f"properties.layer == '{layer}'" for layer in ("nkao", "line", "road"))
    outline = (
        f"properties.layer == 'country' ? {json.dumps(border)} : (properties.layer == 'adm1' ? {json.dumps(fine)} : "
        f"(properties.layer == 'river' ? {json.dumps(river)} : ({thin} ? {json.dumps(line)} : {json.dumps(clear)})))"
    )
    fill = f"properties.layer == 'sea' || properties.layer == 'lake' ? {json.dumps(water)} : {json.dumps(clear)}"
    return [
        pdk.Layer(
            "BitmapLayer",
            id="relief",
            image=pdk.types.String(f"{base.url}/relief.jpg"),
            bounds=RELIEF_BOUNDS,
            opacity=1.0,
            desaturate=0.15 if theme.mode == "light" else 0.85,
            tint_color=[255, 255, 255] if theme.mode == "light" else [58, 64, 74],
        ),
        pdk.Layer(
            "GeoJsonLayer",
            id="ground",
            data=f"{base.url}/region.geojson",
            get_fill_color=fill,
            get_line_color=outline,
            get_line_width=1,
            line_width_units=pdk.types.String("pixels"),
            line_width_min_pixels=1,
            pickable=False,
        ),
    ]


def _control(control: pd.DataFrame, base: Base, theme: Theme) -> pdk.Layer:
    """Units coloured by who held them on the day of the view."""
    features = [
        {
            "type": "Feature",
            "geometry": base.units[row["unit"]],
            "properties": {"tip": f"{row['name']}: {row['controller']}", "fill": rgba(theme.controller(row["controller_id"]), 82)},
        }
        for row in control.to_dict("records")
        if row["unit"] in base.units
    ]
    return pdk.Layer(
        "GeoJsonLayer",
        id="control",
        data={"type": "FeatureCollection", "features": features},
        get_fill_color="properties.fill",
        get_line_color=rgba(theme.background, 120),
        get_line_width=1,
        line_width_units=pdk.types.String("pixels"),
        pickable=True,
    )


def _areas(areas: pd.DataFrame, base: Base, theme: Theme) -> pdk.Layer:
    most = max([1, *areas["events"].tolist()])
    features = [
        {
            "type": "Feature",
            "geometry": base.areas[row["unit"]],
            "properties": {
                "tip": f"{_clean(row['name'])} · {row['events']}",
                "fill": rgba(theme.accent, int(18 + 52 * math.sqrt(row["events"] / most))),
            },
        }
        for row in areas.to_dict("records")
        if row["unit"] in base.areas
    ]
    return pdk.Layer(
        "GeoJsonLayer",
        id="areas",
        data={"type": "FeatureCollection", "features": features},
        get_fill_color="properties.fill",
        get_line_color=rgba(theme.accent, 190),
        get_line_width=1.3,
        line_width_units=pdk.types.String("pixels"),
        pickable=True,
    )


def _clean(words: object) -> str:
    """deck.gl's JSON reads a leading '@@' as code: never let a title begin with it."""
    return str(words).lstrip("@")


def _drawn(name: str) -> str:
    """The name for deck.gl, which draws letter by letter from the left: Arabic is joined and turned round beforehand."""
    return _screen_order(arabic_reshaper.reshape(name)) if ARABIC.search(name) else name


def _screen_order(shaped: str) -> str:
    """Right-to-left words of a name in the order in which they stand on the screen, digits and Latin words kept."""
    parts = re.split(r"([0-9A-Za-z][0-9A-Za-z .-]*)", shaped)
    return "".join(part if n % 2 else part[::-1] for n, part in reversed(list(enumerate(parts))))


def _apart(rows: list[dict[str, Any]], zoom: float) -> list[dict[str, Any]]:
    """The rows whose names can stand beside each other, the ones with most events first."""
    wide, high = (degrees * 2 ** (CLOSE_UP - zoom) for degrees in LABEL_ROOM)
    kept: list[dict[str, Any]] = []
    for row in rows:
        lon, lat = row["position"]
        if all(abs(lon - other["position"][0]) > wide or abs(lat - other["position"][1]) > high for other in kept):
            kept.append(row)
        if len(kept) == MOST_LABELS:
            break
    return kept


def _points(places: pd.DataFrame, selected: str | None, zoom: float, theme: Theme) -> list[pdk.Layer]:
    most = max([1, *places["events"].tolist()])
    ordered = places.sort_values("events", ascending=False).to_dict("records")
    rows = [
        {
            "place_id": row["place_id"],
            "tip": f"{_clean(row['name'])} · {row['events']}",
            "position": [round(row["lon"], 4), round(row["lat"], 4)],
            "radius": round(4 + 22 * math.sqrt(row["events"] / most), 1),
            "fill": rgba(theme.quad(row["quad"]), 205),
        }
        for row in ordered
    ]
    named = [row | {"name": _clean(place["name"])} for row, place in zip(rows, ordered, strict=True)]
    labels = [
        {"name": _drawn(row["name"]), "position": row["position"], "offset": [0, -round(row["radius"]) - 9]}
        for row in _apart([row for row in named if row["radius"] > LEAST_NAMED], zoom)
    ]
    return [
        _circles("events", rows, rgba(theme.background, 255), 2),
        *(
            [_circles("selected", ring, rgba(theme.accent, 255), 4)]
            if (ring := [row for row in rows if row["place_id"] == selected])
            else []
        ),
        _labels(labels, theme),
    ]


def _circles(layer_id: str, rows: list[dict[str, Any]], edge: list[int], width: int) -> pdk.Layer:
    return pdk.Layer(
        "ScatterplotLayer",
        id=layer_id,
        data=rows,
        get_position="position",
        get_radius="radius",
        radius_units=pdk.types.String("pixels"),
        get_fill_color="fill",
        get_line_color=edge,
        get_line_width=width,
        line_width_units=pdk.types.String("pixels"),
        stroked=True,
        pickable=layer_id == "events",
        auto_highlight=True,
    )


def _labels(rows: list[dict[str, Any]], theme: Theme) -> pdk.Layer:
    return pdk.Layer(
        "TextLayer",
        id="names",
        data=rows,
        get_position="position",
        get_text="name",
        get_size=12,
        get_color=rgba(theme.text, 255),
        get_pixel_offset="offset",
        character_set=pdk.types.String("auto"),
        font_family=pdk.types.String("Noto Sans, sans-serif"),
        background=True,
        get_background_color=rgba(theme.background, 190),
        background_padding=[3, 1],
        pickable=False,
    )


def deck(
    places: pd.DataFrame,
    areas: pd.DataFrame,
    control: pd.DataFrame,
    selected_place: str | None,
    preset: str,
    base: Base,
    theme: Theme,
) -> pdk.Deck:
    """The map of one view.

    places: place_id, name, lat, lon, events, quad (the one with most events). areas: unit, name, events (events known to a district
    or region only). control: unit, name, controller_id, controller (as of the end of the range). Picks: layer "events", key place_id.
    """
    view = PRESETS.get(preset, PRESETS["karabakh"])
    layers = [
        *_ground(base, theme),
        _control(control, base, theme),
        _areas(areas, base, theme),
        *_points(places, selected_place, view["zoom"], theme),
    ]
    return pdk.Deck(
        layers=layers,
        initial_view_state=pdk.ViewState(**view, min_zoom=5, max_zoom=12, pitch=0),
        map_provider=None,
        tooltip={
            "text": "{tip}",
            "style": {"backgroundColor": theme.panel, "color": theme.text, "fontFamily": theme.font, "fontSize": "13px"},
        },
        parameters={"clearColor": [c / 255 for c in rgba(theme.background, 255)]},
    )
