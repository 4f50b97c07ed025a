"""Azerbaijani noun phrases and sentences: what belongs together, what the governing verb at the end takes, and who says it."""

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from etl.coding import entries
from etl.coding.lexicon import Agent, Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Hit, Predicate, Resolved

CLOSING = ("dat", "acc", "abl", "loc", "ins")
OF_A_BODY = ("PER", "GOV", "MIL")
OBJECTS = ("acc", "dat", "abl")
OFFICE_REACH = 6
HERE = ("dakı", "dəki")
FORMER = frozenset(("keçmiş", "sabiq", "eks"))
TOLD = tuple("iddia ittiham məlumat xəbər bəyanat açıqlama tərəf mətbuat kiv kütləvi media yay rəsmi mn xin".split())  # noqa: SIM905
TOLD_REACH = 3
ATTRIBUTE = re.compile(
    r".{2,}[ıiuü]n[ıiuü]n$|(?:güllə|atəş|zərbə|hücum|mərmi|raket)\w*[ıiuü]nd[aə]n$"
)  # possessed and in the genitive: `torpaqlarının`
PARTICIPLE = re.compile(r".{2,}(?:[ıiuü]l|[ıiuü]n|[aə]n)[aə]n$|.{3,}[ln]m[ıiuü]ş$")
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


def is_foe_part(group: Group, hit: Hit) -> bool:
    """`düşmən bölmələrini`: the enemy and a part of it are one."""
    is_part = isinstance(hit.entry, Agent) and not hit.entry.actor and hit.entry.suffix in ("MIL", "GOV")
    return is_part and not group.names and entries.suffix(group) == "enemy" and hit.first == group.last + 1


def take_foe_part(group: Group, hit: Hit) -> None:
    """The part that stands last bears the case of both."""
    assert group.agent is not None  # noqa: S101 - is_foe_part says so
    group.agent = group.agent._replace(at=(*group.agent.at, *hit.at), feature=hit.feature)
    group.last = hit.last


def gapped(predicate: Predicate, clause: Clause) -> list[Group]:
    """`Bakı 32 əsiri, İrəvan isə iki əsiri təhvil verib`: both do what the one verb at the end says."""
    window = [g for g in clause.groups if predicate.left <= g.first < predicate.hit.first and g.slot == "bare" and g.names]
    bare = [g for g in window if g.case in ("nom", "")]
    second = next((g for g in bare[1:] if clause.texts[g.last + 1 : g.last + 2] == ["isə"]), None)
    if second is None or bare[0] is second:
        return []
    is_apart = any(g.case == "acc" and bare[0].first < g.first < second.first for g in window)
    return [bare[0], second] if is_apart else []


def join_envoys(made: list[Group], texts: list[str]) -> list[Group]:
    """`Fransanın Azərbaycandakı səfiri` is of France; where he serves is nobody who acts."""
    joined: list[Group] = []
    for group in made:
        host, owner = (joined[-1], joined[-2]) if len(joined) > 1 else (None, None)
        is_title = group.agent is not None and not group.names and entries.suffix(group) == "GOV"
        if host is None or owner is None or not is_title or group.first != host.last + 1 or not texts[host.last].endswith(HERE):
            joined.append(group)
        elif owner.last == host.first - 1 and owner.agent is None and owner.names[-1].feature == "gen":
            joined.pop()
            owner.agent, owner.last = group.agent, group.last
        else:
            joined.append(group)
    return joined


def settle_attributes(made: list[Group], texts: list[str], taken: AbstractSet[int]) -> None:
    """`Azərbaycan torpaqlarının işğalı`: the nation before what is its own does nothing."""
    for group in made:
        at = group.last + 1
        is_bare = group.case in ("nom", "") and (group.agent is None or entries.suffix(group) == "enemy") and group.slot == "bare"
        if is_bare and at < len(texts) and at not in taken and ATTRIBUTE.match(texts[at]):
            group.case = "gen"


def enemy_of(clause: Clause) -> tuple[Resolved, ...]:
    """Whose enemy `düşmən` is where nobody is quoted: Azerbaijan's, if its forces alone stand in the sentence."""
    sides = {a.actor_id.partition(".")[0]: a for g in clause.groups if entries.suffix(g) != "enemy" for a in g.actors}
    return (sides["AZE"],) if "AZE" in sides and not sides.keys() & {"ARM", "NKR"} else ()


def is_of_next(group: Group, clause: Clause) -> bool:
    """`Qarabağa gətirilmiş heyət`: an oblique noun just before a participle belongs to that."""
    at = group.last + 1
    is_oblique = group.slot == "bare" and group.case in ("dat", "abl", "loc", "ins")
    return is_oblique and at < len(clause.texts) and at not in clause.scan.taken and bool(PARTICIPLE.match(clause.texts[at]))


def is_former(group: Group, texts: list[str]) -> bool:
    """`Xidmətin keçmiş rəhbəri`: who is out of office is not his state."""
    return group.agent is not None and not FORMER.isdisjoint(texts[max(group.first - 1, 0) : group.last])


def is_of_participle(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """`qüvvələri tərəfindən törədilən təxribatın ...`: the doer of the participle that follows, not of the verb at the end."""
    stretch = range(group.last + 2, predicate.hit.first)
    return any(at not in clause.scan.taken and PARTICIPLE.match(clause.texts[at]) for at in stretch)


def answer(clause: Clause, governs: Callable[[Predicate], str]) -> None:
    """Of a denial only that is the target whose claim it is: `Ermənistan mətbuatında yayılan xəbər`, `İrəvanın iddiası`."""
    for predicate in clause.predicates:
        if governs(predicate) != "deny":
            continue
        mine = {actor.actor_id.partition(".")[0] for role, group in predicate.roles if role == "source" for actor in group.actors}
        tellers = [g for g in clause.groups if g.first < predicate.hit.first and _has_told(g, clause)]
        tellers = [g for g in tellers if not {actor.actor_id.partition(".")[0] for actor in g.actors} & mine]
        predicate.roles = [(role, group) for role, group in predicate.roles if role != "target" or group in tellers]
        if tellers and not any(role == "target" for role, _ in predicate.roles):
            predicate.roles.append(("target", tellers[0]))


def _has_told(group: Group, clause: Clause) -> bool:
    if not group.actors or group.slot != "bare" or group.case not in ("gen", "nom", ""):
        return False
    stretch = range(group.first + 1, min(group.last + 1 + TOLD_REACH, len(clause.texts)))
    told = next((at for at in stretch if clause.texts[at].startswith(TOLD)), None)
    return told is not None and not any(group.last < other.hit.first < told for other in clause.predicates)


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
