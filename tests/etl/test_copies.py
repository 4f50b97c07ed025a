"""Near-copies are found, texts that share a subject or boilerplate are not."""

import random
import time
from datetime import date, timedelta

import pytest

from etl.copies import copies, marked
from etl.model import Article

REPORT = (
    "Armenia's foreign minister met his Azerbaijani counterpart in Brussels on Friday to discuss the delimitation of the border "
    "and the opening of transport links. The two sides agreed to hold the next round of talks in Yerevan before the end of the "
    "year. Officials said that the commission would work on maps drawn up in the 1970s. Residents of four villages near the road "
    "have asked the government for guarantees, and a spokeswoman promised that no house would be given up without consultation. "
    "The European Union, which hosted the meeting, welcomed the progress and offered technical help. Opposition parties in Yerevan"
    " called the agreement premature."
)
OTHER = (
    "The foreign ministers of Azerbaijan and Armenia sat down in Brussels for talks about the border. According to diplomats the "
    "two agreed to meet again in Yerevan this year. Transport links were on the table as well, one of them said, though the old "
    "maps remain disputed. In the villages along the road people fear for their houses; the government says that it will consult "
    "them first. Brussels praised the parties for their readiness to talk and held out the prospect of expert assistance for the "
    "joint commission."
)
BOILER = (
    " All rights reserved. Reproduction of this material without the written consent of the agency is not allowed. Subscribe to "
    "our channel in order to read the most important news of the day first, and follow us on all the other platforms of the "
    "agency."
)
BULLETIN = (
    "Over the past day the armed forces of the opposite side violated the ceasefire {n} times along the line of contact, using "
    "large-calibre machine guns. Positions near the villages of the {district} district came under fire from positions in nameless"
    " heights. The units of the army took adequate measures and remain in control of the situation, the press service of the "
    "ministry said on {day} February 2016."
)


def read(*texts: str, days: tuple[int, ...] = ()) -> dict[str, str]:
    days = days or tuple(range(len(texts)))
    start = date(2024, 1, 1)
    dated = enumerate(zip(texts, days, strict=True))
    return copies([Article(f"a{n}", "articles", "other", text=text, published=start + timedelta(day)) for n, (text, day) in dated])


@pytest.mark.parametrize(
    "other",
    [
        REPORT,
        "BRUSSELS, Jan 5 (Agency) - " + REPORT,
        REPORT[: int(len(REPORT) * 0.7)],
        REPORT.upper(),
        REPORT.replace("Officials said", "A source told the agency"),
        "ANOTHER HEADLINE\n\n" + REPORT.replace(". ", ".\n\n") + BOILER,
    ],
    ids=["the same", "another dateline", "a cut tail", "capitals", "a few words changed", "headline, paragraphs and boilerplate"],
)
def test_a_near_copy_names_the_earlier_article(other: str) -> None:
    assert read(REPORT, other) == {"a1": "a0"}
    assert read(other, REPORT, days=(5, 1)) == {"a0": "a1"}, "the earlier one is the original, whichever is read first"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (REPORT, OTHER),
        (REPORT[:300] + BOILER, OTHER[:300] + BOILER),
        (REPORT, OTHER * 3 + REPORT[:200]),
        (BULLETIN.format(n=120, district="Tovuz", day=11), BULLETIN.format(n=95, district="Tovuz", day=12)),
        ("Short text.", "Short text."),
    ],
    ids=["the same subject", "the same boilerplate", "one quotes the other", "daily bulletins", "too short to tell"],
)
def test_what_is_no_copy(one: str, other: str) -> None:
    assert read(one, other) == {}


def test_all_copies_name_one_original_and_are_marked_in_their_order() -> None:
    assert read(REPORT, REPORT + BOILER, "YEREVAN - " + REPORT) == {"a1": "a0", "a2": "a0"}
    articles = [Article(f"a{n}", "articles", "other", text=text) for n, text in enumerate((REPORT, OTHER, REPORT + BOILER))]
    assert [article.copy_of for article in marked(articles)] == [None, None, "a0"]


def test_shared_boilerplate_of_many_articles_costs_no_more() -> None:
    def seconds(n: int) -> float:
        drawn = random.Random(n)  # noqa: S311
        words = [f"word{i}" for i in range(5000)]
        articles = [Article(f"a{i}", "x", "other", text=" ".join(drawn.choices(words, k=80)) + BOILER) for i in range(n)]
        began = time.process_time()
        assert copies(articles) == {}
        return time.process_time() - began

    seconds(100)
    assert seconds(2000) < 12 * max(seconds(500), 0.02)
