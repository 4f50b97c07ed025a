"""English noun phrases: an unknown name after an office, `the occupied region`, `the X conflict`, `Armenian and Azerbaijani leaders`."""

from itertools import pairwise

from etl.coding import entries
from etl.coding.mentions import Scan
from etl.coding.names import Name
from etl.coding.shapes import Group, Hit, Predicate
from etl.coding.world import Language, World

NAME_LENGTH = 3
TOPIC_REACH = 3
ATTACK_REACH = 5
DATED_LIST = 5


def absorb_names(made: list[Group], found: Scan, language: Language) -> None:
    """`Turkish Foreign Minister Mevlüt Çavuşoğlu and ...`: a capital name after an office is who holds it."""
    words = found.words
    is_titled = 2 * len(words.capitals) > sum(word[0].isalpha() for word in words.texts)
    if is_titled and all(hit.head in words.capitals for hit in (*found.triggers, *found.cues)):
        return  # a title with capitals throughout
    busy = {at for hit in (*found.triggers, *found.cues, *found.names, *found.agents) for at in hit.at}
    for group in made:
        if not _is_office(group) or _ends_with_person(group):
            continue
        at = group.last + 1
        while at - group.last <= NAME_LENGTH and at in words.capitals and at not in busy:
            if language.has("unlikely_doers", words.texts[at]):
                break
            at += 1
        group.last = at - 1


def opens_clause(made: list[Group], at: int, found: Scan, language: Language, busy: set[int]) -> bool:
    """`On the initiative of Russia, A and B agreed`: a pair before its verb goes on with no list; `the leaders of A, B and C met` does."""
    texts, before, group = found.words.texts, made[at - 1], made[at]
    after = made[at + 1] if at + 1 < len(made) else None
    if after is None or before.slot == "bare" or texts[before.last + 1 : group.first] != [","]:
        return False
    if texts[group.last + 1 : after.first] != ["and"] or after.last + 1 not in busy:
        return False
    return not any(language.has("plurals", word) for word in texts[max(before.first - TOPIC_REACH, 0) : before.last + 1])


def _is_office(group: Group) -> bool:
    offices = [actor for hit in group.names if isinstance(hit.entry, Name) for actor in hit.entry.actors if "." in actor]
    return entries.suffix(group) in ("GOV", "PER") or bool(offices)


def place_in_list(made: list[Group], texts: list[str], language: Language) -> None:
    """`talks in Moscow in January and Vienna in February`: the second city is a place as the first is."""
    for before, group in pairwise(made):
        is_next = (
            group.slot == "bare" and group.agent is None and language.has("place_prepositions", before.slot[5:]) and before.agent is None
        )
        between, after = texts[before.last + 1 : group.first], texts[group.last + 1 : group.last + 3]
        is_dated = any(language.has("date_words", word) or word[0].isdigit() for word in between)
        is_followed = len(after) == 2 and after[0] in ("in", "on") and (language.has("date_words", after[1]) or after[1][0].isdigit())
        if is_next and between[-1:] == ["and"] and is_dated and is_followed and len(between) <= DATED_LIST:
            group.slot = before.slot


def _ends_with_person(group: Group) -> bool:
    last = max([*group.names, *([group.agent] if group.agent else [])], key=lambda hit: hit.last)
    return isinstance(last.entry, Name) and any(actor.startswith("PER.") for actor in last.entry.actors)


def is_attribute(hit: Hit, found: Scan, language: Language) -> bool:
    """`the occupied district`, `its wounded soldiers`: a participle between an article and a noun tells nothing of its own."""
    texts = found.words.texts
    if hit.head - 1 in found.words.hyphens and language.has("compounds", texts[hit.head]):
        return True  # `a U.S.-brokered humanitarian ceasefire`
    if hit.first != hit.head or hit.head == 0 or not {"ed", "done"} & set(hit.feature.split()):
        return False
    at = hit.head - 1
    while at > 0 and texts[at].endswith("ly"):
        at -= 1
    before, following = texts[at], texts[hit.head + 1 : hit.head + 2]
    if not language.has("articles", before) and not (before == "'s" and hit.head + 1 in found.taken):
        return False
    return bool(following) and following[0][0].isalpha() and not any(language.has(kind, following[0]) for kind in ("prepositions", "joins"))


