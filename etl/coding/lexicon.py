"""The lexicon files of one language, read strictly: one line a fault, with file, entry, rule and mend."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from etl.faults import Fault, FaultsError

Part = Literal["verb", "noun", "phrase"]
Role = Literal["source", "target", "participant", "mediator", "none"]
CueKind = Literal[
    "negation",
    "claim",
    "attribution",
    "future",
    "conditional",
    "possibility",
    "speculation",
    "history",
    "intention",
    "background",
    "vague-date",
    "continued",
    "elsewhere",
]
Reach = Literal["before", "after", "near", "clause", "sentence"]
Governs = Literal["", "request", "reject", "threat", "agree", "accuse", "deny", "report"]
Needs = Literal["", "actor", "military", "two", "pair"]
TYPES = frozenset(
    [
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "CONCEDE",
        "COOPERATE",
        "AID",
        "RETREAT",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "SANCTION",
        "MOBILIZE",
        "COERCE",
        "ASSAULT",
        "INSTITUTE",
        "NONE",
    ]
)
MODES = frozenset(
    [
        "visit",
        "third-party",
        "multilateral",
        "phone",
        "assist",
        "change",
        "yield",
        "meet",
        "disapprove",
        "investigate",
        "allege",
        "restrict",
        "arrest",
        "relations",
        "expel",
        "territory",
        "violence",
        "demo",
        "riot",
        "strike",
        "hunger",
        "boycott",
        "obstruct",
        "vandalize",
        "convict",
        "withdraw",
        "discontinue",
        "troops",
        "weapons",
        "police",
        "militia",
        "seize",
        "censor",
        "curfew",
        "martial-law",
        "deport",
        "withhold",
        "misinformation",
        "cyber",
        "release",
        "disarm",
        "ceasefire",
        "access",
        "resign",
        "abduct",
        "beat",
        "torture",
        "sexual",
        "targeted",
        "destroy",
        "primitive",
        "firearms",
        "explosives",
        "suicide-attack",
        "aerial",
        "drone",
        "heavy-weapons",
        "crowd-control",
        "unconventional",
    ]
)
NOT_VALUES = frozenset(("NA", "N/A", "n/a", "null", "NULL", "None", "NaN", "nan", "-", "~"))


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Entry(Strict):
    id: str
    patterns: tuple[str, ...]

    @field_validator("id")
    @classmethod
    def _id(cls, value: str) -> str:
        if not re.fullmatch(r"[a-z]{2}(\.[a-z0-9-]+){2,3}", value):
            raise ValueError(f"id {value!r} is not like en.request.ask-for; use the language, the type and a name, in small letters")
        return value

    @field_validator("patterns")
    @classmethod
    def _patterns(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in value:
            if not pattern.strip() or pattern.strip() in NOT_VALUES:
                raise ValueError(f"{pattern!r} is no pattern; write words or take it out")
        if not value:
            raise ValueError("no patterns; write at least one")
        return value


class Trigger(Entry):
    type: str
    mode: str = ""
    context: str = ""
    cameo: str = ""
    part: Part = "verb"
    frame: dict[str, Role] = {}
    governs: Governs = ""
    needs: Needs = ""
    place: Literal["", "object"] = ""

    @field_validator("type")
    @classmethod
    def _type(cls, value: str) -> str:
        if value not in TYPES:
            raise ValueError(f"type {value!r} is none of PLOVER's; write one of {', '.join(sorted(TYPES))}")
        return value

    @field_validator("mode")
    @classmethod
    def _mode(cls, value: str) -> str:
        if value and value not in MODES:
            raise ValueError(f"mode {value!r} is unknown; see data/lexicon/README.md")
        return value

    @field_validator("cameo")
    @classmethod
    def _cameo(cls, value: str) -> str:
        if value and not re.fullmatch(r"(?:0[1-9]|1\d|20)\d{0,2}", value):
            raise ValueError(f"cameo {value!r} is no CAMEO code; keep the leading zero, as in '0232'")
        return value


class Cue(Entry):
    cue: CueKind
    reach: Reach = "before"
    form: str = ""
    own: Literal["", "yes"] = ""
    unless_said: Literal["", "yes"] = ""
    frame: dict[str, Role] = {}


class Agent(Entry):
    """A noun for a part of a state (`ministry of defence`), or for parties named before (`the two sides`)."""

    suffix: Literal[
        "",
        "GOV",
        "MIL",
        "OPP",
        "CVL",
        "PKF",
        "MED",
        "PER",
        "REB",
        "pair",
        "self",
        "other",
        "enemy",
        "body",
        "ministry",
        "place",
    ] = ""
    actor: str = ""
    alone: Literal["", "no"] = ""
    place: str = ""


class TriggerFile(Strict):
    sets: dict[str, str] = {}
    frames: dict[str, dict[str, Role]] = {}
    entries: tuple[Trigger, ...]


class CueFile(Strict):
    sets: dict[str, str] = {}
    words: dict[str, str] = {}
    numbers: dict[str, str] = {}
    entries: tuple[Cue, ...]


class AgentFile(Strict):
    sets: dict[str, str] = {}
    entries: tuple[Agent, ...]


File = TypeVar("File", TriggerFile, CueFile, AgentFile)


def read(path: Path, kind: type[File]) -> File:
    """One file, validated. Nothing is coerced: `no` and `0232` stay what was written."""
    name = f"data/lexicon/{path.parent.name}/{path.name}"
    try:
        raw: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader builds strings only
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise FaultsError([Fault(name, 0, f"cannot be read ({' '.join(str(error).split())})", "mend or restore the file")]) from error
    try:
        return kind.model_validate(raw or {})
    except ValidationError as error:
        raise FaultsError(_faults(name, raw, error)) from error


def _faults(name: str, raw: Any, error: ValidationError) -> Iterator[Fault]:  # noqa: ANN401 - whatever the file held
    for wrong in error.errors():
        where = [str(step) for step in wrong["loc"]]
        label = ".".join(where)
        if len(where) > 1 and where[0] == "entries" and where[1].isdigit():
            entry = raw["entries"][int(where[1])]
            label = f"{entry.get('id', 'entry ' + where[1])}: {'.'.join(where[2:])}" if isinstance(entry, dict) else f"entry {where[1]}"
        rule, _, mend = wrong["msg"].removeprefix("Value error, ").partition("; ")
        yield Fault(name, 0, f"{label}: {rule}", mend or "see data/lexicon/README.md")


def unique(entries: list[tuple[str, Entry]]) -> None:
    """Raise when an id stands twice. Each item is (file, entry)."""
    seen: dict[str, str] = {}
    faults = []
    for file, entry in entries:
        if entry.id in seen:
            faults.append(Fault(file, 0, f"{entry.id}: the id stands already in {seen[entry.id]}", "give it a name of its own"))
        seen[entry.id] = file
    if faults:
        raise FaultsError(faults)
