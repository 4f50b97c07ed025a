from datetime import date

import pytest

from dashboard.view import FILTERS, MAX_CHOICES, MAX_WORDS, View, clean_words


def test_equal_choices_are_equal_views() -> None:
    assert View(actors=("RUS", "ARM", "RUS"), words="  a   b ") == View(actors=("ARM", "RUS"), words="a b")


def test_a_side_without_actors_is_no_choice() -> None:
    assert View(side="source") == View()


def test_a_range_that_ends_before_it_begins_is_no_view() -> None:
    with pytest.raises(ValueError, match="ends after it begins"):
        View(from_day=date(2021, 1, 1), to_day=date(2021, 1, 1))


def test_choices_and_words_are_bounded() -> None:
    view = View(actors=tuple(f"A{n:03}" for n in range(500)), words="x" * 5000)
    assert len(view.actors) == MAX_CHOICES
    assert len(view.words) == MAX_WORDS


@pytest.mark.parametrize("words", ["a\x00b", "a\u202eb", "a\ud800b", "a\u200bb", "ab \x00 "])
def test_signs_that_do_not_show_are_dropped_from_words(words: str) -> None:
    assert clean_words(words) == "ab"


def test_words_in_every_script_are_kept() -> None:
    assert clean_words("Շուշի Шуша شوشا Şuşa") == "Շուշի Шуша شوشا Şuşa"


def test_the_filters_are_the_arguments_of_chosen() -> None:
    assert FILTERS == ("from_day", "to_day", "actors", "side", "alliances", "reading", "types", "modalities", "places", "words")
