"""Roles by case: Russian, Turkish, Azerbaijani and Armenian say with endings who does and who suffers."""

from collections.abc import Mapping

from etl.coding import armenian, entries, russian, turkish_roles
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause, barriers
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give, members, set_subject

SUBJECT_NEAR = 3


def by_case(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:
    """Russian, Turkish, Azerbaijani and Armenian say with cases who does and who suffers."""
    if predicate.is_noun:
        owners = _owners(predicate, left, right, clause)
        for member in owners:
            give(predicate, frame.get("genitive", frame.get("subject", "source")), member)
        left = [group for group in left if group not in owners]
        right = [group for group in right if group not in owners]
    else:
        near = _nominative(predicate, left, right, frame, clause)
        if near is None and clause.language.lang == "ru" and not predicate.passive:
            near = _seat(predicate, clause)
        if near is not None:
            set_subject(predicate, members(near, clause), frame)
    if clause.language.lang == "tr":
        left, right = turkish_roles.near(predicate, left), []
    for group in left + right:
        if group in predicate.subject or (group.is_list_tail and predicate.subject and group.case == "nom" and group in left):
            continue
        role = frame.get(group.case, "")
        if clause.language.lang == "ru" and "dat" in frame and russian.is_dative(group, clause.texts, predicate.hit.at):
            role = frame["dat"]
        if predicate.passive and group.case == "ins" and not predicate.is_noun:
            role = "source" if frame.get("subject") == "target" else frame.get("subject", "source")
        elif (
            not role
            and group.case in ("nom", "")
            and (group in right or clause.language.lang in ("tr", "az", "hy"))
            and not predicate.is_noun
        ):
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
        left = [g for g in left if clause.language.lang != "hy" or _is_owner(g, predicate, clause)]
        left = [g for g in left if clause.language.lang != "tr" or turkish_roles.is_owner(g, predicate, clause)]
        found = [g for g in left if g.case in ("gen", "nom", "") and predicate.hit.first - g.last <= 4][-1:]
    return members(found[0], clause) if found else []


def _nominative(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> Group | None:
    lang = clause.language.lang
    if lang == "hy":
        return _armenian_subject(predicate, left, right, clause)
    if lang in ("tr", "az"):
        return turkish_roles.subject(predicate, left, right, frame, clause)
    before = [group for group in left if group.case in ("nom", "")]
    after = [group for group in right if group.case in ("nom", "") and group.first - predicate.hit.last <= 4]
    if lang == "ru":
        return _russian_subject(predicate, before, after, clause)
    if before:
        return before[-1]
    return after[0] if after and not before else None


def _is_owner(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """Armenian: a genitive, or an adjective just before the noun; a nominative with its article is the subject of a verb to come."""
    is_beside = predicate.hit.first - group.last == 1
    return group.case == "gen" or (is_beside and armenian.takes_office("nom", clause.texts[group.last], False))


def _is_epithet(group: Group, clause: Clause) -> bool:
    """`հայ ռազմագերիներին`: an adjective alone is nobody who acts."""
    word = clause.texts[group.last]
    return group.agent is None and (word in armenian.EPITHETS or word.endswith("ական"))


def _is_left_behind(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`գրոհել է դիրքերը և նահանջել`: what stands between a verb and an `and` belongs to that verb."""
    if not any(p.hit.last < group.first for p in clause.predicates):
        return False
    return any(clause.language.has("joins", word) and word != "," for word in clause.texts[group.last + 1 : predicate.hit.first])


def _armenian_subject(predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> Group | None:
    """The first nominative; after the verb where it closes what is told: `..., հայտնել է նախարարությունը`."""
    before = [g for g in left if g.case in ("nom", "") and not _is_left_behind(g, predicate, clause) and not _is_epithet(g, clause)]
    after = [group for group in right if group.case in ("nom", "") and group.first - predicate.hit.last <= 4]
    closes = predicate.hit.first > 0 and clause.texts[predicate.hit.first - 1] in ",»՝"
    if after and closes:
        return after[0]
    found = before[0] if before else _far_subject(predicate, clause)
    return found or (after[0] if after else None)


def _far_subject(predicate: Predicate, clause: Clause) -> Group | None:
    """A finite verb reaches over nouns, infinitives and participles to the head of its clause."""
    if {"inf", "part"} & set(predicate.feature.split()):
        return None
    finite = [p.hit.last for p in clause.predicates if p.hit.head < predicate.hit.first and not _is_dependent(p)]
    signs = [at for at in barriers(clause) if at < predicate.hit.first]
    start = max([0, *(at + 1 for at in (*finite, *signs))])
    for group in clause.groups:
        if (
            start <= group.first < predicate.hit.first
            and group.case in ("nom", "")
            and group.slot == "bare"
            and not _is_epithet(group, clause)
        ):
            return group
    return None


def _is_dependent(predicate: Predicate) -> bool:
    return predicate.is_noun or bool({"inf", "part"} & set(predicate.feature.split()))


def _russian_subject(predicate: Predicate, before: list[Group], after: list[Group], clause: Clause) -> Group | None:
    """After a comma the verb opens its clause and its subject follows: `..., сообщило министерство`; a place does nothing."""
    before = [group for group in before if entries.suffix(group) != "place"]
    opens = predicate.hit.first > 0 and clause.texts[predicate.hit.first - 1] in ",—–-"
    if opens and after and after[0].first - predicate.hit.last <= SUBJECT_NEAR:
        return after[0]
    if before and not (opens and predicate.kind == "claim"):
        return before[-1]
    return after[0] if after else None
