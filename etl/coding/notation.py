"""The notation of lexicon patterns, described in data/lexicon/README.md.

`word`, `stem*`, `~verb`, `a|b`, `(optional)`, `...` (up to four words between), `....` (up to ten), `@set`.
"""

import re
from typing import NamedTuple

GAP = {"en": 4, "ru": 4, "ar": 6}
CASED_GAP = 5
WIDE_GAP = 10
AR_PREPOSITIONS = ("عن", "علي", "الي", "في", "من", "مع")


class Atom(NamedTuple):
    """One way to write a word: kind is `word`, `open`, `verb` or `name`."""

    kind: str
    text: str


class Element(NamedTuple):
    """One place of a pattern: which atoms may stand there, how many words may come before, and whether it may lack."""

    atoms: tuple[Atom, ...]
    gap: int
    is_optional: bool


def parse(pattern: str, sets: dict[str, str], lang: str) -> tuple[Element, ...]:
    """The elements of a folded pattern. Raises ValueError in words that a linguist understands."""
    elements: list[Element] = []
    gap = 0
    for piece in pattern.split():
        if piece in ("...", "…"):
            gap = GAP.get(lang, CASED_GAP)
            continue
        if piece == "....":
            gap = WIDE_GAP
            continue
        if lang == "ar" and piece in ("ب", "ل", "ك"):
            continue  # written onto the next word, where any proclitic may stand
        if lang == "ar" and piece in AR_PREPOSITIONS and elements and elements[-1].atoms[0].kind == "verb":
            gap = gap or GAP["ar"]  # the subject stands between a verb and its preposition
        is_optional = piece.startswith("(") and piece.endswith(")")
        body = piece[1:-1] if is_optional else piece
        for position, part in enumerate(_parts(body, lang)):
            elements.append(Element(_atoms(part, sets), gap if position == 0 else 0, is_optional))
        gap = 0
    if not elements or all(element.is_optional for element in elements):
        raise ValueError(f"the pattern {pattern!r} holds no word; write at least one")
    return tuple(elements)


def _parts(body: str, lang: str) -> list[str]:
    """`cease-fire` is two words, as in a text; alternatives and sets stay whole."""
    del lang
    if "|" in body or body.startswith("@"):
        return [body]
    parts = [part for part in re.split(r"[-‐‑]", body) if part]
    if body.startswith("~") and len(parts) > 1:
        return [body]
    return parts


def _atoms(part: str, sets: dict[str, str]) -> tuple[Atom, ...]:
    atoms: list[Atom] = []
    for option in part.split("|"):
        if option.startswith("@"):
            name = option[1:]
            if name not in sets:
                raise ValueError(f"there is no set {name!r}; add it under 'sets:' or write the words")
            atoms.extend(_atoms(sets[name], {}))
        elif option.startswith("~"):
            atoms.append(Atom("verb", option[1:].rstrip("*")))
        elif option.startswith("^"):
            atoms.append(Atom("name", option[1:]))
        elif option.endswith("*"):
            atoms.append(Atom("open", option[:-1]))
        else:
            atoms.append(Atom("word", option))
    if any(not atom.text for atom in atoms):
        raise ValueError(f"an empty word in {part!r}; write a word on both sides of |")
    return tuple(atoms)
