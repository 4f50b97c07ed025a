"""Roles by case: Russian, Turkish, Azerbaijani and Armenian say with endings who does and who suffers."""

from collections.abc import Mapping

from etl.coding import armenian, armenian_groups, entries, russian, turkish_genitives, turkish_owners, turkish_roles
from etl.coding.lexicon import Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause, barriers
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import give, members, set_subject

SUBJECT_NEAR = 3


def by_case(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> None:  # noqa: PLR0912 - one line a rule
    """Russian, Turkish, Azerbaijani and Armenian say with cases who does and who suffers."""
    if predicate.is_noun:
        owners = _owners(predicate, left, right, clause)
        for member in owners:
            give(predicate, frame.get("genitive", frame.get("subject", "source")), member)
        if clause.language.lang == "tr" and (opening := turkish_owners.announcer(predicate, frame, clause)):
            give(predicate, "source", opening)
        if clause.language.lang == "tr" and owners and owners[0].case == "gen":
            left = [group for group in left if group.first > owners[0].first]  # what stands before is of another verb
        left = [group for group in left if group not in owners]
        right = [group for group in right if group not in owners]
    else:
        near = _nominative(predicate, left, right, frame, clause)
        if near is None and clause.language.lang == "ru" and not predicate.passive:
            near = _seat(predicate, clause, frame)
        if near is None and clause.language.lang == "ru" and russian.is_in_which(clause.texts, predicate.hit.first):
            near = next(
                (g for g in reversed(clause.groups) if g.last < predicate.hit.first and g.names and g.slot == "bare" and g.case == "nom"),
                None,
            )
        if clause.language.lang == "hy" and predicate.kind == "claim":
            near = _teller(near, predicate, left, right, clause)
        if near is not None:
            set_subject(predicate, members(near, clause), frame)
    if clause.language.lang == "tr":
        left, right = turkish_roles.near(predicate, left, clause), []
    for group in left + right:
        if group in predicate.subject or (group.is_list_tail and predicate.subject and group.case == "nom" and group in left):
            continue
        if _is_no_part(group, predicate, group in left, clause):
            continue
        role = _of_case(group, predicate, frame, clause)
        if predicate.passive and group.case == "ins" and not predicate.is_noun:
            role = "source" if frame.get("subject") == "target" else frame.get("subject", "source")
        elif (
            not role
            and group.case in ("nom", "")
            and (group in right or clause.language.lang in ("tr", "az", "hy"))
            and not predicate.is_noun
        ):
            role = "" if predicate.passive else frame.get("object", "")
        if clause.language.lang == "hy" and getattr(predicate.hit.entry, "type", "") == "AID" and _is_destination(group, clause):
            role = frame.get("dat", "")  # `բեռ է ուղարկել Արցախ`
        give(predicate, role, group)


def _is_no_part(group: Group, predicate: Predicate, is_before: bool, clause: Clause) -> bool:
    """What stands beside a verb and takes no part in it: a topic, whose a place is, what somebody is asked to act on."""
    if clause.language.lang == "hy":
        return group.case == "gen" and armenian_groups.is_topic(clause.texts, group.last)
    if clause.language.lang != "ru":
        return False
    is_request = getattr(predicate.hit.entry, "type", "") == "REQUEST"
    return (is_before and _is_of_place(group, clause)) or (is_request and russian.is_inner_object(predicate, group, clause.texts))


def _is_of_place(group: Group, clause: Clause) -> bool:
    """Russian: `район Нагорного Карабаха перешёл ...`: whose the place is, not who acts."""
    at = clause.groups.index(group)
    before = clause.groups[at - 1] if at else None
    if group.case != "gen" or before is None or before.last != group.first - 1:
        return False
    return entries.suffix(before) == "place" or any(isinstance(hit.entry, Name) and hit.entry.places for hit in before.names)


def _teller(near: Group | None, predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> Group | None:
    """Armenian `ՊՆ-ից հայտնում են`, `հայտնում են ՊՆ-ից`: from whom it is known."""
    if armenian.is_plural(clause.texts, predicate.hit.at):
        told = [group for group in right if group.case == "abl" and group.first - predicate.hit.last <= SUBJECT_NEAR]
        near = told[0] if told else near
    return near or next((group for group in left if group.case == "abl"), None)


def _of_case(group: Group, predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> str:
    """The role that a frame gives to a case, or to where the group stands."""
    role = frame.get(group.case, "")
    if "inside" in frame and predicate.hit.first < group.first < predicate.hit.last:
        return frame["inside"]  # `որոշեց, որ Ադրբեջանը պետք է ...`
    if clause.language.lang in ("tr", "az"):
        return turkish_genitives.beside(group, clause, role, frame)
    if clause.language.lang == "ru" and "dat" in frame and russian.is_dative(group, clause.texts, predicate.hit.at):
        return frame["dat"]
    return role


def _seat(predicate: Predicate, clause: Clause, frame: Mapping[str, str]) -> Group | None:
    """`В Ереване утверждают`: who speaks is where they speak."""
    entry = predicate.hit.entry
    if isinstance(entry, Trigger) and entry.type not in ("REJECT", "ACCUSE", "SUPPORT", "THREATEN", "REQUEST"):
        return None
    inside = [g for g in clause.groups if predicate.left <= g.first <= predicate.right and g.slot in ("prep:в", "prep:во")]
    inside = [group for group in inside if group.slot[5:] not in frame]
    return inside[0] if inside else None


def _owners(predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> list[Group]:
    """The genitive beside a noun: before it in Turkish, Azerbaijani and Armenian, after it in Russian."""
    if clause.language.lang == "ru":
        found = [g for g in right if g.case == "gen" and g.first - predicate.hit.last <= 3][:1]
    else:
        far = turkish_owners.of_noun(predicate, left, clause) if clause.language.lang == "tr" else None
        if far is not None:
            return members(far, clause)
        left = [g for g in left if clause.language.lang != "hy" or _is_owner(g, predicate, clause)]
        left = [g for g in left if clause.language.lang != "tr" or turkish_roles.is_owner(g, predicate, clause)]
        if clause.language.lang == "az":
            left = [g for g in left if not turkish_roles.is_subject_before_object(g, predicate, clause)]
        found = [g for g in left if g.case in ("gen", "nom", "") and predicate.hit.first - g.last <= 4][-1:]
    owners = members(found[0], clause) if found else []
    if owners and clause.language.lang == "hy":
        offices = [g for g in clause.groups if armenian_groups.is_office_of(g, owners[0], clause.texts)]
        owners = [*(member for office in offices[:1] for member in members(office, clause)), *owners]
    return owners


def _nominative(predicate: Predicate, left: list[Group], right: list[Group], frame: Mapping[str, str], clause: Clause) -> Group | None:
    lang = clause.language.lang
    if lang == "hy":
        return _armenian_subject(predicate, left, right, clause)
    if lang in ("tr", "az"):
        return turkish_roles.subject(predicate, left, frame, clause)
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


def _is_thing(group: Group) -> bool:
    """`գրավել է դիրքերը`: positions and places after the verb are what is acted on."""
    agent = entries.agent(group)
    return agent is not None and not group.names and (agent.alone == "no" or agent.suffix == "place")


def _is_destination(group: Group, clause: Clause) -> bool:
    """`Հայաստան են մտել`: a country without an article is where they go; one that acts is `Հայաստանը`."""
    entry = group.names[0].entry if group.names else None
    is_alone = len(group.names) == 1 and group.agent is None and isinstance(entry, Name)
    written = " ".join(clause.texts[group.first : group.last + 1])
    return is_alone and isinstance(entry, Name) and bool(entry.places) and entry.written.lower() == written


def _is_left_behind(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`գրոհել է դիրքերը և նահանջել`: what stands between a verb and an `and` belongs to that verb."""
    if not any(p.hit.last < group.first for p in clause.predicates):
        return False
    return any(
        clause.language.has("joins", word) and word != ","
        for word in clause.texts[members(group, clause)[-1].last + 1 : predicate.hit.first]
    )


def _armenian_subject(predicate: Predicate, left: list[Group], right: list[Group], clause: Clause) -> Group | None:
    """The first nominative; after the verb where it closes what is told: `..., հայտնել է նախարարությունը`."""
    free = [g for g in left if not _is_epithet(g, clause) and not _is_destination(g, clause)]
    before = [g for g in free if g.case in ("nom", "") and not _is_left_behind(g, predicate, clause)]
    after = [g for g in right if g.case in ("nom", "") and g.first - predicate.hit.last <= 4 and not _is_thing(g)]
    if "inf" in predicate.feature.split() and predicate.kind == "trigger":
        after = []  # `..., թիրախավորելով բնակիչներին`: who did it was named before
    after = [g for g in after if not _is_destination(g, clause)]
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
            and not _is_destination(group, clause)
        ):
            return group
    return None


def _is_dependent(predicate: Predicate) -> bool:
    return predicate.is_noun or bool({"inf", "part"} & set(predicate.feature.split()))


def _is_object(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`И.о. президента такой-то обвинил Ереван`: a subject that we do not know stands before, and the town is the object."""
    if getattr(predicate.hit.entry, "type", "") not in ("ACCUSE", "REQUEST") or group.first - predicate.hit.last > 1:
        return False
    before = [at for at in range(predicate.left, predicate.hit.first) if clause.texts[at][0].isalpha() and at not in clause.scan.taken]
    return len(before) > 1


def _russian_subject(predicate: Predicate, before: list[Group], after: list[Group], clause: Clause) -> Group | None:
    """After a comma the verb opens its clause and its subject follows: `..., сообщило министерство`; a place does nothing."""
    before = [g for g in before if entries.suffix(g) != "place" and not _is_left_behind(g, predicate, clause)]
    after = [group for group in after if entries.suffix(group) != "place"]
    is_joined = not before and predicate.hit.first > 0 and clause.texts[predicate.hit.first - 1] == "и"
    if is_joined and any(p.subject and p.hit.head < predicate.hit.first for p in clause.predicates):
        return None  # `сняла кандидатуру и поддержала заявку Баку`
    opens = predicate.hit.first > 0 and clause.texts[predicate.hit.first - 1] in ",—–-"
    if opens and after and after[0].first - predicate.hit.last <= SUBJECT_NEAR:
        return after[0]
    if before and not (opens and predicate.kind == "claim"):
        return before[-1]
    if after and _is_object(after[0], predicate, clause):
        return None
    return after[0] if after else None
