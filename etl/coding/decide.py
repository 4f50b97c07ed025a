"""From a predicate to the draft of an event, or to the reason why it is none."""

from datetime import timedelta

from etl.coding import azerbaijani_scope, deaths, english_nouns, entries, involved, lacking, modality, russian, scope, unread, when, where
from etl.coding.carried import STATEMENT
from etl.coding.draft import Draft
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.resolve import SIDES, Memory, root
from etl.coding.shapes import Hit, Predicate, Resolved
from etl.coding.when import Days
from etl.coding.world import World
from etl.model import DatedSpan, Deaths, Modality, Sentence

SPOKEN = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "CONCEDE"))  # the day may be that of what is spoken of
RECENT = timedelta(days=7)
NEXT = 3
PLUPERFECT = "form of the verb"
NOT_EVENTS = ("negated", "hypothetical")
EMBEDDED = ("request", "reject", "threat", "agree")


def draft(predicate: Predicate, clause: Clause, world: World, memory: Memory, days: Days, sentence: Sentence) -> Draft | str:
    entry = predicate.hit.entry
    assert isinstance(entry, Trigger)  # noqa: S101 - kind == "trigger" says so
    told = _inside(predicate, entry)
    if isinstance(told, str) and told.startswith("inside"):
        return told
    if clause.language.lang == "az" and (why := azerbaijani_scope.unasserted(predicate, clause)):
        return why
    found_roles = involved.fill(predicate, clause, memory, entry) | involved.people_of_the_place(predicate, clause, world, memory.day)
    missing = lacking.of(predicate, entry, found_roles, clause)
    if missing:
        return missing
    cues = modality.cues(predicate, clause)
    mode, cue, claimed_by = _stance(predicate, clause, entry, cues, found_roles, told)
    if mode in NOT_EVENTS:
        return f"{mode} ({cue}): it did not happen, or nobody says that it did"
    is_statement = entry.type in STATEMENT
    span, is_dated, why_when = when.of(predicate, clause, days, is_statement, is_future=mode == "future")
    if is_dated:
        mode, cue = _by_its_day(mode, cue, span, entry, cues, days)
    place_id, precision, why_where = where.of(predicate, clause, world)
    died = deaths.of(clause) if entry.type == "ASSAULT" else Deaths()
    draft = Draft(
        *_type(entry, mode, predicate, clause), mode, cue, entry.id, found_roles, span, is_dated, place_id, precision,
        claimed_by, sentence, _written(predicate.hit, clause), predicate.hit.head, entry.governs == "deny", died,
    )  # fmt: skip
    if not found_roles.get("target") and entry.type in ("ACCUSE", "REJECT", "SUPPORT", "REQUEST") and entry.governs != "deny":
        _target_inside(draft, predicate, clause)
    draft.is_continued = any(entries.cue_kind(hit) == "continued" and hit.first <= 1 for hit in clause.scan.cues)
    draft.is_after_old = bool(days.told and days.published and days.told + when.LONG_AGO <= days.published)
    draft.is_passive = lacking.is_struck_place(predicate, entry, clause)
    draft.points_back = "obj" in predicate.feature.split() or russian.points_back(clause.texts, predicate.hit.at)
    if clause.language.lang == "en" and entry.governs == "deny" and not found_roles.get("target"):
        _target_of_denial(draft, predicate, clause)
    draft.echoes = clause.language.lang == "en" and english_nouns.echoes(predicate, clause.texts, clause.language)
    draft.reasons += [("trigger", f"{entry.id}: {draft.trigger}"), ("date", why_when), *predicate.reasons]
    if why_where:
        draft.reasons.append(("place", why_where))
    if cue:
        draft.reasons.append(("modality", f"{mode}: {cue}"))
    return draft


