"""Whether two claims tell one event: SAME, DIFFERENT or UNSURE, on coded keys only. Words are never compared.

A claim and its denial, and mirror claims ("each says the other shelled first"), are never the same event. How much must agree depends on
the type: an act of which there is one a day (a signing, a court's order) needs its parties and day, fighting needs its place, words of
the parties to the conflict need their mode or place.
"""

from etl.keys import Key, is_pinned
from etl.model import Judgement
from etl.parties import FREQUENT, SINGULAR, WORDS, judge_roles
from etl.verdict import Verdict, different, gap, same, unsure

# What one source gives as the one and another as the other type; the same event only where the mode says so too.
NEIGHBOURS = frozenset({
    frozenset({"AGREE", "CONCEDE"}), frozenset({"CONCEDE", "RETREAT"}), frozenset({"AGREE", "RETREAT"}), frozenset({"AGREE", "SUPPORT"}),
    frozenset({"AGREE", "CONSULT"}), frozenset({"COERCE", "ASSAULT"}), frozenset({"AID", "COOPERATE"}), frozenset({"ACCUSE", "REJECT"}),
})  # fmt: skip
# Modes that two reports of one event may differ in: of which calibre the fire was, who came to whom.
_ALIKE = (frozenset({"firearms", "heavy-weapons"}), frozenset({"visit", "third-party", "multilateral"}))
# Of words, a wide place is what they are about, and does not contradict the town where they were said.
_ABOUT = WORDS | {"AGREE", "SUPPORT", "CONCEDE"}
PROVINCE = "-province"  # the end of such a place's id; a region of Armenia has many towns, and a day of fighting many attacks
_LONGEST_VAGUE = 31


def judge(a: Key, b: Key) -> Verdict:
    """The first test that says DIFFERENT decides; else the first that speaks against it; else the first that says too little; else SAME."""
    doubt: Verdict | None = None
    for test in (_modality, _type, judge_roles, _date, _place, _detail):
        verdict = test(a, b)
        if verdict.judgement is Judgement.DIFFERENT:
            return verdict
        if verdict.judgement is Judgement.UNSURE and (doubt is None or (doubt.is_gap and not verdict.is_gap)):
            doubt = verdict
    return doubt or same("type, roles, date and place agree")


def _modality(a: Key, b: Key) -> Verdict:
    if a.modality_class == b.modality_class:
        return _claimers(a, b)
    classes = {a.modality_class, b.modality_class}
    if classes != {"happened", "claimed"}:
        return different(f"{a.modality} and {b.modality}")
    curated = a if a.is_curated else b
    # That it happened is established by the chronology; who else says so is one more claim of it.
    if curated.is_curated and curated.modality == "actual":
        return same("a claim of a curated event")
    is_one = is_pinned(a, b) and a.type_id in FREQUENT
    return same("told as fact and as a claim, of one place and day") if is_one else unsure("told as fact and as a claim")


def _claimers(a: Key, b: Key) -> Verdict:
    if a.claimed_by == b.claimed_by or "claimed" not in (a.modality, b.modality):
        return same("modality") if not (a.claimed_by and b.claimed_by and a.claimed_by != b.claimed_by) else different("other claimers")
    if not a.claimed_by or not b.claimed_by:
        return gap("only one says who claims it")
    # Both tell it of the same side (other roles are another test): what the one says the other admits.
    return same("both sides say so") if is_pinned(a, b) else different(f"claimed by {a.claimed_by} and by {b.claimed_by}")


def _type(a: Key, b: Key) -> Verdict:
    if a.type_id == b.type_id:
        return same("type")
    if frozenset({a.type_id, b.type_id}) not in NEIGHBOURS:
        return different(f"{a.type_id} and {b.type_id}")
    return same("neighbouring types, same mode") if a.mode and a.mode == b.mode else unsure(f"{a.type_id} or {b.type_id}")


def _date(a: Key, b: Key) -> Verdict:
    if a.since is None or a.until is None or b.since is None or b.until is None:
        return unsure("a date is missing")
    if (a.since, a.until) == (b.since, b.until):
        is_vague = a.type_id in FREQUENT | WORDS and a.precision in ("month", "year")
        return unsure("no day is told of what happens often") if is_vague else same("date")
    if a.until <= b.since or b.until <= a.since:
        return same("published on the day after") if _is_day_after(a, b) or _is_day_after(b, a) else different("other dates")
    if not (a.since <= b.since and b.until <= a.until) and not (b.since <= a.since and a.until <= b.until):
        return unsure("dates overlap")
    longest = max((a.until - a.since).days, (b.until - b.since).days)
    if longest > _LONGEST_VAGUE or a.type_id in FREQUENT or (a.type_id in WORDS and a.mode != b.mode):
        return unsure("one date is too vague")
    return same("one date lies in the other")


def _is_day_after(a: Key, b: Key) -> bool:
    """Whether a tells, without a day, what b says was done on the day before a was published. Only of words that are an act."""
    is_act = a.mode == b.mode and a.mode in SINGULAR
    return is_act and a.is_published and not b.is_published and b.precision == "day" and b.until == a.since


def _place(a: Key, b: Key) -> Verdict:
    frequent = a.type_id in FREQUENT
    if not a.place or not b.place:
        return gap("a place is missing") if frequent else same("one place is missing")
    if a.place == b.place:
        return same("place")
    outer, inner = (a, b) if len(a.place) < len(b.place) else (b, a)
    if outer.place[0] in inner.place:
        is_wide = frequent and (outer.place_precision != "district" or outer.place[0].endswith(PROVINCE))
        return unsure("one place is too wide") if is_wide else same("one place lies in the other")
    if {a.type_id, b.type_id} <= _ABOUT and (a.place_precision == "town") != (b.place_precision == "town"):
        return same("one place is what it is about")
    return different("other places")


def _detail(a: Key, b: Key) -> Verdict:
    if a.mode and b.mode and a.mode != b.mode and not any({a.mode, b.mode} <= alike for alike in _ALIKE):
        return unsure(f"mode {a.mode} or {b.mode}")
    if a.cameo and b.cameo and _cameo_root(a.cameo) != _cameo_root(b.cameo):
        return unsure(f"CAMEO {a.cameo} or {b.cameo}")
    return same("detail")


def _cameo_root(code: str) -> str:
    """The first two digits; PLOVER makes no difference between an appeal (02) and a demand (10)."""
    return "02" if code[:2] == "10" else code[:2]
