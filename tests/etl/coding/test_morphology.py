"""Forms of words: which belong to a lexicon word, and what they say."""

import pytest

from etl.coding.english import verb_forms
from etl.coding.notation import Atom, Element
from etl.coding.text import fold
from etl.coding.tokens import words
from etl.coding.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("notation", "forms"),
    [
        ("accuse", {"accuse", "accuses", "accused", "accusing"}),
        ("ban", {"ban", "bans", "banned", "banning"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("label", {"label", "labels", "labeled", "labelled", "labeling", "labelling"}),
        ("strike/struck/stricken", {"strike", "strikes", "struck", "stricken", "striking"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
    ],
)
def test_english_verbs(notation: str, forms: set[str]) -> None:
    assert set(verb_forms(notation)) == forms


CASES = [
    ("ar", "verb", "رفض", "ورفضت", "past conj"),
    ("ar", "verb", "رفض", "سيرفض", "fut present"),
    ("ar", "verb", "رفض", "رفضتها", "past obj"),
    ("ar", "verb", "رفض", "مرفوض", None),
    ("ar", "verb", "دعا,دعت/دعو", "تدعو", "present"),
    ("ar", "word", "هجوم", "بالهجوم", "بال"),
    ("ar", "word", "مساعدة", "لمساعدتها", "ل"),
    ("ar", "name", "أرميني", "الأرمينية", "ال"),
    ("ru", "name", "Россия", "Россией", "ins"),
    ("ru", "name", "Азербайджан", "Азербайджаном", "ins"),
    ("ru", "name", "армянский", "армянскими", "ins"),
    ("ru", "verb", "обвин", "обвинила", "past"),
    ("ru", "verb", "заяв", "заявление", "noun"),
    ("ru", "verb", "вывед", "выведет", "present"),
    ("tr", "name", "Ermenistan", "Ermenistan'dan", "abl"),
    ("tr", "name", "Azerbaycan", "Azerbaycan'ın", "gen"),
    ("tr", "verb", "saldır", "saldırmadı", "neg"),
    ("hy", "name", "Հայաստան", "Հայաստանից", "abl"),
    ("hy", "verb", "հարձակվ", "չհարձակվեց", "past neg"),
]


@pytest.mark.parametrize(("lang", "kind", "text", "word", "feature"), CASES)
def test_forms(lang: str, kind: str, text: str, word: str, feature: str | None) -> None:
    vocabulary = Vocabulary(lang)
    vocabulary.add("trigger", "entry", (Element((Atom(kind, fold(text, lang).text),), 0, False),))
    found = list(vocabulary.look(words(fold(word, lang).text, lang).texts[0]).atoms.values())
    assert found == ([] if feature is None else [feature])


def test_a_gap_stops_at_the_end_of_a_sentence() -> None:
    vocabulary = Vocabulary("en")
    pattern = (Element((Atom("verb", "open"),), 0, False), Element((Atom("word", "fire"),), 4, False))
    vocabulary.add("trigger", "entry", pattern)
    assert len(list(vocabulary.hits(words("they opened heavy fire", "en")))) == 1
    assert not list(vocabulary.hits(words("they opened. there was fire", "en")))


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("nagorno-karabakh's army", "en", ["nagorno", "karabakh", "'s", "army"]),
        ("the u.n. said", "en", ["the", "un", "said"]),
        ("erivan'da", "tr", ["erivanda"]),
        ("1,5 million", "en", ["1,5", "million"]),
    ],
)
def test_words(text: str, lang: str, expected: list[str]) -> None:
    assert words(text, lang).texts == expected
