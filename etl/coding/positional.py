"""Roles by place in the clause: English subject-verb-object, Arabic verb-subject-object and subject-verb-object."""

import re
from collections.abc import Mapping

from etl.coding import entries
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give, members, set_object, set_subject

NEAR = 7
PARTICIPLE = re.compile(r"و?م\w{2,}[اه]$")
CROWDS = frozenset(("العشرات", "المئات", "الالاف", "ما", "عدد"))
LOSS_CLOSERS = frozenset(("وجرح", "واصيب", "جراء", "اثر", "نتيجه", "وقتل"))


def english(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    if predicate.is_noun:
        near = [group for group in left if predicate.hit.first - group.last <= 3 and not _is_parted(group, predicate, clause)]
        if near:
            set_subject(predicate, members(near[-1], clause), frame)
        return
    heads = [group for group in left if not group.is_possessor]
    if heads:
        set_subject(predicate, [g for g in members(heads[-1], clause) if g.first < predicate.hit.head], frame)
    elif predicate.kind == "claim" and right and right[0].first - predicate.hit.last <= 2 and _closes(predicate, clause):
        set_subject(predicate, members(right[0], clause), frame)
        return
    right = [group for group in right if not _speaks(group, predicate, clause)]
    if right and not predicate.passive:
        set_object(predicate, [g for g in members(right[0], clause) if g.last <= predicate.right], frame)
    elif clause.is_title and heads and not predicate.passive and {"ed", "done"} & set(predicate.feature.split()):
        _headline_passive(predicate, frame, clause)


def _is_parted(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`the leader of the protest`, `blamed him for the fall of ...`: no owner of what the noun says."""
    between = clause.texts[group.last + 1 : predicate.hit.first]
    return any(clause.language.has("prepositions", word) for word in between)


def _speaks(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`killing two workers, the prosecutors said`: after a comma and before a verb of saying stands who says it."""
    claims = [p for p in clause.predicates if p.kind == "claim" and 0 < p.hit.first - group.last <= 3]
    return bool(claims) and "," in clause.texts[predicate.hit.last + 1 : group.first + 1]


def _headline_passive(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> None:
    """`Four soldiers shot dead on border`: headlines leave out the auxiliary."""
    entry = predicate.hit.entry
    if isinstance(entry, Trigger) and entry.type in ("ASSAULT", "COERCE", "SANCTION") and predicate.hit.last - predicate.hit.first < 3:
        followed = clause.texts[predicate.hit.last + 1 : predicate.hit.last + 2]
        if not followed or clause.language.has("prepositions", followed[0]) or followed[0] in ",;:":
            predicate.passive = True
            predicate.roles = []
            set_subject(predicate, predicate.subject, frame)


def _closes(predicate: Predicate, clause: Clause) -> bool:
    """A verb of saying after a comma or a quotation: `..., said the ministry`."""
    at = predicate.hit.first - 1
    return at > 0 and clause.texts[at] in ',"'


def arabic(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    if predicate.is_noun:
        near = [group for group in right if group.first - predicate.hit.last <= 2]
        if near:
            role = frame.get("genitive", frame.get("subject", "source"))
            for member in members(near[0], clause):
                give(predicate, role, member)
        return
    if _is_participle(predicate, clause):
        if right:
            set_object(predicate, members(right[0], clause), frame)
        return
    if _is_loss(predicate, left, clause):
        _lost(predicate, left, right, clause)
        return
    ahead = [g for g in left if _may_lead(g, predicate, clause)]
    if ahead and "conj" not in predicate.feature:
        set_subject(predicate, [g for g in members(ahead[-1], clause) if g.first < predicate.hit.first], frame)
    elif right:
        listed = members(right[0], clause)
        if _is_called_on(right[0], predicate, clause):
            set_object(predicate, listed, frame)
            return
        if right[0].is_possessor and predicate.kind == "trigger":
            set_object(predicate, listed, frame)
            return
        set_subject(predicate, listed, frame)
        right = [group for group in right if group not in listed]
    if right and not predicate.passive:
        set_object(predicate, members(right[0], clause), frame)


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
    """Subject before verb: near, no comma between, no part of another noun phrase."""
    between = clause.texts[group.last + 1 : predicate.hit.first]
    if len(between) > NEAR or any(word in ",،" for word in between):
        return False
    return not group.is_possessor or not between
