"""Words of a folded sentence. Hyphens inside a word part it; an apostrophe before a Turkish ending does not."""

import re

from etl.coding import azerbaijani
from etl.coding.shapes import Words

PLAIN = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*|['’]s\b|[^\W\d_]+|[^\w\s]")
SUFFIXING = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]")
HYPHENS = "-‐‑"
ARMENIAN_ENDINGS = frozenset(["ը", "ն", "ի", "ին", "ից", "ով", "ում", "ներ", "ները", "ների", "ներին"])
APOSTROPHES = "'’"


def words(folded: str, lang: str) -> Words:
    """The words and signs of a folded text; hyphens between letters are left out."""
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    pattern = SUFFIXING if lang in ("az", "tr") else PLAIN
    after_hyphen = -1
    for match in pattern.finditer(folded):
        text = match.group()
        start, end = match.span()
        if not text.isalpha():
            if text in HYPHENS and _is_glued(folded, start):
                after_hyphen = end
                continue
            text = _plain(text)
        elif start == after_hyphen and texts and (text in ARMENIAN_ENDINGS or (lang == "az" and _is_hyphened(texts[-1], text))):
            texts[-1], ends[-1] = texts[-1] + text, end
            continue
        texts.append(text)
        starts.append(start)
        ends.append(end)
    return Words(texts, starts, ends)


def _is_hyphened(stem: str, text: str) -> bool:
    """`XİN-in`: an Azerbaijani abbreviation with its case."""
    return stem.isalpha() and azerbaijani.is_hyphened(text)


def _is_glued(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


def _plain(text: str) -> str:
    if len(text) == 1:
        return text
    if text[0] in APOSTROPHES:
        return "'s"
    if text[-1] == ".":
        return text.replace(".", "")
    return text.replace("'", "").replace("’", "") if not text[0].isdigit() else text
