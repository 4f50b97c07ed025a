"""Claims to events: what joins, what stays apart with a note, and that the order of the input means nothing."""

import random
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from etl import chronology, reference
from etl.blocks import Blocks
from etl.judge import judge
from etl.keys import key_of_event
from etl.levels import Levels
from etl.merge import merge
from etl.model import Article, Claim, Deaths, Event, Judgement
from etl.reference import Reference
from tests.conftest import DATA, ROOT, copy_world
from tests.world import fake

WORLD = ROOT / "tests" / "world" / "data"


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    return reference.read(copy_world(tmp_path_factory.mktemp("merge") / "data"))


def told(known: Reference, *texts: str) -> tuple[list[Claim], dict[str, Article]]:
    """One article a text, published in their order, with the claims that the fake coder finds."""
    places = {row.place_id: row.precision for row in known.place}
    articles = {f"a{n}": Article(f"a{n}", "articles", "other", text=text, published=date(2020, 11, 1 + n)) for n, text in enumerate(texts)}
    claims = [fake.claim(article, line, places) for article in articles.values() for line in fake.LINE.finditer(article.text or "")]
    return claims, articles


def merged(known: Reference, *texts: str, curated: Sequence[Event] = ()) -> tuple[Event, ...]:
    claims, articles = told(known, *texts)
    return merge(claims, curated, articles, Levels(known))


def doubts(events: Sequence[Event]) -> list[str]:
    return [reason for event in events for step, reason in event.reasons if step == "merge"]


def test_two_articles_of_one_event(known: Reference) -> None:
    (event,) = merged(known, "REQUEST - actual ARM > RUS on 2020-10-31", "REQUEST assist actual ARM.GOV > RUS.GOV on 2020-10-31 at yerevan")
    assert len(event.claims) == 2
    assert {actor.actor_id for actor in event.actors} == {"ARM.GOV", "RUS.GOV"}, "the finer actors"
    assert (event.mode, event.place_id, event.modality) == ("assist", "yerevan", "actual")


def test_a_claim_its_mirror_and_its_denial_are_three_events(known: Reference) -> None:
    events = merged(
        known,
        "ASSAULT - claimed AZE.MIL > ARM.MIL on 2020-10-31 at shusha by ARM.MOD",
        "ASSAULT - claimed ARM.MIL > AZE.MIL on 2020-10-31 at shusha by AZE.MOD",
        "ASSAULT - denied AZE.MIL > ARM.MIL on 2020-10-31 at shusha",
    )
    assert len(events) == 3
    assert doubts(events) == []


def test_the_same_claim_of_one_side_twice_is_one_event(known: Reference) -> None:
    line = "ASSAULT - claimed AZE.MIL > ARM.MIL on 2020-10-31 at shusha by "
    (event,) = merged(known, line + "ARM.MOD", line + "ARM.GOV")
    assert event.claimed_by == "ARM.MOD"


def test_a_vague_claim_joins_the_only_event_that_it_fits(known: Reference) -> None:
    month, day = "REQUEST assist actual ARM > RUS on 2020-10", "REQUEST assist actual ARM > RUS on 2020-10-31"
    (event,) = merged(known, month, day)
    assert event.when.precision == "day"


def test_a_vague_claim_that_fits_two_events_stands_alone_with_a_note(known: Reference) -> None:
    events = merged(
        known,
        "REQUEST assist actual ARM > RUS on 2020-10",
        "REQUEST assist actual ARM > RUS on 2020-10-31",
        "REQUEST assist actual ARM > RUS on 2020-10-10",
    )
    assert len(events) == 3
    assert [reason.endswith("it fits more than one") for reason in doubts(events)] == [True, True]


FACT = "ASSAULT - actual AZE.MIL > ARM.MIL on 2020-10-31 at "
SAID = "ASSAULT - claimed AZE.MIL > ARM.MIL on 2020-10-31 at "


def test_fact_and_claim_of_one_town_are_one_event_that_stays_a_claim(known: Reference) -> None:
    (event,) = merged(known, FACT + "shusha", SAID + "shusha by ARM.MOD")
    assert (event.modality, event.claimed_by) == ("claimed", "ARM.MOD")
    assert sorted(claim.modality for claim in event.claims) == ["actual", "claimed"]