def _stance(
    predicate: Predicate, clause: Clause, entry: Trigger, cues: list[Hit], roles: dict[str, tuple[Resolved, ...]], told: str | None
) -> tuple[Modality, str | None, str | None]:
    """Whether it happened by the words of the sentence, the cue that says so, and who claims it; the day told may still change it."""
    mode, cue = modality.settle(predicate, cues, predicate.speaker, frozenset(root(a.actor_id) for a in roles.get("source", ())))
    if mode in ("actual", "claimed") and (denying := _negated_claim(predicate, clause)):
        mode, cue = "negated", denying
    if mode == "actual" and entry.type in modality.FIELD and not predicate.speaker and told is None and (told_back := _told_back(cues)):
        mode, cue = "historical", told_back
    if mode == "actual" and clause.is_title and clause.language.lang == "en" and unread.is_announced(predicate, clause):
        mode, cue = "future", "an infinitive in a title"
    if mode == "future" and entry.type in ("ACCUSE", "REJECT", "REQUEST") and "fut" not in predicate.feature:
        mode = "hypothetical"
    if told == "denied" and mode in ("actual", "claimed"):
        mode, cue = "denied", _governor_id(predicate)
    if told == "claimed" and mode == "actual":
        return "claimed", _governor_id(predicate), _first_source(predicate.inside)
    return mode, cue, _speaker_id(predicate) if mode == "claimed" else None


def _target_of_denial(draft: Draft, predicate: Predicate, clause: Clause) -> None:
    """`denied that its forces had fired at X's villages`: X is who says that they did."""
    told = [group for p in clause.predicates if p.inside is predicate for role, group in p.roles if role == "target"]
    found = {root(a.actor_id): a for group in told for a in group.actors if root(a.actor_id) in SIDES} if told else {}
    found = {state: actor for state, actor in found.items() if state not in draft.everybody}
    if len(found) == 1:
        draft.roles["target"] = tuple(actor._replace(actor_id=state, holder_id=None) for state, actor in found.items())
        draft.reasons.append(("target", "whom the denied act was against"))


def _by_its_day(
    mode: Modality, cue: str | None, span: DatedSpan, entry: Trigger, cues: list[Hit], days: Days
) -> tuple[Modality, str | None]:
    """The modality in the light of the day told: long past, just before publication, or still to come."""
    if mode in ("actual", "claimed") and (when.is_past(span, days.published) or _is_background(cues, span, days)):
        mode, cue = "historical", f"date {span.words}"
    if mode == "historical" and cue in (_told_back(cues), PLUPERFECT) and when.is_news(span, days.published):
        mode, cue = "actual", None  # `had attacked a day earlier` is news all the same
    if mode in ("actual", "claimed") and entry.type not in SPOKEN and when.is_to_come(span, days.published):
        mode, cue = "future", f"date {span.words}"
    return mode, cue


def _target_inside(draft: Draft, predicate: Predicate, clause: Clause) -> None:
    """`condemned the attacks that X launched`, `rejected the request made by X`: X is the target."""
    for other in clause.predicates:
        is_field = getattr(other.hit.entry, "type", "") in modality.FIELD
        follows = other.hit.head > predicate.hit.head and (other.inside is predicate or is_field)
        if clause.language.lang == "az":  # the governing verb stands last
            follows = other.inside is predicate
        if getattr(predicate.hit.entry, "type", "") == "REQUEST":
            follows = follows and other.inside is predicate and clause.language.lang in ("en", "ar")
        if follows and other.kind == "trigger":
            found = tuple(
                a for role, group in other.roles if role == "source" for a in group.actors if root(a.actor_id) not in draft.everybody
            )
            if found:
                draft.roles["target"] = found
                draft.reasons.append(("target", "who did what is spoken of"))
            return


def _negated_claim(predicate: Predicate, clause: Clause) -> str | None:
    """`did not announce any aid`: the verb of saying is negated and what follows with it."""
    before = [p for p in clause.predicates if p.hit.head < predicate.hit.head]
    if not before or before[-1].kind != "claim":
        return None
    if clause.language.lang == "hy" and "neg" in before[-1].feature.split():
        return entries.label(before[-1].hit)
    return next((entries.label(c) for c in modality.cues(before[-1], clause) if entries.cue_kind(c) == "negation"), None)


