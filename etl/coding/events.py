"""All events that one sentence tells; every candidate ends as a draft or as a reason why not."""

from dataclasses import dataclass, field

from etl.coding import (
    arabic_roles,
    attribution,
    azerbaijani_roles,
    decide,
    english_nouns,
    entries,
    resolve,
    roles,
    scope,
    speaker,
    told_on,
    turkish_groups,
    when,
    where,
)
from etl.coding.draft import Draft
from etl.coding.groups import groups
from etl.coding.involved import is_locative
from etl.coding.lexicon import Agent
from etl.coding.mentions import scan
from etl.coding.predicates import Clause, predicates
from etl.coding.resolve import Memory
from etl.coding.shapes import Group, Predicate, Resolved, Words
from etl.coding.when import Days
from etl.coding.world import Language, World
from etl.model import DatedSpan, Sentence

NEWS = ("actual", "claimed")
INSTITUTIONS = ("bakanlı", "nazirli", "komutanlı", "başkanlı", "genelkurmay", "qərargah")  # they have no plural that is meant


@dataclass(slots=True)
class Told:
    """What one sentence yields: drafts, and for the trace the clause and the dropped candidates."""

    drafts: list[Draft] = field(default_factory=list)
    clause: Clause | None = None
    dropped: list[tuple[Predicate, str]] = field(default_factory=list)
    spot: str | None = None
    vouching: tuple[Resolved, ...] = ()


def code_sentence(sentence: Sentence, words: Words, language: Language, world: World, memory: Memory, days: Days) -> Told:
    """All events that a sentence tells. `memory` and `days` carry what the article said so far."""
    found = scan(words, language)
    clause = predicates(found, groups(found, language, world), language)
    clause.is_title = sentence.kind == "title"
    told = Told(clause=clause)
    roles.assign(clause)
    _resolve_all(clause, memory, world)
    told_on.take_up(clause, memory)
    scope.nest(clause)
    speaker.carry(clause, memory.speaker)
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
        _remember_subject(predicate, clause, memory, language.lang in ("tr", "az"))
    attribution.in_our_voice(told.drafts, clause)
    told.vouching = attribution.backward(clause)
    is_told_back = language.lang == "en" and any(entries.cue_kind(hit) == "background" for hit in found.cues)
    if not is_told_back:  # `had met them on Friday`: the story goes on with its own day
        _remember_day(told.drafts, days, language.lang in ("tr", "az"))
    if language.lang in ("tr", "az") and any(d.is_dated and d.modality in NEWS for d in told.drafts):
        days.keep_last()
    told.spot = where.spot(clause, world)
    memory.spot = told.spot or memory.spot
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
        if clause.language.lang == "tr" and turkish_groups.is_bare_office(group, clause.texts):
            group.actors = resolve.same_office(group.actors[0], memory)
        if clause.language.lang == "en" and english_nouns.is_topic(group, clause.texts, clause.language):
            group.actors = ()
        if clause.language.lang == "az" and azerbaijani_roles.is_former(group, clause.texts):
            group.actors = ()
        group.is_place = not group.actors
        if not is_locative(group, clause):
            memory.note(group.actors)
    seats = [g.actors[0] for g in clause.groups if g.names and g.actors and is_locative(g, clause) and "." in g.actors[0].actor_id]
    memory.seat = seats[0] if seats else None
    memory.speaker = speaker.of(clause) or memory.speaker
    for group in later:
        _point(group, clause, memory, world)
    _distribute(clause, world)


