"""What readers share: addresses with a day in them, outlets, what wins over what, and never a date of today."""

from datetime import date
from pathlib import Path

import pytest

from etl.model import Article, Issue
from etl.rows import OutletRow
from etl.sources import READERS, Given, Outlets, Read
from etl.sources.reader import article, published_in

OUTLETS = Outlets((OutletRow(outlet_id="mod", name="M", domain="mod.example", camp="am", lang="hy", is_state=True),))


def read(flags: Given = Given(), own: Given = Given(), text: str = "Some words.", name: str = "a.txt") -> list[Read]:  # noqa: B008
    return list(article(text, flags, own, OUTLETS, name=name, mend="say it"))


def only(found: list[Read]) -> Article:
    return next(one for one in found if isinstance(one, Article))


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://x.example/2020/10/31/armenia", date(2020, 10, 31)),
        ("https://x.example/2020/9/7/", date(2020, 9, 7)),
        ("https://x.example/2020/10/31", date(2020, 10, 31)),
        ("https://x.example/news-2020-10-31.html", date(2020, 10, 31)),
        ("2020-10-31-appeal.txt", date(2020, 10, 31)),
        ("https://x.example/2020/13/31/", None),
        ("https://x.example/2020/02/30/", None),
        ("https://x.example/2020/10/", None),
        ("https://x.example/12020-10-311", None),
        ("https://x.example/2020/10/31/from-2020-11-01", None),
        ("000_24e86bede5815035.txt", None),
        ("https://x.example/1066/10/14/", None),
    ],
)
def test_the_day_in_an_address(address: str, day: date | None) -> None:
    assert published_in(address) == day


def test_a_flag_wins_over_metadata_and_metadata_over_the_address() -> None:
    url = "https://x.example/2020/10/29/a"
    found = only(read(Given(published=date(2020, 10, 31)), Given(published=date(2020, 10, 30), url=url)))
    assert (found.published, found.published_origin) == (date(2020, 10, 31), "flag")
    found = only(read(own=Given(published=date(2020, 10, 30), url=url)))
    assert (found.published, found.published_origin) == (date(2020, 10, 30), "metadata")
    found = only(read(own=Given(url=url)))
    assert (found.published, found.published_origin) == (date(2020, 10, 29), "address")


def test_without_any_date_there_is_none_and_an_issue_says_how_to_supply_it() -> None:
    found, issue = read()
    assert isinstance(found, Article)
    assert (found.published, found.published_origin) == (None, None)
    assert isinstance(issue, Issue)
    assert (issue.rule, issue.article_id) == ("no-publication-date", found.article_id)
    assert "say it" in issue.message


@pytest.mark.parametrize(
    ("given", "outlet", "camp"),
    [
        (Given(outlet="mod"), "mod", "am"),
        (Given(outlet="mod.example"), "mod", "am"),
        (Given(url="https://www.mod.example/a"), "mod", "am"),
        (Given(url="https://notmod.example/a"), None, "other"),
        (Given(outlet="A leaflet"), "A leaflet", "other"),
        (Given(outlet="mod", camp="ru"), "mod", "ru"),
    ],
)
def test_the_outlet_gives_the_camp(given: Given, outlet: str | None, camp: str) -> None:
    found = only(read(given))
    assert (found.outlet, found.camp) == (outlet, camp)


def test_what_no_database_stores_is_made_visible_and_keeps_its_length() -> None:
    found = only(read(text="a\x00b\ud800c"))
    assert found.text == "a\ufffdb\ufffdc"


def test_each_ending_belongs_to_one_reader() -> None:
    endings = [suffix for reader in READERS for suffix in reader.suffixes]
    assert len(endings) == len(set(endings))
    assert all(reader.read(Path("no-such-file" + reader.suffixes[0]), Given(), OUTLETS) is not None for reader in READERS)
