"""How much of one article is read, so that no article takes more than a few seconds; what lies beyond is said."""

from collections.abc import Iterable
from dataclasses import replace

from etl.model import Article, Sentence

TEXT_LENGTH = 100_000  # characters; a long report has 30,000
LINE_REACH, WORD_REACH = 20_000, 200  # how far before the limit a line or a word may end
SENTENCE_LENGTH = 4_000  # characters; only a title can be longer than a sentence
SENTENCES = 1_000
EVENTS = 1_000
CODED = ("title", "body")


def head(article: Article) -> tuple[Article, str | None]:
    """The article with as much of its text as is read, and what is to be said if that isn't all."""
    text = article.text or ""
    if len(text) <= TEXT_LENGTH:
        return article, None
    line, word = text.rfind("\n", TEXT_LENGTH - LINE_REACH, TEXT_LENGTH), text.rfind(" ", TEXT_LENGTH - WORD_REACH, TEXT_LENGTH)
    end = next((at for at in (line, word) if at > 0), TEXT_LENGTH)
    return replace(article, text=text[:end]), f"the text has {len(text):,} characters; only the first {end:,} are read"


def taken(sentences: Iterable[Sentence], lang: str) -> tuple[list[Sentence], list[tuple[str, str, str]]]:
    """The sentences that are coded, and (rule, what is to be said, the words) of those that should be and are not."""
    found = [sentence for sentence in sentences if sentence.kind in CODED]
    left = [("too-long", f"a sentence of {len(one.text):,} characters is not read", one.text[:200]) for one in found if _is_endless(one)]
    for other in sorted({sentence.lang for sentence in found} - {lang}):
        foreign = [sentence for sentence in found if sentence.lang == other]
        said = f"the article is in {lang}; its sentences in {other} are not read: {len(foreign)}"
        left.append(("other-language", said, foreign[0].text[:200]))
    found = [sentence for sentence in found if sentence.lang == lang and not _is_endless(sentence)]
    if len(found) > SENTENCES:
        said = f"the article has {len(found):,} sentences; only the first {SENTENCES:,} are read"
        left.append(("too-long", said, found[SENTENCES].text[:200]))
    return found[:SENTENCES], left


def _is_endless(sentence: Sentence) -> bool:
    return len(sentence.text) > SENTENCE_LENGTH
