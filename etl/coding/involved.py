"""Who took part in an event: the roles of its frame filled with actors, an actor in one role only."""

from datetime import date

from etl.coding import carried, entries, resolve, scope, slots
from etl.coding.lexicon import Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause
from etl.coding.resolve import Memory, root
from etl.coding.shapes import Group, Predicate, Resolved
from etl.coding.world import World

OFFICIAL = frozenset(("arrest", "convict", "deport", "release"))  # who announces such a thing in the passive has done it
WHITHER = frozenset(("to", "from", "over", "into", "across"))
ROLES = ("source", "target", "participant", "mediator")


def is_locative(group: Group, clause: Clause) -> bool:
    word = group.slot.removeprefix("prep:")
    is_local = clause.language.lang == "tr" and group.case == "loc"
    return group.agent is None and (is_local or clause.language.has("place_prepositions", word))


def fill(predicate: Predicate, clause: Clause, memory: Memory, entry: Trigger) -> dict[str, tuple[Resolved, ...]]:  # noqa: PLR0912 - one line a rule
    """Actors by role, without doubles, an actor in one role only; a lacking subject is looked for in speech and memory."""
    filled: dict[str, list[Resolved]] = {role: [] for role in ROLES}
    for role, group in predicate.roles:
        if is_locative(group, clause) and group not in predicate.subject and group.slot[5:] not in slots.frame_of(predicate, clause):
            continue
        if _is_capital_where(group, clause, entry):
            continue
        if clause.language.lang == "hy" and role == "target" and _is_guess(group, predicate):
            continue
        found = _of_the_town(group) if role == "target" and (entry.place == "object" or entry.type == "AID") else group.actors
        if entry.type == "PROTEST" and role == "source" and clause.language.lang == "az":
            found = _of_the_town(group)  # `İrəvan etiraz edir`: its people, not its government
        filled[role].extend(actor for actor in found if actor not in filled[role])
    frame = slots.frame_of(predicate, clause)
    is_loss = frame.get("genitive") == "target"  # `announced the death of two of its soldiers`
    if predicate.is_noun and not is_loss and not filled["source"] and not filled["participant"] and frame.get("genitive") != "none":
        filled["source"] = list(carried.announcer(predicate, clause))
    if frame.get("speaker") == "source":
        filled["source"] = list(predicate.speaker)
    is_own = entry.mode in OFFICIAL or (clause.language.lang in ("tr", "az") and carried.is_own_feat(predicate, entry, filled["target"]))
    if clause.language.lang in ("ru", "tr", "az") and predicate.passive and is_own and not filled["source"]:
        filled["source"] = list(predicate.speaker)
    if predicate.inside is not None and scope.governs(predicate.inside) == "accuse" and predicate.inside.hit.head != predicate.hit.head:
        carried.blame(predicate, filled)
    if clause.language.lang in ("tr", "az") and entry.id.endswith(".down") and not filled["target"]:
        mine = {root(actor.actor_id) for actor in filled["source"]} & {root(actor.actor_id) for actor in predicate.speaker}
        filled["target"] = [actor for actor in resolve.pair(memory) if mine and mine <= set(resolve.SIDES) and actor.actor_id not in mine]
    role = frame.get("subject", "source")
    if role in filled and not filled[role] and not predicate.passive and carried.may_carry(predicate, entry, filled):
        filled[role] = list(carried.carried(predicate, memory, entry, clause))
        if filled[role]:
            predicate.reasons.append(("subject", "from the sentence before or the speaker"))
    if frame.get("subject") == "target" and not filled["target"] and clause.language.lang in ("tr", "az", "ru", "hy"):
        filled["target"] = carried.own_losses(predicate, filled["source"])
    others = {root(actor.actor_id) for actor in (*filled["source"], *filled["participant"])} - set(resolve.SIDES)
    is_open = clause.language.lang not in ("tr", "az") or not others  # `Qırmızı Xaç onunla görüşüb`: with whom is not said
    if (
        is_open
        and frame.get("default") == "participant"
        and len(filled["participant"]) + len(filled["source"]) < 2
        and not filled["target"]
    ):
        filled["participant"] = _unique([*filled["source"], *filled["participant"], *carried.participants(predicate, clause, memory)])
        filled["source"] = []
    return _separate(filled)


