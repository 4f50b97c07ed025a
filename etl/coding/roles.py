"""Who did what to whom: the groups around a predicate and the roles that its frame gives them."""

from collections.abc import Mapping

from etl.coding import arabic_roles, armenian_groups, azerbaijani_roles, cased, english_nouns, entries, positional, turkish_roles, unread
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.slots import frame_of, give, members, set_subject

POLICED = frozenset(("arrest", "crowd-control", "beat"))
CASED = ("ru", "tr", "az", "hy")


def assign(clause: Clause) -> None:
    """Fill subject and roles of every predicate of a sentence."""
    before: Predicate | None = None
    for predicate in clause.predicates:
        frame = frame_of(predicate, clause)
        bare_left, bare_right, marked = _candidates(predicate, clause, frame)
        if clause.language.lang in CASED:
            cased.by_case(predicate, bare_left, bare_right, frame, clause)
        elif clause.language.lang == "ar":
            arabic_roles.arabic(predicate, bare_left, bare_right, frame, clause)
        else:
            taken = {id(group) for _, group in before.roles} if before and _is_joined(predicate, clause) else set()
            bare_left = [group for group in bare_left if id(group) not in taken]
            positional.english(predicate, bare_left, bare_right, frame, clause)
            marked = english_nouns.called_on(predicate, marked, clause.texts)
        for group in marked:
            for member in members(group, clause) if clause.language.lang == "az" else [group]:
                give(predicate, _marked_role(group, predicate, frame, clause), member)
        if clause.language.lang == "az" and (both := azerbaijani_roles.gapped(predicate, clause)):
            predicate.roles = [(role, group) for role, group in predicate.roles if group not in both]
            set_subject(predicate, both, frame)
        _share(predicate, before, frame, clause)
        if clause.language.lang == "tr":
            turkish_roles.borrow_target(predicate, frame, clause)
        if clause.language.lang == "az" and _is_nominal(predicate):
            continue
        if clause.language.lang not in ("ru", "en", "hy") or not predicate.is_noun:
            before = predicate


def _is_nominal(predicate: Predicate) -> bool:
    """Azerbaijani: `qüvvələrin çıxarılmasını (tələb edib)` keeps its subject to itself."""
    marks = predicate.feature.split()
    return predicate.is_noun or ("part" in marks and "conv" not in marks)


def _candidates(predicate: Predicate, clause: Clause, frame: Mapping[str, str]) -> tuple[list[Group], list[Group], list[Group]]:
    left: list[Group] = []
    right: list[Group] = []
    marked: list[Group] = []
    inside = set(range(predicate.hit.first, predicate.hit.last + 1))
    for group in clause.groups:
        if group.first < predicate.left or group.last > predicate.right:
            continue
        is_part = not inside.isdisjoint(range(group.first, group.last + 1)) and group.first in predicate.hit.at
        if is_part and not _is_crowd(group, predicate, clause):
            continue
        if clause.language.lang == "az" and group.first > predicate.hit.last and "doer" not in predicate.feature.split():
            continue  # the verb closes its clause: what follows belongs to the next
        if clause.language.lang == "az" and azerbaijani_roles.is_of_next(group, clause):
            continue
        if clause.language.lang == "hy" and armenian_groups.is_of_relations(group.slot, clause.texts, group.last):
            continue
        if group.slot == "bare":
            (left if group.first < predicate.hit.head else right).append(group)
        elif (
            _is_past_comma(group, predicate, clause)
            or _is_of_the_line(group, clause)
            or (clause.language.lang == "az" and azerbaijani_roles.is_of_participle(group, predicate, clause))
        ):
            continue
        elif group.slot[5:] in frame or clause.language.has("agent_words", group.slot[5:]):
            marked.append(group)
    if clause.language.lang == "ar" and not right and not predicate.is_noun and ("conj" in predicate.feature.split() or not left):
        right = [g for g in clause.groups if g.first in predicate.hit.at and g.first > predicate.hit.head and g.slot == "bare" and g.names]
    return left, right, marked


