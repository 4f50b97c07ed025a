"""Turkish noun phrases: who owns what stands next to a name (`Ermenistan ordusu`), titles, and heads that a list shares."""

import re
from typing import TYPE_CHECKING

from etl.coding import entries, resolve
from etl.coding.lexicon import Agent
from etl.coding.names import Name
from etl.coding.shapes import Group, Hit
from etl.coding.world import Language, World

if TYPE_CHECKING:
    from etl.coding.mentions import Scan
    from etl.coding.predicates import Clause

OWNED = re.compile(r".*[ıiuü](?:n[ıiuü]n|n[ıiuüae]|nd[ae].*|yl[ae]|nc[ae])?$")
OWNED_OR_OBJECT = re.compile(r"[^aeıioöuü\W][ıiuü]$")
CALLING = re.compile(r"(?:[cç][ıiuü]|l[ıi])$")
GENITIVE = re.compile(r".{2,}[ıiuü]n$")
BARE_OFFICES = frozenset(("TUR.MFA", "TUR.MOD"))
LOCAL_ADJECTIVE = ("daki", "deki", "taki", "teki")
PLURAL = re.compile(r".*l[aeə]r")


def owns(group: Group, hit: Hit, found: "Scan", language: Language) -> bool:
    """`Azerbaycan ordusu`, `Ermeni asker`, `Tovuz'daki mevziler`; not `Rusya'dan askeri`, `Türkiye asker`."""
    name = max(group.names, key=lambda named: named.last)
    word, owned = found.words.texts[name.last], found.words.texts[hit.last]
    if name.feature == "loc":
        return word.endswith(LOCAL_ADJECTIVE) and isinstance(hit.entry, Agent) and hit.entry.suffix != "place"
    if name.feature not in ("", "nom", "gen"):
        return False
    return bool(OWNED.match(owned)) or language.has("adjectives", word)


def settle_cases(made: list[Group], texts: list[str], language: Language) -> None:
    """Cases that stand with another word: the last of a list bears that of all (`Aliyev ve Paşinyan'ı`), and a noun that nobody
    owns is no possessive (`hükümeti suçladı`)."""
    for at, group in enumerate(made):
        if _is_accusative(group, made[:at], texts, language):
            group.case = "acc"
    for at in range(len(made) - 2, -1, -1):
        head, tail = made[at], made[at + 1]
        if tail.is_list_tail and tail.slot in ("prep:ile", "prep:ilə") and texts[head.last + 1 : tail.first] == [","]:
            is_list = at + 2 < len(made) and made[at + 2].first == tail.last + 2
            if not is_list:  # `Ermenistan, Macaristan ile ilişkilerini kesti`
                tail.is_list_tail, head.slot = False, "bare" if head.slot == tail.slot else head.slot
                continue
        if not tail.is_list_tail or head.case not in ("nom", "") or tail.case in ("nom", "") or head.slot != "bare":
            continue
        between = texts[head.last + 1 : tail.first]
        if between == [","] and not any(group.case in ("nom", "") and group.slot == "bare" for group in made[:at]):
            tail.is_list_tail = False
        else:
            head.case, head.slot = tail.case, tail.slot


def _is_accusative(group: Group, before: list[Group], texts: list[str], language: Language) -> bool:
    """`hükümeti`, `iki Fransız diplomatı`: not after a genitive, and after an adjective only where somebody else is the subject."""
    agent = group.agent
    if language.lang != "tr" or agent is None or agent.last != group.last or agent.feature not in ("", "nom"):
        return False
    if (
        not OWNED_OR_OBJECT.search(texts[agent.last])
        or CALLING.search(texts[agent.last])
        or entries.suffix(group) in ("place", "PER", "pair", "self", "other")
    ):
        return False
    if not group.names:
        previous = texts[group.first - 1] if group.first else ""
        is_after_owner = bool(before) and before[-1].case in ("gen", "nom", "") and before[-1].last == group.first - 1
        return bool(before) and not is_after_owner and not GENITIVE.match(previous)
    is_adjective = all(language.has("adjectives", texts[name.last]) for name in group.names)
    return is_adjective and any(other.case in ("nom", "") and other.slot == "bare" for other in before)


def join_embassies(made: list[Group], texts: list[str]) -> list[Group]:
    """`Fransa'nın Erivan Büyükelçiliği` is of France: the town is where it sits."""
    joined: list[Group] = []
    for group in made:
        owner = joined[-1] if joined else None
        is_seat = group.agent is not None and bool(group.names) and texts[group.agent.last].startswith(("büyükelçi", "başkonsolos"))
        if is_seat and owner is not None and owner.last == group.first - 1 and owner.agent is None and owner.names[-1].feature == "gen":
            owner.agent, owner.last = group.agent, group.last
        else:
            joined.append(group)
    return joined


def is_bare_office(group: Group, texts: list[str]) -> bool:
    """`Dışişleri Bakanlığı` without a nation: of Turkey, where no other ministry of that kind was named before."""
    found = group.actors[0] if len(group.actors) == 1 else None
    return found is not None and found.holder_id is None and found.actor_id in BARE_OFFICES and not texts[group.first].startswith("türk")


def is_title(group: Group, hit: Hit, world: World) -> bool:
    """A title stands before a person's name (`Cumhurbaşkanı Erdoğan`); any other name after a noun is another group."""
    is_person = isinstance(hit.entry, Name) and any(world.kinds.get(actor) == "person" for actor in hit.entry.actors)
    suffix = group.agent.entry.suffix if group.agent is not None and isinstance(group.agent.entry, Agent) else ""
    return (is_person and group.agent is not None and group.agent.feature in ("", "nom")) or (
        suffix == "place" and isinstance(hit.entry, Name) and not hit.entry.actors
    )


def holds_list(group: Group, clause: "Clause") -> bool:
    """`Tovuz'daki Ağdam ve Kuşçu köyleri`: of several villages, the district that they lie in."""
    at = clause.groups.index(group)
    following = clause.groups[at + 1 : at + 3]
    is_adjective = clause.texts[group.last].endswith(LOCAL_ADJECTIVE)
    return is_adjective and len(following) > 1 and following[0].first == group.last + 1 and following[1].is_list_tail


def _may_share(head: Group, tail: Group, clause: "Clause") -> bool:
    return head.case in ("", "nom") or (clause.language.lang == "az" and head.case == tail.case)


def share_head(head: Group, tail: Group, clause: "Clause", world: World) -> None:
    """`Ermenistan ve Azerbaycan dışişleri bakanları`: the head that stands at the end belongs to both."""
    if not tail.is_list_tail or head.agent is not None or len(head.actors) != 1 or len(tail.actors) != 1:
        return
    part = tail.actors[0].actor_id.partition(".")[2]
    is_plural = any(PLURAL.match(word) for word in clause.texts[tail.first + 1 : tail.last + 1])
    if part and is_plural and "." not in head.actors[0].actor_id and _may_share(head, tail, clause):
        actor = head.actors[0]
        head.actors = (actor._replace(actor_id=resolve.part(actor.actor_id, part, world)),)
