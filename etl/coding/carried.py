"""Who did it where the clause does not say so: the accused, the announcer, the speaker, those of the sentence before."""

from etl.coding import arabic_roles, armenian, azerbaijani_scope, entries, resolve, scope, unread
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.resolve import Memory, root
from etl.coding.shapes import Predicate, Resolved

OPENING = 2
PHASES = frozenset(("start", "beginning", "launch", "completion", "end", "resumption", "opening"))
STATEMENT = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONSULT"))


def _goes_on(predicate: Predicate, clause: Clause) -> bool:
    """Arabic `قالت إنها قصفت`, `أعلنت أنها ...`: a pronoun says that the speaker did it."""
    at = predicate.hit.first - 1
    while at >= 0 and clause.language.has("perfect", clause.texts[at]):
        at -= 1
    word = clause.texts[at] if at >= 0 else ""
    return "conj" in predicate.feature.split() or (clause.language.has("barriers", word) and word.endswith(("ها", "ه", "هم")))


def blame(predicate: Predicate, filled: dict[str, list[Resolved]]) -> None:
    """`accused X of shelling`: who is accused did it, whoever else stands near."""
    accused = [actor for role, group in predicate.inside.roles if role == "target" for actor in group.actors] if predicate.inside else []
    accusers = [actor for role, group in predicate.inside.roles if role == "source" for actor in group.actors] if predicate.inside else []
    is_fall = predicate.is_noun and entries.label(predicate.hit).endswith(".seize")  # `blamed X for the fall of Y`: not who took it
    if not accused or filled["participant"] or is_fall:
        return
    if not filled["source"] or {root(a.actor_id) for a in filled["source"]} <= {root(a.actor_id) for a in accusers}:
        filled["source"] = accused
    filled["target"] = [actor for actor in filled["target"] if root(actor.actor_id) not in {root(a.actor_id) for a in filled["source"]}]


def announcer(predicate: Predicate, clause: Clause) -> tuple[Resolved, ...]:
    """`announced the withdrawal`: who announces it does it."""
    before = [p for p in clause.predicates if p.hit.head < predicate.hit.head and not (p.is_noun and clause.language.lang in ("en", "ar"))]
    if not before or getattr(before[-1].hit.entry, "own", "") != "yes":
        return ()
    between = clause.texts[before[-1].hit.last + 1 : predicate.hit.first]
    if clause.language.lang == "en" and "of" in between and between[between.index("of") - 1] in PHASES:
        between = between[between.index("of") + 1 :]  # `announced the start of an exchange`
    if any(clause.language.has("subordinators", word) for word in between):
        return ()
    return scope.speakers(before[-1])


def participants(predicate: Predicate, clause: Clause, memory: Memory) -> tuple[Resolved, ...]:
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


def may_carry(predicate: Predicate, entry: Trigger, filled: dict[str, list[Resolved]]) -> bool:
    if entry.part == "noun" or predicate.is_noun:
        return False
    unresolved = [group for group in predicate.subject if not group.actors]
    del filled
    return not unresolved or all(group.agent is None or not group.names for group in unresolved)


def carried(predicate: Predicate, memory: Memory, entry: Trigger, clause: Clause) -> tuple[Resolved, ...]:  # noqa: PLR0911 - one line a rule
    if predicate.inside is not None and scope.governs(predicate.inside) == "accuse":
        return tuple(actor for role, group in predicate.inside.roles if role == "target" for actor in group.actors)
    if predicate.subject and all(group.agent for group in predicate.subject):
        return ()
    if clause.language.lang == "hy" and armenian.is_first_person(clause.texts, predicate.hit.at):
        return predicate.speaker or memory.speaker
    if (
        clause.language.lang == "hy"
        and not predicate.speaker
        and len(memory.subject) == 1
        and armenian.is_plural(clause.texts, predicate.hit.at)
    ):
        return ()  # `մեղադրում են`: others than the one of before
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
    if clause.language.lang == "ar":
        return _arabic(predicate, memory, entry, clause)
    if predicate.speaker:
        return predicate.speaker if entry.type in STATEMENT or "part" not in predicate.feature else ()
    if clause.language.lang == "en" and entry.type in STATEMENT:
        return _english(predicate, memory, clause)
    return memory.subject if entry.type in STATEMENT else ()


def _arabic(predicate: Predicate, memory: Memory, entry: Trigger, clause: Clause) -> tuple[Resolved, ...]:
    """`نحن نرحب`: who speaks; `أن صاروخا استهدف`: a subject that is not read; else who says so, or the subject of before."""
    before = clause.texts[predicate.hit.first - 1] if predicate.hit.first else ""
    if before in ("نحن", "اننا", "باننا"):
        return predicate.speaker or memory.speaker
    if arabic_roles.has_own_subject(predicate, clause):
        return ()
    if predicate.speaker:
        return predicate.speaker if entry.type in STATEMENT or _goes_on(predicate, clause) else ()
    if clause.language.lang == "az" and entry.type in STATEMENT and azerbaijani_scope.is_we(clause.texts):
        return memory.speaker
    return memory.subject if entry.type in STATEMENT else ()


def _english(predicate: Predicate, memory: Memory, clause: Clause) -> tuple[Resolved, ...]:
    """`Pashinyan ... since he signed`: the subject of the sentence; `They accused ...`: who spoke before; none for a subject unread."""
    if unread.is_elsewhere(predicate, clause):
        return ()
    if unread.is_pronoun_before(predicate, clause):
        heads = [g for g in clause.groups if g.slot == "bare" and not g.is_possessor and g.last < predicate.left and g.actors]
        if heads and heads[0].first <= OPENING:
            return heads[0].actors
        return memory.speaker or memory.subject
    return memory.subject


def own_losses(predicate: Predicate, sources: list[Resolved]) -> list[Resolved]:
    """`Nazirlik dört askerin öldüğünü bildirdi`: the dead that a side reports without saying whose are its own."""
    mine = {root(actor.actor_id) for actor in predicate.speaker}
    is_side = len(mine) == 1 and mine <= set(resolve.SIDES) and not mine & {root(actor.actor_id) for actor in sources}
    return [actor._replace(actor_id=root(actor.actor_id), holder_id=None) for actor in predicate.speaker[:1]] if is_side else []


def is_own_feat(predicate: Predicate, entry: Trigger, targets: list[Resolved]) -> bool:
    """`Nazirlik şəhərin azad edildiyini, tankların məhv edildiyini bildirib`: what a side reports of the other without a doer, it did."""
    mine = {root(actor.actor_id) for actor in predicate.speaker}
    is_side = bool(mine) and mine <= set(resolve.SIDES)
    if entry.mode == "investigate":
        return bool(mine)
    return is_side and (entry.mode == "seize" or entry.id.endswith(".down")) and not mine & {root(actor.actor_id) for actor in targets}
