"""The entry behind a mention, as what it is."""

from etl.coding.lexicon import Agent, Cue, Trigger
from etl.coding.names import Name
from etl.coding.shapes import Group, Hit


def trigger(hit: Hit) -> Trigger | None:
    return hit.entry if isinstance(hit.entry, Trigger) else None


def cue(hit: Hit) -> Cue | None:
    return hit.entry if isinstance(hit.entry, Cue) else None


def name(hit: Hit) -> Name | None:
    return hit.entry if isinstance(hit.entry, Name) else None


def agent(group: Group) -> Agent | None:
    """The noun of a group, or None where it is only a name."""
    return group.agent.entry if group.agent is not None and isinstance(group.agent.entry, Agent) else None


def suffix(group: Group) -> str | None:
    """Which part of a state the noun of a group stands for; None where there is no noun."""
    found = agent(group)
    return found.suffix if found is not None else None


def label(hit: Hit) -> str:
    """The id of the entry, as the trace and the reasons print it."""
    entry = hit.entry
    if isinstance(entry, Name):
        return entry.entry_id
    return entry.id if isinstance(entry, Trigger | Cue | Agent) else "?"


def cue_kind(hit: Hit) -> str:
    found = cue(hit)
    return found.cue if found is not None else ""


def is_noun_entry(hit: Hit) -> bool:
    found = trigger(hit)
    return found is not None and found.part == "noun"
