"""Who took part in an event: the roles of its frame filled with actors, and what a trigger needs and lacks."""

from datetime import date

from etl.coding import entries, resolve, russian, scope, slots, turkish_roles, unread
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
        if _is_capital_where(group, clause, entry):
            continue
        found = _of_the_town(group) if role == "target" and (entry.place == "object" or entry.type == "AID") else group.actors
        filled[role].extend(actor for actor in found if actor not in filled[role])
    frame = slots.frame_of(predicate, clause)
    is_loss = frame.get("genitive") == "target"  # `announced the death of two of its soldiers`
    if predicate.is_noun and not is_loss and not filled["source"] and not filled["participant"] and frame.get("genitive") != "none":
        filled["source"] = list(_announcer(predicate, clause))
    if frame.get("speaker") == "source":
        filled["source"] = list(predicate.speaker)
    is_own = entry.mode in OFFICIAL or (clause.language.lang in ("tr", "az") and _is_own_feat(predicate, entry, filled["target"]))
    if clause.language.lang in ("ru", "tr", "az") and predicate.passive and is_own and not filled["source"]:
        filled["source"] = list(predicate.speaker)
    if predicate.inside is not None and scope.governs(predicate.inside) == "accuse" and predicate.inside.hit.head != predicate.hit.head:
        _blame(predicate, filled)
    if clause.language.lang in ("tr", "az") and entry.id.endswith(".down") and not filled["target"]:
        mine = {root(actor.actor_id) for actor in filled["source"]} & {root(actor.actor_id) for actor in predicate.speaker}
        filled["target"] = [actor for actor in resolve.pair(memory) if mine and mine <= set(resolve.SIDES) and actor.actor_id not in mine]
    role = frame.get("subject", "source")
    if role in filled and not filled[role] and not predicate.passive and _may_carry(predicate, entry, filled):
        filled[role] = list(_carried(predicate, memory, entry, clause))
        if filled[role]:
            predicate.reasons.append(("subject", "from the sentence before or the speaker"))
    if frame.get("subject") == "target" and not filled["target"] and clause.language.lang in ("tr", "az", "ru", "hy"):
        filled["target"] = _own_losses(predicate, filled["source"])
    others = {root(actor.actor_id) for actor in (*filled["source"], *filled["participant"])} - set(resolve.SIDES)
    is_open = clause.language.lang not in ("tr", "az") or not others  # `Qırmızı Xaç onunla görüşüb`: with whom is not said
    if (
        is_open
        and frame.get("default") == "participant"
        and len(filled["participant"]) + len(filled["source"]) < 2
        and not filled["target"]
    ):
        filled["participant"] = _unique([*filled["source"], *filled["participant"], *_participants(predicate, clause, memory)])
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
        is_named_spot = clause.language.lang == "ru" and entries.suffix(group) == "place"
        is_named_spot = is_named_spot or (lang in ("hy", "az") and group.agent is None and group.case == "loc")
        if is_named_spot or (group.agent is None and (is_locative(group, clause) or group.case == "gen")):
            for place in (place for hit in group.names if isinstance(hit.entry, Name) for place in hit.entry.places):
                country = (world.holder(world.places[place], day) or world.places[place].country) if place in world.places else None
                if country in world.actors:
                    return {"source": (Resolved(resolve.part(str(country), "CVL", world), None, place),)}
    return {}


def _goes_on(predicate: Predicate, clause: Clause) -> bool:
    """Arabic `قالت إنها قصفت`, `أعلنت أنها ...`: a pronoun says that the speaker did it."""
    at = predicate.hit.first - 1
    while at >= 0 and clause.language.has("perfect", clause.texts[at]):
        at -= 1
    word = clause.texts[at] if at >= 0 else ""
    return "conj" in predicate.feature.split() or (clause.language.has("barriers", word) and word.endswith(("ها", "ه", "هم")))


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


def _own_losses(predicate: Predicate, sources: list[Resolved]) -> list[Resolved]:
    """`Nazirlik dört askerin öldüğünü bildirdi`: the dead that a side reports without saying whose are its own."""
    mine = {root(actor.actor_id) for actor in predicate.speaker}
    is_side = len(mine) == 1 and mine <= set(resolve.SIDES) and not mine & {root(actor.actor_id) for actor in sources}
    return [actor._replace(actor_id=root(actor.actor_id), holder_id=None) for actor in predicate.speaker[:1]] if is_side else []


def _is_own_feat(predicate: Predicate, entry: Trigger, targets: list[Resolved]) -> bool:
    """`Nazirlik şəhərin azad edildiyini, tankların məhv edildiyini bildirib`: what a side reports of the other without a doer, it did."""
    mine = {root(actor.actor_id) for actor in predicate.speaker}
    is_side = bool(mine) and mine <= set(resolve.SIDES)
    if entry.mode == "investigate":
        return bool(mine)
    return is_side and (entry.mode == "seize" or entry.id.endswith(".down")) and not mine & {root(actor.actor_id) for actor in targets}


