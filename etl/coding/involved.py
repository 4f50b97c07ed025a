"""Who took part in an event: the roles of its frame filled with actors, and what a trigger needs and lacks."""

from etl.coding import entries, resolve, russian, scope, slots, turkish_roles
from etl.coding.lexicon import Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause
from etl.coding.resolve import Memory, root
from etl.coding.shapes import Group, Predicate, Resolved
from etl.coding.world import World

STATEMENT = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONSULT"))
OFFICIAL = frozenset(("arrest", "convict", "deport", "release"))  # who announces such a thing in the passive has done it
ROLES = ("source", "target", "participant", "mediator")


def is_locative(group: Group, clause: Clause) -> bool:
    word = group.slot.removeprefix("prep:")
    is_local = clause.language.lang == "tr" and group.case == "loc"
    return group.agent is None and (is_local or clause.language.has("place_prepositions", word))


def fill(predicate: Predicate, clause: Clause, memory: Memory, entry: Trigger) -> dict[str, tuple[Resolved, ...]]:
    """Actors by role, without doubles, an actor in one role only; a lacking subject is looked for in speech and memory."""
    filled: dict[str, list[Resolved]] = {role: [] for role in ROLES}
    for role, group in predicate.roles:
        if is_locative(group, clause) and group not in predicate.subject and group.slot[5:] not in slots.frame_of(predicate, clause):
            continue
        filled[role].extend(actor for actor in group.actors if actor not in filled[role])
    frame = slots.frame_of(predicate, clause)
    if predicate.is_noun and not filled["source"] and not filled["participant"] and frame.get("genitive") != "none":
        filled["source"] = list(_announcer(predicate, clause))
    if frame.get("speaker") == "source":
        filled["source"] = list(predicate.speaker)
    if clause.language.lang == "ru" and predicate.passive and entry.mode in OFFICIAL and not filled["source"]:
        filled["source"] = list(predicate.speaker)
    role = frame.get("subject", "source")
    if role in filled and not filled[role] and not predicate.passive and _may_carry(predicate, entry, filled):
        filled[role] = list(_carried(predicate, memory, entry, clause))
        if filled[role]:
            predicate.reasons.append(("subject", "from the sentence before or the speaker"))
    if frame.get("default") == "participant" and len(filled["participant"]) + len(filled["source"]) < 2 and not filled["target"]:
        filled["participant"] = _unique([*filled["source"], *filled["participant"], *_participants(predicate, clause, memory)])
        filled["source"] = []
    return _separate(filled)


def people_of_the_place(predicate: Predicate, clause: Clause, world: World) -> dict[str, tuple[Resolved, ...]]:
    """`В Ереване прошла акция протеста`: where nobody is named, the people of the country where it was."""
    is_protest = getattr(predicate.hit.entry, "type", "") == "PROTEST"
    if clause.language.lang != "ru" or not is_protest or any(group.actors for role, group in predicate.roles if role == "source"):
        return {}
    for group in clause.groups:
        if group.agent is None and (is_locative(group, clause) or group.case == "gen"):
            for place in (place for hit in group.names if isinstance(hit.entry, Name) for place in hit.entry.places):
                country = world.places[place].country if place in world.places else None
                if country in world.actors:
                    return {"source": (Resolved(resolve.part(str(country), "CVL", world), None, place),)}
    return {}


def _announcer(predicate: Predicate, clause: Clause) -> tuple[Resolved, ...]:
    """`announced the withdrawal`: who announces it does it."""
    before = [p for p in clause.predicates if p.hit.head < predicate.hit.head]
    if not before or getattr(before[-1].hit.entry, "own", "") != "yes":
        return ()
    between = clause.texts[before[-1].hit.last + 1 : predicate.hit.first]
    if any(clause.language.has("subordinators", word) for word in between):
        return ()
    return scope.speakers(before[-1])


def _participants(predicate: Predicate, clause: Clause, memory: Memory) -> tuple[Resolved, ...]:
    """Those of the event told just before in the sentence, else the two sides."""
    before = [p for p in clause.predicates if p.hit.head < predicate.hit.head and p.kind == "trigger"]
    if before:
        mine = predicate.hit.entry
        last = before[-1]
        if isinstance(mine, Trigger) and isinstance(last.hit.entry, Trigger) and last.hit.entry.type == mine.type:
            return tuple(actor for _, group in last.roles for actor in group.actors)
    return resolve.pair(memory)


