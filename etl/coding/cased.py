"""Roles by case: Russian, Turkish, Azerbaijani and Armenian say with endings who does and who suffers."""

from collections.abc import Mapping

from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give, members, set_subject


def by_case(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    """Russian, Turkish, Azerbaijani and Armenian say with cases who does and who suffers."""
    if predicate.is_noun:
        owners = _owners(predicate, left, right, clause)
        for member in owners:
            give(predicate, frame.get("genitive", frame.get("subject", "source")), member)
        left = [group for group in left if group not in owners]
        right = [group for group in right if group not in owners]
    else:
        near = _nominative(predicate, left, right, clause)
        if near is None and clause.language.lang == "ru" and not predicate.passive:
            near = _seat(predicate, clause)
        if near is not None:
            set_subject(predicate, members(near, clause), frame)
    for group in left + right:
        if group in predicate.subject or (group.is_list_tail and predicate.subject and group.case == "nom" and group in left):
            continue
        role = frame.get(group.case, "")
        if predicate.passive and group.case == "ins" and not predicate.is_noun:
            role = frame.get("subject", "source")
        elif not role and group.case in ("nom", "") and (group in right or clause.language.lang in ("tr", "az", "hy")) and not predicate.is_noun:
            role = "" if predicate.passive else frame.get("object", "")
        give(predicate, role, group)


def _seat(predicate: Predicate, clause: Clause) -> Group | None:
    """`В Ереване утверждают`: who speaks is where they speak."""
    entry = predicate.hit.entry
    if isinstance(entry, Trigger) and entry.type not in ("REJECT", "ACCUSE", "SUPPORT"):
        return None
    inside = [g for g in clause.groups if predicate.left <= g.first <= predicate.right and g.slot in ("prep:в", "prep:во")]
    return inside[0] if inside else None


def _owners(predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> list[Group]:
    """The genitive beside a noun: before it in Turkish, Azerbaijani and Armenian, after it in Russian."""
    if clause.language.lang == "ru":
        found = [g for g in right if g.case == "gen" and g.first - predicate.hit.last <= 3][:1]
    else:
        found = [g for g in left if g.case in ("gen", "nom", "") and predicate.hit.first - g.last <= 4][-1:]
    return members(found[0], clause) if found else []


def _nominative(predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> Group | None:
    lang = clause.language.lang
    if lang == "hy":
        return _armenian_subject(predicate, left, right, clause)
    if lang in ("tr", "az"):
        return _turkic_subject(predicate, left, clause)
    before = [group for group in left if group.case in ("nom", "")]
    after = [group for group in right if group.case in ("nom", "") and group.first - predicate.hit.last <= 4]
    if before:
        return before[-1]
    return after[0] if (after and lang == "ru") or (after and not before) else None


def _armenian_subject(predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> Group | None:
    """The first nominative; after the verb where it closes what is told: `..., հայտնել է նախարարությունը`."""
    before = [group for group in left if group.case in ("nom", "")]
    after = [group for group in right if group.case in ("nom", "") and group.first - predicate.hit.last <= 4]
    closes = predicate.hit.first > 0 and clause.texts[predicate.hit.first - 1] in ",»՝"
    if after and (closes or not before):
        return after[0]
    return before[0] if before else None


def _turkic_subject(predicate: Predicate, left: list[Group], clause: Clause) -> Group | None:
    """A nominal form has its subject in the genitive; a finite verb reaches over such forms to the head of the sentence."""
    if "part" in predicate.feature.split():
        owned = [group for group in left if group.case == "gen"]
        if owned:
            return owned[-1]
        named = [group for group in left if group.case in ("nom", "")]
        return named[-1] if named else None
    taken = {id(g) for p in clause.predicates if p is not predicate for g in p.subject}
    named = [group for group in left if group.case in ("nom", "")]
    if named:
        return named[0]
    start = max(
        (p.hit.last + 1 for p in clause.predicates if p.hit.last < predicate.hit.first and "part" not in p.feature.split()), default=0
    )
    ahead = [
        g
        for g in clause.groups
        if start <= g.first < predicate.hit.first and g.case in ("nom", "") and g.slot == "bare" and id(g) not in taken
    ]
    return ahead[0] if ahead else None
