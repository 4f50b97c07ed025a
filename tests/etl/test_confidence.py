"""One rule, from listed reasons: what adds, what takes away, and that the sum is what is stored."""

from dataclasses import replace
from datetime import date

import pytest

from etl.confidence import MOST, POINTS, STEP, graded
from etl.model import Article, Claim, DatedSpan, Event

DAY = DatedSpan(date(2020, 10, 31), date(2020, 11, 1), "day", "text")
CLAIM = Claim("a0", "ASSAULT", "actual", DAY, ())
ARTICLES = {f"a{n}": Article(f"a{n}", "articles", camp) for n, camp in enumerate(("western", "am", "az", "ru"))}
EVENT = Event("e", "ASSAULT", "actual", DAY, (), "articles", "coded", (CLAIM,), (), place_id="shusha", place_precision="town")


def reasons(
    event: Event, articles: dict[str, Article] | None = None, second: dict[str, str] | None = None
) -> tuple[float | None, set[str]]:
    (found,) = graded([event], articles or ARTICLES, second)
    listed = [reason for step, reason in found.reasons if step == STEP]
    assert found.confidence == min(MOST, max(0, sum(int(reason.split()[0]) for reason in listed))) / MOST, "the sum of what is listed"
    return found.confidence, {reason.split()[1] for reason in listed}


def told_by(*articles: str, by: tuple[str | None, ...] = ()) -> tuple[Claim, ...]:
    claimers = by or (None,) * len(articles)
    return tuple(replace(CLAIM, article_id=one, claimed_by=claimer) for one, claimer in zip(articles, claimers, strict=True))


def test_a_fact_of_one_town_and_day_by_one_camp() -> None:
    assert reasons(EVENT) == (0.6, {"coded", "one-camp", "day", "small-place", "fact"})


CASES = [
    ("two camps", {"claims": told_by("a0", "a1")}, "two-camps", 2),
    ("three camps", {"claims": told_by("a0", "a1", "a2", "a3")}, "three-camps", 3),
    ("a month", {"when": DatedSpan(date(2020, 10, 1), date(2020, 11, 1), "month", "text")}, "vague-date", -2),
    ("no date", {"when": DatedSpan(None, None, "none", "none")}, "no-date", -3),
    ("the day of publication", {"when": replace(DAY, origin="publication")}, "day-of-publication", -1),
    ("a region", {"place_precision": "region"}, "wide-place", -1),
    ("no place", {"place_id": None, "place_precision": "none"}, "no-place", -2),
    ("a claim", {"modality": "claimed", "claims": told_by("a0", by=("ARM.MOD",))}, "claim", -3),
    ("a claim of both", {"modality": "claimed", "claims": told_by("a0", "a0", by=("ARM.MOD", "AZE"))}, "claim-of-both", -1),
    ("no fact", {"modality": "future"}, "not-a-fact", -1),
    ("a doubt of merging", {"reasons": (("merge", "perhaps the same as another"),)}, "doubt", -1),
    ("read by an editor", {"status": "curated"}, "source-read", 3),
    ("remembered by an editor", {"status": "curated", "is_verified": False}, "source-not-read", 1),
]


@pytest.mark.parametrize(("change", "code", "points"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_reason_counts(change: dict[str, object], code: str, points: int) -> None:
    sure, codes = reasons(replace(EVENT, **change))  # type: ignore[arg-type]
    assert code in codes
    assert sure == pytest.approx(0.6 + points / MOST)


def test_a_copy_is_of_the_camp_that_it_copies() -> None:
    copied = ARTICLES | {"a1": replace(ARTICLES["a1"], copy_of="a0")}
    assert "one-camp" in reasons(replace(EVENT, claims=told_by("a0", "a1")), copied)[1]


def test_words_need_no_place() -> None:
    assert not reasons(replace(EVENT, type_id="REQUEST", place_id=None, place_precision="none"))[1] & {
        "no-place",
        "small-place",
        "wide-place",
    }


def test_a_second_reader_is_one_more_reason() -> None:
    assert reasons(EVENT, second={"e": "agrees"})[0] == pytest.approx(0.7)
    assert reasons(EVENT, second={"e": "disagrees"})[0] == pytest.approx(0.5)
    assert reasons(EVENT, second={"other": "agrees"})[0] == pytest.approx(0.6)


def test_grading_twice_changes_nothing() -> None:
    once = graded([EVENT], ARTICLES)
    assert graded(once, ARTICLES) == once


def test_every_code_has_words_in_the_dashboard_and_no_other() -> None:
    from dashboard.i18n.vocabulary import CONFIDENCE  # noqa: PLC0415

    assert set(CONFIDENCE) == set(POINTS)
