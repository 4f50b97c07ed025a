"""Views at random, of things that a made-up release knows."""

from datetime import date, timedelta

from hypothesis import strategies as st

from dashboard.known import Known
from dashboard.view import FIRST_DAY, LANES, LANGS, LAST_DAY, PRESETS, READINGS, SHEETS, SIDES, TRADITIONS, View

EVENTS = frozenset({"e-1", "0f3a9c", "2020-09-27-offensive-begins"})
KNOWN = Known(
    actors=frozenset({"ARM", "ARM.GOV", "AZE", "RUS.PKF", "OSCE-MG", "PER.ALIYEV-ILHAM"}),
    alliances=frozenset({"CSTO", "RUS-ARM-1997", "NATO"}),
    types=frozenset({"REQUEST", "ASSAULT", "AGREE"}),
    modalities=frozenset({"actual", "claimed", "denied"}),
    places=frozenset({"stepanakert", "nerkin-hand", "shusha-district"}),
    releases=frozenset({"r1", "682db00abeea"}),
    has_event=EVENTS.__contains__,
)


def some(values: frozenset[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.sets(st.sampled_from(sorted(values))).map(tuple)


@st.composite
def views(draw: st.DrawFn) -> View:
    first = draw(st.none() | st.dates(FIRST_DAY, LAST_DAY - timedelta(days=1)))
    last: date | None = draw(st.none() | st.dates((first or FIRST_DAY) + timedelta(days=1), LAST_DAY))
    return View(
        from_day=first,
        to_day=last,
        actors=draw(some(KNOWN.actors)),
        side=draw(st.none() | st.sampled_from(SIDES)),
        alliances=draw(some(KNOWN.alliances)),
        reading=draw(st.sampled_from(READINGS)),
        types=draw(some(KNOWN.types)),
        modalities=draw(some(KNOWN.modalities)),
        places=draw(some(KNOWN.places)),
        words=draw(st.text(max_size=300)),
        event=draw(st.none() | st.sampled_from(sorted(EVENTS))),
        lanes=draw(st.sampled_from(LANES)),
        map=draw(st.sampled_from(PRESETS)),
        page=draw(st.integers(-5, 2_000_000)),
        sheet=draw(st.sampled_from(SHEETS)),
        lang=draw(st.sampled_from(LANGS)),
        names=draw(st.sampled_from(TRADITIONS)),
        release=draw(st.none() | st.sampled_from(sorted(KNOWN.releases))),
    )
