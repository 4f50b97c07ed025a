"""Whatever an article holds, the coder ends, raises nothing, and its quotes are where they say."""

import pickle
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
WORDS = (
    *("Armenia", "Azerbaijan's", "troops", "opened", "fire", "denied", "that", "said", ".", "«", "»", "رفضت", "روسيا", "نشر", "قواتها"),
    *("Баку", "отверг", "'dan", "և", "չի", "\u200f\u202e", "\x00", "12:30", "2020", ";", ":", '"', "("),
)


@cache
def world() -> World:
    found, _ = reference.read_with_faults(ROOT / "data")
    return load_world(ROOT / "data", found)


def code(text: str, lang: str | None) -> Coded:
    return code_article(Article("x", "test", "other", lang=lang, text=text, published=date(2021, 6, 15)), world())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join), st.sampled_from(["en", "ar", "ru", "hy", "az", "tr", None, "xx"]))
def test_any_mixture_of_words(text: str, lang: str | None) -> None:
    found = code(text, lang)
    for claim in found.claims:
        assert text[claim.quote_start : claim.quote_end] == claim.quote


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    code(text, None)


@pytest.mark.parametrize("text", ["a" * 1_000_000, "Armenia attacked Azerbaijan " * 20_000, "(" * 50_000, "x\n" * 50_000])
def test_a_very_long_line_ends(text: str) -> None:
    found = code(text, "en")
    assert len(found.claims) < 100


def test_the_world_can_be_sent_to_another_process() -> None:
    copy = pickle.loads(pickle.dumps(world()))  # noqa: S301 - our own bytes
    article = Article("x", "test", "other", lang="en", text="Baku rejected the proposal.", published=date(2021, 6, 15))
    assert code_article(article, copy) == code_article(article, world())