def _told_back(cues: list[Hit]) -> str | None:
    return next((entries.label(hit) for hit in cues if entries.cue_kind(hit) == "background"), None)


def _inside(predicate: Predicate, entry: Trigger) -> str | None:
    governor = predicate.inside
    if governor is None:
        return None
    kind = scope.governs(governor)
    label = entries.label(governor.hit)
    if kind in EMBEDDED:
        return f"inside {label}: asked for, refused, threatened or agreed, not done"
    if entry.type in STATEMENT:
        return f"inside {label}: what is said there is part of it"
    return "denied" if kind == "deny" else "claimed" if kind == "accuse" else None


def _governor_id(predicate: Predicate) -> str | None:
    return entries.label(predicate.inside.hit) if predicate.inside else None


def _first_source(predicate: Predicate | None) -> str | None:
    if predicate is None:
        return None
    return next((actor.actor_id for role, group in predicate.roles if role == "source" for actor in group.actors), None)


def _speaker_id(predicate: Predicate) -> str | None:
    return predicate.speaker[0].actor_id if predicate.speaker else None


def _type(entry: Trigger, mode: Modality, predicate: Predicate, clause: Clause) -> tuple[str, str, str, str]:
    """Type, mode, context and CAMEO code; what is only announced is of the type that PLOVER has for announcements."""
    verbal = modality.VERBAL_FUTURE.get(entry.type, entry.type) if mode == "future" else entry.type
    if entry.type == "RETREAT" and entry.mode == "resign":
        verbal = entry.type
    if mode == "future" and entry.mode in modality.ANNOUNCED_PROTEST:
        verbal = "THREATEN"
    if entry.id.endswith(".vow"):
        verbal = entry.type if _is_hostile_intent(predicate, clause) else "AGREE"
    if entry.type == "AGREE" and _is_hostile_intent(predicate, clause):
        verbal = "THREATEN"
    if entry.type == "COERCE" and entry.mode == "restrict" and _is_by_people(predicate) and mode != "future":
        return "PROTEST", "obstruct", entry.context, "144"
    if verbal == entry.type:
        return entry.type, entry.mode, entry.context, entry.cameo
    threat = modality.THREAT_MODES.get(entry.mode, "violence" if entry.type == "ASSAULT" else "")
    return verbal, threat if verbal == "THREATEN" else "", entry.context, modality.VERBAL_CAMEO[verbal]


def _is_hostile_intent(predicate: Predicate, clause: Clause) -> bool:
    """`is prepared to impose martial law`: what is offered or planned is itself hostile."""
    entry = predicate.hit.entry
    if not isinstance(entry, Trigger) or entry.id.rpartition(".")[2] not in ("offer", "promise", "plan", "vow"):
        return False
    inside = [p for p in clause.predicates if p.inside is predicate and p.kind == "trigger" and p.hit.first - predicate.hit.last <= NEXT]
    return bool(inside) and not inside[0].is_noun and getattr(inside[0].hit.entry, "type", "") in ("COERCE", "SANCTION", "ASSAULT")


def _is_by_people(predicate: Predicate) -> bool:
    """A road is closed by a state, or blocked by those who protest."""
    if predicate.passive and not any(role == "source" for role, _ in predicate.roles):
        return False
    doers = [group for role, group in predicate.roles if role == "source"]
    return bool(doers) and all(
        entries.suffix(group) in ("CVL", "OPP") or (group.actors and all(a.actor_id.endswith((".CVL", ".OPP")) for a in group.actors))
        for group in doers
    )


def _is_background(cues: list[Hit], span: DatedSpan, days: Days) -> bool:
    is_told_back = any(entries.cue_kind(hit) == "background" for hit in cues)
    return bool(is_told_back and span.until and days.published and span.until + RECENT <= days.published)


def _written(hit: Hit, clause: Clause) -> str:
    return " ".join(clause.texts[at] for at in hit.at)
