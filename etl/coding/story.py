"""What a sentence leaves to its neighbours: whom a denial answers, where the meeting was at which they agreed, who was struck there."""

from collections.abc import Iterable

from etl.coding.draft import Draft
from etl.coding.resolve import root
from etl.coding.shapes import Resolved
from etl.coding.when import UNKNOWN
from etl.coding.world import Place, World

AT_A_MEETING = frozenset(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"))
SPOKEN = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE"))
ON_THE_GROUND = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AID"))
BATTLE = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
HOSTILE = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "SANCTION"))
REACTIONS = frozenset(("SUPPORT", "ACCUSE", "REJECT", "THREATEN", "REQUEST"))
NEAR_BY = frozenset(("ARM", "AZE", "NKR", "RUS", "SUN"))
OF_A_COUNTRY = frozenset(("martial-law", "curfew", "cyber", "censor"))
AT_ITS_SEAT = frozenset(("CONSULT", "REQUEST", "REJECT"))
JUDGES = frozenset(("ICJ", "ECHR", "UN", "UNSC", "OSCE-MG", "ICRC"))
CONCERN = ("narahat", "endişe", "kaygı")
SIDES = ("ARM", "AZE", "NKR")
FRIENDLY = frozenset(("AID", "COOPERATE", "CONSULT", "RETREAT"))
COURTS = frozenset(("ICJ", "ECHR", "UNSC"))
ALLIES = frozenset(("ARM", "NKR"))


def fill(drafts: Iterable[Draft], spots: dict[int, str], world: World) -> None:
    """Complete drafts in the order of the text. `spots` has the place that each sentence puts things at, by its index."""
    before: list[Draft] = []
    for draft in drafts:
        meeting = next(
            (d for d in reversed(before) if d.type_id == "CONSULT" and d.modality == "actual" and d.sentence.kind != "title"), None
        )
        draft.is_session = draft.type_id == "CONSULT" and any(a.actor_id in world.seats for a in draft.roles.get("participant", ()))
        _go_on_in_the_past(draft, before)
        _place(draft, meeting, before, spots, world)
        _day(draft, meeting)
        if not draft.roles.get("target") and not draft.roles.get("participant"):
            found = tuple(a for a in _target(draft, before, world) if root(a.actor_id) not in draft.everybody)
            if found:
                draft.roles["target"] = found
                draft.reasons.append(("target", "from what was told before"))
        _go_on_claiming(draft, before)
        before.append(draft)


def _go_on_claiming(draft: Draft, before: list[Draft]) -> None:
    """A battle report of one side that runs on over several sentences stays its claim."""
    if draft.modality != "actual" or draft.type_id not in BATTLE or draft.sentence.kind == "title" or not before:
        return
    last = before[-1]
    is_next = last.sentence.index >= draft.sentence.index - 2
    if is_next and last.modality == "claimed" and last.type_id in BATTLE and last.claimed_by:
        draft.modality, draft.claimed_by = "claimed", last.claimed_by
        draft.reasons.append(("modality", "claimed: the report of the sentence before goes on"))


def _go_on_in_the_past(draft: Draft, before: list[Draft]) -> None:
    """`In September fighting broke out. As a result ...`: what goes on with an old story is old, and its day is not told."""
    if draft.modality not in ("actual", "claimed") or draft.is_dated or not draft.is_continued:
        return
    told = [d for d in before if d.sentence.kind != "title" and d.sentence.index in (draft.sentence.index, draft.sentence.index - 1)]
    last = [d for d in told if d.sentence.index == draft.sentence.index - 1] or told
    if (not last and draft.is_after_old) or (last and all(d.modality == "historical" for d in last)):
        draft.modality, draft.claimed_by, draft.when = "historical", None, UNKNOWN
        draft.reasons += [("modality", "historical: goes on with an old story"), ("date", "no day told in an old story")]


