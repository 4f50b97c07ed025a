"""What is over a limit is not read, and is said; what is under it is read whole."""

from datetime import date

import pytest

from etl.coding import limits
from etl.coding.assemble import code_article
from etl.coding.sentences import split
from etl.model import Article, Coded
from tests.etl.coding.test_hostile import world

REPORT = "Armenia asked Russia for help. Azerbaijan rejected the accusation. "


def code(text: str, title: str | None = None, lang: str = "en") -> Coded:
    return code_article(Article("x", "test", "other", lang=lang, text=text, title=title, published=date(2021, 6, 15)), world())


def said(found: Coded, rule: str) -> list[str]:
    return [issue.message for issue in found.issues if issue.rule == rule]


def test_a_text_under_the_limit_is_read_whole() -> None:
    text = "x" * (limits.TEXT_LENGTH - 1)
    article = Article("x", "test", "other", text=text)
    assert limits.head(article) == (article, None)


@pytest.mark.parametrize(("sign", "end"), [("\n", "\n"), (" ", " "), ("", "")])
def test_a_text_over_the_limit_is_cut_where_a_line_or_a_word_ends(sign: str, end: str) -> None:
    text = (99 * "x" + (sign or "x")) * 2_000
    read, message = limits.head(Article("x", "test", "other", text=text))
    assert read.text is not None
    assert limits.TEXT_LENGTH - limits.LINE_REACH <= len(read.text) <= limits.TEXT_LENGTH
    assert text[len(read.text)] == (end or "x")
    assert message == f"the text has {len(text):,} characters; only the first {len(read.text):,} are read"


def test_the_head_of_a_long_text_is_coded_as_it_is_alone() -> None:
    long = code(REPORT + "\n" + "It was a fine day in the city.\n" * 20_000)
    short = code(REPORT + "\n" + "It was a fine day in the city.\n" * 3)
    assert [claim.quote for claim in long.claims] == [claim.quote for claim in short.claims] != []
    assert len(said(long, "too-long")) == 2
    assert not said(short, "too-long")
    assert long.article.text is not None
    assert len(long.article.text) > limits.TEXT_LENGTH


def test_more_sentences_than_are_read() -> None:
    found = code("It was a fine day. " * (limits.SENTENCES + 5))
    assert said(found, "too-long") == [f"the article has {limits.SENTENCES + 5:,} sentences; only the first {limits.SENTENCES:,} are read"]


def test_a_title_without_end_is_not_read() -> None:
    found = code(REPORT, title=REPORT * 100)
    assert len(said(found, "too-long")) == 1
    assert found.claims


def test_sentences_in_another_language_are_not_read_and_that_is_said() -> None:
    foreign = "Министерство обороны Азербайджана сообщило, что армянские войска обстреляли посёлок."
    text = f"{REPORT}\n{foreign}\n{REPORT}"
    article = Article("x", "test", "other", lang="en", text=text)
    taken, left = limits.taken(split(article, "en"), "en")
    assert foreign not in [sentence.text for sentence in taken]
    assert [(rule, words) for rule, _, words in left] == [("other-language", foreign)]
    found = code(text)
    assert said(found, "other-language") == ["the article is in en; its sentences in ru are not read: 1"]
    assert all(claim.quote != foreign for claim in found.claims)
