"""Folding: the many spellings of one word brought to one, with the way back to the characters as they were read.

Everything that is looked up (names, triggers, cues, dates) is folded with the same function as the text it is looked up in.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

# Marks are composed with their letter where Unicode knows the pair (и + breve = й) and dropped where it does not (stress, tashkeel).
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)
# Soft hyphen, zero-width characters, bidi controls, byte order mark, variation selectors, tatweel, Armenian stress and tone marks.
_DROPPED = "\u00ad\u061c\u0640\u055b\u055c\u055e\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
# One character that stands for several, or for another: ligatures, Arabic presentation forms, full-width forms, և.
_COMPATIBILITY = "\u0587\ufb00-\ufb17\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff9f\U0001d400-\U0001d7ff"
# At most four marks are composed: putting a long run of them in order takes quadratic time.
_SPECIAL = re.compile(f"(?P<kept>[^{_MARKS}{_DROPPED}\n][{_MARKS}]{{1,4}}|[{_COMPATIBILITY}])|[{_MARKS}{_DROPPED}]+")
_ANY_SPECIAL = re.compile(f"[{_MARKS}{_DROPPED}{_COMPATIBILITY}]")
_LOST = re.compile(f"[{_MARKS}{_DROPPED}]")
_TURKIC = ("az", "tr")

# "եվ" and "եւ" are two spellings of և, whose capital is written either way; ʻեւʼ is taken for both.
_YEV = ("եվ", "եւ")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `offsets[i]` is where its i-th character stood in the original, with the length of the original at the end."""

    text: str
    offsets: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that the folded stretch [start, end) came from."""
        first = self.offsets[start]
        if end <= start:
            return first, first
        last, stop = self.offsets[end - 1], end
        while self.offsets[stop] == last and stop < len(self.text):  # half of a letter that folds to two
            stop += 1
        return first, self.offsets[stop]


def fold(text: str, lang: str) -> Folded:
    """Lower case, one spelling, no marks and no invisible characters; I is the capital of ı in Azerbaijani and Turkish only."""
    spelling = _turkic_spelling() if lang in _TURKIC else _spelling()
    if text.isascii() or not _ANY_SPECIAL.search(text):
        return Folded(_lower(text, spelling), range(len(text) + 1))
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for special in _SPECIAL.finditer(text):
        start, end = special.span()
        pieces.append(text[done:start])
        offsets.extend(range(done, start))
        kept = unicodedata.normalize("NFKC", special["kept"] or "")
        written = spelling.of(_LOST.sub("", kept))
        pieces.append(written)
        offsets.extend([start] * len(written))
        done = end
    pieces.append(text[done:])
    offsets.extend(range(done, len(text) + 1))
    return Folded(_lower("".join(pieces), spelling), offsets)


def _lower(text: str, spelling: "_Spelling") -> str:
    """As many characters as it is given: İ, the only one whose small form has two, is in the table."""
    return spelling.of(text).lower().replace(*_YEV)


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One character for another; a search for the few that change is ten times as fast as str.translate."""

    variants: re.Pattern[str]
    table: dict[str, str]

    def of(self, text: str) -> str:
        return self.variants.sub(lambda found: self.table[found[0]], text)


def _pairs() -> dict[str, str]:
    return {
        "ʼ’‘‛`´ʹʻ′՚ꞌ＇": "'",
        "“”„‟«»‹›″＂": '"',
        "‐‑‒–—―−⁃֊־﹘﹣－": "-",
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000": " ",
        "\x0b\x0c\x85\u2028\u2029": "\n",
        "أإآٱ": "ا",
        "ىیې": "ي",
        "ک": "ك",
        "ة": "ه",
        "ۀە": "ه",
        "ё": "е",
        "Ё": "е",
        "İ": "i",
        "٫": ".",
        "٬": ",",
    }


def _compiled(pairs: dict[str, str]) -> _Spelling:
    table = {variant: plain for variants, plain in pairs.items() for variant in variants}
    table |= {chr(ord(zero) + n): str(n) for zero in "٠۰" for n in range(10)}
    table |= {chr(code): " " for code in range(32) if chr(code) not in "\n\x0b\x0c"}
    return _Spelling(re.compile(f"[{re.escape(''.join(table))}]"), table)


@cache
def _spelling() -> _Spelling:
    return _compiled(_pairs())


@cache
def _turkic_spelling() -> _Spelling:
    """The circumflex of Turkish is optional in print; Cyrillic schwa and turned e stand for ə in careless Azerbaijani."""
    return _compiled(_pairs() | {"I": "ı", "Ââ": "a", "Îî": "i", "Ûû": "u", "ӘәƎǝ": "ə"})
