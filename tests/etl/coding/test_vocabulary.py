"""The index of patterns finds what trying every pattern at every word finds, in the same order."""

from functools import cache
from pathlib import Path

import pytest

from etl.coding.shapes import Hit, Words
from etl.coding.text import fold
from etl.coding.tokens import words
from etl.coding.vocabulary import Vocabulary, _feature, _match
from etl.coding.world import Language
from tests.etl.coding.test_hostile import LANGS, sample, world

TITLES = Path(__file__).parents[4] / "data" / "chronology" / "titles"


def tried(vocabulary: Vocabulary, found: Words) -> list[Hit]:
    """Without any index."""
    atoms = [vocabulary.look(text).atoms for text in found.texts]
    hits: list[Hit] = []
    for at, known in enumerate(atoms):
        for number in known:
            for pattern in vocabulary.starts.get(number, ()):
                places = _match(pattern, atoms, found.texts, at) if len(pattern.steps) > 1 else (at,)
                if not places:
                    continue
                is_last = vocabulary.lang in ("tr", "az", "hy") and pattern.kind in ("name", "agent")
                at_head = len(places) - 1 if is_last else pattern.head
                head = places[min(at_head, len(places) - 1)]
                step = pattern.steps[min(at_head, len(pattern.steps) - 1)][0]
                hits.append(Hit(pattern.kind, pattern.entry, places, head, _feature(step, atoms[head])))
    return hits


@cache
def texts(lang: str) -> tuple[str, ...]:
    path = TITLES / f"{lang}.csv"
    lines = path.read_text(encoding="utf-8").splitlines()[1:200] if path.exists() else []
    return (*sample(lang).splitlines(), *lines)


@pytest.mark.parametrize("lang", LANGS)
def test_the_index_loses_nothing(lang: str) -> None:
    language: Language = world().languages[lang]
    count = 0
    for text in texts(lang):
        found = words(fold(text, lang).text, lang)
        hits = language.vocabulary.hits(found)
        assert hits == tried(language.vocabulary, found), text
        count += len(hits)
    assert count > 20