def _blame(predicate: Predicate, filled: dict[str, list[Resolved]]) -> None:
    """`accused X of shelling`: who is accused did it, whoever else stands near."""
    accused = [actor for role, group in predicate.inside.roles if role == "target" for actor in group.actors] if predicate.inside else []
    accusers = [actor for role, group in predicate.inside.roles if role == "source" for actor in group.actors] if predicate.inside else []
    if not accused or filled["participant"]:
        return
    if not filled["source"] or {root(a.actor_id) for a in filled["source"]} <= {root(a.actor_id) for a in accusers}:
        filled["source"] = accused
    filled["target"] = [actor for actor in filled["target"] if root(actor.actor_id) not in {root(a.actor_id) for a in filled["source"]}]


def _announcer(predicate: Predicate, clause: Clause) -> tuple[Resolved, ...]:
    """`announced the withdrawal`: who announces it does it."""
    before = [p for p in clause.predicates if p.hit.head < predicate.hit.head and not (p.is_noun and clause.language.lang in ("en", "ar"))]
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
            told = tuple(actor for _, group in last.roles for actor in group.actors)
            roots, both = {root(actor.actor_id) for actor in told}, resolve.pair(memory)
            is_one_of_two = len(roots) == 1 and roots < {root(actor.actor_id) for actor in both}
            return (*told, *both) if is_one_of_two and clause.language.lang in ("en", "ar") else told
    return resolve.pair(memory)


def _may_carry(predicate: Predicate, entry: Trigger, filled: dict[str, list[Resolved]]) -> bool:
    if entry.part == "noun" or predicate.is_noun:
        return False
    unresolved = [group for group in predicate.subject if not group.actors]
    del filled
    return not unresolved or all(group.agent is None or not group.names for group in unresolved)


def _carried(predicate: Predicate, memory: Memory, entry: Trigger, clause: Clause) -> tuple[Resolved, ...]:  # noqa: PLR0911 - one line a rule
    if predicate.inside is not None and scope.governs(predicate.inside) == "accuse":
        return tuple(actor for role, group in predicate.inside.roles if role == "target" for actor in group.actors)
    if predicate.subject and all(group.agent for group in predicate.subject):
        return ()
    if clause.language.lang == "en" and unread.has_own_subject(predicate, clause):
        return ()
    if predicate.speaker and clause.language.lang == "az":  # `atəş açdığını bildirib`: who says it did it; after `bildirib ki` another
        return predicate.speaker if entry.type in STATEMENT or "part" in predicate.feature.split() else ()
    if (
        predicate.speaker
        and clause.language.lang == "en"
        and entry.type not in STATEMENT
        and not unread.is_pronoun_before(predicate, clause)
    ):
        return ()
    if predicate.speaker and clause.language.lang == "ar" and entry.type not in STATEMENT and not _goes_on(predicate, clause):
        return ()
    if predicate.speaker:
        return predicate.speaker if entry.type in STATEMENT or "part" not in predicate.feature else ()
    return memory.subject if entry.type in STATEMENT else ()


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


def is_struck_place(predicate: Predicate, entry: Trigger, clause: Clause) -> bool:
    """`Գանձակին հարված է հասցվել`: a place was struck, and the sentence names nobody who did it."""
    is_suffered = predicate.passive or entry.id.endswith(".struck") or entry.mode == "explosives"
    if clause.language.lang not in ("ru", "hy") or entry.type != "ASSAULT" or entry.place != "object" or not is_suffered:
        return False
    groups = [group for group in clause.groups if predicate.left <= group.first <= predicate.right]
    is_place = any(isinstance(hit.entry, Name) and hit.entry.places and not hit.entry.actors for group in groups for hit in group.names)
    return is_place and not any(role == "source" for role, _ in predicate.roles)


def lacking(predicate: Predicate, entry: Trigger, found: dict[str, tuple[Resolved, ...]], clause: Clause) -> str | None:  # noqa: PLR0911 - one line a rule
    """What a trigger of this kind needs and does not have here."""
    actors = [actor.actor_id for members in found.values() for actor in members]
    if is_struck_place(predicate, entry, clause):
        return None
    if clause.language.lang == "ru" and russian.is_only_wanted(predicate, clause.texts):
        return "an infinitive that nothing says to be done"
    is_english = clause.language.lang == "en"
    if clause.language.lang == "ar" and entry.mode == "explosives" and not actors and any(g.is_place for g in clause.groups):
        return None  # `انفجار لغم في قضاء أغدام`: who laid it is seldom known
    if entry.frame.get("speaker") and not found.get("source") and not (is_english and unread.is_said(predicate, clause)):
        return "needs somebody who says so"
    if entry.needs == "two" and len(actors) < 2 and not (is_english and unread.is_official(predicate, clause)):
        return "needs two actors"
    is_unread = not actors and is_english and unread.has_doer(predicate, clause)
    if entry.needs in ("actor", "military", "pair") and not actors and not is_unread and not any(_is_people(g) for _, g in predicate.roles):
        return "needs a known actor"
    is_force = any(group.actors and entries.suffix(group) in ("MIL", "PKF") for _, group in predicate.roles)  # `силы ОДКБ`
    is_military = is_force or any(actor.endswith((".MIL", ".PKF", ".BORDER", ".MOD")) for actor in actors)
    if entry.needs == "military" and not is_military and len(actors) < 2:
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
    if clause.language.lang == "en":
        return unread.has_doer(predicate, clause)
    if clause.language.lang == "hy":
        return False
    words = clause.scan.words
    stretch = range(max(predicate.left, predicate.hit.first - 25), predicate.hit.first)
    return any(at in words.capitals and at not in clause.scan.taken for at in stretch)