def _place(draft: Draft, meeting: Draft | None, before: list[Draft], spots: dict[int, str], world: World) -> None:
    if draft.place_id is not None or draft.sentence.kind == "title":
        return
    found, why = None, ""
    if meeting is not None and meeting.place_id and _is_said_there(draft, meeting):
        found, why = meeting.place_id, "where the meeting was"
    elif draft.type_id in AT_ITS_SEAT:
        hosts = [*draft.roles.get("source", ()), *draft.roles.get("participant", ())]
        seats = {world.seats[a.actor_id] for a in hosts if a.actor_id in world.seats}
        if len(seats) == 1 and len(hosts) == 1:
            found, why = seats.pop(), "the seat of the organisation"
    elif draft.type_id in ON_THE_GROUND and draft.modality not in ("future",) and not (draft.type_id == "AID" and draft.side("target")):
        events = [
            d for d in before if d.type_id in ON_THE_GROUND and d.place_id and d.sentence.kind != "title" and d.place_precision != "country"
        ]
        earlier = [at for at in spots if at <= draft.sentence.index]
        if draft.sentence.index in spots:
            found, why = spots[draft.sentence.index], "the place that the sentence names"
        elif events:
            found, why = str(events[-1].place_id), "where the event told before was"
        elif earlier:
            found, why = spots[max(earlier)], "the place named last"
    if found and draft.type_id in ON_THE_GROUND and why != "where the meeting was" and not _is_in_the_field(found, draft, world):
        return
    if found and found in world.places:
        draft.place_id, draft.place_precision = found, world.places[found].precision
        draft.reasons.append(("place", why))


def _is_in_the_field(place_id: str, draft: Draft, world: World) -> bool:
    """What happens on the ground happens in the region; a curfew or a mobilisation is of a whole country."""
    country = world.places[place_id].country if place_id in world.places else None
    doers = draft.side("source") | draft.side("participant")
    if draft.type_id == "COERCE" and draft.mode == "restrict" and doers and not doers & NEAR_BY:
        return False  # Turkey closes its own border
    return country in ("ARM", "AZE", None, "") and draft.mode not in OF_A_COUNTRY


def _is_said_there(draft: Draft, meeting: Draft) -> bool:
    if draft.modality not in ("actual", "claimed") or (draft.is_dated and draft.when != meeting.when):
        return False
    if (meeting.mode == "multilateral" or meeting.is_session) and meeting.place_precision == "town":
        return draft.type_id in SPOKEN or draft.type_id == "CONSULT"
    return draft.type_id in AT_A_MEETING and len(draft.everybody & meeting.everybody) >= min(2, len(draft.everybody)) > 0


def _day(draft: Draft, meeting: Draft | None) -> None:
    if draft.is_dated or meeting is None or not meeting.is_dated or draft.when.origin != "publication":
        return
    if _is_said_there(draft, meeting):
        draft.when = meeting.when
        draft.reasons.append(("date", "the day of the meeting"))


def _target(draft: Draft, before: list[Draft], world: World) -> tuple[Resolved, ...]:  # noqa: PLR0911 - one line a rule
    mine = draft.everybody
    if draft.type_id == "REJECT" and draft.is_denial:
        return _claimant(mine, before)
    if draft.mode == "investigate":
        return ()
    if draft.echoes and draft.type_id in ("REJECT", "SUPPORT", "ACCUSE") and (found := _author(draft, before)):
        return found
    if draft.type_id == "ACCUSE" and any(word.startswith(CONCERN) for word in draft.trigger.split()):
        return ()  # concern blames nobody
    if draft.type_id in ("ACCUSE", "THREATEN"):
        found = _culprit(mine, before) or _actor_before(draft, before)
        return found or (_other_side(mine, before) if draft.type_id == "THREATEN" and mine else ())
    if draft.type_id == "REQUEST" and draft.points_back:
        return _actor_before(draft, before[::-1]) or _other_side(mine, before)
    if draft.type_id == "SUPPORT" and draft.roles.get("source"):
        return _actor_before(draft, before)
    is_entry = draft.type_id == "MOBILIZE" and draft.entry_id.endswith(".enter")
    if (draft.type_id in ("ASSAULT", "COERCE") or is_entry) and draft.roles.get("source"):
        return _struck(draft, world)
    if draft.type_id == "ASSAULT" and draft.is_passive and draft.mode != "explosives":
        return _held(draft, world)
    if draft.type_id == "CONCEDE" and len(mine) == 1:
        return _other_side(mine, before)
    return ()


def _author(draft: Draft, before: list[Draft]) -> tuple[Resolved, ...]:
    """`rejected the demand`: who made it, in the sentence before or in this one."""
    told = [d for d in before if d.sentence.kind != "title" and d.sentence.index >= draft.sentence.index - 1]
    return next((d.roles["source"] for d in reversed(told) if d.roles.get("source") and not d.side("source") & draft.everybody), ())


