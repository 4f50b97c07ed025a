"""Which actor a group stands for on a day, and what `the ministry` or `they` stands for where it is."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from etl.coding import entries, speaker
from etl.coding.lexicon import Agent
from etl.coding.names import Name
from etl.coding.phrases import ids
from etl.coding.shapes import Group, Hit, Resolved
from etl.coding.world import Office, World

SIDES = ("ARM", "AZE", "NKR", "AZE.SSR", "ARM.SSR")
OFFICES = frozenset(("MFA", "MOD", "MIL", "BORDER", "GOV", "NSS", "SSS", "MIA", "PROS", "PARL"))
MINISTRIES = OFFICES - {"MIL", "GOV", "PARL"}
MOVED = {
    "MFA": "GOV",
    "MOD": "MIL",
    "PARL": "GOV",
    "BORDER": "MIL",
    "POLICE": "GOV",
    "PROS": "GOV",
    "NSS": "GOV",
    "SSS": "GOV",
    "MIA": "GOV",
}


@dataclass(slots=True)
class Memory:
    """Whom the article named so far, for words that only point back."""

    day: date | None
    recent: list[Resolved] = field(default_factory=list)
    subject: tuple[Resolved, ...] = ()
    speaker: tuple[Resolved, ...] = ()
    spot: str | None = None
    seat: Resolved | None = None
    counts: Counter[str] = field(default_factory=Counter)

    def note(self, actors: Iterable[Resolved]) -> None:
        """Remember actors in the order in which they were named."""
        for actor in actors:
            self.recent.append(actor)
            self.counts[root(actor.actor_id)] += 1


def root(actor_id: str) -> str:
    """`ARM.MIL` -> `ARM`; a person is whole."""
    return actor_id if actor_id.startswith("PER.") else actor_id.partition(".")[0]


def resolve(group: Group, memory: Memory, world: World, is_definite: bool = True) -> tuple[Resolved, ...]:  # noqa: PLR0911 - one line a rule
    """The actors of a group, or () when it names a place only or points at nobody known."""
    agent = entries.agent(group)
    is_spot = agent is not None and agent.suffix == "place"
    if is_spot and all(isinstance(hit.entry, Name) and hit.entry.places for hit in group.names):
        return ()
    named = [found for hit in group.names for found in _named(hit, memory.day, world, agent is not None and not is_spot)]
    if not named:
        return _pointing(agent, memory, world, is_definite)
    person = next((found for found in named if found.holder_id), None)
    best = person or max(named, key=lambda found: found.actor_id.count("."))
    if agent is None or agent.suffix in ("", "PER", "body") or ("." in best.actor_id and best.actor_id.rpartition(".")[2] != "GOV"):
        return (best,)
    if agent.suffix in ("pair", "self", "other", "enemy", "place"):
        return (best,)
    if person is not None and agent.suffix not in ("CVL", "OPP"):  # `supporters of NAME` are not his government
        return (best,)
    if agent.suffix == "REB":
        return (best,) if best.actor_id.partition(".")[0] == "NKR" else ()
    return (Resolved(part(best.actor_id, agent.suffix, world), None, best.written),)


def part(actor_id: str, suffix: str, world: World) -> str:
    """The part of a state, or the state where that part is not known; an organisation has no parts."""
    head = root(actor_id)
    wanted = f"{head}.{suffix}"
    return wanted if wanted in world.actors else head


def _named(hit: Hit, day: date | None, world: World, has_agent: bool) -> list[Resolved]:
    written = hit.entry.written if isinstance(hit.entry, Name) else entries.label(hit).rpartition(".")[2]
    found = [resolved for actor in ids(hit) if (resolved := _one(actor, written, day, world))]
    if not found and isinstance(hit.entry, Name):
        for place in hit.entry.places:
            if place in world.metonyms:
                return [Resolved(world.metonyms[place], None, written)]
            country = world.places[place].country if place in world.places else None
            if has_agent and country in world.actors:
                return [Resolved(str(country), None, written)]
    return (
        found[:1]
        if len(found) < 2
        else [min(found, key=lambda r: (r.actor_id.startswith("PER."), r.holder_id is None, r.actor_id.count("."), r.actor_id))]
    )


def _one(actor: str, written: str, day: date | None, world: World) -> Resolved | None:
    if world.kinds.get(actor) != "person":
        return Resolved(actor, None, written) if actor in world.actors else None
    held = [office for office in world.offices.get(actor, ()) if _in_office(office, day)]
    chosen = {office.actor_id for office in held}
    if not chosen:
        return Resolved(actor, actor, written) if actor in world.actors else None
    best = min(chosen, key=lambda a: (not a.endswith(".GOV"), a)) if day is not None or len(chosen) == 1 else _common(chosen, actor)
    return Resolved(best, actor, written)


def _common(chosen: set[str], actor: str) -> str:
    """Without a date a person stands for a state only when all his offices were of it."""
    roots = {root(a) for a in chosen}
    return min(chosen, key=lambda a: (not a.endswith(".GOV"), a)) if len(roots) == 1 else actor


def _in_office(office: Office, day: date | None) -> bool:
    if day is None:
        return True
    return (office.since is None or office.since <= day) and (office.until is None or day < office.until)


def _pointing(agent: Agent | None, memory: Memory, world: World, is_definite: bool) -> tuple[Resolved, ...]:  # noqa: PLR0911 - one line a rule
    if agent is None or agent.alone == "no":
        return ()
    if agent.suffix == "pair":
        together = {root(actor.actor_id): actor for actor in memory.subject}
        if together.keys() & set(SIDES) or not pair(memory):
            return tuple(together.values()) if len(together) > 1 else pair(memory) or _only_two(memory, world)
        return pair(memory)  # never the mediators
    if agent.suffix == "self":
        if len({root(actor.actor_id) for actor in memory.subject}) > 1:
            return ()  # `they accused each other of shelling their positions`
        return memory.subject[:1] or tuple(memory.recent[-1:])
    if agent.suffix == "enemy":
        return speaker.enemy(memory.speaker, frozenset(memory.counts), world.actors)
    if agent.suffix == "other":
        mine = {root(actor.actor_id) for actor in memory.subject}
        return tuple(actor for actor in pair(memory) if root(actor.actor_id) not in mine)[:1]
    if agent.suffix in ("place", "REB"):
        return ()
    if agent.suffix in ("MIL", "CVL") and not is_definite:
        return ()
    return _same_part(agent.suffix, memory, world)


def _same_part(suffix: str, memory: Memory, world: World) -> tuple[Resolved, ...]:  # noqa: PLR0911 - one line a rule
    """`The ministry` is the last ministry named; `the opposition` that of the state named last."""
    if memory.seat is not None and suffix not in ("body", "PER", "", "ministry"):
        return (Resolved(part(memory.seat.actor_id, suffix, world), None, memory.seat.written),)
    for actor in reversed(memory.recent):
        tail = actor.actor_id.partition(".")[2]
        if suffix == "body" and ("." not in actor.actor_id and world.kinds.get(actor.actor_id) == "organisation"):
            return (actor,)
        if suffix == "ministry" and tail in MINISTRIES:
            return (actor,)
        if tail and suffix in (tail, MOVED.get(tail)):
            return (actor,)
    if suffix == "ministry":
        return next(((actor,) for actor in reversed(memory.recent) if actor.actor_id.partition(".")[2] in OFFICES), ())
    if suffix in ("PER", "body", ""):
        return ()
    for actor in reversed(memory.recent):
        if world.kinds.get(root(actor.actor_id)) in ("state", "de_facto"):
            return (Resolved(part(actor.actor_id, suffix, world), None, actor.written),)
    return ()


def same_office(actor: Resolved, memory: Memory) -> tuple[Resolved, ...]:
    """The ministry of another state, where one of that kind was named and the state of this one was not."""
    if root(actor.actor_id) in memory.counts:
        return (actor,)
    tail = actor.actor_id.partition(".")[2]
    named = next((known for known in reversed(memory.recent) if known.actor_id.partition(".")[2] == tail), actor)
    return (named._replace(written=actor.written),)


def pair(memory: Memory) -> tuple[Resolved, ...]:
    """`Both sides`: of the sides named so far the two named most; the states, where that is all that is known."""
    named = [side for side in memory.counts if side in SIDES]
    sides = sorted(named, key=lambda side: (-memory.counts[side], side not in SIDES[:2]))[:2]
    if len(sides) < 2:
        return ()
    last = {side: next(a for a in reversed(memory.recent) if root(a.actor_id) == side) for side in sides}
    return tuple(Resolved(side, None, last[side].written) for side in sorted(sides))


def _only_two(memory: Memory, world: World) -> tuple[Resolved, ...]:
    """`The two countries` of an article that names two states and no more."""
    states = {root(a.actor_id): a for a in memory.recent if world.kinds.get(root(a.actor_id)) in ("state", "de_facto")}
    return tuple(Resolved(state, None, states[state].written) for state in sorted(states)) if len(states) == 2 else ()


def offices(memory: Memory, world: World, suffix: str) -> tuple[Resolved, ...]:
    """`Both presidents`: of the two sides, or of the two states whose officials were named last."""
    together = {root(actor.actor_id): actor for actor in memory.subject if "." in actor.actor_id}
    officials = {root(a.actor_id) for a in memory.recent if "." in a.actor_id or a.holder_id}
    both = pair(memory) if set(SIDES[:2]) <= officials else _only_two(memory, world)
    if len(together) == 2 and not set(SIDES[:2]) <= officials:
        return tuple(together.values())
    return tuple(actor._replace(actor_id=part(actor.actor_id, suffix, world)) for actor in both)


def is_place(hit: Hit) -> bool:
    """Whether a name can be a place at all."""
    return isinstance(hit.entry, Name) and bool(hit.entry.places)