def test_two_camps_beside_the_claimers_make_a_claim_a_fact(known: Reference) -> None:
    claims, articles = told(known, FACT + "shusha", FACT + "shusha", SAID + "shusha by ARM.MOD")
    for camps, modality in ((("western", "ru"), "actual"), (("western", "am"), "claimed"), (("western", "other"), "claimed")):
        apart = {**articles, "a0": replace(articles["a0"], camp=camps[0]), "a1": replace(articles["a1"], camp=camps[1])}
        (event,) = merge(claims, (), apart, Levels(known))
        assert (event.modality, event.claimed_by) == (modality, None if modality == "actual" else "ARM.MOD")
    copied = {**apart, "a0": replace(articles["a0"], camp="western"), "a1": replace(articles["a1"], camp="ru", copy_of="a0")}
    assert merge(claims, (), copied, Levels(known))[0].modality == "claimed", "a copy is no second camp"


def test_fact_and_claim_of_a_region_stay_apart_with_a_note(known: Reference) -> None:
    events = merged(known, FACT + "nagorno-karabakh", SAID + "nagorno-karabakh by ARM.MOD")
    assert len(events) == 2
    assert len(doubts(events)) == 1
    assert "told as fact and as a claim" in doubts(events)[0]


def test_what_both_sides_say_of_one_act_is_one_event(known: Reference) -> None:
    (event,) = merged(known, SAID + "shusha by ARM.MOD", SAID + "shusha by AZE.MOD")
    assert {claim.claimed_by for claim in event.claims} == {"ARM.MOD", "AZE.MOD"}


def test_a_claim_that_names_fewer_parties_joins_when_mode_or_place_agrees(known: Reference) -> None:
    (event,) = merged(known, "REQUEST yield actual ICJ > AZE on 2023-11-17", "REQUEST yield actual ICJ >  on 2023-11-17")
    assert {actor.actor_id for actor in event.actors} == {"ICJ", "AZE"}
    assert len(merged(known, "REQUEST - actual ICJ > AZE on 2023-11-17", "REQUEST - actual ICJ >  on 2023-11-17")) == 2


def test_a_claim_dated_by_its_publication_joins_the_request_of_the_day_before(known: Reference) -> None:
    first, second = (f"REQUEST assist actual ARM > RUS on 2020-10-{day}" for day in (30, 31))
    claims, articles = told(known, first, second)
    published = replace(claims[1], when=replace(claims[1].when, origin="publication"))
    assert len(merge([claims[0], published], (), articles, Levels(known))) == 1
    assert len(merge(claims, (), articles, Levels(known))) == 2
    third, _ = told(known, second, second, second)
    events = merge([claims[0], replace(published, article_id="a0", quote_start=90), third[1]], (), articles, Levels(known))
    assert sorted(len(event.claims) for event in events) == [1, 2], "its own day comes first"
    assert {claim.when.since for event in events if len(event.claims) == 2 for claim in event.claims} == {date(2020, 10, 31)}


def test_a_claim_that_could_be_either_of_two_joins_neither(known: Reference) -> None:
    one, two, either = (f"REQUEST yield actual ICJ > {target} on 2021-12-07" for target in ("ARM", "AZE", ""))
    assert len(merged(known, one, two, either)) == 3


def test_nothing_in_a_group_contradicts(known: Reference) -> None:
    """The same town, without a weapon: it could be either attack, and must not make them one."""
    drone, guns = SAID.replace("-", "drone", 1), SAID.replace("-", "explosives", 1)
    events = merged(known, *(words + "shusha by ARM.MOD" for words in (drone, guns, SAID)))
    assert len(events) == 3


def test_events_that_an_editor_keeps_apart_are_hardly_ever_judged_the_same() -> None:
    """Near misses by the hundred: the chronology has one row for each event, and many of one day, place or pair of sides."""
    real = reference.read(DATA)
    levels, events = Levels(real), chronology.read(DATA, real)[0].events
    blocks: Blocks[Event] = Blocks()
    met, confused = 0, []
    for event in events:
        key = key_of_event(event, levels)
        for other in blocks.candidates(key):
            met += 1
            if judge(key, key_of_event(other, levels)).judgement is Judgement.SAME:
                confused.append((event.titles[0][1], other.titles[0][1]))
        blocks.add(event, key)
    assert met > 300, "hundreds share a type, a party and a day"
    assert len(confused) <= met / 40, confused


def test_many_reports_of_one_event_and_many_events_of_a_day_are_merged_in_little_time(known: Reference) -> None:
    def seconds(n: int) -> float:
        claims, articles = fake.many(known, n)
        began = time.process_time()
        assert len(merge(claims, (), articles, Levels(known))) > n / 20
        return time.process_time() - began

    seconds(500)
    small, large = seconds(2000), seconds(8000)
    assert large < 10 * max(small, 0.05), "four times as many take about four times as long"


