"""Bytes to text: Unicode where it is, a Windows code page only where the letters leave no doubt, else nothing."""

import codecs
import re

CYRILLIC_LOWER = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")
ARABIC = frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ،؛؟ًٌٍَُِّْ")
FREQUENT_ARABIC = frozenset("اليمنوت")
_MIXED = re.compile(r"[A-Za-z][^\W\d_A-Za-z]|[^\W\d_A-Za-z][A-Za-z]")


def decode(raw: bytes) -> str | None:
    """The text, or None if the encoding is not certain."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strict(raw, "utf-16")
    if b"\x00" in raw:
        return None
    utf8 = _strict(raw, "utf-8-sig")
    if utf8 is not None:
        return utf8
    candidates = [text for text in (_cyrillic(raw), _arabic(raw)) if text is not None]
    return candidates[0] if len(candidates) == 1 else None


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _cyrillic(raw: bytes) -> str | None:
    """Windows-1251 if nearly all letters beyond ASCII are Cyrillic and most of them small, as in any Russian text."""
    return _code_page(raw, "windows-1251", CYRILLIC_LOWER, 0.8)


def _arabic(raw: bytes) -> str | None:
    """Windows-1256 if nearly all letters beyond ASCII are Arabic and the frequent ones are frequent."""
    text = _code_page(raw, "windows-1256", ARABIC, 0.95)
    return text if text and sum(c in FREQUENT_ARABIC for c in text) >= 0.35 * sum(c in ARABIC for c in text) else None


def _code_page(raw: bytes, encoding: str, alphabet: frozenset[str], share: float) -> str | None:
    text = _strict(raw, encoding)
    letters = [c for c in text or "" if ord(c) > 127 and c.isalpha()]
    if not letters or sum(c in alphabet for c in letters) < share * len(letters):
        return None
    # A Turkish word in a wrong code page mixes scripts: `Bakanlэрэ`.
    return None if _MIXED.search(text or "") else text
