"""SAME, DIFFERENT or UNSURE: one line a case, and what must hold for any two claims."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.judge import judge
from etl.keys import Key
from etl.model import Judgement

SAME, DIFFERENT, UNSURE = Judgement.SAME, Judgement.DIFFERENT, Judgement.UNSURE
DAY = date(2020, 10, 31)
TOWN, DISTRICT, REGION = ("martuni", "martuni-district", "karabakh"), ("martuni-district", "karabakh"), ("karabakh",)
ASKS = Key(
    type_id="REQUEST",
    mode="assist",
    cameo="0232",
    modality="actual",
    claimed_by=None,
    sources=frozenset({"ARM"}),
    targets=frozenset({"RUS"}),
    participants=frozenset(),
    since=DAY,
    until=DAY + timedelta(1),
    precision="day",
    place=(),
    place_precision="none",
)
MEETS = replace(
    ASKS, type_id="CONSULT", mode=None, cameo=None, sources=frozenset(), targets=frozenset(), participants=frozenset({"ARM", "RUS"})
)
SHELLS = replace(
    ASKS,
    type_id="ASSAULT",
    mode="heavy-weapons",
    cameo="194",
    sources=frozenset({"AZE"}),
    targets=frozenset({"ARM"}),
    place=TOWN,
    place_precision="town",
)
SAYS = replace(SHELLS, modality="claimed", claimed_by="ARM")
OCTOBER = {"since": date(2020, 10, 1), "until": date(2020, 11, 1), "precision": "month"}
PUBLISHED = {"since": DAY + timedelta(1), "until": DAY + timedelta(2), "is_published": True}
YEAR = {"since": date(2020, 1, 1), "until": date(2021, 1, 1), "precision": "year"}
UNKNOWN = {"since": None, "until": None, "precision": "none"}
BACK = {"sources": SHELLS.targets, "targets": SHELLS.sources}
IN_DISTRICT = {"place": DISTRICT, "place_precision": "district"}
AT_BORDER = {"place": ("border",), "place_precision": "region"}
NOBODY: frozenset[str] = frozenset()
PARTIES = frozenset({"ARM", "AZE"})
ACCUSES = replace(ASKS, type_id="ACCUSE", mode=None, cameo=None, targets=frozenset({"AZE"}))
AGREES = replace(MEETS, type_id="AGREE", participants=PARTIES, place=("sochi", "russia"), place_precision="town")

CASES = [
    ("the same keys", ASKS, {}, SAME),
    ("another type", ASKS, {"type_id": "REJECT"}, DIFFERENT),
    ("another target", ASKS, {"targets": frozenset({"CSTO"})}, DIFFERENT),
    ("more targets", ASKS, {"targets": frozenset({"RUS", "CSTO"})}, DIFFERENT),
    ("opposite roles", SHELLS, BACK, DIFFERENT),
    ("another day", ASKS, {"since": DAY + timedelta(1), "until": DAY + timedelta(2)}, DIFFERENT),
    ("asked for the day before it was published", ASKS, PUBLISHED, SAME),
    ("published two days after", ASKS, {**PUBLISHED, "since": DAY + timedelta(2), "until": DAY + timedelta(3)}, DIFFERENT),
    ("both only published", replace(ASKS, is_published=True), PUBLISHED, DIFFERENT),
    ("words that may be said daily, published on the day after", replace(ACCUSES, sources=frozenset({"EU"})), PUBLISHED, DIFFERENT),
    ("the month of the day", ASKS, OCTOBER, SAME),
    ("the month, of a thing that happens daily", SHELLS, OCTOBER, UNSURE),
    ("the year of the day", ASKS, YEAR, UNSURE),
    ("no date", ASKS, UNKNOWN, UNSURE),
    ("a mode is missing", ASKS, {"mode": None}, SAME),
    ("another mode", ASKS, {"mode": "meet"}, UNSURE),
    ("another CAMEO root", ASKS, {"cameo": "0112"}, UNSURE),
    ("a finer CAMEO code", ASKS, {"cameo": "02"}, SAME),
    ("neighbouring types without a mode", ASKS, {"type_id": "AGREE"}, DIFFERENT),
    ("neighbouring types", MEETS, {"type_id": "AGREE"}, UNSURE),
    ("neighbouring types of one mode", replace(SHELLS, mode="seize"), {"type_id": "COERCE"}, SAME),
    ("town and its district", SHELLS, {"place": DISTRICT, "place_precision": "district"}, SAME),
    ("town and region, of a thing that happens daily", SHELLS, {"place": REGION, "place_precision": "region"}, UNSURE),
    ("another town", SHELLS, {"place": ("shusha", "karabakh")}, DIFFERENT),
    ("a place is missing, of a thing that happens daily", SHELLS, {"place": (), "place_precision": "none"}, UNSURE),
    ("a place is missing", ASKS, {"place": REGION, "place_precision": "region"}, SAME),
    ("parties and roles of a meeting", MEETS, {"participants": frozenset(), "sources": ASKS.sources, "targets": ASKS.targets}, SAME),
    ("parties and roles of an attack", SHELLS, {"participants": SHELLS.actors, "sources": frozenset(), "targets": frozenset()}, UNSURE),
    ("recalled and actual", ASKS, {"modality": "historical"}, SAME),
    ("denied and actual", ASKS, {"modality": "denied"}, DIFFERENT),
    ("negated and actual", ASKS, {"modality": "negated"}, DIFFERENT),
    ("future and actual", ASKS, {"modality": "future"}, DIFFERENT),
    ("claimed and denied", SAYS, {"modality": "denied", "claimed_by": None}, DIFFERENT),
    ("claimed and told as fact, of one town and day", SAYS, {"modality": "actual", "claimed_by": None}, SAME),
    (
        "claimed and told as fact, of one region",
        replace(SAYS, place=REGION, place_precision="region"),
        {"modality": "actual", "claimed_by": None},
        UNSURE,
    ),
    ("both sides say who struck whom in a town", SAYS, {"claimed_by": "AZE"}, SAME),
    ("both sides say so of a region", replace(SAYS, place=REGION, place_precision="region"), {"claimed_by": "AZE"}, DIFFERENT),
    ("claimed by two, of a town and its district", SAYS, {"claimed_by": "AZE", **IN_DISTRICT}, DIFFERENT),
    ("a meeting claimed and told as fact", replace(AGREES, type_id="CONSULT"), {"modality": "claimed", "claimed_by": "ARM"}, UNSURE),
    ("claimed by one and nobody", SAYS, {"claimed_by": None}, UNSURE),
    ("no target, of one town", SHELLS, {"targets": NOBODY}, SAME),
    ("no target and no place", SHELLS, {"targets": NOBODY, "place": (), "place_precision": "none"}, UNSURE),
    ("no source, of one town", SHELLS, {"sources": NOBODY}, SAME),
    ("no source, of a statement", ASKS, {"sources": NOBODY}, UNSURE),
    ("source here, target there", replace(SHELLS, targets=NOBODY), {"sources": NOBODY, "targets": SHELLS.targets}, UNSURE),
    ("no target, the same mode", ASKS, {"targets": NOBODY}, SAME),
    ("no target and no mode", ASKS, {"targets": NOBODY, "mode": None}, UNSURE),
    ("troops of one side by either name", SHELLS, {"targets": frozenset({"NKR"})}, SAME),
    ("statements of two who are not one", ACCUSES, {"sources": frozenset({"NKR"})}, DIFFERENT),
    ("opposite sides by either name", SHELLS, {"sources": frozenset({"NKR"}), "targets": frozenset({"AZE"})}, DIFFERENT),
    ("another calibre", SHELLS, {"mode": "firearms"}, SAME),
    ("another weapon", SHELLS, {"mode": "drone"}, UNSURE),
    ("both without a place, of a thing that happens daily", replace(SHELLS, place=()), {}, UNSURE),
    ("both of one month, of a thing that happens daily", replace(SHELLS, **OCTOBER), {}, UNSURE),
    ("what a party says of the other on one day", ACCUSES, {}, UNSURE),
    ("what a party says of the other on one day in one town", replace(ACCUSES, place=TOWN, place_precision="town"), {}, SAME),
    ("an inquiry of one day", replace(ACCUSES, mode="investigate"), {}, SAME),
    ("what a third says of a party on one day", replace(ACCUSES, sources=frozenset({"EU"})), {}, SAME),
    ("a third party's words to nobody", replace(ACCUSES, sources=frozenset({"EU"}), targets=NOBODY), {}, UNSURE),
    ("a meeting of two and one of three", MEETS, {"participants": MEETS.participants | {"AZE"}}, DIFFERENT),
    ("a meeting and its host", MEETS, {"participants": MEETS.participants | {"EU"}}, DIFFERENT),
    ("a meeting and its host, who brought them together", MEETS, {"participants": PARTIES | {"EU"}, "mediators": NOBODY}, DIFFERENT),
    ("an agreement and who helped", AGREES, {"participants": AGREES.participants | {"RUS"}}, SAME),
    ("an agreement and who mediated", replace(AGREES, place=(), mediators=frozenset({"RUS"})), {"participants": PARTIES | {"RUS"}}, SAME),
    ("an agreement, only one party is named", AGREES, {"participants": frozenset({"ARM"})}, UNSURE),
    ("an agreement on a border, made in a town", AGREES, AT_BORDER, SAME),
    ("a meeting at a border and one in a town", replace(AGREES, type_id="CONSULT"), AT_BORDER, DIFFERENT),
    ("mirror claims", SAYS, {"claimed_by": "AZE", **BACK}, DIFFERENT),
    ("a claim of a curated event", SAYS, {"modality": "actual", "claimed_by": None, "is_curated": True}, SAME),
    (
        "a denial of a curated event",
        replace(SAYS, modality="denied"),
        {"modality": "actual", "claimed_by": None, "is_curated": True},
        DIFFERENT,
    ),
]


@pytest.mark.parametrize(("base", "change", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_case(base: Key, change: dict[str, object], expected: Judgement) -> None:
    other = replace(base, **change)  # type: ignore[arg-type]
    assert judge(base, other).judgement is expected
    assert judge(other, base).judgement is expected, "whichever comes first"


SETS = st.frozensets(st.sampled_from(["ARM", "AZE", "RUS"]), max_size=2)
KEYS = st.builds(
    Key,
    type_id=st.sampled_from(["ASSAULT", "COERCE", "AGREE", "CONSULT"]),
    mode=st.sampled_from([None, "seize", "meet"]),
    cameo=st.sampled_from([None, "19", "030"]),
    modality=st.sampled_from(["actual", "claimed", "denied", "negated", "future", "hypothetical", "historical"]),
    claimed_by=st.sampled_from([None, "ARM", "AZE"]),
    sources=SETS,
    targets=SETS,
    participants=SETS,
    since=st.just(DAY),
    until=st.sampled_from([DAY + timedelta(1), DAY + timedelta(40)]),
    precision=st.just("range"),
    place=st.sampled_from([(), TOWN, DISTRICT]),
    place_precision=st.sampled_from(["town", "none"]),
    is_curated=st.booleans(),
)


@given(KEYS, KEYS)
def test_a_judgement_does_not_depend_on_the_order(a: Key, b: Key) -> None:
    assert judge(a, b).judgement is judge(b, a).judgement


@given(KEYS, KEYS)
def test_mirror_claims_are_never_the_same(a: Key, b: Key) -> None:
    if a.sources and a.targets and not a.sources & a.targets and not (a.participants or b.participants):
        mirror = replace(b, type_id=a.type_id, sources=a.targets, targets=a.sources)
        if a.type_id == "ASSAULT":
            assert judge(a, mirror).judgement is DIFFERENT


@given(KEYS, KEYS)
def test_an_assertion_and_its_denial_are_never_the_same(a: Key, b: Key) -> None:
    denials = {"denied", "negated"}
    if (a.modality in denials) != (b.modality in denials):
        assert judge(a, b).judgement is DIFFERENT
