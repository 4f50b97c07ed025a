"""Who vouches for what an outlet tells in its own voice: `our positions`, and `the ministry reported this` in a sentence of its own."""

from collections.abc import Iterable

from etl.coding import modality, scope
from etl.coding.draft import Draft
from etl.coding.lexicon import Agent
from etl.coding.predicates import Clause
from etl.coding.resolve import root
from etl.coding.shapes import Resolved

BATTLE = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
OURS = "az.ours."
BACKWARD = {
    "az": (frozenset(("bu", "bununla")), frozenset(("barədə", "haqda", "haqqında", "bağlı"))),
    "hy": (frozenset(("այս", "այդ", "դրա")), frozenset(("մասին",))),
}


def in_our_voice(drafts: Iterable[Draft], clause: Clause) -> None:
    """Azerbaijani: `mövqelərimizi atəşə tutub` is what one side says, whoever prints it."""
    hits = [hit for group in clause.groups for hit in group.names if isinstance(hit.entry, Agent) and hit.entry.id.startswith(OURS)]
    for draft in drafts:
        if hits and draft.modality == "actual" and draft.type_id in BATTLE:
            entry = hits[0].entry
            assert isinstance(entry, Agent)  # noqa: S101 - so were they chosen
            if draft.type_id != "ASSAULT" and root(entry.actor) in draft.side("source"):
                continue  # `ordumuz şəhərə daxil oldu`: an act of one's own
            _claim(draft, entry.actor, entry.id)


def backward(clause: Clause) -> tuple[Resolved, ...]:
    """`Bu barədə Müdafiə Nazirliyi məlumat verib`, `Այս մասին հայտնել է ՊՆ-ն` vouch for the sentences before them."""
    texts = clause.texts
    pointers, about = BACKWARD.get(clause.language.lang, (frozenset[str](), frozenset[str]()))
    if not any(texts[at] in pointers and texts[at + 1] in about for at in range(len(texts) - 1)):
        return ()
    found = next((speakers for p in clause.predicates if p.kind == "claim" and (speakers := scope.speakers(p))), ())
    return found if modality.is_party(found) else ()


def carry_back(drafts: Iterable[Draft], speaker: tuple[Resolved, ...], sentence: int) -> None:
    """What was told of the battle before that sentence, and by nobody yet, is that speaker's claim."""
    for draft in drafts:
        is_battle = draft.type_id in BATTLE and draft.modality == "actual" and draft.sentence.kind != "title"
        if speaker and is_battle and draft.sentence.index < sentence:
            _claim(draft, speaker[0].actor_id, "vouched for in a sentence of its own")


def _claim(draft: Draft, by: str, why: str) -> None:
    draft.modality, draft.claimed_by = "claimed", by
    draft.reasons.append(("modality", f"claimed: {why}"))