def _is_crowd(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """Armenian, Turkish, Azerbaijani: `ցուցարարները փակել են ...` is one pattern, and its people are those who do it."""
    lang = clause.language.lang
    if lang == "en":
        is_protest = getattr(predicate.hit.entry, "type", "") == "PROTEST" and entries.suffix(group) in ("CVL", "OPP")
        is_flight = bool(group.names) and getattr(predicate.hit.entry, "mode", "") == "expel"
        return group.first < predicate.hit.head and (is_protest or is_flight)
    is_people = (
        entries.suffix(group) in ("CVL", "OPP")
        or (lang == "az" and entries.suffix(group) == "GOV")
        or (lang in ("tr", "az") and _is_force(group))
        or (lang in ("hy", "ru") and group.agent is None and bool(group.names))
    )
    return lang in ("hy", "ru", "tr", "az") and is_people and group.case in (("", "nom", "gen") if lang == "tr" else ("", "nom"))


def _is_of_the_line(group: Group, clause: Clause) -> bool:
    """Arabic `خط التماس بين الجانبين`, `الحدود بين البلدين`: whose line it is, not who took part."""
    before = clause.texts[group.first - 2] if group.first > 1 else ""
    return clause.language.lang == "ar" and group.slot in ("prep:بين", "prep:مع") and before in ("التماس", "الحدود", "حدود", "حدودها")


def _is_force(group: Group) -> bool:
    """`Ordumuz şəhərə daxil oldu`: the troops of a pattern that names them."""
    return any(actor.endswith((".MIL", ".CVL", ".OPP")) for hit in group.names for actor in getattr(hit.entry, "actors", ()))


def _is_past_comma(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """English: what follows a comma is no complement, unless it goes on with a list."""
    if clause.language.lang != "en" or group.first < predicate.hit.last or group.is_list_tail:
        return False
    return "," in clause.texts[predicate.hit.last + 1 : group.first]


def _is_joined(predicate: Predicate, clause: Clause) -> bool:
    """`seized the town and killed ...`: what stands before belongs to the verb before."""
    at = predicate.hit.first - 1
    return at >= 0 and clause.language.has("joins", clause.texts[at])


def _relative(predicate: Predicate, clause: Clause) -> list[Group]:
    """`the president, who offered ...`: the group just before the relative word."""
    at = predicate.left - 1
    if at < 1 or not clause.language.has("relatives", clause.texts[at]):
        return []
    near = [group for group in clause.groups if 0 < at - group.last <= 3]
    return near[-1:]


def _marked_role(group: Group, predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> str:  # noqa: PLR0911 - one line a rule
    word = group.slot[5:]
    if clause.language.has("agent_words", word):
        if clause.language.lang == "tr" and predicate.is_noun and group.first > predicate.hit.last:
            return ""  # `operasyonun ardından Y tarafından teklif edilen`: whose offer it is
        is_agent = predicate.passive or predicate.is_noun or clause.language.lang == "ar"
        if clause.language.lang == "hy" and not is_agent and group.last < predicate.hit.first:
            return armenian_groups.role_of_doer(group, predicate, frame, clause.texts)
        if clause.language.lang == "ar" and not predicate.is_noun and _is_statement(predicate):
            return "target"  # `رحب بهذه الخطوة من قبل باكو`: who did what is spoken of
        if is_agent:
            return frame.get("subject", "source") if frame.get("subject") != "none" else "source"
        return "" if clause.language.lang == "en" else frame.get(word, "")
    if group.first < predicate.hit.first and clause.language.lang not in CASED and not predicate.is_noun:
        return ""
    if clause.language.lang == "ar" and word != "من" and _is_request(predicate) and any(role == "target" for role, _ in predicate.roles):
        return ""  # `دعا الحكومة إلى تقديم طلب إلى المنظمة`: who is asked is named already
    return frame.get(word, "")


def _is_request(predicate: Predicate) -> bool:
    return getattr(predicate.hit.entry, "type", "") == "REQUEST"


def _is_statement(predicate: Predicate) -> bool:
    return getattr(predicate.hit.entry, "type", "") in ("SUPPORT", "REQUEST", "ACCUSE", "REJECT")


def _first_of_sentence(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> None:
    """`بعث رئيس الوزراء برسالة ... طلب فيها`: the subject of a verb that we do not know."""
    ahead = [g for g in clause.groups if g.last < predicate.hit.first and g.slot == "bare" and not g.is_possessor]
    if ahead and not any(role == "source" for role, _ in predicate.roles):
        predicate.reasons.append(("subject", "the first of the sentence"))
        set_subject(predicate, members(ahead[0], clause), frame)


def _may_share(predicate: Predicate, before: Predicate | None, frame: Mapping[str, str]) -> bool:
    """Turkish: a nominal form keeps its subject to itself, and `saldıran` has none but the noun after it."""
    if predicate.passive or frame.get("subject") == "target":
        return False
    marks = before.feature.split() if before else []
    return "doer" not in predicate.feature.split() and ("part" not in marks or "conv" in marks or "fact" in predicate.feature.split())


def _may_not_share(predicate: Predicate, before: Predicate, frame: Mapping[str, str], clause: Clause) -> bool:
    """English: `accused Baku of opening fire`: the accused did it; a noun of its own before the verb is its subject."""
    if getattr(before.hit.entry, "type", "") == "ACCUSE" and "ing" in predicate.feature.split():
        accused = [group for role, group in before.roles if role == "target"]
        if accused:
            predicate.reasons.append(("subject", "who is accused of it"))
            set_subject(predicate, accused, frame)
        return True
    if getattr(predicate.hit.entry, "type", "") == "PROTEST" and getattr(before.hit.entry, "mode", "") in POLICED:
        set_subject(predicate, [group for role, group in before.roles if role == "target"], frame)
        return True  # `police detained demonstrators as they blocked ...`
    return unread.has_own_subject(predicate, clause)


def _share(predicate: Predicate, before: Predicate | None, frame: Mapping[str, str], clause: Clause) -> None:  # noqa: PLR0911 - one line a rule
    """`X did this and did that`: a verb without a subject of its own takes that of the verb before."""
    is_apart = clause.language.lang == "tr" and not _may_share(predicate, before, frame)
    is_apart = is_apart or (clause.language.lang == "az" and frame.get("subject") == "target")
    if clause.language.lang in ("ru", "hy") and predicate.passive and not (before is not None and before.passive):
        is_apart = True  # `возбудила дело, задержаны десятки человек`
    if clause.language.lang == "ar" and not predicate.subject and arabic_roles.has_own_subject(predicate, clause):
        return
    if predicate.subject or predicate.is_noun or "gerund" in predicate.feature.split() or is_apart:
        return
    if clause.language.lang == "ru" and predicate.kind == "claim" and clause.texts[predicate.hit.first - 1] == ",":
        return  # `..., сообщает корреспондент`: somebody that we do not know
    relative = _relative(predicate, clause)
    if clause.language.lang == "en" and not relative:
        heads = english_nouns.before_brackets(predicate, clause.groups, clause.texts)
        relative = [member for group in heads for member in members(group, clause)]
    if relative:
        set_subject(predicate, relative, frame)
        return
    if "default" in frame:
        return
    if before is None or not before.subject:
        if clause.language.lang == "ar" and predicate.kind == "trigger":
            _first_of_sentence(predicate, frame, clause)
        return
    if any(role == "source" for role, _ in predicate.roles) and not predicate.passive:
        return
    between = clause.texts[before.hit.last + 1 : predicate.hit.first]
    if len(between) > 40:
        return
    if clause.language.lang == "en" and _may_not_share(predicate, before, frame, clause):
        return
    predicate.reasons.append(("subject", "shared with the verb before"))
    set_subject(predicate, before.subject, frame)
