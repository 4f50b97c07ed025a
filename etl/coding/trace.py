"""What was seen, fired and rejected, in lines that a person reads (`etl explain`)."""

from collections.abc import Iterator

from etl.coding.events import Told
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Hit
from etl.model import Sentence


def lines(told: list[tuple[Sentence, Told]]) -> Iterator[str]:
    """The trace of an article, sentence by sentence."""
    for sentence, part in told:
        yield f"[{sentence.index}] {sentence.kind}: {' '.join(sentence.text.split())}"
        if part.clause is not None:
            yield from _mentions(part.clause)
        for draft in part.drafts:
            actors = "; ".join(f"{role} {', '.join(a.actor_id for a in members)}" for role, members in draft.roles.items())
            when = f"{draft.when.since} {draft.when.precision}"
            yield f"  = {draft.type_id} {draft.mode} {draft.modality} | {actors} | {when} | {draft.place_id}"
            yield from (f"      {kind}: {text}" for kind, text in draft.reasons)
        for predicate, why in part.dropped:
            yield f"  - rejected {_label(predicate.hit)}: {why}"


def _mentions(clause: Clause) -> Iterator[str]:
    for group in clause.groups:
        yield f"  . {_group(group, clause)}"
    for hit in (*clause.scan.triggers, *clause.scan.cues):
        yield f"  . {hit.kind} {_label(hit)}: {_words(hit, clause)}"
    for hit, why in clause.scan.lost:
        yield f"  . not taken {_label(hit)}: {why}"


def _group(group: Group, clause: Clause) -> str:
    words = " ".join(clause.texts[group.first : group.last + 1])
    actors = ", ".join(actor.actor_id for actor in group.actors) or ("place" if group.is_place else "nobody known")
    entries = ", ".join(_label(hit) for hit in (*group.names, *([group.agent] if group.agent else [])))
    return f"{words} -> {actors} [{group.slot}{' ' + group.case if group.case else ''}] {entries}"


def _words(hit: Hit, clause: Clause) -> str:
    return " ".join(clause.texts[at] for at in hit.at)


def _label(hit: Hit) -> str:
    return str(getattr(hit.entry, "id", None) or getattr(hit.entry, "entry_id", "?"))
