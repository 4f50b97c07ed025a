"""Roles by place in an Arabic clause: verb-subject-object, subject-verb-object, and clauses about a noun."""

import re
from collections.abc import Mapping

from etl.coding import arabic_groups, entries
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give, members, set_object, set_subject

NEAR = 7
RELATIVE_GAP = 3
OWN_ACTS = frozenset(("CONSULT", "AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "THREATEN", "COOPERATE", "AID"))
PARTICIPLE = re.compile(r"و?م\w{2,}[اه]$")
CROWDS = frozenset(("العشرات", "المئات", "الالاف", "ما", "عدد"))
LOSS_CLOSERS = frozenset(("وجرح", "واصيب", "جراء", "اثر", "نتيجه", "وقتل"))


def arabic(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    if predicate.is_noun:
        near = [group for group in right if group.first - predicate.hit.last <= 2]
        if near:
            if getattr(predicate.hit.entry, "type", "") == "ASSAULT" and entries.suffix(near[0]) == "CVL" and not near[0].names:
                return  # `قصف المدنيين`: those who suffer, of a side that is not said
            role = frame.get("genitive", frame.get("subject", "source"))
            if len(predicate.hit.at) > 1 and getattr(predicate.hit.entry, "part", "") == "verb":
                role = frame.get("object", "target")  # `إعادة أسير أذربيجاني`: the verbal noun has its object in the pattern
            for member in members(near[0], clause):
                give(predicate, role, member)
        return
    if _is_participle(predicate, clause):
        if right:
            set_object(predicate, members(right[0], clause), frame)
        return
    if _relative_roles(predicate, right, frame, clause):
        return
    if _is_loss(predicate, left, clause):
        _lost(predicate, left, right, clause)
        return
    _verb_roles(predicate, left, right, frame, clause)


def _verb_roles(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    """A finite verb: the subject before it or right after it, then the object."""
    opened = clause.texts[predicate.hit.first - 1] if predicate.hit.first else ""
    told = _told_of_itself(opened, predicate, clause)
    if told:
        set_subject(predicate, told, frame)
        if right and not predicate.passive:
            set_object(predicate, members(right[0], clause), frame)
        return
    if clause.language.has("done", opened) and "obj" in predicate.feature.split():
        predicate.passive, right = True, []  # `جنودها تم أسرهم`
    ahead = [] if right and points_back(predicate, clause) else [g for g in left if _may_lead(g, predicate, clause)]
    if ahead and "conj" not in predicate.feature:
        set_subject(predicate, [g for g in members(ahead[-1], clause) if g.first < predicate.hit.first], frame)
    elif right:
        listed = members(right[0], clause)
        if _is_called_on(right[0], predicate, clause):
            set_object(predicate, listed, frame)
            return
        if right[0].is_possessor and predicate.kind == "trigger":
            if not _is_what_is_denied(right[0], predicate, clause):
                set_object(predicate, listed, frame)
            return
        set_subject(predicate, listed, frame)
        right = [group for group in right if group not in listed]
    if right and not predicate.passive and not _is_what_is_denied(right[0], predicate, clause):
        set_object(predicate, members(right[0], clause), frame)


def _told_of_itself(opened: str, predicate: Predicate, clause: Clause) -> list[Group]:
    """`كشف X أنه سيلتقي Y`: the pronoun on the word for "that" is who speaks."""
    if not clause.language.has("barriers", opened) or not opened.endswith(("نه", "نها", "نهم")) or predicate.kind != "trigger":
        return []
    before = [p for p in clause.predicates if p.hit.head < predicate.hit.head]
    is_statement = getattr(predicate.hit.entry, "type", "") in OWN_ACTS
    return before[-1].subject if before and before[-1].kind == "claim" and (is_statement or opened.endswith("نها")) else []


def _is_what_is_denied(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`نفت باكو استهداف المدنيين`: part of what is denied; only `مزاعم X` and the like say whose words are denied."""
    is_denial = getattr(predicate.hit.entry, "governs", "") == "deny"
    before = clause.texts[group.first - 1 : group.first]
    return is_denial and group.is_possessor and not any(clause.language.has("accusations", word) for word in before)


def _relative_roles(predicate: Predicate, right: list[Group], frame: Mapping[str, str], clause: Clause) -> bool:
    """`القرار الذي يلزم X` does it to X, the noun before is the subject; with a pronoun, `الذي اقترحته X`, X is the subject."""
    at = predicate.hit.first - 1
    if predicate.kind != "trigger" or at < 1 or not clause.language.has("relatives", clause.texts[at]) or points_back(predicate, clause):
        return False
    before = [group for group in clause.groups if 0 < at - group.last <= RELATIVE_GAP]
    set_subject(predicate, members(before[-1], clause) if before else [], frame)
    if right and not predicate.passive:
        set_object(predicate, members(right[0], clause), frame)
    return True


def is_beside(predicate: Predicate, clause: Clause) -> bool:
    """Told inside another verb, or in a clause about a noun: not what the sentence goes on with."""
    if predicate.inside is not None and "conj" not in predicate.feature.split():
        return True
    if predicate.kind == "trigger" and not predicate.feature.split() and any(p.hit.head < predicate.hit.head for p in clause.predicates):
        return True  # `رفضت المحكمة طلبا`: a noun after the main verb
    return predicate.hit.first > 1 and "conj" not in predicate.feature.split() and points_back(predicate, clause)


def points_back(predicate: Predicate, clause: Clause) -> bool:
    """`شنه`, `رحبت بها`: a pronoun on the verb or right after it stands for the noun that the clause belongs to."""
    if "obj" in predicate.feature.split():
        return True
    return any(clause.language.has("verbs", word) for word in clause.texts[predicate.hit.last + 1 : predicate.hit.last + 2])


def _is_called_on(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`رحب ... وحث الجانبين`: a verb that goes on has its subject before; the accusative or the people are called on."""
    has_subject_before = any(p.subject and p.hit.head < predicate.hit.head for p in clause.predicates)
    entry = predicate.hit.entry
    is_request = isinstance(entry, Trigger) and entry.type in ("REQUEST", "ACCUSE", "THREATEN")
    is_conj = "conj" in predicate.feature.split() or predicate.hit.first > 0
    is_accusative = clause.texts[group.first].endswith("ين") or entries.suffix(group) == "CVL"
    return has_subject_before and is_request and is_conj and is_accusative and entries.suffix(group) in ("pair", "CVL")


def _is_participle(predicate: Predicate, clause: Clause) -> bool:
    """`متوعدة يريفان`: the subject is that of the verb before, what follows is the object."""
    word = clause.texts[predicate.hit.head]
    return not predicate.feature.split() and bool(PARTICIPLE.match(word)) and predicate.kind == "trigger"


def _is_loss(predicate: Predicate, left: list[Group], clause: Clause) -> bool:
    """`قتل 16 عسكريا`, `جنود قتلوا في قصف`: written alike, but with a number or without an object the verb is a passive."""
    entry = predicate.hit.entry
    if not isinstance(entry, Trigger) or not entry.id.endswith("assault.kill") or "past" not in predicate.feature.split():
        return False
    if len(predicate.hit.at) > 1:
        return False
    following = clause.texts[predicate.hit.last + 1 : predicate.hit.last + 2]
    ahead = "conj" not in predicate.feature.split() and any(_may_lead(group, predicate, clause) for group in left)
    if not following or following[0] in "،,.":
        return ahead
    word = following[0]
    is_closed = clause.language.has("prepositions", word) or word in LOSS_CLOSERS
    if clause.texts[predicate.hit.head].endswith("ت"):
        return is_closed and ahead
    is_counted = word in CROWDS or word[0].isdigit() or word in clause.language.numbers or clause.language.has("determiners", word)
    return is_closed if ahead else is_counted


def _lost(predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> None:
    predicate.passive = True
    is_joined = "conj" in predicate.feature.split()
    ahead = [] if is_joined else [group for group in left if _may_lead(group, predicate, clause)]
    found = members(ahead[-1], clause) if ahead else [group for group in right[:1] if group.first - predicate.hit.last <= NEAR]
    predicate.subject = found
    for member in found:
        give(predicate, "target", member)


def _may_lead(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """Subject before verb: near, no comma between, no part of another noun phrase; what `أن` opens with is one however far."""
    between = clause.texts[group.last + 1 : predicate.hit.first]
    if _follows_that(group, clause):
        return True
    if len(between) > NEAR or any(word in ",،" for word in between):
        return False
    return not group.is_possessor or not between


def _follows_that(group: Group, clause: Clause) -> bool:
    """`أن المحكمة، ...، وافقت`, `إن ثلاثة من جنودها قتلوا`: right after the word for "that", over numbers."""
    at = group.first - 1
    while at > 0 and _counts(clause.texts[at], clause):
        at -= 1
    return at >= 0 and clause.language.has("subordinators", clause.texts[at])


def _counts(word: str, clause: Clause) -> bool:
    return word == "من" or arabic_groups.is_quantity(word, clause.language) or clause.language.has("determiners", word)


def has_own_subject(predicate: Predicate, clause: Clause) -> bool:
    """`أعلنت X أن صاروخا استهدف`: words that are not read stand between the word for "that" and the verb."""
    if predicate.is_noun or "conj" in predicate.feature.split():
        return False
    at = predicate.hit.first - 1
    while at >= max(predicate.left - 1, 0) and not clause.language.has("subordinators", clause.texts[at]):
        at -= 1
    opened = clause.texts[at] if at >= 0 else ""
    unread = [word for word in clause.texts[at + 1 : predicate.hit.first] if word[0].isalpha() and not clause.language.has("perfect", word)]
    is_that = clause.language.has("subordinators", opened) and not opened.endswith(("نه", "نها", "نهم"))
    return is_that and bool(unread) and not clause.language.has("prepositions", unread[0])