def _claimant(mine: frozenset[str], before: list[Draft]) -> tuple[Resolved, ...]:
    """Who made the claim or the accusation that is denied."""
    for draft in reversed(before):
        is_of_me = not draft.roles.get("source") or draft.side("source") & mine or draft.roles.get("participant")
        is_next = draft is before[-1]
        if mine <= set(SIDES) and root(draft.claimed_by or "AZE") not in SIDES:  # a third state is answered only if it blamed the denier
            is_of_me, is_next = draft.side("source") & mine, False
        if draft.claimed_by and root(draft.claimed_by) not in mine and draft.modality == "claimed" and (is_of_me or is_next):
            return (Resolved(draft.claimed_by, None, ""),)
        is_judge = draft.side("source") <= JUDGES  # who rules or mediates has claimed nothing
        if draft.type_id in ("ACCUSE", "REQUEST", "THREATEN") and draft.side("source") and not (is_judge or draft.side("source") & mine):
            return draft.roles["source"]
    return ()


def _culprit(mine: frozenset[str], before: list[Draft]) -> tuple[Resolved, ...]:
    is_fought = any(d.type_id == "ASSAULT" and not d.roles.get("source") and d.modality in ("actual", "claimed") for d in before)
    for draft in reversed(before):
        is_reply = draft.entry_id.endswith(".down") or (draft.mode == "arrest" and is_fought)
        if (
            draft.type_id in HOSTILE
            and draft.modality not in ("historical", "future")
            and not is_reply
            and draft.roles.get("source")
            and not draft.side("source") & mine
        ):
            return draft.roles["source"]
        if draft.type_id in ("ACCUSE", "THREATEN") and draft.side("source") & mine and draft.roles.get("target"):
            return draft.roles["target"]
        if draft.mode == "investigate" and draft.roles.get("source") and draft.roles.get("target") and not draft.side("source") & mine:
            return draft.roles["source"]
    return ()


def _actor_before(draft: Draft, before: list[Draft]) -> tuple[Resolved, ...]:
    """`Baku called the ruling a victory`: whose ruling it was."""
    reactions = REACTIONS | {"PROTEST"}
    if draft.type_id == "ACCUSE":
        reactions = reactions | FRIENDLY
    told = [d for d in before if d.sentence.kind != "title" and d.sentence.index >= draft.sentence.index - 2]
    last = max((d.sentence.index for d in told), default=0)
    near = [
        d
        for d in told
        if d.sentence.index >= min(last, draft.sentence.index - 1) and (d.type_id not in reactions or d.side("source") <= COURTS)
    ]
    for earlier in near[:1]:
        if earlier.roles.get("source") and not earlier.side("source") & draft.everybody:
            return earlier.roles["source"]
    return ()


def _struck(draft: Draft, world: World) -> tuple[Resolved, ...]:
    """Whose place was struck: who held it on that day, else the state that it lies in."""
    place = world.places.get(draft.place_id or "")
    if place is None or len(draft.side("source")) != 1 or place.country is None:
        return ()
    attacker = next(iter(draft.side("source")))
    held = world.holder(place, draft.when.since)
    struck = held if held != attacker else ""
    if {held, attacker} <= ALLIES and draft.mode != "seize":  # the town changed hands that day
        struck = place.country
    if draft.mode == "seize" and (struck in ("", None) or {held, attacker} <= ALLIES):
        struck = "AZE" if attacker in ALLIES else "NKR" if _is_of_karabakh(place, world) else ""
    return (Resolved(struck, None, place.label),) if struck in SIDES else ()


def _is_of_karabakh(place: Place, world: World) -> bool:
    """Whether it was ever held from Stepanakert: only there can a town be taken from the authorities of Karabakh."""
    return any(held.controller_id.startswith("NKR") for held in world.control.get(place.unit or "", ()))


def _held(draft: Draft, world: World) -> tuple[Resolved, ...]:
    """`A rocket struck Ganja`, and nobody is named who fired it: those who held the town."""
    place = world.places.get(draft.place_id or "")
    held = world.holder(place, draft.when.since) if place is not None and place.precision in ("town", "district") else None
    return (Resolved(held, None, place.label),) if place is not None and held in SIDES else ()


def _other_side(mine: frozenset[str], before: list[Draft]) -> tuple[Resolved, ...]:
    others = [
        a
        for d in before
        for members in d.roles.values()
        for a in members
        if root(a.actor_id) in ("ARM", "AZE") and root(a.actor_id) not in mine
    ]
    return (Resolved(root(others[-1].actor_id), None, others[-1].written),) if mine <= {"ARM", "AZE"} and others else ()
