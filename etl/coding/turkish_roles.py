"""The subject of a Turkish predicate: by the form of its verb it stands before in the genitive, at the head of the sentence, or after."""

import re
from collections.abc import Mapping

from etl.coding import entries, turkish_owners
from etl.coding.lexicon import Trigger
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give
from etl.coding.turkish_genitives import is_of_fire, is_of_whence, owns_spot

HEAD_NOUN_REACH = 4
WHENCE_REACH = 7
FINITE = re.compile(r".{2,}(?:[dt][ıiuü]|yor|[ae]c[ae]k|m[ıiuü]şt[ıiuü])(?:l[ae]r)?$")
RELATIVE = re.compile(r".+(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi])$")
GENITIVE = re.compile(r".{2,}[ıiuü]n$")
NO_GENITIVE = frozenset(("için", "bugün", "yarın", "yakın", "geçen gün", "bütün", "aydın", "yoğun", "uzun", "altın", "kadın", "basın"))
CHARGE = re.compile(r".{2,}m[ae](?:kl|y)[ae]$")
TOPIC = re.compile(r"m[ae](?:s[ıi])?n[ıi]n$")
WHENCE = re.compile(r"(?:m[öe]v(?:zi|qe)|toprak|ərazi)\w*d[aeə]n$")
UNOWNED = re.compile(r"(?:y[ıiuüae]|(?<!s)[ıiuü]n[ıiuü]n|[dt][ae]n?)$")
BORROWING = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"))
OBJECT_OR_OWNED = re.compile(r"[^aeəıioöuü\W][ıiuü]$|yı$|yi$|nı$|ni$")
DEEDS = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
EVENT_NOUN = re.compile(r"(?:zirve|toplantı|konferans|oturum|forum|kongre)s?[ıi]")
CHAIN = 10
FACT = re.compile(r"(?:[dt][ıiuü]ğ[ıiuü]n[ıi]|[dt][ıiuü]kl[ae]r[ıi]n[ıi]|c[ae]ğ[ıi]n[ıi])$")
OPEN_CASES = ("dat", "abl", "acc")


def subject(predicate: Predicate, left: list[Group], frame: Mapping[str, str], clause: Clause) -> Group | None:
    marks = set(predicate.feature.split())
    if "doer" in marks:
        heads = [group for group in clause.groups if 0 < group.first - predicate.hit.last <= HEAD_NOUN_REACH]
        if heads:
            return heads[0]
        if owner := turkish_owners.of_doer(predicate, left, clause):
            return owner
        entry = predicate.hit.entry
        return _ahead(predicate, clause) if isinstance(entry, Trigger) and entry.type in (*BORROWING, "AID") else None
    if "part" in marks and "conv" not in marks:
        return _of_nominal_form(predicate, left, frame, clause)
    if "conv" in marks and (owner := _owner_of_chain(predicate, left, clause)):
        return owner
    start = _new_clause(predicate, clause)
    is_inside = _in_quotes(predicate.hit.first, clause)
    near = [group for group in left if _is_bare(group, clause) and _is_quoted(group, clause) == is_inside]
    return next((group for group in near if group.first >= start), None) or (near[0] if near else None) or _ahead(predicate, clause)


def _owner_of_chain(predicate: Predicate, left: list[Group], clause: Clause) -> Group | None:
    """`X, Y'nin bölgeye girerek nokta kurduğunu bildirdi`: the converb has the subject of the form that it leads to."""
    following = clause.texts[predicate.hit.last + 1 : predicate.hit.last + CHAIN]
    if not any(FACT.search(word) for word in following):
        return None
    begun = max((group.first for group in left if _is_bare(group, clause)), default=-1)
    return next((group for group in left if group.case == "gen" and group.first > begun and _may_own(group, predicate, clause)), None)


