"""Sentences of one article that tell one event, put together; the best of them is the quotation."""

from etl.coding.draft import Draft
from etl.coding.resolve import root
from etl.coding.shapes import Resolved
from etl.coding.when import UNKNOWN
from etl.model import DatedSpan, Deaths, Modality

APART: frozenset[Modality] = frozenset(("negated", "hypothetical", "future", "historical"))
DIRECTED = frozenset(("ASSAULT", "RETREAT"))
SYMMETRIC = frozenset(("CONSULT", "AGREE", "SUPPORT", "RETREAT"))
KIN = (frozenset(("COERCE", "ASSAULT")), frozenset(("AGREE", "CONSULT")))


def together(drafts: list[Draft]) -> list[Draft]:
    """One draft an event. A title that names several targets at once gives way to the sentences that tell them one by one."""
    titles = [draft for draft in drafts if draft.sentence.kind == "title"]
    bodies = [draft for draft in drafts if draft.sentence.kind != "title"]
    merged: list[Draft] = []
    for draft in bodies:
        _put(draft, merged)
    for draft in titles:
        if not _is_spread(draft, merged):
            _put(draft, merged)
    return sorted(merged, key=lambda draft: (draft.sentence.index, draft.at))


def _put(draft: Draft, merged: list[Draft]) -> None:
    twin = next((other for other in merged if same(other, draft)), None)
    if twin is None:
        merged.append(draft)
    else:
        merged[merged.index(twin)] = _join(twin, draft)


def _is_spread(title: Draft, merged: list[Draft]) -> bool:
    targets = title.side("target")
    if len(targets) < 2:
        return False
    tellers = [d for d in merged if d.type_id == title.type_id and d.side("source") & title.side("source") and d.side("target") & targets]
    if not targets <= {target for teller in tellers for target in teller.side("target")}:
        return False
    for teller in tellers:
        teller.others.append(title.sentence)
    return True


def same(a: Draft, b: Draft) -> bool:  # noqa: PLR0911 - one line a rule
    """Whether two sentences tell one event: type, modality, actors, day, place and mode agree as far as both say."""
    if a.type_id != b.type_id or not _modalities_fit(a.modality, b.modality):
        return False
    if a.sentence.index == b.sentence.index and a.sentence.kind != "title" and a.type_id not in ("ASSAULT", "CONSULT"):
        return _is_within(a, b) or _is_within(b, a)
    if a.sentence.index == b.sentence.index and a.type_id == "ASSAULT" and not (a.everybody and b.everybody):
        return True
    if a.mode and b.mode and a.mode != b.mode and a.type_id not in ("ASSAULT", "CONSULT"):
        return False
    if (
        a.type_id == "SUPPORT"
        and {"055", "057"} & {a.cameo, b.cameo}
        and a.cameo != b.cameo
        and "title" not in (a.sentence.kind, b.sentence.kind)
    ):
        return False  # who signs and who praises it
    if a.type_id == "ASSAULT" and a.sentence.index != b.sentence.index and (_is_other_feat(a, b) or _is_other_feat(b, a)):
        return False
    return _actors_fit(a, b) and _days_fit(a, b) and _places_fit(a, b)


def _is_other_feat(feat: Draft, other: Draft) -> bool:
    """One side's report of what it destroyed is not the attack that the other side reports of it; police and crowds are no battle."""
    if "title" in (feat.sentence.kind, other.sentence.kind):
        return False
    if feat.mode == "crowd-control":
        return feat.mode != other.mode
    is_own = feat.claimed_by is not None and root(feat.claimed_by) in feat.side("source") and feat.entry_id.endswith(".down")
    return is_own and bool(other.side("source")) and not other.entry_id.endswith(".down")


def _is_within(a: Draft, b: Draft) -> bool:
    """Whether one says no more of the actors than the other: `appealed to X, asking for help` is one request."""
    if not a.everybody and not b.everybody and a.entry_id == b.entry_id:
        return a.modality == b.modality
    if a.modality != b.modality or (a.mode and b.mode and a.mode != b.mode and a.side("target") and b.side("target")):
        return False
    if not _days_fit(a, b) or not _places_fit(a, b):
        return False
    if a.type_id == "ASSAULT" and b.roles.get("participant") and not a.roles.get("source"):
        return True
    return all(a.side(role) <= b.side(role) for role in ("source", "target", "participant")) and bool(a.everybody)


def _modalities_fit(a: Modality, b: Modality) -> bool:
    if a == b:
        return True
    return {a, b} <= {"actual", "claimed", "denied"}


