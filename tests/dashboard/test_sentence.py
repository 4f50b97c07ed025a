from dataclasses import replace
from datetime import date

import pytest

from dashboard.i18n import catalogue, languages
from dashboard.sentence import sentence
from dashboard.view import FILTERS, View

FULL = View(
    from_day=date(2020, 9, 27),
    to_day=date(2020, 11, 11),
    actors=("ARM", "RUS"),
    side="source",
    alliances=("CSTO",),
    reading="now",
    types=("REQUEST",),
    modalities=("claimed",),
    places=("shusha",),
    words="fire",
)


class Plain:
    """Names everything by its id; Armenia has parts."""

    def actor(self, actor_id: str) -> str:
        return actor_id

    alliance = place = type = modality = actor

    def has_parts(self, actor_id: str) -> bool:
        return actor_id == "ARM"


def said(view: View, total: int = 41, lang: str = "en") -> str:
    return sentence(view, total, Plain(), catalogue(lang))


def test_a_view_in_words() -> None:
    assert said(FULL) == (
        "41 events from 27 September 2020 to 10 November 2020, in which ARM (with its parts) or RUS acted, "
        "with a member, as of today, of CSTO, of type REQUEST, with the status claimed, in shusha, with the words “fire”."
    )


def test_nothing_chosen_is_all() -> None:
    assert said(View(), 1) == "1 event."


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("name", FILTERS)
def test_every_filter_is_in_the_sentence(name: str, lang: str) -> None:
    assert said(replace(FULL, **{name: getattr(View(), name)}), lang=lang) != said(FULL, lang=lang)


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (View(from_day=date(2020, 1, 1)), "since 1 January 2020"),
        (View(to_day=date(2020, 1, 1)), "until 31 December 2019"),
        (View(from_day=date(2020, 1, 1), to_day=date(2020, 1, 2)), "on 1 January 2020"),
        (replace(FULL, reading="then"), "with a member of CSTO on the date of the event"),
        (replace(FULL, reading="ever"), "with a member, at any time, of CSTO"),
        (replace(FULL, side="target"), "RUS was acted upon"),
        (replace(FULL, side=None), "RUS took part"),
    ],
)
def test_ranges_readings_and_sides_in_words(view: View, words: str) -> None:
    assert words in said(view)
