"""Azerbaijani noun phrases and sentences: what belongs together, what the governing verb at the end takes, and who says it."""

from collections.abc import Callable, Mapping

from etl.coding import entries
from etl.coding.lexicon import Agent, Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Hit, Predicate

CLOSING = ("dat", "acc", "abl", "loc", "ins")
OF_A_BODY = ("PER", "GOV", "MIL")
OBJECTS = ("acc", "dat", "abl")
OFFICE_REACH = 6
LAST_WORDS = 5


def may_join(group: Group, hit: Hit, is_person: bool, is_organisation: bool) -> bool:
    """`Müdafiə Nazirliyinin mətbuat xidməti` is one, `Bakıya prezident` and `nazirlik erməni sakinləri` are two."""
    last = max([*group.names, *([group.agent] if group.agent else [])], key=lambda known: known.last)
    if last.feature in CLOSING:
        return False
    agent = hit.entry if isinstance(hit.entry, Agent) and not hit.entry.actor else None
    if agent is None:
        return is_person or (entries.suffix(group) == "place" and not group.names)
    return _may_own(group, last, agent, is_organisation)


def _may_own(group: Group, last: Hit, agent: Agent, is_organisation: bool) -> bool:
    """Whether what is named may have such a part; `separatçıların məhkəməsi` are those who are tried."""
    if agent.suffix == "place" and agent.place and agent.alone != "no":
        return False
    if agent.suffix == "place":
        return not group.agent and all(isinstance(known.entry, Name) and known.entry.places for known in group.names)
    if agent.suffix == "body" and last.feature == "gen" and not (isinstance(last.entry, Name) and last.entry.places):
        return False
    if agent.suffix == "MIL" and last.feature in ("", "nom") and isinstance(last.entry, Name) and is_institution(last.entry):
        return False
    if not group.names:
        return agent.suffix in OF_A_BODY and entries.suffix(group) in ("GOV", "MIL", "ministry", "PKF")
    return not (is_organisation and agent.suffix in ("CVL", "OPP"))


def is_institution(name: Name) -> bool:
    """A ministry, not a nation: `nazirlik helikopterin ...` are two."""
    return bool(name.actors) and all(actor.endswith((".MOD", ".MFA", ".GOV", ".BORDER")) for actor in name.actors)


def is_envoy(group: Group, hit: Hit, texts: list[str]) -> bool:
    """`ABŞ-ın Cənubi Qafqaz üzrə xüsusi nümayəndəsi`: the owner, what he is charged with, and his title."""
    between = texts[group.last + 1 : hit.first]
    is_title = isinstance(hit.entry, Agent) and not hit.entry.actor and hit.entry.suffix in ("GOV", "body")
    is_owner = group.agent is None and bool(group.names) and group.names[-1].feature == "gen"
    return is_title and is_owner and "üzrə" in between and len(between) <= OFFICE_REACH and all(word.isalpha() for word in between)


def hand_over(clause: Clause, targets: Callable[[Predicate], Mapping[str, str]]) -> None:
    """`Ermənistanı atəş açmaqda ittiham edib`: the first object is that of the verb which closes the sentence."""
    for predicate in clause.predicates:
        _take_opener(predicate, clause, targets)
        governor = predicate.inside
        if governor is None or not isinstance(governor.hit.entry, Trigger) or any(role == "target" for role, _ in governor.roles):
            continue
        kind = governor.hit.entry.type
        if kind != "REQUEST" and not (kind in ("ACCUSE", "THREATEN") and "inf" in predicate.feature.split()):
            continue
        if "inf" in predicate.feature.split():  # `X Y-i atəş açmaqda ittiham edib`: it is Y who did it
            predicate.roles = [(role, group) for role, group in predicate.roles if group not in governor.subject]
            predicate.subject = [group for group in predicate.subject if group not in governor.subject]
        frame = targets(governor)
        window = [g for g in clause.groups if predicate.left <= g.first < predicate.hit.head and g.slot == "bare" and g.actors]
        taken = next((g for g in window if g.case in OBJECTS and frame.get(g.case) == "target"), None)
        if taken is not None:
            predicate.roles = [(role, group) for role, group in predicate.roles if group is not taken]
            governor.roles.append(("target", taken))


def _take_opener(predicate: Predicate, clause: Clause, targets: Callable[[Predicate], Mapping[str, str]]) -> None:
    """`Ermənistanın ... çıxarılması barədə istək rədd edilib`: whose request it is that a passive refuses."""
    entry = predicate.hit.entry
    if not isinstance(entry, Trigger) or entry.type != "REJECT" or not predicate.passive or predicate.roles:
        return
    opener = next((group for group in clause.groups if group.last < predicate.hit.first and group.slot == "bare"), None)
    if opener is not None and opener.case == "gen" and targets(predicate).get("gen") == "target":
        predicate.roles.append(("target", opener))


def claims_of(predicate: Predicate, clause: Clause) -> list[Predicate]:
    """Verbs of saying that may bear on a predicate, the likeliest first: the next for a nominal form, else one before (`bildirib ki`)."""
    made = clause.predicates
    at = made.index(predicate)
    is_nominal = "part" in predicate.feature.split() or predicate.is_noun
    after: list[Predicate] = []
    for other in made[at + 1 :]:
        if other.kind == "claim":
            after.append(other)
        if "part" not in other.feature.split() and not other.is_noun:
            break
    after = [claim for claim in after if is_nominal or _closes(claim, clause)]
    before = [claim for claim in reversed(made[:at]) if claim.kind == "claim" and _opens(claim, predicate, clause)]
    return [*after, *before] if is_nominal else [*before, *after]


def _closes(claim: Predicate, clause: Clause) -> bool:
    return claim.hit.first >= len(clause.texts) - LAST_WORDS


def _opens(claim: Predicate, predicate: Predicate, clause: Clause) -> bool:
    between = clause.texts[claim.hit.last + 1 : predicate.hit.first]
    is_open = getattr(claim.hit.entry, "cue", "") == "attribution" or "ki" in between[:2] or ":" in between[:2]
    return is_open and ";" not in between and not any(clause.language.has("breaks", word) for word in between)
