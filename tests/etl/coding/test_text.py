"""Folding: one spelling, and the way back to the original."""

import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.coding.text import fold

LANGS = ("en", "ar", "ru", "hy", "az", "tr")
FOLDED = [
    ("en", "“Don’t”—she said", '"don\'t"-she said'),
    ("en", "co\u00adoper\u200bation\u202e", "cooperation"),
    ("en", "\ufb01re ＡＢＣ", "fire abc"),
    ("en", "ISTANBUL", "istanbul"),
    ("tr", "ISPARTA İstanbul", "ısparta istanbul"),
    ("tr", "hâlâ resmî", "hala resmi"),
    ("az", "İRƏVAN Qarabağ", "irəvan qarabağ"),
    ("az", "әfv Ǝliyev", "əfv əliyev"),
    ("az", "I\u0307rəvan", "irəvan"),
    ("ar", "أُذَرْبِيجَـان", "اذربيجان"),
    ("ar", "آذار إلى مستشفى القوة", "اذار الي مستشفي القوه"),
    ("ar", "١٦/٠٣ ۱۲", "16/03 12"),
    ("ar", "ﻻ", "لا"),
    ("ar", "کی", "كي"),
    ("ru", "Ёлка и Мо\u0301сква", "елка и москва"),
    ("ru", "и\u0306 е\u0308", "й е"),
    ("hy", "Երևան", "երեւան"),
    ("hy", "ԵՐԵՎԱՆ", "երեւան"),
    ("hy", "ԵՐԵՒԱՆ", "երեւան"),
    ("hy", "ինչո՞ւ ո՛չ", "ինչու ոչ"),
]


@pytest.mark.parametrize(("lang", "text", "folded"), FOLDED)
def test_spellings_become_one(lang: str, text: str, folded: str) -> None:
    assert fold(text, lang).text == folded


@pytest.mark.parametrize("lang", LANGS)
def test_no_character_breaks_the_offsets(lang: str) -> None:
    text = "".join(map(chr, range(sys.maxunicode + 1)))
    folded = fold(text, lang)
    assert len(folded.offsets) == len(folded.text) + 1
    assert folded.offsets[-1] == len(text)


def test_span_leads_back_to_the_written_words() -> None:
    text = "في أُذَرْبِيجَـان ١٦ تشرين"
    folded = fold(text, "ar")
    at = folded.text.index("اذربيجان")
    start, end = folded.span(at, at + len("اذربيجان"))
    assert text[start:end] == "أُذَرْبِيجَـان"


def test_half_of_a_letter_leads_back_to_the_whole() -> None:
    folded = fold("Երևան", "hy")
    assert folded.text[2:4] == "եւ"
    assert folded.span(2, 3) == folded.span(3, 4) == folded.span(2, 4) == (2, 3)
    assert folded.span(0, len(folded.text)) == (0, 5)
    assert folded.span(2, 2) == (2, 2)


def test_marks_after_the_last_letter_belong_to_the_word() -> None:
    text = "كتابٌ"
    assert fold(text, "ar").span(0, 4) == (0, len(text))


@given(st.text(max_size=300), st.sampled_from(LANGS))
@settings(max_examples=400, deadline=None)
def test_offsets_rise_and_stay_in_range(text: str, lang: str) -> None:
    folded = fold(text, lang)
    offsets = list(folded.offsets)
    assert len(offsets) == len(folded.text) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
    assert all(0 <= offset < len(text) for offset in offsets[:-1])


@given(st.text(max_size=120), st.sampled_from(LANGS), st.data())
@settings(max_examples=300, deadline=None)
def test_any_span_is_in_order_and_in_range(text: str, lang: str, data: st.DataObject) -> None:
    folded = fold(text, lang)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.span(start, end)
    assert 0 <= first <= last <= len(text)
    assert (first < last) == (start < end)


@given(st.text(max_size=200), st.sampled_from(LANGS))
@settings(max_examples=300, deadline=None)
def test_what_is_folded_stays_as_it_is(text: str, lang: str) -> None:
    once = fold(text, lang).text
    assert fold(once, lang).text == once


@pytest.mark.parametrize("text", ["e" + "\u0301\u0323" * 200_000, "\u200f" * 400_000, "ا" * 400_000, "և" * 200_000, "ﷺ" * 50_000])
def test_a_hostile_text_takes_linear_time(text: str) -> None:
    began = time.perf_counter()
    folded = fold(text, "ar")
    assert time.perf_counter() - began < 5
    assert folded.offsets[-1] == len(text)
