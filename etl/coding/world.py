"""Everything that the coder knows, built once from `data/` and then only read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from etl.coding import lexicon, names
from etl.coding.notation import parse
from etl.coding.text import fold
from etl.coding.tokens import words
from etl.coding.vocabulary import Vocabulary
from etl.faults import Fault, FaultsError
from etl.model import PlacePrecision

LANGS = ("en", "ar", "ru", "hy", "az", "tr")
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Office:
    """Whom a person stood for, and when; half-open."""

    actor_id: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer."""

    place_id: str
    label: str
    kind: str
    precision: PlacePrecision
    parent_id: str | None
    country: str | None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Who held a unit of the map, and when; half-open."""

    controller_id: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Language:
    """The automaton of one language with its function words and the frames of its types."""

    lang: str
    vocabulary: Vocabulary
    grammar: Mapping[str, frozenset[str]]
    merged: Mapping[str, Mapping[str, str]]
    numbers: Mapping[str, int]

    def has(self, group: str, word: str) -> bool:
        return word in self.grammar.get(group, NOTHING)


@dataclass(frozen=True, slots=True)
class World:
    """`actors` are the known ids; `metonyms` the places that stand for a government; `parties` the sides of the conflict."""

    languages: Mapping[str, Language]
    actors: frozenset[str]
    kinds: Mapping[str, str]
    offices: Mapping[str, tuple[Office, ...]]
    places: Mapping[str, Place]
    metonyms: Mapping[str, str]
    capital_of: Mapping[str, str]
    home: Mapping[str, str]
    seats: Mapping[str, str]
    control: Mapping[str, tuple[Held, ...]]
    pacts: tuple[Any, ...] = field(default=())

    def holder(self, place: Place, day: date | None) -> str | None:
        """Who held a place on a day, else the state that it lies in."""
        for held in self.control.get(place.unit or "", ()):
            if day is not None and (held.since is None or held.since <= day) and (held.until is None or day < held.until):
                return held.controller_id.partition(".")[0]
        return place.country


def load_world(data: Path, reference: Any) -> World:  # noqa: ANN401 - etl.reference.Reference, or rows of the same attributes in tests
    """Read and check the lexicons and join them with the reference tables. Raises FaultsError."""
    folder = data / "lexicon"
    capitals, seats = _seats(folder / "seats.yml")
    labels = _labels(reference.place_name)
    places = {row.place_id: _place(row, labels) for row in reference.place}
    actors = frozenset(row.actor_id for row in reference.actor)
    return World(
        languages={lang: _language(folder / lang, lang, reference) for lang in LANGS if (folder / lang / "triggers.yml").exists()},
        actors=actors,
        kinds={row.actor_id: row.kind for row in reference.actor},
        offices=_offices(reference.office),
        places=places,
        capital_of={actor.partition(".")[0]: place for place, actor in capitals.items() if actor.endswith(".GOV")},
        metonyms={place: actor for place, actor in capitals.items() if actor.partition(".")[0] in actors},
        home={row.actor_id: row.parent_id or "" for row in reference.actor},
        seats=seats,
        control=_control(reference.control),
        pacts=tuple(row for row in reference.alliance if row.kind == "pact"),
    )


def _seats(path: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Capitals that stand for a government, and the places where organisations sit."""
    if not path.exists():
        return {}, {}
    raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader) or {}  # noqa: S506 - strings only
    return {**raw.get("capitals", {})}, {**raw.get("seats", {})}


def _control(rows: Iterable[Any]) -> dict[str, tuple[Held, ...]]:
    found: dict[str, list[Held]] = {}
    for row in rows:
        found.setdefault(row.unit, []).append(Held(row.controller_id, row.since, row.until))
    return {unit: tuple(held) for unit, held in found.items()}


