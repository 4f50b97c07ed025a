"""Turkish noun phrases: who owns what stands next to a name (`Ermenistan ordusu`), titles, and heads that a list shares."""

import re
from typing import TYPE_CHECKING

from etl.coding import resolve
from etl.coding.lexicon import Agent
from etl.coding.names import Name
from etl.coding.shapes import Group, Hit
from etl.coding.world import Language, World

if TYPE_CHECKING:
    from etl.coding.mentions import Scan
    from etl.coding.predicates import Clause

OWNED = re.compile(r".*[ıiuü](?:n[ıiuü]n|n[ıiuüae]|nd[ae].*|yl[ae]|nc[ae])?$")
LOCAL_ADJECTIVE = ("daki", "deki", "taki", "teki")
PLURAL = re.compile(r".*l[ae]r")


def owns(group: Group, hit: Hit, found: "Scan", language: Language) -> bool:
    """`Azerbaycan ordusu`, `Ermeni asker`, `Tovuz'daki mevziler`; not `Rusya'dan askeri`, `Türkiye asker`."""
    name = max(group.names, key=lambda named: named.last)
    word, owned = found.words.texts[name.last], found.words.texts[hit.last]
    if name.feature == "loc":
        return word.endswith(LOCAL_ADJECTIVE) and isinstance(hit.entry, Agent) and hit.entry.suffix != "place"
    if name.feature not in ("", "nom", "gen"):
        return False
    return bool(OWNED.match(owned)) or language.has("adjectives", word)


def is_title(group: Group, hit: Hit, world: World) -> bool:
    """A title stands before a person's name (`Cumhurbaşkanı Erdoğan`); any other name after a noun is another group."""
    is_person = isinstance(hit.entry, Name) and any(world.kinds.get(actor) == "person" for actor in hit.entry.actors)
    suffix = group.agent.entry.suffix if group.agent is not None and isinstance(group.agent.entry, Agent) else ""
    return (is_person and group.agent is not None and group.agent.feature in ("", "nom")) or suffix == "place"


def holds_list(group: Group, clause: "Clause") -> bool:
    """`Tovuz'daki Ağdam ve Kuşçu köyleri`: of several villages, the district that they lie in."""
    at = clause.groups.index(group)
    following = clause.groups[at + 1 : at + 3]
    is_adjective = clause.texts[group.last].endswith(LOCAL_ADJECTIVE)
    return is_adjective and len(following) > 1 and following[0].first == group.last + 1 and following[1].is_list_tail


def share_head(head: Group, tail: Group, clause: "Clause", world: World) -> None:
    """`Ermenistan ve Azerbaycan dışişleri bakanları`: the head that stands at the end belongs to both."""
    if not tail.is_list_tail or head.agent is not None or len(head.actors) != 1 or len(tail.actors) != 1:
        return
    part = tail.actors[0].actor_id.partition(".")[2]
    is_plural = any(PLURAL.match(word) for word in clause.texts[tail.first + 1 : tail.last + 1])
    if part and is_plural and "." not in head.actors[0].actor_id and head.case in ("", "nom"):
        actor = head.actors[0]
        head.actors = (actor._replace(actor_id=resolve.part(actor.actor_id, part, world)),)
