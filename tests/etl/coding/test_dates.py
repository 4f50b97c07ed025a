"""Dates, by lines of `tests/gold/dates/<lang>.yml`; a linguist adds one without Python."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.coding.date_file import read_dates
from etl.coding.dates import DateMention, find_dates
from etl.coding.text import fold
from etl.faults import FaultsError

GOLD = Path(__file__).parents[2] / "gold" / "dates"
LANGS = ("en", "ar", "ru", "hy", "az", "tr")


def found(text: str, lang: str, published: date | None, **options: bool | date | None) -> tuple[DateMention, ...]:
    return find_dates(text, fold(text, lang), lang, published, **options)  # type: ignore[arg-type]


def lines() -> list[Any]:
    cases: list[Any] = []
    for lang in LANGS:
        gold = yaml.load((GOLD / f"{lang}.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - strings only
        for line in gold["lines"]:
            written = line.get("published", gold["published"])
            published = None if written == "null" else date.fromisoformat(written)
            cases.append(pytest.param(lang, line["text"], published, line["dates"], id=f"{lang}: {line['text']}"))
    return cases


def in_short(mention: DateMention) -> str:
    """The notation of the gold files."""
    since, until = mention.since, mention.until
    days = {
        "day": f"{since}" if until - since == timedelta(days=1) else f"{since}/{until}",
        "month": f"{since:%Y-%m}" if since.day == until.day == 1 and (until - since).days <= 31 else f"{since}/{until}",
        "year": f"{since:%Y}" if (since.month, since.day, until) == (1, 1, date(since.year + 1, 1, 1)) else f"{since}/{until}",
    }.get(mention.precision, f"{since}/{until}")
    return f"{days} {mention.precision}: {mention.words}"


@pytest.mark.parametrize(("lang", "text", "published", "expected"), lines())
def test_gold_line(lang: str, text: str, published: date | None, expected: list[str]) -> None:
    mentions = found(text, lang, published)
    assert [in_short(mention) for mention in mentions] == expected
    assert all(text[mention.start : mention.end] == mention.words for mention in mentions)


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_has_forty_gold_lines(lang: str) -> None:
    gold = yaml.load((GOLD / f"{lang}.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - strings only
    assert len(gold["lines"]) >= 40


def test_the_caller_may_know_better_that_the_future_is_meant() -> None:
    text, friday = "The meeting on 20 November", date(2020, 11, 13)
    assert found(text, "en", friday)[0].since == date(2019, 11, 20)
    assert found(text, "en", friday, future=True)[0].since == date(2020, 11, 20)


def test_a_year_just_spoken_of_is_that_of_the_next_day_without_one() -> None:
    today = date(2018, 2, 27)
    earlier = found("A week earlier, on 20 February, deputies met", "en", today, context=date(1988, 2, 27))
    later = found("On 5 January it ended", "en", today, context=date(1993, 12, 20))
    assert (earlier[0].since, later[0].since) == (date(1988, 2, 20), date(1994, 1, 5))


def test_relative_days_say_so() -> None:
    text = "He said yesterday that 10 November 2020 was a Tuesday"
    assert [mention.is_relative for mention in found(text, "en", date(2020, 11, 13))] == [True, False, True]


def test_every_mention_names_its_rule() -> None:
    ids = {pattern.id for pattern in read_dates("ru").patterns}
    assert {mention.entry_id for mention in found("Вчера, 9 ноября и в мае 1994 года", "ru", date(2020, 11, 13))} <= ids


@pytest.mark.parametrize("published", [date.min, date.max, None])
def test_a_day_of_publication_out_of_all_bounds_is_none(published: date | None) -> None:
    assert found("yesterday, last week, on Friday and 5 May", "en", published) == ()


@given(st.text(max_size=200), st.sampled_from(LANGS), st.dates(date(1990, 1, 1), date(2030, 1, 1)))
@settings(max_examples=300, deadline=None)
def test_any_text_has_true_spans(text: str, lang: str, published: date) -> None:
    check(text, lang, published)


HEAP = (
    "10 31 9 2020 1994 2020-ci 10.11.2020 2020-02-30 May November ноября в года نوفمبر في ١٦ نوایبر / , - ( ) և նոյեմբերի 10-ին "
    "noyabrın 10-da Kasım'da 10'unda last week ago two days yesterday Friday 27-30 from to and 1990-х gün əvvəl"
)
WORDS = st.sampled_from(HEAP.split())


@given(st.lists(WORDS, max_size=25), st.sampled_from(LANGS))
@settings(max_examples=300, deadline=None)
def test_any_heap_of_date_words_has_true_spans(words: list[str], lang: str) -> None:
    check(" ".join(words), lang, date(2020, 11, 13))


def check(text: str, lang: str, published: date) -> None:
    end = 0
    for mention in found(text, lang, published):
        assert text[mention.start : mention.end] == mention.words
        assert end <= mention.start < mention.end
        assert mention.since < mention.until
        end = mention.end


def test_a_long_line_takes_linear_time() -> None:
    text = "on 10 November 2020 and 12 May, two days ago, 10.11.2020 and (2020) - " * 400
    assert len(found(text, "en", date(2020, 11, 13))) >= 2_000


FAULTS = {
    "{id: en.x, read: date, words: DAY YEAR}": "en.x: 'DAY YEAR' is read as date and lacks MONTH",
    "{id: en.x, read: date, words: DAY <nope> MONTH}": "there is no set <nope>",
    "{id: en.x, read: date, words: DAY MONTH YEARS}": "there is no slot YEARS",
    "{id: en.x, read: day, words: DAY MONTH}": "en.x / read",
    "{id: en.x, read: date, words: DAY DAY MONTH}": "a slot stands twice",
    "{id: en.x, read: relative, words: today}": "en.x: a relative date without a unit",
    "{id: en.today, read: relative, unit: day, words: today}": "the id en.today is used twice",
}


@pytest.mark.parametrize(("entry", "rule"), FAULTS.items())
def test_a_faulty_pattern_is_said_in_one_line(tmp_path: Path, entry: str, rule: str) -> None:
    good = (Path(__file__).parents[3] / "data" / "lexicon" / "en" / "dates.yml").read_text("utf-8")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "dates.yml").write_text(f"{good}\n  - {entry}\n", "utf-8")
    with pytest.raises(FaultsError) as raised:
        read_dates("en", tmp_path)
    assert rule in str(raised.value)
    assert str(raised.value).startswith("data/lexicon/en/dates.yml: ")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("found", "written", "rule"),
    [
        ("[January, Jan]", "[January+soft]", "there are no endings for 'January+soft'"),
        ("this: [this, current]", "this: []", "the set this is empty"),
        ("  2: [February, Feb]\n", "", "months are 1 to 12"),
        ("[January, Jan]", "[January, '']", "'' is no word"),
    ],
)
def test_a_faulty_table_is_said_in_one_line(tmp_path: Path, found: str, written: str, rule: str) -> None:
    good = (Path(__file__).parents[3] / "data" / "lexicon" / "en" / "dates.yml").read_text("utf-8")
    assert found in good
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "dates.yml").write_text(good.replace(found, written, 1), "utf-8")
    with pytest.raises(FaultsError) as raised:
        read_dates("en", tmp_path)
    assert rule in str(raised.value)


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(FaultsError, match=r"data/lexicon/hy/dates\.yml: cannot be read"):
        read_dates("hy", tmp_path)