def is_topic(group: Group, texts: list[str], language: Language) -> bool:
    """`the conflict over Nagorno-Karabakh`, `the Karabakh settlement`: what is spoken of, nobody who acts."""
    if group.agent is not None or not group.names:
        return False
    if not all(isinstance(hit.entry, Name) and hit.entry.places and "NKR" in (*hit.entry.actors, "NKR") for hit in group.names):
        return False
    if any(language.has("disputes", word) for word in texts[group.last + 1 : group.last + 2]):
        return True
    return group.slot != "bare" and any(language.has("disputes", word) for word in texts[max(group.first - TOPIC_REACH, 0) : group.first])


def takes_office_of(head: Group, tail: Group, world: World) -> str:
    """`Armenian and Azerbaijani leaders`: the office that an adjective before a list shares; "" for none."""
    if not tail.is_list_tail or head.agent is not None or len(head.actors) != 1 or len(tail.actors) != 1 or not head.names:
        return ""
    adjective = head.names[-1].entry
    suffix = tail.actors[0].actor_id.partition(".")[2]
    is_adjective = isinstance(adjective, Name) and adjective.is_adjective and "." not in head.actors[0].actor_id
    return suffix if is_adjective and suffix and f"{head.actors[0].actor_id}.{suffix}" in world.actors else ""


def before_relative(group: Group, groups: list[Group], texts: list[str]) -> Group:
    """`Turkey, which backs Azerbaijan, has demanded`: the subject is what the relative clause is about."""
    if texts[group.last + 1 : group.last + 2] != [","]:
        return group
    opened = [at for at in range(1, group.first) if texts[at - 1] == "," and texts[at] in ("which", "who", "whose")]
    heads = [other for other in groups if opened and other.last == opened[-1] - 2 and other.slot == "bare"]
    return heads[-1] if heads else group


def called_on(predicate: Predicate, marked: list[Group], texts: list[str]) -> list[Group]:
    """`called on the international community to stop the actions of X`: whom it is asked of stands first, known or not."""
    entry = predicate.hit.entry
    is_asked = (
        getattr(entry, "type", "") == "REQUEST" and texts[predicate.hit.last] in ("on", "upon") and predicate.hit.last > predicate.hit.head
    )
    return [group for group in marked if not (is_asked and group.slot == "prep:of" and group.first - predicate.hit.last > TOPIC_REACH)]


def attackers(predicate: Predicate, groups: list[Group], texts: list[str], language: Language) -> list[Group]:
    """`killed in an Azerbaijani drone strike`: the nation that the attack is said to be of."""
    last = predicate.hit.last
    for group in groups:
        is_near = predicate.hit.head < group.first <= last + ATTACK_REACH and entries.suffix(group) in (None, "MIL")
        word = texts[group.first - 1 - sum(language.has("determiners", w) for w in texts[max(group.first - 1, 0) : group.first])]
        is_in = group.slot[5:] in ("in", "by", "during") or word in ("in", "by", "during")
        if is_near and is_in and any(language.has("attacks", w) for w in texts[group.last + 1 : group.last + 3]):
            return [group]
    return []


def is_counted_pair(group: Group, texts: list[str]) -> bool:
    """`the two leaders`, `both sides`: two, though three were named before."""
    return entries.suffix(group) == "pair" and any(word in ("two", "both") for word in texts[group.first : group.last + 1])


def is_plural_office(group: Group, texts: list[str], language: Language) -> bool:
    """`both presidents`, `the foreign ministers`: more than one, and nobody named."""
    return entries.suffix(group) == "GOV" and any(language.has("plurals", word) for word in texts[group.first : group.last + 1])


def echoes(predicate: Predicate, texts: list[str], language: Language) -> bool:
    """`rejected the demand`, `welcomed the decision`: the object is what somebody did just before."""
    following = texts[predicate.hit.last + 1 : predicate.hit.last + 3]
    return len(following) == 2 and following[0] in ("the", "this", "that", "these", "such") and language.has("acts", following[1])


def before_brackets(predicate: Predicate, groups: list[Group], texts: list[str]) -> list[Group]:
    """`The co-chairs (X of France and Y of Russia) met ...`: the group before the brackets that end right before the verb's clause."""
    at = predicate.left - 1
    if at < 1 or texts[at] != ")":
        return []
    opened = max((place for place in range(at) if texts[place] == "("), default=0)
    return [group for group in groups if group.last == opened - 1 and group.slot == "bare"]
