"""What flows through the pipeline: frozen values, no behaviour beyond what they are.

Intervals are half-open days, [since, until). Offsets count characters of `Article.body`, the text as it was read.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Literal

Lang = Literal["en", "ar", "ru", "hy", "az", "tr"]
Role = Literal["source", "target", "participant", "mediator"]
Modality = Literal["actual", "claimed", "denied", "negated", "future", "hypothetical", "historical"]
DatePrecision = Literal["day", "month", "year", "range", "none"]
DateOrigin = Literal["text", "publication", "curated", "dataset", "none"]
PlacePrecision = Literal["town", "district", "region", "country", "none"]
PublishedOrigin = Literal["metadata", "flag", "address", "text", "feed", "page", "curated"]
SentenceKind = Literal["title", "body", "boilerplate", "author", "link", "dateline"]
MentionKind = Literal["actor", "place", "trigger", "cue", "date"]


class Judgement(Enum):
    """Whether two claims tell one event."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Article:
    """One thing that was read. `text` is None for a source of a curated event; `copy_of` names the article whose text it repeats."""

    article_id: str
    dataset: str
    camp: str
    url: str | None = None
    outlet: str | None = None
    lang: str | None = None
    title: str | None = None
    text: str | None = None
    published: date | None = None
    published_origin: PublishedOrigin | None = None
    retrieved: date | None = None
    is_verified: bool = True
    note: str | None = None
    copy_of: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text == article.text[start:end]`; a title that is no part of the text has start == end == -1."""

    index: int
    start: int
    end: int
    text: str
    lang: str
    kind: SentenceKind


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of one sentence that a name, trigger, cue or date of ours matched; offsets within the sentence."""

    kind: MentionKind
    start: int
    end: int
    text: str
    ref: str
    entry_id: str


@dataclass(frozen=True, slots=True)
class DatedSpan:
    """A stretch of days, and how much of it the words say."""

    since: date | None
    until: date | None
    precision: DatePrecision
    origin: DateOrigin
    words: str = ""


@dataclass(frozen=True, slots=True)
class EventActor:
    """An actor in its role, as resolved on the date of the event and as written."""

    actor_id: str
    role: Role
    holder_id: str | None = None
    as_written: str | None = None


@dataclass(frozen=True, slots=True)
class Deaths:
    """Deaths as a source gives them; None where it gives none."""

    low: int | None = None
    best: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article (or curated source) says of one event, in its own words."""

    article_id: str
    type_id: str
    modality: Modality
    when: DatedSpan
    actors: tuple[EventActor, ...]
    mode: str | None = None
    context: str | None = None
    cameo: str | None = None
    place_id: str | None = None
    place_precision: PlacePrecision = "none"
    claimed_by: str | None = None
    cue: str | None = None
    deaths: Deaths = Deaths()
    quote: str | None = None
    quote_start: int | None = None
    quote_end: int | None = None
    lang: str | None = None
    reasons: tuple[tuple[str, str], ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Claims held to be one event. `event_id` is derived from content, never counted."""

    event_id: str
    type_id: str
    modality: Modality
    when: DatedSpan
    actors: tuple[EventActor, ...]
    dataset: str
    status: Literal["coded", "reviewed", "curated"]
    claims: tuple[Claim, ...]
    titles: tuple[tuple[str, str, str | None], ...]
    mode: str | None = None
    context: str | None = None
    cameo: str | None = None
    place_id: str | None = None
    place_precision: PlacePrecision = "none"
    claimed_by: str | None = None
    deaths: Deaths = Deaths()
    is_verified: bool = True
    confidence: float | None = None
    reasons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """What one input did not let us read: the rule, the words, and how to mend it."""

    rule: str
    message: str
    article_id: str | None = None
    input: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Coded:
    """The outcome of one article: claims, issues and, for `etl explain`, what was seen and rejected."""

    article: Article
    claims: tuple[Claim, ...] = ()
    issues: tuple[Issue, ...] = ()
    trace: tuple[str, ...] = field(default=(), compare=False)
