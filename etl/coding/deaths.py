"""How many died, as the sentence says it: low, best, high."""

import re
from functools import cache

from etl.coding.predicates import Clause
from etl.model import Deaths

REACH = 5
DIGITS = re.compile(r"\d{1,3}(?:[.,]\d{3})*|\d+")


def of(clause: Clause) -> Deaths:
    """The number nearest to a word of dying; `at least` gives only the low figure, `no` gives none."""
    language = clause.language
    numbers = [(at, number) for at, word in enumerate(clause.texts) if (number := _number(word, clause)) is not None]
    killed = [at for at, word in enumerate(clause.texts) if _is_killed(word, clause)] if numbers else []
    best: tuple[int, int] | None = None
    for at, number in numbers if killed else ():
        distance = min(abs(at - k) for k in killed)
        if distance <= REACH and (best is None or distance < best[0]):
            best = (distance, number)
    if best is None:
        return Deaths()
    at_least = any(language.has("at_least", word) for word in clause.texts)
    return Deaths(best[1], None if at_least else best[1], None if at_least else best[1])


def _is_killed(word: str, clause: Clause) -> bool:
    bare = word[1:] if clause.language.lang == "ar" and word[:1] in "وفل" else word
    stems = clause.language.grammar.get("killed", frozenset())
    return word in stems or bare in stems or word.startswith(_openings(stems))


@cache
def _openings(stems: frozenset[str]) -> tuple[str, ...]:
    """Those that are long enough to be the beginning of a form."""
    return tuple(stem for stem in sorted(stems) if len(stem) > 3)


def _number(word: str, clause: Clause) -> int | None:
    if word[0].isdigit() and DIGITS.fullmatch(word):
        value = int(re.sub(r"[.,]", "", word))
        return value if value < 1900 or value > 2100 else None
    pairs = clause.language.numbers
    return pairs.get(word)