def _of_nominal_form(predicate: Predicate, left: list[Group], frame: Mapping[str, str], clause: Clause) -> Group | None:
    """`Ermenistan'ın saldırdığını`: the owner; without one the subject of the sentence, unless the form is passive or spoken of
    (`çekilmenin kararı`)."""
    owners = [group for group in left if group.case == "gen" and group.slot == "bare" and _may_own(group, predicate, clause)]
    if owners and frame.get("subject") == "target":
        return None if _has_unknown_owner(owners[-1].last + 1, predicate, clause) else owners[-1]
    if owners:
        last = max((group.first for group in left if _is_bare(group, clause) and group.first < owners[-1].first), default=-1)
        return next((group for group in owners if group.first > last), owners[-1])
    is_topic = bool(TOPIC.search(clause.texts[predicate.hit.last]))
    if predicate.passive or is_topic or _has_unknown_owner(predicate.left, predicate, clause):
        return None
    return next((group for group in left if _is_bare(group, clause)), None) or _ahead(predicate, clause)


def _may_own(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """Not whose south it is, nor who acts in a clause of its own: `Azerbaycan'ın attığı adımları desteklediğini`."""
    return (
        not owns_spot(group, clause)
        and not (predicate.passive and is_of_whence(group, clause))
        and not _owns_clause(group, predicate, clause)
    )


def _owns_clause(group: Group, predicate: Predicate, clause: Clause) -> bool:
    return any(RELATIVE.match(word) for word in clause.texts[group.last + 1 : predicate.hit.first])


def _has_unknown_owner(start: int, predicate: Predicate, clause: Clause) -> bool:
    stretch = range(start, predicate.hit.first)
    return any(at not in clause.scan.taken and GENITIVE.match(clause.texts[at]) and clause.texts[at] not in NO_GENITIVE for at in stretch)


def near(predicate: Predicate, left: list[Group], clause: Clause) -> list[Group]:
    """Of several genitives before a finite verb only the last is whom it is about, unless it owns a clause of its own; of several
    objects the first, where `-makla` closes what the others belong to."""
    genitives = [group for group in left if group.case == "gen"]
    owned = [group for group in genitives if not _owns_clause(group, predicate, clause)] or genitives
    objects = [group for group in left if group.case == "acc"]
    is_charge = any(CHARGE.match(word) for word in clause.texts[predicate.left : predicate.hit.first])
    return [
        group
        for group in left
        if (group.case != "gen" or predicate.is_noun or group in owned[-1:] or _is_whose_fire(group, predicate, clause))
        and (group.case != "acc" or not is_charge or group is objects[0] or group.is_list_tail)
    ]


def _is_whose_fire(group: Group, predicate: Predicate, clause: Clause) -> bool:
    return is_of_fire(group, clause) or (predicate.passive and is_of_whence(group, clause))


def is_told_before(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> bool:
    """`vurulduğunu, bir askerin öldüğünü`: the dead of the attack that the same sentence tells."""
    at = clause.predicates.index(predicate)
    before = clause.predicates[at - 1].hit.entry if at else None
    return (predicate.passive or frame.get("subject") == "target") and isinstance(before, Trigger) and before.type == "ASSAULT"


def _ahead(predicate: Predicate, clause: Clause) -> Group | None:
    """The first nominative since the last finite verb; of a verb of saying, the first of the sentence outside a quotation."""
    finite = [
        p.hit.last + 1
        for p in clause.predicates
        if p.hit.last < predicate.hit.first and not p.is_noun and "part" not in p.feature.split() and not _in_quotes(p.hit.first, clause)
    ]
    begun = max(finite, default=0)
    closed = (";", ":") if predicate.kind == "trigger" else (";",)  # `MN: ...`: who says so does nothing
    begun = max(begun, *(at + 1 for at, word in enumerate(clause.texts[: predicate.hit.first]) if word in closed), 0)
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
        return group.last + 1 == predicate.hit.first or not owns_spot(group, clause)
    noun = clause.texts[predicate.hit.last]
    return predicate.hit.first - group.last == 1 and not UNOWNED.search(noun) and not is_subject_before_object(group, predicate, clause)


def is_subject_before_object(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`Blinken saldırıları kınadı`, `Türkiyə XİN hücumu pisləyib`: a nominative before an object is whoever does what the verb says,
    where nobody else stands before it; a person or a ministry is nobody's `saldırı`."""
    if not OBJECT_OR_OWNED.search(clause.texts[predicate.hit.last]) or group.case == "gen":
        return False
    at = clause.predicates.index(predicate)
    following = clause.predicates[at + 1] if at + 1 < len(clause.predicates) else None
    if following is None or following.is_noun or following.hit.first - predicate.hit.last > 3:
        return False
    is_alone = not any(other.case in ("nom", "") and other.slot == "bare" for other in clause.groups[: clause.groups.index(group)])
    is_official = entries.suffix(group) in ("GOV", "PER", "ministry") or any(a.actor_id.endswith((".GOV", ".MFA")) for a in group.actors)
    return is_alone or is_official


def is_way(group: Group, predicate: Predicate) -> bool:
    """Where one withdraws from, and where a visit leads."""
    entry = predicate.hit.entry
    if not isinstance(entry, Trigger) or group.slot != "bare" or group.agent is not None:
        return False
    is_goal = entry.mode == "visit" or entry.type == "MOBILIZE"
    return (entry.mode in ("withdraw", "visit") and group.case == "abl") or (is_goal and group.case == "dat")


def is_whence(group: Group, clause: Clause) -> bool:
    """`Gegarkunik'teki mevzilerinden`, `Goris rayonundakı mövqelərindən`: whence they fired, not where it fell."""
    if clause.language.lang == "az" and group.case == "gen":  # `Basarkeçər rayonunun Şorca məntəqəsində yerləşən mövqelərindən`
        after = clause.texts[group.last + 1 : group.last + 1 + WHENCE_REACH]
        ends = [at for at, word in enumerate(after) if word.startswith("istiqamət") or WHENCE.match(word)]
        return bool(ends) and bool(WHENCE.match(after[ends[0]]))
    return any(WHENCE.match(word) for word in clause.texts[group.last + 1 : group.last + 3])


def borrow_target(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> None:
    """`X'e koridoru açma çağrısında bulundu`, `Y'nin çekilmesini istedi`: whom it is put to stands with what is asked."""
    entry = predicate.hit.entry
    roles = {role for role, _ in predicate.roles}
    if not isinstance(entry, Trigger) or entry.type not in BORROWING or "target" in roles:
        return
    if "part" in predicate.feature.split() and "doer" not in predicate.feature.split():
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
        shared = [g for role, g in other.roles if role == "target"] if "conv" in other.feature.split() else []
        owners = shared or [g for role, g in other.roles if role in ("source", "participant") and id(g) not in mine and g.case != "nom"]
        window = [g for g in clause.groups if other.left <= g.first < other.hit.first and g.slot == "bare"]
        asked = [
            g for g in window if g.case in OPEN_CASES and id(g) not in mine and (g.agent is None or g.names or entries.suffix(g) == "pair")
        ]
        is_deed = entry.type == "ACCUSE" and isinstance(other.hit.entry, Trigger) and other.hit.entry.type in DEEDS
        asked = [g for g in asked if g.case == "acc"] if is_deed else asked  # `Azerbaycan'a saldırıyı kınadı`: whom it struck is not blamed
        chosen = owners or asked
        if chosen:
            give(predicate, "target", chosen[0])
            return


def leave_to_accuser(clause: Clause) -> None:
    """`X Y'yi köyü vurmakla suçladı`: X accuses, Y is accused, and it is Y who did it."""
    for predicate in clause.predicates:
        governor = predicate.inside
        entry = governor.hit.entry if governor else None
        if governor is None or not isinstance(entry, Trigger) or entry.type not in ("ACCUSE", "THREATEN"):
            continue
        if any(CHARGE.match(word) for word in clause.texts[predicate.hit.head : predicate.hit.last + 1]):
            others = [group for role, group in governor.roles if role in ("source", "target")]
            predicate.roles = [(role, group) for role, group in predicate.roles if group not in others]
            predicate.subject = [group for group in predicate.subject if group not in others]


def _is_bare(group: Group, clause: Clause) -> bool:
    following = clause.texts[group.last + 1 : group.last + 2]
    if following and group.agent is None and EVENT_NOUN.match(following[0]):
        return False  # `BRICS zirvesi`
    return group.case in ("nom", "") and group.slot == "bare" and not owns_spot(group, clause)


def _is_quoted(group: Group, clause: Clause) -> bool:
    return _in_quotes(group.first, clause)


def _in_quotes(at: int, clause: Clause) -> bool:
    return sum(word == '"' for word in clause.texts[:at]) % 2 == 1
