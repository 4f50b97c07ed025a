"""The day of an event: what the words around it say, else what the convention of news says, never a made-up day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from etl.coding import armenian, entries, russian, turkish
from etl.coding.dates import DateMention
from etl.coding.lexicon import Cue, Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Predicate
from etl.model import DatedSpan

UNKNOWN = DatedSpan(None, None, "none", "none")
LONG_AGO = timedelta(days=31)
BEFORE_NEWS = timedelta(days=7)
AFTERMATH = 4


@dataclass(slots=True)
class Days:
    """The dates of a sentence with the words where they stand, and the day that the article is about so far."""

    mentions: list[tuple[int, DateMention]]
    published: date | None
    context: DatedSpan | None = None
    ahead: Callable[[], list[tuple[int, DateMention]]] | None = None
    told: date | None = None  # the day named last

    def keep_last(self) -> None:
        """The day that stands last in a sentence, beside its main verb, is what the article goes on with."""
        mention = self.mentions[-1][1] if self.mentions else None
        if mention is None or mention.precision != "day":
            return
        span = DatedSpan(mention.since, mention.until, "day", mention.origin, mention.words)
        if is_news(span, self.published):
            self.context = span


def of(predicate: Predicate, clause: Clause, days: Days, is_statement: bool, is_future: bool = False) -> tuple[DatedSpan, bool, str]:
    """The span, whether the words gave it, and the reason."""
    mentions = days.ahead() if is_future and days.ahead is not None else days.mentions
    if clause.language.lang == "ru":
        mentions = [(at, mention) for at, mention in mentions if not _is_of_another(clause.texts, at, predicate.hit.head)]
    if clause.language.lang == "hy":
        mentions = [(at, mention) for at, mention in mentions if not armenian.is_of_paper(clause.texts, at, mention.words)]
    if clause.language.lang in ("tr", "az"):
        mentions = [
            (at, m) for at, m in mentions if _is_fresh(m, days.published) or not turkish.is_of_participle(clause.texts, at, m.words)
        ]
    if clause.language.lang == "ar":
        mentions = [(at, m) for at, m in mentions if not _is_foreign(at, m, predicate, clause, days.published if is_future else None)]
    found = _nearest(predicate, clause, mentions, days.published)
    if found is None and clause.language.lang == "hy":
        causes = [p for p in clause.predicates if p.hit.head < predicate.hit.head and armenian.is_cause(clause.texts, p.hit.last)]
        found = next((day for p in causes if (day := _nearest(p, clause, mentions, days.published))), None)
    if found is not None:
        span = DatedSpan(found.since, found.until, found.precision, found.origin, found.words)
        return span, True, f"{found.entry_id}: {found.words}"
    vague = next((hit for hit in clause.scan.cues if isinstance(hit.entry, Cue) and hit.entry.cue == "vague-date"), None)
    if vague is not None and _near_vague(vague.first, predicate, clause):
        return UNKNOWN, True, f"{entries.label(vague)}: no day known"
    if days.context is not None and not is_statement:
        return days.context, False, "the day that the article is about"
    if days.published is None:
        return UNKNOWN, False, "no day in the words and none of publication"
    span = DatedSpan(days.published, days.published + timedelta(days=1), "day", "publication")
    return span, False, "no day in the words: that of publication"


def _is_foreign(at: int, mention: DateMention, predicate: Predicate, clause: Clause, ahead_of: date | None) -> bool:
    """`البيان الثلاثي لعام 2020` dates a paper; of what is still to come neither a day gone by nor that of the announcement is the day."""
    if mention.precision == "year" and clause.texts[at] == "لعام":
        return True
    if ahead_of is None:
        return False
    is_gone = mention.until is not None and mention.until <= ahead_of
    told = [p for p in clause.predicates if p.kind == "claim" and p.hit.first < at < p.right + 1 < predicate.hit.first]
    return is_gone or bool(told)


def _is_of_another(texts: list[str], at: int, head: int) -> bool:
    """Russian: a day that belongs to a participle, to a clause that follows, or to what comes the day after."""
    return russian.is_of_participle(texts, at) or russian.is_eve(texts, at) or russian.is_of_relative(texts, at, head)


def _near_vague(at: int, predicate: Predicate, clause: Clause) -> bool:
    first = next((p for p in clause.predicates if p.hit.head > at), None)
    last = next((p for p in reversed(clause.predicates) if p.hit.head < at), None)
    if clause.language.lang in ("en", "ar") and last is not None and last.kind == "claim" and first is predicate:
        opened = clause.texts[last.hit.last + 1 : at]
        if not any(clause.language.has("barriers", word) for word in opened):
            return False  # `said earlier that ...`: it was said then
    return first is predicate or predicate.left <= at <= predicate.right


def _nearest(predicate: Predicate, clause: Clause, mentions: list[tuple[int, DateMention]], published: date | None) -> DateMention | None:
    head = predicate.hit.head
    inside = [(not _is_fresh(m, published), abs(at - head), m) for at, m in mentions if predicate.left <= at <= predicate.right]
    if clause.language.lang == "az" and (ahead := [(at, m) for at, m in mentions if predicate.left <= at <= head]):
        inside = [(not _is_fresh(m, published), abs(at - head), m) for at, m in ahead]  # what follows the verb is of the next clause
    if inside:
        return min(inside, key=lambda found: found[:2])[2]
    rivals = [other for other in clause.predicates if other is not predicate and other.kind == "trigger"]
    is_positional = clause.language.lang in ("en", "ar")
    if is_positional:
        rivals = [r for r in rivals if not (r.is_noun and isinstance(r.hit.entry, Trigger) and r.hit.entry.type == "ASSAULT")]
    free = [(abs(at - head), m) for at, m in mentions if not any(_holds(other, at, is_positional) for other in rivals)]
    if free:
        return min(free, key=lambda pair: pair[0])[1]
    if clause.language.lang == "az" and len(mentions) == 1 and mentions[0][0] < min(p.hit.first for p in clause.predicates):
        return mentions[0][1]  # the day that opens a sentence is that of all its verbs
    if clause.language.lang == "ar" and any(clause.language.has("after_it", word) for word in clause.texts[head + 1 : head + AFTERMATH]):
        return min(((abs(at - head), m) for at, m in mentions), key=lambda pair: pair[0], default=(0, None))[1]  # `استعادت على إثرها`
    shared = [(abs(at - head), m) for at, m in mentions if _is_fresh(m, published)]
    return min(shared, key=lambda pair: pair[0])[1] if shared else None


def _holds(rival: Predicate, at: int, is_positional: bool) -> bool:
    """Whether a date stands with another event. What stands before a noun may be the day of the verb before it."""
    if is_positional and rival.is_noun and at < rival.hit.first:
        return False
    return rival.left <= at <= rival.right


def _is_fresh(mention: DateMention, published: date | None) -> bool:
    """A day that the whole sentence can be about."""
    if mention.precision != "day":
        return False
    return mention.is_relative or (published is not None and abs(published - mention.since) <= BEFORE_NEWS)


def is_to_come(span: DatedSpan, published: date | None) -> bool:
    """Later than the day after publication."""
    return published is not None and span.since is not None and span.since > published + timedelta(days=1)


def is_past(span: DatedSpan, published: date | None) -> bool:
    """Older than about a month when the article appeared."""
    return published is not None and span.until is not None and span.until + LONG_AGO <= published


def is_news(span: DatedSpan, published: date | None) -> bool:
    """A day that an article can be about: at most a week before it appeared."""
    if span.since is None or span.precision != "day":
        return False
    return published is None or timedelta(0) <= published - span.since <= BEFORE_NEWS
