"""The gold sentences of every language through the whole coder, with our own lexicons and reference tables."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from etl import reference
from etl.coding.assemble import code_article
from etl.coding.predict import prediction
from etl.coding.world import World, load_world
from etl.model import Article, Coded

ROOT = Path(__file__).parents[3]
GOLD = ROOT / "tests" / "gold"
DAY = date(2021, 6, 15)
LANGS = ("hy", "en", "ar", "ru", "az", "tr")


@cache
def world() -> World:
    found, _ = reference.read_with_faults(ROOT / "data")
    return load_world(ROOT / "data", found)


def cases(lang: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((GOLD / f"{lang}.yml").read_text(encoding="utf-8")))


def coded(case: dict[str, Any], lang: str) -> Coded:
    published = case.get("published", DAY)
    article = Article("gold", "gold", "other", lang=lang, title=case.get("title"), text=case["text"], published=published)
    return code_article(article, world())


ALL = [pytest.param(lang, case, id=f"{lang}-{n:02d}") for lang in LANGS for n, case in enumerate(cases(lang), 1)]


@pytest.mark.parametrize(("lang", "case"), ALL)
def test_sentence_tells_its_events_and_no_other(lang: str, case: dict[str, Any]) -> None:
    found = coded(case, lang)
    events = prediction(found, world())["events"]
    seen = [(event["plover"], event["modality"]) for event in events]
    wanted = [(event["type"], event["modality"]) for event in case["events"]]
    assert sorted(seen) == sorted(wanted), "\n".join([case["text"], *found.trace])
    for want in case["events"]:
        matching = [n for n, event in enumerate(events) if (event["plover"], event["modality"]) == (want["type"], want["modality"])]
        assert any(_fits(want, events[n], found, n) for n in matching), "\n".join([str(want), str(events), *found.trace])


def _fits(want: dict[str, Any], event: dict[str, Any], found: Coded, n: int) -> bool:
    claim = found.claims[n]
    told = " | ".join([claim.cue or "", *(text for _, text in claim.reasons)]).casefold()
    return (
        ("source" not in want or sorted(event["source"]) == sorted(want["source"]))
        and ("target" not in want or sorted(event["target"]) == sorted(want["target"]))
        and ("place" not in want or event["place"] == want["place"])
        and ("date" not in want or event["date_from"] == str(want["date"]))
        and str(want["because"]).casefold() in told
    )


@pytest.mark.parametrize("lang", LANGS)
def test_enough_sentences(lang: str) -> None:
    assert len({case["text"] for case in cases(lang)}) >= 60