def _may_carry(predicate: Predicate, entry: Trigger, filled: dict[str, list[Resolved]]) -> bool:
    if entry.part == "noun" or predicate.is_noun:
        return False
    unresolved = [group for group in predicate.subject if not group.actors]
    del filled
    return not unresolved or all(group.agent is None or not group.names for group in unresolved)


def _carried(predicate: Predicate, memory: Memory, entry: Trigger, clause: Clause) -> tuple[Resolved, ...]:
    if predicate.inside is not None and scope.governs(predicate.inside) == "accuse":
        return tuple(actor for role, group in predicate.inside.roles if role == "target" for actor in group.actors)
    if predicate.subject and all(group.agent for group in predicate.subject):
        return ()
    if predicate.speaker and clause.language.lang == "az":  # `atəş açdığını bildirib`: who says it did it; after `bildirib ki` another
        return predicate.speaker if entry.type in STATEMENT or "part" in predicate.feature.split() else ()
    if predicate.speaker:
        return predicate.speaker if entry.type in STATEMENT or "part" not in predicate.feature else ()
    return memory.subject if entry.type in STATEMENT else ()


def _unique(actors: list[Resolved]) -> list[Resolved]:
    seen: dict[str, Resolved] = {}
    for actor in actors:
        seen.setdefault(root(actor.actor_id), actor)
    return list(seen.values())


def _separate(filled: dict[str, list[Resolved]]) -> dict[str, tuple[Resolved, ...]]:
    done: set[str] = set()
    out: dict[str, tuple[Resolved, ...]] = {}
    for role in ROLES:
        kept: dict[str, Resolved] = {}
        for actor in filled[role]:
            if actor.actor_id not in done and actor.actor_id not in kept:
                kept[actor.actor_id] = actor
        wide = {a for a in kept if "." not in a and any(b.startswith(a + ".") for b in kept)}
        out[role] = tuple(actor for key, actor in kept.items() if key not in wide)
        done.update(kept)
    return {role: actors for role, actors in out.items() if actors}


def lacking(predicate: Predicate, entry: Trigger, found: dict[str, tuple[Resolved, ...]], clause: Clause) -> str | None:  # noqa: PLR0911 - one line a rule
    """What a trigger of this kind needs and does not have here."""
    actors = [actor.actor_id for members in found.values() for actor in members]
    if clause.language.lang == "ru" and russian.is_only_wanted(predicate, clause.texts):
        return "an infinitive that nothing says to be done"
    if entry.frame.get("speaker") and not found.get("source"):
        return "needs somebody who says so"
    if entry.needs == "two" and len(actors) < 2:
        return "needs two actors"
    if entry.needs in ("actor", "military", "pair") and not actors and not any(_is_people(group) for _, group in predicate.roles):
        return "needs a known actor"
    if entry.needs == "military" and not any(actor.endswith((".MIL", ".PKF", ".BORDER", ".MOD")) for actor in actors) and len(actors) < 2:
        return "needs armed forces or two known actors: the words are used for other things too"
    if (entry.part == "noun" or predicate.is_noun) and not actors:
        return "a noun with no known actor beside it"
    if not actors and clause.language.lang == "tr" and turkish_roles.is_told_before(predicate, slots.frame_of(predicate, clause), clause):
        return "told with the attack before it"
    if not actors and not _has_doer(predicate, clause):
        return "nobody is named who could have done it"
    return None


def _is_people(group: Group) -> bool:
    return entries.suffix(group) not in (None, "place", "PER", "body")


def _has_doer(predicate: Predicate, clause: Clause) -> bool:
    """People without a known state, or in English a capital letter where the subject stands."""
    if any(entries.suffix(group) not in (None, "place") for group in predicate.subject):
        return True
    if clause.language.lang == "hy":
        return False
    words = clause.scan.words
    stretch = range(max(predicate.left, predicate.hit.first - 25), predicate.hit.first)
    return any(at in words.capitals and at not in clause.scan.taken for at in stretch)
