"""Every text of the page is in every catalogue, with the same placeholders."""

from datetime import date
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from dashboard import i18n
from dashboard.i18n import catalogue, languages

DASHBOARD = Path(i18n.__file__).parents[1]
KEYWORDS = {"say": None, "count": (1, 2), "N_": None}
LANGUAGES = [lang for lang in languages() if lang != "en"]


def texts() -> set[str | tuple[str, ...]]:
    """All texts in the code of the dashboard."""
    return {text for path in DASHBOARD.rglob("*.py") for _, text, _, _ in extract_from_file("python", path, keywords=KEYWORDS)}


def read(lang: str) -> Catalog:
    with (Path(i18n.__file__).parent / f"{lang}.po").open("rb") as file:
        return read_po(file, locale=lang)


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_there_is_arabic() -> None:
    assert "ar" in LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_catalogue_has_every_text_and_no_other(lang: str) -> None:
    assert {message.id for message in read(lang) if message.id} == texts()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_catalogue_is_complete_and_keeps_the_placeholders(lang: str) -> None:
    for message in read(lang):
        if not message.id:
            continue
        one, many = message.id if isinstance(message.id, tuple) else (message.id, message.id)
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(form.strip() for form in forms), message.id
        assert all(holes(form) <= holes(one) | holes(many) for form in forms), message.id
        assert isinstance(message.id, tuple) or holes(forms[0]) == holes(one), message.id


@pytest.mark.parametrize(
    ("n", "words"),
    [(0, "لا أحداث"), (1, "حدث واحد"), (2, "حدثان"), (3, "3 أحداث"), (11, "11 حدثًا"), (100, "100 حدث"), (1003, "1,003 أحداث")],
)
def test_arabic_has_its_six_plurals(n: int, words: str) -> None:
    assert catalogue("ar").count("{n} event", "{n} events", n) == words


def test_days_numbers_and_lists_are_written_as_the_language_does() -> None:
    en, ar = catalogue("en"), catalogue("ar")
    assert (en.day(date(2020, 9, 27)), ar.day(date(2020, 9, 27))) == ("27 September 2020", "27 سبتمبر 2020")
    assert (en.number(12345), en.any_of(["a", "b", "c"]), en.day(None)) == ("12,345", "a, b or c", "")


def test_a_code_without_a_word_is_shown_as_it_is() -> None:
    assert catalogue("en").word({"a": "A"}, "b") == "b"
