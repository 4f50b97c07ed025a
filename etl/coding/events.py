"""All events that one sentence tells; every candidate ends as a draft or as a reason why not."""

from dataclasses import dataclass, field

from etl.coding import decide, entries, resolve, roles, scope, turkish_groups, when, where
from etl.coding.draft import Draft
from etl.coding.groups import groups
from etl.coding.involved import is_locative
from etl.coding.lexicon import Agent
from etl.coding.mentions import scan
from etl.coding.predicates import Clause, predicates
from etl.coding.resolve import Memory
from etl.coding.shapes import Group, Predicate, Words
from etl.coding.when import Days
from etl.coding.world import Language, World
from etl.model import DatedSpan, Sentence


@dataclass(slots=True)
class Told:
    """What one sentence yields: drafts, and for the trace the clause and the dropped candidates."""

    drafts: list[Draft] = field(default_factory=list)
    clause: Clause | None = None
    dropped: list[tuple[Predicate, str]] = field(default_factory=list)
    spot: str | None = None


def code_sentence(sentence: Sentence, words: Words, language: Language, world: World, memory: Memory, days: Days) -> Told:
    """All events that a sentence tells. `memory` and `days` carry what the article said so far."""
    found = scan(words, language)
    clause = predicates(found, groups(found, language, world), language)
    clause.is_title = sentence.kind == "title"
    told = Told(clause=clause)
    roles.assign(clause)
    _resolve_all(clause, memory, world)
    scope.nest(clause)
    if clause.is_title:
        _colon(clause)
    for predicate in clause.predicates:
        if predicate.kind == "trigger":
            draft = decide.draft(predicate, clause, world, memory, days, sentence)
            if isinstance(draft, str):
                predicate.dropped = draft
                told.dropped.append((predicate, draft))
            else:
                told.drafts.append(draft)
        _remember_subject(predicate, memory)
    _remember_day(told.drafts, days)
    told.spot = where.spot(clause, world)
    return told


def _resolve_all(clause: Clause, memory: Memory, world: World) -> None:
    """Names first, in their order; then the words that point back."""
    later: list[Group] = []
    for group in clause.groups:
        if not group.names and clause.language.lang == "az" and entries.suffix(group) in ("ministry", "body"):
            _point(group, clause, memory, world)  # `Nazirlik Ermənistanın ...`: it points to what was named before it
            continue
        if not group.names:
            later.append(group)
            continue
        group.actors = resolve.resolve(group, memory, world)
        group.is_place = not group.actors
        if not is_locative(group, clause):
            memory.note(group.actors)
    seats = [g.actors[0] for g in clause.groups if g.names and g.actors and is_locative(g, clause) and "." in g.actors[0].actor_id]
    memory.seat = seats[0] if seats else None
    for group in later:
        _point(group, clause, memory, world)
    _distribute(clause, world)


def _distribute(clause: Clause, world: World) -> None:
    """`The foreign ministers of Armenia and Azerbaijan`: what the first is, all are."""
    for at, group in enumerate(clause.groups[1:], 1):
        head = clause.groups[at - 1]
        if clause.language.lang == "hy":
            _distribute_back(head, group, world)
        elif clause.language.lang == "tr":
            turkish_groups.share_head(head, group, clause, world)
        if not group.is_list_tail or group.agent is not None or len(head.actors) != 1 or len(group.actors) != 1:
            continue
        tail = head.actors[0].actor_id.partition(".")[2]
        is_plural = any(clause.language.has("plurals", word) for word in clause.texts[head.first : head.first + 3])
        if tail and (is_plural or (at > 1 and clause.groups[at - 1].is_list_tail and "." not in group.actors[0].actor_id)):
            actor = group.actors[0]
            group.actors = (actor._replace(actor_id=resolve.part(actor.actor_id, tail, world)),)


def _distribute_back(head: Group, group: Group, world: World) -> None:
    """Armenian says last what all are: `Հայաստանի և Ադրբեջանի արտգործնախարարները`."""
    if not group.is_list_tail or len(head.actors) != 1 or len(group.actors) != 1 or head.agent is not None:
        return
    tail = group.actors[0].actor_id.partition(".")[2]
    if tail and "." not in head.actors[0].actor_id:
        head.actors = (head.actors[0]._replace(actor_id=resolve.part(head.actors[0].actor_id, tail, world)),)


def _point(group: Group, clause: Clause, memory: Memory, world: World) -> None:
    agent = group.agent.entry if group.agent else None
    kept = memory.subject
    if isinstance(agent, Agent) and agent.suffix in ("self", "other"):
        is_last = clause.language.lang == "tr"  # the verb of saying closes the sentence: its subject stands before
        told = [p for p in clause.predicates if p.subject and group not in p.subject]
        speaker = [p for p in told if (p.subject[0] if is_last and p.kind == "claim" else p.hit).first < group.first]
        if speaker:
            memory.subject = tuple(actor for member in speaker[-1].subject for actor in member.actors) or kept
    group.actors = resolve.resolve(group, memory, world, _is_definite(group, clause))
    memory.subject = kept
    if isinstance(agent, Agent) and agent.suffix not in ("pair", "self", "other"):
        memory.note(group.actors)


def _is_definite(group: Group, clause: Clause) -> bool:
    """`the soldiers`, `الجنود`: words that point back; languages without an article may always do so."""
    lang, before = clause.language.lang, clause.texts[group.first - 1] if group.first else ""
    if lang == "en":
        return before in ("the", "its", "their", "his") or clause.texts[group.first] == "the"
    if lang == "hy":
        return clause.texts[group.last].endswith(("ը", "ն", "մարդիկ"))
    return lang == "ar" and clause.texts[group.first].lstrip("وفبل").startswith(("ال", "ل"))


def _colon(clause: Clause) -> None:
    """`Baku: ...` at the head of a title names who says so."""
    if ":" not in clause.texts:
        return
    at = clause.texts.index(":")
    speakers = [g for g in clause.groups if g.last < at and g.slot == "bare"]
    if speakers and at - speakers[-1].last <= 2:
        for predicate in clause.predicates:
            if not predicate.speaker and predicate.hit.first > at:
                predicate.speaker = speakers[-1].actors


def _remember_subject(predicate: Predicate, memory: Memory) -> None:
    actors = tuple(actor for role, group in predicate.roles if role in ("source", "participant") for actor in group.actors)
    if actors:
        memory.subject = actors


def _remember_day(drafts: list[Draft], days: Days) -> None:
    for draft in drafts:
        if draft.is_dated and draft.modality in ("actual", "claimed") and when.is_news(draft.when, days.published):
            days.context = DatedSpan(draft.when.since, draft.when.until, "day", draft.when.origin, draft.when.words)
            return
