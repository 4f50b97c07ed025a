"""Whatever an article holds, the coder ends soon, raises nothing, and its quotes are where they say."""

import pickle
import time
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl import reference
from etl.coding.assemble import code_article
from etl.coding.world import World, load_world
from etl.model import Article, Coded

ROOT = Path(__file__).parents[3]
LANGS = ("en", "ar", "ru", "hy", "az", "tr")
SECONDS = 8.0  # of processor time; ten times what it takes on a quiet machine
WORDS = (
    *("Armenia", "Azerbaijan's", "troops", "opened", "fire", "denied", "that", "said", ".", "«", "»", "رفضت", "روسيا", "نشر", "قواتها"),
    *("Баку", "отверг", "'dan", "և", "չի", "\u200f\u202e", "\x00", "12:30", "2020", ";", ":", '"', "("),
)
# Zero-width characters, bidi controls, marks, a soft hyphen, half of a surrogate pair, letters that fold to two.
NOISE = (
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u202e",
    "\u2067",
    "\u2069",
    "\u200f",
    "\u0301",
    "\u064b",
    "\u00ad",
    "\ud800",
    "ﬁ",
    "ﷺ",
    "İ",
    "\u2028",
    "\0",
)
NAMES = {
    "en": "Armenia Azerbaijan ",
    "ar": "أرمينيا أذربيجان ",
    "ru": "Армения Азербайджан ",
    "hy": "Հայաստանը Ադրբեջանը ",
    "az": "Ermənistan Azərbaycan ",
    "tr": "Ermenistan Azerbaycan ",
}


@cache
def world() -> World:
    found, _ = reference.read_with_faults(ROOT / "data")
    return load_world(ROOT / "data", found)


@cache
def sample(lang: str) -> str:
    return next((ROOT / "data" / "sample").glob(f"{lang}-*.txt")).read_text(encoding="utf-8")


def code(text: str, lang: str | None) -> Coded:
    return code_article(Article("x", "test", "other", lang=lang, text=text, published=date(2021, 6, 15)), world())


def assert_quotes(found: Coded, text: str) -> None:
    for claim in found.claims:
        assert claim.quote
        assert text[claim.quote_start : claim.quote_end] == claim.quote


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join), st.sampled_from([*LANGS, None, "xx"]))
def test_any_mixture_of_words(text: str, lang: str | None) -> None:
    assert_quotes(code(text, lang), text)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    assert_quotes(code(text, None), text)


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_report_with_invisible_and_broken_characters(lang: str, data: st.DataObject) -> None:
    text = sample(lang)
    for _ in range(data.draw(st.integers(0, 30))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.sampled_from(NOISE)) + text[at:]
    assert_quotes(code(text, data.draw(st.sampled_from([lang, None]))), text)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(LANGS), min_size=1, max_size=4))
def test_reports_of_several_languages_in_one(langs: list[str]) -> None:
    text = "\n".join(sample(lang) for lang in langs)
    assert_quotes(code(text, None), text)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(LANGS), st.data())
def test_a_report_cut_anywhere(lang: str, data: st.DataObject) -> None:
    text = sample(lang)
    start = data.draw(st.integers(0, len(text)))
    text = text[start : data.draw(st.integers(start, len(text)))]
    assert_quotes(code(text, lang), text)


@pytest.mark.parametrize("text", ["a" * 1_000_000, "Armenia attacked Azerbaijan " * 20_000, "(" * 50_000, "x\n" * 50_000])
def test_a_very_long_line_ends(text: str) -> None:
    found = code(text, "en")
    assert len(found.claims) < 100


def endless(lang: str) -> dict[str, str]:
    one = sample(lang).replace("\n", " ")
    bare = one.translate({ord(sign): " " for sign in ".:։؟!?;؛"})
    return {
        "ten megabytes": (sample(lang) + "\n") * (10_000_000 // len(sample(lang).encode())),
        "a line of a million characters": (one + " ") * (1_000_000 // len(one)),
        "a sentence of a million characters": (bare + " ") * (1_000_000 // len(one)),
        "100,000 names": sample(lang) + "\n" + NAMES[lang] * 50_000,
        "100,000 numbers": sample(lang) + "\n" + " ".join(map(str, range(100_000))),
        "100,000 dates": sample(lang) + "\n" + "12.05.2020, " * 100_000,
        "nested quotations": one + "«“(" * 30_000 + one + ")”»" * 30_000,
        "nothing but stops": one + ". " * 200_000,
        "marks on one letter": one + "a" + "\u0301" * 500_000,
    }


@pytest.mark.parametrize("lang", LANGS)
def test_what_has_no_end_is_read_as_far_as_the_limit_and_that_is_said(lang: str) -> None:
    for what, text in endless(lang).items():
        began = time.process_time()
        found = code(text, lang)
        assert time.process_time() - began < SECONDS, what
        assert "too-long" in {issue.rule for issue in found.issues}, what
        assert_quotes(found, text)


def test_the_world_can_be_sent_to_another_process() -> None:
    copy = pickle.loads(pickle.dumps(world()))  # noqa: S301 - our own bytes
    article = Article("x", "test", "other", lang="en", text="Baku rejected the proposal.", published=date(2021, 6, 15))
    assert code_article(article, copy) == code_article(article, world())


@pytest.mark.parametrize("lang", LANGS)
def test_without_the_trace_the_same_is_coded(lang: str) -> None:
    article = Article("x", "test", "other", lang=lang, text=sample(lang), published=date(2021, 6, 15))
    traced, bare = code_article(article, world()), code_article(article, world(), is_traced=False)
    assert (traced.claims, traced.issues) == (bare.claims, bare.issues)
    assert traced.trace
    assert not bare.trace