def _actors_fit(a: Draft, b: Draft) -> bool:  # noqa: PLR0911 - one line a rule
    if a.type_id == "CONSULT" and len(a.everybody) > 1 and len(b.everybody) > 1 and a.everybody != b.everybody:
        return "title" in (a.sentence.kind, b.sentence.kind) and bool(a.everybody & b.everybody)
    is_title = "title" in (a.sentence.kind, b.sentence.kind)
    if is_title and not (a.everybody and b.everybody):
        return True
    if a.type_id == "AGREE" and not is_title and a.everybody != b.everybody:
        return False
    if a.type_id in DIRECTED and (a.side("source") & b.side("target") or b.side("source") & a.side("target")):
        return False
    if a.type_id in SYMMETRIC or a.roles.get("participant") or b.roles.get("participant"):
        return bool(a.everybody & b.everybody) or not a.everybody or not b.everybody
    sources, targets = (a.side("source"), b.side("source")), (a.side("target"), b.side("target"))
    if "title" in (a.sentence.kind, b.sentence.kind) and targets[0] & targets[1] and a.type_id in ("REQUEST", "REJECT", "ACCUSE"):
        return True
    if not _overlap(*sources) or not _overlap(*targets):
        return False
    if a.type_id == "ASSAULT" and abs(a.sentence.index - b.sentence.index) == 1 and not (sources[1] and targets[1]):
        return True
    return bool(sources[0] & sources[1] or targets[0] & targets[1])


def _overlap(a: frozenset[str], b: frozenset[str]) -> bool:
    return not a or not b or bool(a & b)


def _days_fit(a: Draft, b: Draft) -> bool:
    if a.when == b.when or not (a.is_dated and b.is_dated):
        return True
    if a.when.since is None or b.when.since is None or a.when.until is None or b.when.until is None:
        return True
    return a.when.since < b.when.until and b.when.since < a.when.until


def _places_fit(a: Draft, b: Draft) -> bool:
    if a.place_id is None or b.place_id is None or a.place_id == b.place_id:
        return True
    return a.place_precision != b.place_precision or a.type_id in ("REQUEST", "REJECT", "ACCUSE")


def _join(a: Draft, b: Draft) -> Draft:
    """The weightier with what the other knows beside."""
    best, rest = (a, b) if a.weight >= b.weight else (b, a)
    for role in ("source", "target", "participant", "mediator"):
        if rest.roles.get(role) and not best.roles.get(role) and not best.everybody & {root(x.actor_id) for x in rest.roles[role]}:
            best.roles[role] = rest.roles[role]
        elif best.roles.get(role) and rest.roles.get(role):
            best.roles[role] = _finer(best.roles[role], rest.roles[role])
    if not best.is_dated and rest.is_dated and rest.when != UNKNOWN:
        best.when, best.is_dated = rest.when, True
    if best.place_id is None:
        best.place_id, best.place_precision = rest.place_id, rest.place_precision
    best.mode, best.cameo = best.mode or rest.mode, best.cameo or rest.cameo
    best.deaths = best.deaths if best.deaths != Deaths() else rest.deaths
    _join_modality(best, rest)
    best.others = [*best.others, rest.sentence, *rest.others]
    best.reasons = [*best.reasons, *(("also told", text) for kind, text in rest.reasons if kind == "trigger")]
    return best


def _join_modality(best: Draft, rest: Draft) -> None:
    ranks = {"claimed": 2, "denied": 1, "actual": 0}
    if ranks.get(rest.modality, -1) > ranks.get(best.modality, 9) and (best.sentence.kind == "title" or rest.sentence.kind != "title"):
        best.modality, best.cue, best.claimed_by = rest.modality, rest.cue, rest.claimed_by


def _finer(best: tuple[Resolved, ...], rest: tuple[Resolved, ...]) -> tuple[Resolved, ...]:
    """`ARM` of one sentence is `ARM.GOV` of the other."""
    of_state = [actor for actor in rest if not actor.actor_id.endswith((".OPP", ".CVL", ".MED"))]
    finer = {root(actor.actor_id): actor for actor in of_state if "." in actor.actor_id}
    return tuple(actor if "." in actor.actor_id else finer.get(actor.actor_id, actor) for actor in best)


def span_or_unknown(span: DatedSpan) -> DatedSpan:
    """A span without any day is unknown, whatever words it came from."""
    return span if span.since or span.until else UNKNOWN
