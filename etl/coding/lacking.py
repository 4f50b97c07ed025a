"""What a trigger needs and lacks: a known actor, two, armed forces, or anybody at all who could have done it."""

from etl.coding import armenian, entries, russian, slots, turkish_roles, unread
from etl.coding.lexicon import Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate, Resolved


def is_struck_place(predicate: Predicate, entry: Trigger, clause: Clause) -> bool:
    """`Գանձակին հարված է հասցվել`: a place was struck, and the sentence names nobody who did it."""
    is_suffered = predicate.passive or entry.id.endswith(".struck") or entry.mode == "explosives"
    if clause.language.lang not in ("ru", "hy") or entry.type != "ASSAULT" or entry.place != "object" or not is_suffered:
        return False
    groups = [group for group in clause.groups if predicate.left <= group.first <= predicate.right]
    is_place = any(isinstance(hit.entry, Name) and hit.entry.places and not hit.entry.actors for group in groups for hit in group.names)
    return is_place and not any(role == "source" for role, _ in predicate.roles)


def of(predicate: Predicate, entry: Trigger, found: dict[str, tuple[Resolved, ...]], clause: Clause) -> str | None:  # noqa: PLR0911 - one line a rule
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
    if is_english and unread.is_purpose(predicate, clause):
        return "an infinitive that nothing says to be done"
    is_crowd = bool(predicate.subject) and all(entries.suffix(group) == "CVL" for group in predicate.subject)
    if is_english and entry.type == "CONSULT" and entry.mode == "visit" and is_crowd and not predicate.passive:
        return "people on the move pay no visit"
    is_one_state = clause.language.lang == "az" and len({actor.partition(".")[0] for actor in actors}) < 2
    if entry.needs == "two" and (len(actors) < 2 or is_one_state) and not (is_english and unread.is_official(predicate, clause)):
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
    if clause.language.lang == "hy":  # `նրան մեղադրում են`
        return getattr(predicate.hit.entry, "type", "") == "ACCUSE" and armenian.is_plural(clause.texts, predicate.hit.at)
    words = clause.scan.words
    stretch = range(max(predicate.left, predicate.hit.first - 25), predicate.hit.first)
    return any(at in words.capitals and at not in clause.scan.taken for at in stretch)
