"""The subject of a Turkish predicate: by the form of its verb it stands before in the genitive, at the head of the sentence, or after."""

import re
from collections.abc import Mapping

from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give

HEAD_NOUN_REACH = 4
OWNED_SPOT = re.compile(r".*[ıiuü]nd[ae](?:n|k[ıi].*)?$|(?:topraklar|sınır|yön)ın?[ae]$")
FINITE = re.compile(r".{2,}(?:[dt][ıiuü]|yor|[ae]c[ae]k|m[ıiuü]şt[ıiuü])(?:l[ae]r)?$")
RELATIVE = re.compile(r".+(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi])$")
GENITIVE = re.compile(r".{2,}[ıiuü]n$")
NO_GENITIVE = frozenset(("için", "bugün", "yarın", "yakın", "geçen gün", "bütün", "aydın", "yoğun", "uzun", "altın", "kadın", "basın"))
UNOWNED = re.compile(r"(?:y[ıiuüae]|(?<!s)[ıiuü]n[ıiuü]n|[dt][ae]n?)$")
BORROWING = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"))
OPEN_CASES = ("dat", "abl", "acc")


def subject(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> Group | None:
    marks = set(predicate.feature.split())
    if "doer" in marks:
        heads = [group for group in right if group.first - predicate.hit.last <= HEAD_NOUN_REACH]
        if heads:
            return heads[0]
        entry = predicate.hit.entry
        return _ahead(predicate, clause) if isinstance(entry, Trigger) and entry.type in (*BORROWING, "AID") else None
    if "part" in marks and "conv" not in marks:
        return _of_nominal_form(predicate, left, frame, clause)
    start = _new_clause(predicate, clause)
    near = [group for group in left if _is_bare(group, clause)]
    return next((group for group in near if group.first >= start), None) or (near[0] if near else None) or _ahead(predicate, clause)


def _of_nominal_form(predicate: Predicate, left: list[Group], frame: Mapping[str, str], clause: Clause) -> Group | None:
    """`Ermenistan'ın saldırdığını`: the owner; without one the subject of the sentence, unless the form is passive."""
    owners = [group for group in left if group.case == "gen" and group.slot == "bare" and _may_own(group, predicate, clause)]
    if owners and frame.get("subject") == "target":
        return None if _has_unknown_owner(owners[-1].last + 1, predicate, clause) else owners[-1]
    if owners:
        last = max((group.first for group in left if _is_bare(group, clause)), default=-1)
        return next((group for group in owners if group.first > last), owners[-1])
    if predicate.passive or _has_unknown_owner(predicate.left, predicate, clause):
        return None
    return next((group for group in left if _is_bare(group, clause)), None) or _ahead(predicate, clause)


def _may_own(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """Not whose south it is, nor who acts in a clause of its own: `Azerbaycan'ın attığı adımları desteklediğini`."""
    between = clause.texts[group.last + 1 : predicate.hit.first]
    return not owns_spot(group, clause) and not any(RELATIVE.match(word) for word in between)


def _has_unknown_owner(start: int, predicate: Predicate, clause: Clause) -> bool:
    stretch = range(start, predicate.hit.first)
    return any(at not in clause.scan.taken and GENITIVE.match(clause.texts[at]) and clause.texts[at] not in NO_GENITIVE for at in stretch)


def near(predicate: Predicate, left: list[Group]) -> list[Group]:
    """Of several genitives before a finite verb only the last is whom it is about."""
    owned = [group for group in left if group.case == "gen"]
    return [group for group in left if group.case != "gen" or group is owned[-1] or predicate.is_noun]


def is_told_before(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> bool:
    """`vurulduğunu, bir askerin öldüğünü`: the dead of the attack that the same sentence tells."""
    at = clause.predicates.index(predicate)
    before = clause.predicates[at - 1].hit.entry if at else None
    return (predicate.passive or frame.get("subject") == "target") and isinstance(before, Trigger) and before.type == "ASSAULT"


def _ahead(predicate: Predicate, clause: Clause) -> Group | None:
    """The first nominative since the last finite verb; of a verb of saying, the first of the sentence outside a quotation."""
    finite = [
        p.hit.last + 1 for p in clause.predicates if p.hit.last < predicate.hit.first and not p.is_noun and "part" not in p.feature.split()
    ]
    begun = max(finite, default=0)
    begun = max(begun, *(at + 1 for at, word in enumerate(clause.texts[: predicate.hit.first]) if word == ";"), 0)
    for start in (max(begun, _new_clause(predicate, clause)), begun, *([0] if predicate.kind == "claim" else [])):
        for group in clause.groups:
            if start <= group.first < predicate.hit.first and _is_bare(group, clause) and not _is_quoted(group, clause):
                return group
    return None


def _new_clause(predicate: Predicate, clause: Clause) -> int:
    """The word after the last finite verb that a comma or an `and` follows."""
    for at in range(predicate.hit.first - 1, 0, -1):
        if clause.texts[at] == ";":
            return at + 1
        is_joint = clause.texts[at] == "," or clause.language.has("joins", clause.texts[at])
        if is_joint and at - 1 not in clause.scan.taken and FINITE.match(clause.texts[at - 1]):
            return at + 1
    return 0


def is_owner(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`Ermenistan'ın saldırısı`, `Ermenistan saldırısı`; but `Türkiye saldırıyı (kınadı)` is the subject and what it is about."""
    if group.case == "gen":
        return not owns_spot(group, clause)
    noun = clause.texts[predicate.hit.last]
    return predicate.hit.first - group.last == 1 and not UNOWNED.search(noun)


def is_way(group: Group, predicate: Predicate) -> bool:
    """Where one withdraws from, and where a visit leads."""
    entry = predicate.hit.entry
    if not isinstance(entry, Trigger) or group.slot != "bare" or group.agent is not None:
        return False
    return (entry.mode in ("withdraw", "visit") and group.case == "abl") or (entry.mode == "visit" and group.case == "dat")


def borrow_target(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> None:
    """`X'e koridoru açma çağrısında bulundu`, `Y'nin çekilmesini istedi`: whom it is put to stands with what is asked."""
    entry = predicate.hit.entry
    roles = {role for role, _ in predicate.roles}
    if not isinstance(entry, Trigger) or entry.type not in BORROWING or "target" in roles or "part" in predicate.feature.split():
        return
    if "target" not in frame.values():
        return
    mine = {id(group) for group in predicate.subject}
    for other in reversed(clause.predicates[: clause.predicates.index(predicate)]):
        if not (other.is_noun or "part" in other.feature.split()):
            return
        if other.kind != "trigger":
            spoken_of = [g for g in clause.groups if other.left <= g.first < other.hit.first and g.case == "gen" and id(g) not in mine]
            for group in spoken_of[:1] if entry.type in ("ACCUSE", "REJECT") else []:
                give(predicate, "target", group)
            return
        owners = [g for role, g in other.roles if role in ("source", "participant") and id(g) not in mine and g.case != "nom"]
        window = [g for g in clause.groups if other.left <= g.first < other.hit.first and g.slot == "bare"]
        asked = [g for g in window if g.case in OPEN_CASES and id(g) not in mine and (g.agent is None or g.names)]
        chosen = owners or asked
        if chosen:
            give(predicate, "target", chosen[0])
            return


def _is_bare(group: Group, clause: Clause) -> bool:
    return group.case in ("nom", "") and group.slot == "bare" and not owns_spot(group, clause)


def _is_quoted(group: Group, clause: Clause) -> bool:
    return sum(word == '"' for word in clause.texts[: group.first]) % 2 == 1


def owns_spot(group: Group, clause: Clause) -> bool:
    """`Ermenistan'ın güneyindeki köy`, `Sovyet döneminde`: whose south it is, not who acts."""
    at = group.last + 1
    return at < len(clause.texts) and at not in clause.scan.taken and bool(OWNED_SPOT.match(clause.texts[at]))