def _distribute(clause: Clause, world: World) -> None:
    """`The foreign ministers of Armenia and Azerbaijan`: what the first is, all are."""
    for at, group in enumerate(clause.groups[1:], 1):
        head = clause.groups[at - 1]
        if clause.language.lang == "hy":
            _distribute_back(head, group, world)
        elif clause.language.lang in ("tr", "az"):
            turkish_groups.share_head(head, group, clause, world)
        elif clause.language.lang == "en" and (suffix := english_nouns.takes_office_of(head, group, world)):
            head.actors = (head.actors[0]._replace(actor_id=resolve.part(head.actors[0].actor_id, suffix, world)),)
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
        if not told and clause.language.lang in ("en", "ar") and agent.suffix == "self":
            named = [g for g in clause.groups if g.names and g.actors and g.last < group.first]
            memory.subject = named[-1].actors if named else memory.subject
        tellers = [p for p in told if (p.subject[0] if is_last and p.kind == "claim" else p.hit).first < group.first]
        if tellers:
            memory.subject = tuple(actor for member in tellers[-1].subject for actor in member.actors) or kept
    group.actors = resolve.resolve(group, memory, world, _is_definite(group, clause))
    if clause.language.lang == "en" and len(group.actors) > 2 and english_nouns.is_counted_pair(group, clause.texts):
        group.actors = resolve.pair(memory) or group.actors
    if clause.language.lang == "en" and not group.names and english_nouns.is_plural_office(group, clause.texts, clause.language):
        group.actors = resolve.offices(memory, world, "GOV")
    if clause.language.lang == "az" and not group.actors and entries.suffix(group) == "enemy":
        group.actors = speaker.enemy(azerbaijani_roles.enemy_of(clause), frozenset(memory.counts), world.actors)
    if group.actors and not group.names and clause.language.lang in ("en", "ar", "az"):
        group.actors = _of_the_spot(group, clause, memory, world)
    memory.subject = kept
    if isinstance(agent, Agent) and agent.suffix not in ("pair", "self", "other"):
        memory.note(group.actors)


def _of_the_spot(group: Group, clause: Clause, memory: Memory, world: World) -> tuple[Resolved, ...]:
    """`The villagers`, `the police`: of whoever holds the place that the text is at, not of the state named last."""
    words = clause.texts[group.first : group.last + 1]
    if entries.suffix(group) != "CVL" and not any(clause.language.has("police", word) for word in words):
        return group.actors
    if clause.language.lang == "en" and (near := _nearest_side(group, clause)):
        return (Resolved(resolve.part(near, "CVL" if entries.suffix(group) == "CVL" else "GOV", world), None, group.actors[0].written),)
    place = world.places.get(where.spot(clause, world) or memory.spot or "")
    state = (world.holder(place, memory.day) or place.country) if place else None
    if state not in resolve.SIDES:
        return group.actors
    suffix = "CVL" if entries.suffix(group) == "CVL" else "GOV"
    return (Resolved(resolve.part(str(state), suffix, world), None, group.actors[0].written),)


def _nearest_side(group: Group, clause: Clause) -> str:
    """`Police in Armenia detained protesters`: of the state of the police just named, not of one named further on."""
    before = [g for g in clause.groups if g.last < group.first and g.names and g.actors and entries.suffix(g) == "GOV"]
    state = resolve.root(before[-1].actors[0].actor_id) if before else ""
    is_police = bool(before) and any(clause.language.has("police", word) for word in clause.texts[before[-1].first : before[-1].last + 1])
    return state if is_police and state in resolve.SIDES else ""


def _is_definite(group: Group, clause: Clause) -> bool:
    """`the soldiers`, `الجنود`: words that point back; languages without an article may always do so."""
    lang, before = clause.language.lang, clause.texts[group.first - 1] if group.first else ""
    if lang == "en":
        return before in ("the", "its", "their", "his") or clause.texts[group.first] == "the"
    if lang == "hy":
        return clause.texts[group.last].endswith(("ը", "ն", "մարդիկ"))
    if lang in ("tr", "az"):
        return clause.texts[group.last].startswith(INSTITUTIONS)
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


def _remember_subject(predicate: Predicate, clause: Clause, memory: Memory, is_verb_last: bool) -> None:
    if is_verb_last and (predicate.is_noun or "part" in predicate.feature.split()):
        return  # what is spoken of inside the sentence
    if clause.language.lang == "ar" and arabic_roles.is_beside(predicate, clause):
        return  # `طلبا تقدمت به X`: who did it beside the main verb
    is_meeting = getattr(predicate.hit.entry, "type", "") == "CONSULT"
    taken = ("source", "participant", "target") if is_meeting else ("source", "participant")
    actors = tuple(actor for role, group in predicate.roles if role in taken for actor in group.actors)
    if actors:
        memory.subject = actors


def _remember_day(drafts: list[Draft], days: Days, is_verb_last: bool) -> None:
    """The day of the main verb, which Turkish and Azerbaijani put last."""
    for draft in reversed(drafts) if is_verb_last else drafts:
        if draft.is_dated and draft.modality in ("actual", "claimed") and when.is_news(draft.when, days.published):
            days.context = DatedSpan(draft.when.since, draft.when.until, "day", draft.when.origin, draft.when.words)
            return
