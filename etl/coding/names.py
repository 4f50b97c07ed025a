"""Names of actors and places from the reference tables, one entry a written name, whatever it may stand for."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from etl.coding.notation import Atom, Element
from etl.coding.text import fold
from etl.coding.tokens import words

ALONE = frozenset(("ignored",))


@dataclass(slots=True)
class Name:
    """A written name. `entry_id` tells whence it comes."""

    written: str
    entry_id: str
    actors: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    is_ignored: bool = False
    is_adjective: bool = False
    is_stem: bool = False


def gather(rows: Iterable[Any], place_rows: Iterable[Any], lang: str) -> dict[str, Name]:
    """All names that a text of one language may write, by their folded form."""
    names: dict[str, Name] = {}
    for row in rows:
        if _speaks(row.lang, lang):
            name = _name(names, row.name, lang, f"actor_name:{row.actor_id}:{row.kind}")
            _mark(name, row.kind)
            if row.kind != "ignored" and row.actor_id not in name.actors:
                name.actors.append(row.actor_id)
    for row in place_rows:
        if _speaks(row.lang, lang):
            name = _name(names, row.name, lang, f"place_name:{row.place_id}:{row.kind}")
            _mark(name, row.kind)
            if row.kind != "ignored" and row.place_id not in name.places:
                name.places.append(row.place_id)
    return names


def _speaks(row_lang: str | None, lang: str) -> bool:
    return row_lang in (lang, None, "", "mul") or (row_lang == "en" and lang in ("az", "tr"))


def _name(names: dict[str, Name], written: str, lang: str, entry_id: str) -> Name:
    key = fold(written, lang).text.strip()
    if key not in names:
        names[key] = Name(written, entry_id)
    return names[key]


def _mark(name: Name, kind: str) -> None:
    name.is_ignored = name.is_ignored or kind == "ignored"
    name.is_adjective = name.is_adjective or kind in ("adjective", "demonym")
    name.is_stem = name.is_stem or kind == "stem"


def elements(key: str, name: Name, lang: str) -> tuple[Element, ...]:
    """The pattern of a folded name: every word may be inflected where the language does so."""
    texts = [text for text in words(key, lang).texts if text[0].isalnum() or text == "'s"]
    return tuple(Element((_atom(text, name.is_stem, lang),), 0, False) for text in texts)


def _atom(text: str, is_stem: bool, lang: str) -> Atom:
    if is_stem:
        return Atom("open", text)
    return Atom("name" if text[0].isalpha() and len(text) > (1 if lang == "hy" else 2) else "word", text)
