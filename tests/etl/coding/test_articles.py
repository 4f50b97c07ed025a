"""Whole articles: the first real one, where it is at hand, and our own samples with the same traps."""

import os
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml

from etl import reference
from etl.coding.assemble import code_article
from etl.coding.world import World, load_world
from etl.model import Article, Claim, Coded

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "data" / "sample"
REAL = Path(os.environ.get("FIRST_ARTICLE", ROOT.parent / "shared" / "articles" / "000_24e86bede5815035.txt"))


@cache
def world() -> World:
    found, _ = reference.read_with_faults(ROOT / "data")
    return load_world(ROOT / "data", found)


def read(text: Path, published: date, lang: str) -> Coded:
    return code_article(Article(text.stem, "test", "other", lang=lang, text=text.read_text(encoding="utf-8"), published=published), world())


def short(claim: Claim) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    return (
        claim.type_id,
        claim.modality,
        tuple(actor.actor_id for actor in claim.actors if actor.role in ("source", "participant")),
        tuple(actor.actor_id for actor in claim.actors if actor.role == "target"),
    )


@pytest.fixture(scope="module")
def first() -> Coded:
    if not REAL.exists():
        pytest.skip(f"the first real article is not at {REAL}; it belongs to its publisher and is not part of the repository")
    return read(REAL, date(2020, 10, 31), "ar")


def test_first_article_tells_three_actual_events(first: Coded) -> None:
    actual = {short(claim) for claim in first.claims if claim.modality == "actual"}
    assert actual == {
        ("REQUEST", "actual", ("ARM.GOV",), ("RUS.GOV",)),
        ("REQUEST", "actual", ("ARM.GOV",), ("CSTO",)),
        ("REJECT", "actual", ("RUS",), ()),
    }, "\n".join(first.trace)


def test_first_article_has_the_holders_and_the_mode_of_the_appeal(first: Coded) -> None:
    appeal = next(claim for claim in first.claims if short(claim)[3] == ("RUS.GOV",))
    assert (appeal.mode, appeal.cameo) == ("assist", "0232")
    assert {actor.holder_id for actor in appeal.actors} == {"PER.PASHINYAN", "PER.PUTIN"}
    assert appeal.quote is not None
    assert appeal.quote.startswith("بعث رئيس الوزراء الأرميني نيكول باشينيان برسالة")
    assert len([kind for kind, _ in appeal.reasons if kind == "also told in"]) >= 2


def test_first_article_makes_up_no_day_for_the_refusal(first: Coded) -> None:
    refusal = next(claim for claim in first.claims if claim.type_id == "REJECT")
    assert (refusal.when.since, refusal.when.precision) == (None, "none")


def test_first_article_keeps_the_treaties_historical_and_the_printed_date_flagged(first: Coded) -> None:
    rest = [claim for claim in first.claims if claim.modality != "actual"]
    assert {(claim.modality, claim.when.since, claim.when.precision) for claim in rest} == {
        ("historical", date(1997, 1, 1), "year"),
        ("historical", date(2006, 8, 29), "day"),
    }
    assert [issue.rule for issue in first.issues] == ["date-differs"]


def test_quotes_are_where_they_say(first: Coded) -> None:
    for claim in first.claims:
        assert first.article.text is not None
        assert first.article.text[claim.quote_start : claim.quote_end] == claim.quote


def sample(name: str) -> Coded:
    meta = yaml.safe_load((SAMPLES / f"{name}.yml").read_text(encoding="utf-8"))
    return read(SAMPLES / f"{name}.txt", meta["published"], meta["lang"])


def test_arabic_sample_with_the_same_traps() -> None:
    found = sample("ar-2022-09-13-appeal")
    actual = {short(claim) for claim in found.claims if claim.modality == "actual"}
    assert actual == {
        ("REQUEST", "actual", ("ARM.GOV",), ("RUS.GOV",)),
        ("REQUEST", "actual", ("ARM",), ("CSTO",)),
        ("REJECT", "actual", ("AZE",), ("ARM",)),
    }, "\n".join(found.trace)
    assert {claim.modality for claim in found.claims} == {"actual", "historical"}


def test_english_sample_has_mirror_claims_and_no_speculation() -> None:
    found = sample("en-2021-11-16-truce")
    claims = {short(claim) for claim in found.claims}
    assert ("ASSAULT", "claimed", ("AZE.MIL",), ("ARM.MIL",)) in claims, "\n".join(found.trace)
    assert any(claim[:3] == ("ASSAULT", "claimed", ("ARM.MIL",)) for claim in claims), "\n".join(found.trace)
    assert ("REQUEST", "actual", ("ARM",), ("RUS",)) in claims, "\n".join(found.trace)
    assert all(claim.modality in ("actual", "claimed", "historical") for claim in found.claims)
    assert not any("Turkey" in (claim.quote or "") for claim in found.claims)


def test_an_empty_article_is_an_issue() -> None:
    found = code_article(Article("x", "test", "other", text="  "), world())
    assert ([issue.rule for issue in found.issues], found.claims) == (["empty"], ())


def test_a_missing_publication_date_is_an_issue_and_no_day_is_made_up() -> None:
    found = code_article(Article("x", "test", "other", lang="en", text="Baku rejected the proposal of Yerevan."), world())
    assert [issue.rule for issue in found.issues] == ["no-publication-date"]
    assert [claim.when.since for claim in found.claims] == [None]


def test_russian_who_stands_after_according_to_is_the_one_who_claims() -> None:
    text = (
        "Минобороны Армении сообщило о ранении двух солдат под Варденисом.\n"
        "По данным ведомства, ВС Азербайджана открыли огонь утром в пятницу, 3 марта."
    )
    coded = code_article(Article("claimer", "test", "other", lang="ru", text=text, published=date(2023, 3, 4)), world())
    fire = [claim for claim in coded.claims if claim.type_id == "ASSAULT" and "AZE.MIL" in short(claim)[2]]
    assert {claim.claimed_by for claim in fire} == {"ARM.MOD"}
