"""Neutral titles of coded events from data/reference/title_templates.yml: sentences in English, words side by side elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from etl.cells import LANGS
from etl.faults import Fault, FaultsError
from etl.levels import Levels
from etl.model import Event
from etl.plain_titles import Labels, PlainTitles, modality_key
from etl.reference import Reference

FILE = "title_templates.yml"
LONGEST = 200
_NUMBER = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


class Forms(BaseModel):
    """The wordings of one mode, by what is known of the roles."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    both: str | None = None
    source: str | None = None
    target: str | None = None
    parties: str | None = None


class PlaceWords(BaseModel):
    """How a place is added."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    # `in` is a word of Python; the file need not know.
    inside: str
    at: str
    at_kinds: tuple[str, ...]
    at_words: tuple[str, ...]
    joined: str


class Templates(BaseModel):
    """All wordings in English, and the words of the other languages."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    join: str
    last: str
    nobody: str
    names: dict[str, str]
    parts: dict[str, str]
    place: PlaceWords
    modality: dict[str, str]
    types: dict[str, dict[str, Forms]]
    others: dict[str, Labels]


def read(data: Path, reference: Reference) -> tuple[Templates | None, list[Fault]]:
    """The templates, and what is wrong with them: every type of the reference has a default."""
    path = data / "reference" / FILE
    try:
        everything = yaml.safe_load(path.read_text(encoding="utf-8"))
        raw = everything["en"] | {"others": {lang: everything[lang] for lang in LANGS if lang != "en"}}
        raw["place"]["inside"] = raw["place"].pop("in")
        templates = Templates.model_validate(raw)
    except FileNotFoundError:
        return None, [Fault(FILE, 0, "the file is missing", "add it: titles of coded events are made from it")]
    except (yaml.YAMLError, KeyError, TypeError) as error:
        return None, [Fault(FILE, 0, f"not readable: {' '.join(str(error).split())}", "correct it")]
    except ValidationError as error:
        return None, [Fault(FILE, 0, f"{'.'.join(map(str, e['loc']))}: {e['msg']}", "correct it") for e in error.errors(include_url=False)]
    known = {row.type_id for row in reference.event_type}
    faults = [Fault(FILE, 0, f"no wording for {one}", "add it with a default") for one in sorted(known - set(templates.types))]
    faults += [Fault(FILE, 0, f"type {one} is not known", "remove or correct it") for one in sorted(set(templates.types) - known - {"any"})]
    faults += [
        Fault(FILE, 0, f"no word for {one} in {lang}", "add it")
        for lang, labels in templates.others.items()
        for one in sorted(known - set(labels.types))
    ]
    faults += [Fault(FILE, 0, f"{one} has no default", "add it") for one, modes in templates.types.items() if "default" not in modes]
    return templates, faults


class Titles:
    """Titles from templates and names."""

    def __init__(self, templates: Templates, reference: Reference, levels: Levels) -> None:
        self._words = templates
        self._plain = [PlainTitles(lang, labels, reference) for lang, labels in templates.others.items()]
        self._levels = levels
        self._names = {row.actor_id: row.name for row in reference.actor}
        self._kinds = {row.place_id: row.kind for row in reference.place}
        self._places: dict[str, dict[str, str]] = {}
        for row in reference.place_name:
            if row.lang == "en" and row.kind == "canonical":
                self._places.setdefault(row.place_id, {}).setdefault(row.tradition or "", row.name)

    def titled(self, events: Sequence[Event]) -> tuple[Event, ...]:
        """Events with their titles; those that have one keep it."""
        return tuple(event if event.titles else replace(event, titles=self._all(event)) for event in events)

    def _all(self, event: Event) -> tuple[tuple[str, str, None], ...]:
        found = [("en", self.title(event)), *((plain.lang, plain.title(event)) for plain in self._plain)]
        return tuple((lang, title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…", None) for lang, title in found)

    def title(self, event: Event) -> str:
        """Who does what to whom, where, and how sure it is."""
        sentence = self._sentence(event) + self._place(event.place_id)
        sentence = sentence[:1].upper() + sentence[1:]
        words = self._words.modality
        by = self.actor(event.claimed_by) if event.claimed_by else None
        return words[modality_key(event.modality, by)].format(title=sentence, by=by)

    def actor(self, actor_id: str) -> str:
        """`Armenia (government)` for a part of a state, else its name."""
        if actor_id in self._words.names:
            return self._words.names[actor_id]
        whole, _, part = actor_id.rpartition(".")
        if whole in self._names and part in self._words.parts:
            return self._words.parts[part].format(whole=self._names[whole])
        return self._names.get(actor_id, actor_id)

    def _sentence(self, event: Event) -> str:
        sources, targets = self._names_of(event, "source"), self._names_of(event, "target")
        if self._names_of(event, "participant") and not (sources and targets):
            return self._filled(event, "parties", parties=self._names_of(event, "participant", "source", "target"))
        if sources and targets:
            return self._filled(event, "both", source=sources, target=targets)
        if targets:
            return self._filled(event, "target", target=targets)
        return self._filled(event, "source", source=sources or [self._words.nobody])

    def _names_of(self, event: Event, *roles: str) -> list[str]:
        return list(dict.fromkeys(self.actor(actor.actor_id) for role in roles for actor in event.actors if actor.role == role))

    def _filled(self, event: Event, form: str, **names: list[str]) -> str:
        """The form with the names in it; its verb agrees with those that come first."""
        wording = self._form(event, form)
        several = len(next(iter(names.values()))) > 1
        wording = _NUMBER.sub(lambda found: found[2] if several else found[1], wording)
        return wording.format(**{name: self._list(values) for name, values in names.items()})

    def _list(self, names: list[str]) -> str:
        return self._words.last.join(filter(None, [self._words.join.join(names[:-1]), *names[-1:]]))

    def _form(self, event: Event, form: str) -> str:
        types = self._words.types
        modes = types.get(event.type_id, {})
        for forms in (modes.get(event.mode or "default"), modes.get("default"), types["any"]["default"]):
            wording = getattr(forms, form, None)
            if isinstance(wording, str):
                return wording
        raise FaultsError([Fault(FILE, 0, f"any.default has no form {form}", "add it")])

    def _place(self, place_id: str | None) -> str:
        names = self._places.get(place_id or "", {})
        if not names:
            return ""
        label = names.get("") or self._words.place.joined.join(names[one] for one in ("am", "az") if one in names)
        words = self._words.place
        at = self._kinds.get(place_id or "") in words.at_kinds or any(word in label.casefold() for word in words.at_words)
        return (words.at if at else words.inside).format(place=label)
