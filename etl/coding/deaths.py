"""How many died, as the sentence says it: low, best, high."""

import re

from etl.coding.predicates import Clause
from etl.model import Deaths

REACH = 5
DIGITS = re.compile(r"\d{1,3}(?:[.,]\d{3})*|\d+")


def of(clause: Clause) -> Deaths:
    """The number nearest to a word of dying; `at least` gives only the low figure, `no` gives none."""
    language = clause.language
    killed = [at for at, word in enumerate(clause.texts) if _is_killed(word, clause)]
    best: tuple[int, int] | None = None
    for at, word in enumerate(clause.texts):
        number = _number(word, clause)
        if number is None or not killed:
            continue
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
    return word in stems or bare in stems or any(len(stem) > 3 and word.startswith(stem) for stem in stems)


def _number(word: str, clause: Clause) -> int | None:
    if DIGITS.fullmatch(word):
        value = int(re.sub(r"[.,]", "", word))
        return value if value < 1900 or value > 2100 else None
    pairs = clause.language.numbers
    return pairs.get(word)
