"""Bytes to text: Unicode where it is; else the code page that is likely, named as a guess; nothing where the letters leave doubt."""

import codecs
import re
from typing import NamedTuple

CYRILLIC_LOWER = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")
FREQUENT_CYRILLIC = frozenset("оеаинтср")
ARABIC = frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ،؛؟ًٌٍَُِّْ")
FREQUENT_ARABIC = frozenset("اليمنوت")
TURKISH = frozenset("çğıöşüÇĞİÖŞÜâîûÂÎÛ")
ONLY_TURKISH = frozenset("ğışĞİŞ")
ENOUGH = 3
SAMPLE = 50_000
# Guessed only after the three Windows code pages of our languages; all of them are seen on old pages.
OTHERS = ["koi8_r", "iso8859_5", "cp866", "mac_cyrillic", "iso8859_6", "iso8859_9"]
UTF16_SHARE = 0.9
_MIXED = re.compile(r"[A-Za-z][^\W\d_A-Za-z]|[^\W\d_A-Za-z][A-Za-z]")
_OURS = re.compile(r"[A-Za-z\u00c0-\u024f\u0259\u0400-\u052f\u0531-\u0587\u0600-\u06ff0-9\s.,;:!?()\"'«»“”–—-]")


class Decoded(NamedTuple):
    """`guess` is the encoding where nothing but the letters speaks for it, else None."""

    text: str
    guess: str | None = None


def decode(raw: bytes) -> Decoded | None:
    """The text, or None if no encoding gives a text in one of our alphabets."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _as(_strict(raw, "utf-16"), None)
    if b"\x00" in raw:
        return _utf16(raw)
    utf8 = _strict(raw, "utf-8-sig")
    if utf8 is not None:
        return Decoded(utf8)
    found = [one for one in (_cyrillic(raw), _arabic(raw), _turkish(raw)) if one is not None]
    if found:
        return found[0] if len(found) == 1 else None
    return _other(raw)


def _as(text: str | None, guess: str | None) -> Decoded | None:
    return Decoded(text, guess) if text is not None else None


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _utf16(raw: bytes) -> Decoded | None:
    """UTF-16 that does not say so: nearly all characters are letters and signs of ours in one order of bytes, and not in the other."""
    found = []
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strict(raw, encoding) if len(raw) % 2 == 0 else None
        if text and "\x00" not in text and len(_OURS.findall(text[:SAMPLE])) >= UTF16_SHARE * len(text[:SAMPLE]):
            found.append(Decoded(text, encoding))
    return found[0] if len(found) == 1 else None


def _cyrillic(raw: bytes, encoding: str = "windows-1251") -> Decoded | None:
    """If nearly all letters beyond ASCII are Cyrillic, most of them small, and the frequent ones frequent, as in any Russian text."""
    text = _code_page(raw, encoding, CYRILLIC_LOWER, 0.8)
    is_frequent = text is not None and sum(c in FREQUENT_CYRILLIC for c in text) >= 0.42 * sum(c in CYRILLIC_LOWER for c in text)
    return _as(text if is_frequent else None, encoding)


def _arabic(raw: bytes, encoding: str = "windows-1256") -> Decoded | None:
    """If nearly all letters beyond ASCII are Arabic and the frequent ones are frequent."""
    text = _code_page(raw, encoding, ARABIC, 0.95)
    is_frequent = text is not None and sum(c in FREQUENT_ARABIC for c in text) >= 0.35 * sum(c in ARABIC for c in text)
    return _as(text if is_frequent else None, encoding)


def _turkish(raw: bytes, encoding: str = "windows-1254") -> Decoded | None:
    """If all letters beyond ASCII are those of Turkish, and some are letters that no other language of this code page has."""
    text = _strict(raw, encoding)
    letters = [c for c in text or "" if ord(c) > 127 and c.isalpha()]
    is_turkish = sum(c in ONLY_TURKISH for c in letters) >= ENOUGH and all(c in TURKISH for c in letters)
    return _as(text if is_turkish else None, encoding)


def _code_page(raw: bytes, encoding: str, alphabet: frozenset[str], share: float) -> str | None:
    text = _strict(raw, encoding)
    letters = [c for c in text or "" if ord(c) > 127 and c.isalpha()]
    if not letters or sum(c in alphabet for c in letters) < share * len(letters):
        return None
    # A Turkish word in a wrong code page mixes scripts: `Bakanlэрэ`.
    return None if _MIXED.search(text or "") else text


def _other(raw: bytes) -> Decoded | None:
    """What charset-normalizer takes it for, if the letters then are those of one of our languages."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - a tenth of a second, and hardly any text needs it

    best = from_bytes(raw[:SAMPLE], cp_isolation=OTHERS).best()
    if best is None:
        return None
    tests = {"iso8859_6": _arabic, "iso8859_9": _turkish}
    return tests.get(best.encoding, _cyrillic)(raw, best.encoding)
