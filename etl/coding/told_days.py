"""Dates in the light of those told before: the year of an old story goes on, and the next day is that after the day just told."""

from datetime import timedelta

from etl.coding.dates import DateMention, find_dates
from etl.coding.text import Folded
from etl.coding.when import Days
from etl.model import Sentence

OLD = timedelta(days=31)
FRESH = timedelta(days=14)


def read(sentence: Sentence, folded: Folded, lang: str, days: Days) -> tuple[DateMention, ...]:
    """The dates of a sentence. After an old day with its year, a day without one is near it, unless it lies just before publication."""
    found = find_dates(sentence.text, folded, lang, days.published, told=days.told)
    if not found or days.told is None or days.published is None or days.told + OLD > days.published:
        return found
    old = find_dates(sentence.text, folded, lang, days.published, context=days.told, told=days.told)
    if len(old) != len(found):
        return found
    return tuple(
        new if new.is_relative or new.since + FRESH > (days.published or new.since) else past for new, past in zip(found, old, strict=True)
    )


def remember(found: tuple[DateMention, ...], sentence: Sentence, days: Days) -> None:
    """The last single day of a sentence of the body is the day told; a sentence without one lets an old story end."""
    single = [mention.since for mention in found if mention.precision == "day"]
    if sentence.kind != "title":
        is_old = days.told is not None and days.published is not None and days.told + OLD <= days.published
        days.told = single[-1] if single else None if is_old else days.told
