"""A denial refers to the claim that it denies, and to nothing where that is not sure."""

import pytest

from etl import reference
from etl.denials import Link, denials
from etl.levels import Levels
from etl.merge import merge
from etl.model import Event
from etl.reference import Reference
from tests.conftest import copy_world
from tests.etl.test_merge import told

SAID = "ASSAULT - claimed AZE.MIL > ARM.MIL on 2020-10-31 at shusha by ARM.MOD"
DENIED = "ASSAULT - denied AZE.MIL > ARM.MIL on 2020-10-31 at shusha"
REFUSED = "REJECT - actual AZE.MOD > ARM.MOD on 2020-10-31"


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    return reference.read(copy_world(tmp_path_factory.mktemp("denials") / "data"))


def linked(known: Reference, *texts: str) -> tuple[list[Event], tuple[Link, ...]]:
    """Events in the order of type and modality, with the links between them."""
    claims, articles = told(known, *texts)
    events = sorted(merge(claims, (), articles, Levels(known)), key=lambda e: (e.type_id, e.modality, e.event_id))
    return events, denials(events, Levels(known))


def test_a_denied_event_denies_the_one_claim_with_its_key_in_another_article(known: Reference) -> None:
    (claim, denial), links = linked(known, SAID, DENIED)
    assert links == (Link(denial.event_id, "denies", claim.event_id),)


@pytest.mark.parametrize(
    "other",
    [
        SAID.replace("10-31", "10-30"),
        SAID.replace("shusha", "martuni"),
        SAID.replace("AZE.MIL > ARM.MIL", "ARM.MIL > AZE.MIL"),
        SAID.replace("ASSAULT", "MOBILIZE"),
        SAID.replace("claimed", "future"),
    ],
    ids=["another day", "another town", "the mirror claim", "another type", "not yet"],
)
def test_it_denies_nothing_else(known: Reference, other: str) -> None:
    assert linked(known, other, DENIED)[1] == ()


def test_a_denial_that_could_be_of_two_claims_names_neither(known: Reference) -> None:
    assert linked(known, SAID.replace("-", "drone", 1), SAID.replace("-", "explosives", 1), DENIED)[1] == ()


def test_a_refusal_denies_what_its_target_claimed_in_the_same_article(known: Reference) -> None:
    (claim, refusal), links = linked(known, f"{SAID}\n{REFUSED}")
    assert links == (Link(refusal.event_id, "denies", claim.event_id),)
    assert linked(known, SAID, REFUSED)[1] == (), "in another article it may answer anything"
    assert linked(known, f"{REFUSED}\n{SAID}")[1] == (), "what is said later is not what it answers"


def test_a_refusal_of_somebody_elses_words_denies_nothing(known: Reference) -> None:
    assert linked(known, f"{SAID}\n{REFUSED.replace('> ARM.MOD', '> RUS')}")[1] == ()
    assert linked(known, f"{SAID}\n{SAID.replace('shusha', 'martuni')}\n{REFUSED}")[1] == (), "two claims, one refusal"
