"""The filters. Each widget is given its value by the address and, when changed, writes the address; counts follow the other filters."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

import streamlit as st

from dashboard import db, i18n, state, view
from dashboard.i18n.vocabulary import LANGUAGES, MODALITIES, READINGS, SIDES, TRADITIONS
from dashboard.markdown import plain
from dashboard.scene import Scene
from dashboard.values import day

MOST_OPTIONS = 400
EARLIEST, LATEST = view.FIRST_DAY, view.LAST_DAY - timedelta(days=1)


def draw(scene: Scene) -> None:
    """All filters, in the order an analyst asks: when, who, allied with whom, what, where, in which words."""
    state.hold(scene.view)
    _when(scene)
    _who(scene)
    _allied(scene)
    _where(scene)
    _what(scene)
    _reader(scene)


def reader(scene: Scene) -> None:
    """Only language and names: for a page that no filter changes."""
    state.hold(scene.view)
    _reader(scene)


def _when(scene: Scene) -> None:
    t = scene.t
    left, right = st.columns(2, gap="small", wrap=False)
    with left:
        st.date_input(t.say("First day"), None, EARLIEST, LATEST, "w_from", on_change=state.gather_from, format="YYYY-MM-DD")
    with right:
        st.date_input(t.say("Last day"), None, EARLIEST, LATEST, "w_last", on_change=state.gather_last, format="YYYY-MM-DD")
    with st.popover(t.say("Periods of the conflict"), icon=":material/history:", width="stretch"):
        st.button(t.say("Whole period"), "phase_all", type="tertiary", on_click=state.set_range, args=(None, None))
        for phase in db.rows(scene.release, "phases", lang=scene.view.lang):
            span = (day(phase["since"]), day(phase["until"]))
            st.button(plain(phase["name"]), f"phase_{phase['phase_id']}", type="tertiary", on_click=state.set_range, args=span)


def _who(scene: Scene) -> None:
    t, names = scene.t, scene.names
    counts = scene.facet("facet_actor")

    def label(actor_id: str) -> str:
        also = names.aliases.get(actor_id)
        counted = _counted(names.actor(actor_id), counts.get(actor_id, 0), scene)
        return f"{counted}  –  {also}" if also and actor_id not in scene.view.actors else counted

    _many(t.say("Actor"), "w_actors", counts, scene.view.actors, label, t.say("Name in any script"))
    st.segmented_control(
        t.say("Side of the actor"),
        view.SIDES,
        key="w_side",
        format_func=lambda side: t.word(SIDES, side),
        on_change=state.gather,
        disabled=not scene.view.actors,
        label_visibility="collapsed",
        width="stretch",
    )


def _allied(scene: Scene) -> None:
    t, names = scene.t, scene.names
    counts = scene.facet("facet_alliance")
    _many(
        t.say("Alliance of an actor"),
        "w_alliances",
        counts,
        scene.view.alliances,
        lambda i: _counted(names.alliance(i), counts.get(i, 0), scene),
        t.say("Alliance or treaty"),
    )
    st.segmented_control(
        t.say("Membership is judged"),
        view.READINGS,
        key="w_reading",
        format_func=lambda reading: t.word(READINGS, reading),
        on_change=state.gather,
        required=True,
        default=None,
        label_visibility="collapsed",
        width="stretch",
        help=t.say("Member then: on the date of the event. Member now: today. Ever: at any time."),
    )


def _what(scene: Scene) -> None:
    t, names = scene.t, scene.names
    types, modalities = scene.facet("facet_type"), scene.facet("facet_modality")
    chosen = scene.view
    _pills(t.say("Type of event"), "w_types", types, chosen.types, lambda i: _counted(names.type(i), types.get(i, 0), scene))
    order = {modality: n for n, modality in enumerate(MODALITIES)}
    ranked = {i: modalities[i] for i in sorted(modalities, key=lambda i: order.get(i, len(order)))}
    _pills(
        t.say("Did it happen?"),
        "w_modalities",
        ranked,
        chosen.modalities,
        lambda i: _counted(names.modality(i), modalities.get(i, 0), scene),
    )


def _where(scene: Scene) -> None:
    t, names = scene.t, scene.names
    counts = scene.facet("facet_place")
    _many(
        t.say("Place"),
        "w_places",
        counts,
        scene.view.places,
        lambda i: _counted(names.places.get(i, i), counts.get(i, 0), scene),
        t.say("Town, district or country"),
    )
    st.text_input(
        t.say("Words in title or quotation"), key="w_words", max_chars=view.MAX_WORDS, on_change=state.gather, icon=":material/search:"
    )


def _reader(scene: Scene) -> None:
    """What is the reader's rather than the question's: language and tradition of names."""
    t = scene.t
    with st.container(horizontal=True, gap="small"):
        st.selectbox(
            t.say("Language"), i18n.languages(), key="w_lang", format_func=lambda lang: LANGUAGES[lang], on_change=state.gather, width=130
        )
        st.selectbox(
            t.say("Place names"),
            view.TRADITIONS,
            key="w_names",
            format_func=lambda i: t.word(TRADITIONS, i),
            on_change=state.gather,
            width=130,
        )


def _counted(name: str, events: int, scene: Scene) -> str:
    return f"{name} · {scene.t.number(events)}"


def _options(counts: Mapping[str, int], chosen: Sequence[str]) -> list[str]:
    """Choices that have events, most first, and all that are chosen already."""
    return list(dict.fromkeys([*list(counts)[:MOST_OPTIONS], *chosen]))


def _many(label: str, key: str, counts: Mapping[str, int], chosen: Sequence[str], name: Callable[[str], str], hint: str) -> None:
    st.multiselect(
        label,
        _options(counts, chosen),
        key=key,
        format_func=name,
        on_change=state.gather,
        placeholder=hint,
        filter_mode="contains",
        max_selections=view.MAX_CHOICES,
    )


def _pills(label: str, key: str, counts: Mapping[str, int], chosen: Sequence[str], name: Callable[[str], str]) -> None:
    st.pills(label, _options(counts, chosen), key=key, format_func=name, selection_mode="multi", on_change=state.gather)