def people_of_the_place(predicate: Predicate, clause: Clause, world: World, day: date | None) -> dict[str, tuple[Resolved, ...]]:
    """`В Ереване прошла акция протеста`: where nobody is named, the people of the country where it was."""
    lang = clause.language.lang
    is_crowd = lang in ("tr", "az") and bool(predicate.subject) and all(entries.suffix(g) == "CVL" for g in predicate.subject)
    is_protest = getattr(predicate.hit.entry, "type", "") == "PROTEST" or (is_crowd and not predicate.passive)
    is_known = any(group.actors for role, group in predicate.roles if role == "source")
    if not is_protest or is_known or slots.frame_of(predicate, clause).get("subject") != "source":
        return {}
    for group in clause.groups:
        if lang == "en" and group.slot[5:] in WHITHER:
            continue  # `over concessions to Azerbaijan`
        is_named_spot = clause.language.lang == "ru" and entries.suffix(group) == "place"
        words = clause.texts[group.first : group.last + 1]
        is_named_spot = is_named_spot or (lang == "en" and any(clause.language.has("police", word) for word in words))
        is_named_spot = is_named_spot or (lang in ("hy", "az") and group.agent is None and group.case == "loc")
        is_owner = group.case == "gen" and lang != "az"  # `Qarabağın gələcəyi` is no place of a protest
        if is_named_spot or (group.agent is None and (is_locative(group, clause) or is_owner)):
            for place in (place for hit in group.names if isinstance(hit.entry, Name) for place in hit.entry.places):
                country = (world.holder(world.places[place], day) or world.places[place].country) if place in world.places else None
                if country in world.actors:
                    return {"source": (Resolved(resolve.part(str(country), "CVL", world), None, place),)}
    return {}


def _of_the_town(group: Group) -> tuple[Resolved, ...]:
    """`shelled Stepanakert`: the town was struck, not the government that its name may stand for."""
    is_town = group.agent is None and bool(group.names) and all(isinstance(hit.entry, Name) and hit.entry.places for hit in group.names)
    if not is_town:
        return group.actors
    return tuple(a._replace(actor_id=root(a.actor_id)) if a.actor_id.endswith(".GOV") and not a.holder_id else a for a in group.actors)


def _is_capital_where(group: Group, clause: Clause, entry: Trigger) -> bool:
    """Arabic `وقع بواشنطن`: a capital after `ب` or `في` is where it was; only of blame is it the government."""
    if clause.language.lang != "ar" or group.slot not in ("prep:ب", "prep:في") or group.agent is not None:
        return False
    is_capital = bool(group.names) and all(isinstance(hit.entry, Name) and hit.entry.places for hit in group.names)
    return is_capital and entry.type not in ("ACCUSE", "REJECT", "COERCE") and all(a.actor_id.endswith(".GOV") for a in group.actors)


def _is_guess(group: Group, predicate: Predicate) -> bool:
    """Armenian `թիրախավորել է բնակչությանը`: whose people they are the words do not say, and hardly those of who struck them."""
    if group.names or entries.suffix(group) != "CVL":
        return False
    named = {root(actor.actor_id) for _, other in predicate.roles if other.names for actor in other.actors}
    return bool(named & {root(actor.actor_id) for actor in group.actors})


def _unique(actors: list[Resolved]) -> list[Resolved]:
    seen: dict[str, Resolved] = {}
    for actor in actors:
        seen.setdefault(root(actor.actor_id), actor)
    return list(seen.values())


def _is_same_government(actor: Resolved, sources: list[Resolved]) -> bool:
    """`the spokeswoman said that Moscow considers ...`: both are the one government."""
    parts = {other.actor_id.partition(".")[2] for other in sources if root(other.actor_id) == root(actor.actor_id)}
    return bool(parts & {"", "GOV", "MFA"}) and actor.actor_id.partition(".")[2] in ("", "GOV", "MFA")


def _separate(filled: dict[str, list[Resolved]]) -> dict[str, tuple[Resolved, ...]]:
    filled = filled | {"target": [actor for actor in filled["target"] if not _is_same_government(actor, filled["source"])]}
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