def _labels(rows: Iterable[Any]) -> dict[str, str]:
    """The English name of each place; of two traditions that which the id is made from."""
    found: dict[str, str] = {}
    for row in rows:
        if row.lang == "en" and row.kind == "canonical":
            is_namesake = row.name.casefold().replace(" ", "-") in (row.place_id, row.place_id.removesuffix("-district"))
            if is_namesake or row.place_id not in found:
                found[row.place_id] = row.name
    return found


def _place(row: Any, labels: Mapping[str, str]) -> Place:  # noqa: ANN401
    label = labels.get(row.place_id, row.place_id.replace("-", " ").title())
    return Place(row.place_id, label, row.kind, row.precision, row.parent_id, row.country, row.unit)


def _offices(rows: Iterable[Any]) -> dict[str, tuple[Office, ...]]:
    found: dict[str, list[Office]] = {}
    for row in rows:
        found.setdefault(row.holder_id, []).append(Office(row.actor_id, row.since, row.until))
    return {holder: tuple(held) for holder, held in found.items()}


def _language(folder: Path, lang: str, reference: Any) -> Language:  # noqa: ANN401
    triggers = lexicon.read(folder / "triggers.yml", lexicon.TriggerFile)
    cues = lexicon.read(folder / "cues.yml", lexicon.CueFile)
    agents = lexicon.read(folder / "agents.yml", lexicon.AgentFile)
    lexicon.unique([*((f"{lang}/triggers.yml", e) for e in triggers.entries), *((f"{lang}/cues.yml", e) for e in cues.entries)])
    lexicon.unique([(f"{lang}/agents.yml", e) for e in agents.entries])
    vocabulary = Vocabulary(lang)
    _add(vocabulary, "trigger", f"{lang}/triggers.yml", triggers.entries, triggers.sets)
    _add(vocabulary, "cue", f"{lang}/cues.yml", cues.entries, cues.sets)
    _add(vocabulary, "agent", f"{lang}/agents.yml", agents.entries, agents.sets)
    for key, name in names.gather(reference.actor_name, reference.place_name, lang).items():
        pattern = names.elements(key, name, lang)
        if pattern:
            vocabulary.add("name", name, pattern)
    return Language(lang, vocabulary, _grammar(cues.words, lang), _frames(triggers, cues, lang), _numbers(cues.numbers, lang))


def _grammar(raw: Mapping[str, str], lang: str) -> dict[str, frozenset[str]]:
    return {group: frozenset(words(fold(text, lang).text, lang).texts) for group, text in raw.items()}


def _frames(triggers: lexicon.TriggerFile, cues: lexicon.CueFile, lang: str) -> dict[str, Mapping[str, str]]:
    """The frame of each entry: that of its type with its own over it; prepositions folded as the text is."""

    def folded(frame: Mapping[str, str]) -> dict[str, str]:
        return {fold(word, lang).text: role for word, role in frame.items()}

    made: dict[str, Mapping[str, str]] = {}
    for entry in triggers.entries:
        made[entry.id] = {"subject": "source", "object": "target", **folded(triggers.frames.get(entry.type, {})), **folded(entry.frame)}
    for cue in cues.entries:
        made[cue.id] = {"subject": "source", **folded(cue.frame)}
    return made


def _numbers(raw: Mapping[str, str], lang: str) -> dict[str, int]:
    return {word: int(value) for value, text in raw.items() for word in words(fold(text, lang).text, lang).texts}


def _add(vocabulary: Vocabulary, kind: str, file: str, entries: Iterable[lexicon.Entry], sets: Mapping[str, str]) -> None:
    folded = {name: fold(text, vocabulary.lang).text.replace(" ", "") for name, text in sets.items()}
    faults = []
    for entry in entries:
        for pattern in entry.patterns:
            try:
                vocabulary.add(kind, entry, parse(fold(pattern, vocabulary.lang).text, folded, vocabulary.lang))
            except ValueError as error:
                rule, _, mend = str(error).partition("; ")
                faults.append(Fault(f"data/lexicon/{file}", 0, f"{entry.id}: {rule}", mend))
    if faults:
        raise FaultsError(faults)