def test_undated_claims_never_join(known: Reference) -> None:
    line = "REJECT - actual RUS > ARM on none"
    events = merged(known, line, line)
    assert len({event.event_id for event in events}) == 2


def test_a_claim_of_a_curated_event_joins_it_and_keeps_its_own_modality(known: Reference) -> None:
    found, _ = chronology.read(WORLD, known)
    curated = found.events
    claims, articles = told(
        known, "REQUEST assist historical ARM > RUS on 2020-10-31", "RETREAT ceasefire actual [ARM+AZE+NKR] on 1994-05-12"
    )
    events = merge(claims, curated, articles, Levels(known))
    assert {event.event_id for event in events} == {event.event_id for event in curated}
    asks = next(event for event in events if event.type_id == "REQUEST")
    assert [claim.modality for claim in asks.claims] == ["actual", "historical"]
    assert asks.modality == "actual"
    assert asks.status == "curated"


TEXTS = (
    "REQUEST assist actual ARM.GOV > RUS on 2020-10-31\nREQUEST assist actual ARM.GOV > CSTO on 2020-10-31\n"
    "REJECT - actual RUS > ARM on none",
    "REQUEST - actual ARM > RUS.GOV on 2020-10\nASSAULT - claimed AZE.MIL > ARM.MIL on 2020-10-31 at shusha by ARM.MOD",
    "REQUEST - historical ARM > RUS on 2020-10-31\nASSAULT drone claimed AZE > ARM on 2020-10-31 by ARM\nREJECT - actual RUS > ARM on none",
    "ASSAULT drone claimed AZE > ARM on 2020-10-31 at stepanakert by ARM\nCONSULT - actual [ARM+AZE] on 2020-10-31 at yerevan",
    "CONSULT meet actual ARM > AZE on 2020-10\nASSAULT firearms claimed AZE > ARM on 2020-10-31 at martuni by ARM",
    "ASSAULT - claimed AZE > ARM on 2020-10-31 at martuni-district by ARM\nCOERCE seize actual AZE > NKR on 2020-11-08 at shusha",
)


def test_the_order_of_claims_and_articles_means_nothing(known: Reference) -> None:
    claims, articles = told(known, *TEXTS)
    curated = chronology.read(WORLD, known)[0].events
    first = merge(claims, curated, articles, Levels(known))
    for seed in range(30):
        shuffled = random.Random(seed)  # noqa: S311
        mixed, other = list(claims), list(curated)
        shuffled.shuffle(mixed)
        shuffled.shuffle(other)
        assert merge(mixed, other, articles, Levels(known)) == first


def test_ids_are_unique_and_do_not_change_when_another_article_comes(known: Reference) -> None:
    few, many = merged(known, *TEXTS[:3]), merged(known, *TEXTS)
    ids = [event.event_id for event in many]
    assert len(ids) == len(set(ids))
    assert {event.event_id for event in few} <= set(ids)


def test_different_things_of_one_key_have_different_ids(known: Reference) -> None:
    events = merged(known, "REQUEST assist actual ARM > RUS on 2020-10-31\nREQUEST meet actual ARM > RUS on 2020-10-31")
    assert len({event.event_id for event in events}) == 2
    assert len(doubts(events)) == 1


def test_deaths_are_a_span_and_never_an_average(known: Reference) -> None:
    line = "ASSAULT - actual AZE > ARM on 2020-10-31 at shusha"
    claims, articles = told(known, line, line)
    claims = [replace(claims[0], deaths=Deaths(best=3)), replace(claims[1], deaths=Deaths(low=5, best=7))]
    (event,) = merge(claims, (), articles, Levels(known))
    assert event.deaths == Deaths(3, None, 7)


def test_the_same_claim_given_twice_is_one(known: Reference) -> None:
    claims, articles = told(known, TEXTS[0])
    assert merge([*claims, *claims], (), articles, Levels(known)) == merge(claims, (), articles, Levels(known))


def test_two_events_of_one_sentence_that_differ_in_ministries_only_have_two_ids(known: Reference) -> None:
    claims, articles = told(known, "REJECT - actual ARM.MOD > AZE on none\nREJECT - actual ARM.GOV > AZE on none")
    claims = [replace(claim, quote_start=0, quote_end=5) for claim in claims]
    more = replace(claims[0], actors=(replace(claims[0].actors[0], actor_id="ARM.MIL"), *claims[0].actors[1:]))
    events = merge([*claims, more], (), articles, Levels(known))
    assert len({event.event_id for event in events}) == 3
