"""Text that is no text of an article: a page with its tags and scripts, or letters that were decoded wrongly before."""

import re

SAMPLE = 200_000
TAGS = 5
_PAGE = re.compile(r"<!doctype\s+html|<(?:html|head|body|script|style)[\s>]", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|span|a|br|img|ul|li|td|tr|table|h[1-6]|meta|link|section|article)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
# UTF-8 of Cyrillic (Ð, Ñ), Arabic (Ø, Ù), Armenian (Õ, Ö) and Turkish letters (Ä, Å, Ã) read as a code page of western Europe.
_GARBLED = re.compile(r"[ÐÑØÙÕÖÄÅÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
GARBLED_SHARE = 0.02


def is_page(text: str) -> bool:
    """Whether it is the source of a page; a stray tag makes none."""
    sample = text[:SAMPLE]
    return "<" in sample and (_PAGE.search(sample) is not None or len(_TAG.findall(sample)) >= TAGS)


def is_garbled(text: str) -> bool:
    """Whether it is full of pairs that no language writes (`ÐÐ°Ð³Ð¾`)."""
    sample = text[:SAMPLE]
    return len(_GARBLED.findall(sample)) > GARBLED_SHARE * len(sample)
