"""The dateline that opens a report ("YEREVAN, 12 July (Outlet) —"): where the desk stood, which is no place of an event."""

import re

from etl.coding.text import fold
from etl.coding.text_tables import outlets

_LONGEST = 120
_OUTLET_WORDS = 4
_PARTS = re.compile(
    r"\s*(?:[(/\[](?P<inside>[^()/\[\]\n]{1,50})[)/\]]|(?P<part>[^\s,.:;!?()/\[\]—–][^,:;!?()/\[\]—–\n]{0,50}?))"
    r"(?P<sign>\s*(?:[.:։]\s*[—–-]|[,.:։]|[—–]|ـ|(?<=\s)-{1,2}(?=\s)|/(?=\s?\S)|$)+|(?=\s*[(/\[])|(?<=[)/\]])(?=\s))",
)
_DATE = re.compile(
    r"(?:\w+ )?(?:\d{1,2}[^\W\d_]{0,3}\.? \w{3,12}|\w{3,12}\.? \d{1,2}(?:st|nd|rd|th)?)(?: \d{4})?(?: ?[-\w.']{1,8})?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d"
)
_CASELESS = re.compile(r"[\u0620-\u06ff]")


def dateline_end(line: str, lang: str, is_first: bool) -> int:
    """How many characters of the line are its dateline, 0 if it has none; only in the first line it may lack agency and date."""
    head = line[:_LONGEST]
    parts: list[re.Match[str]] = []
    kinds: list[str] = []
    at = best = 0
    while part := _PARTS.match(head, at):
        kind = _kind(part, lang, first=not parts)
        if not kind or part.end() == at:
            break
        parts.append(part)
        kinds.append(kind)
        at = part.end()
        if _is_closed(kinds, part, line[at:], is_first=is_first):
            best = at
    return best


def _kind(part: re.Match[str], lang: str, *, first: bool) -> str:
    """place, capitals, date, outlet or "" (something else, so no dateline goes beyond it)."""
    text = (part["inside"] or part["part"]).strip()
    if fold(text, lang).text.strip(" .'\"") in outlets():
        return "outlet"
    if not first and _DATE.fullmatch(text):
        return "date"
    if part["inside"]:
        return "outlet" if len(text.split()) <= _OUTLET_WORDS and not first else ""
    return _place_kind(text)


def _place_kind(text: str) -> str:
    words = text.split()
    if len(words) > 3 or any(len(word) < 2 for word in words[:1]):
        return ""
    if _CASELESS.search(text):
        return "place" if len(words) <= 2 else ""
    if all(word.isupper() for word in words):
        return "capitals"
    return "place" if all(word[:1].isupper() for word in words) else ""


def _is_closed(kinds: list[str], part: re.Match[str], rest: str, *, is_first: bool) -> bool:
    """Whether the dateline may end after this part: by its sign, and by what has been seen of agency, date and capitals."""
    sign = part["sign"].strip()
    following = rest.lstrip()
    if not following or not sign or sign == "/":
        return False
    is_dash = any(mark in sign for mark in "—–-ـ")
    begins = following[0].isupper() or bool(_CASELESS.match(following)) or following[0] in "«“\"'" or following[0].isdigit()
    if not begins or kinds[0] not in {"place", "capitals", "outlet"}:
        return False
    if kinds[0] == "outlet":
        return len(kinds) == 1 and is_dash and is_first
    if "outlet" in kinds:
        return sign != ","
    if "date" in kinds:
        return is_dash or (sign in {".", ":", "։"} and (kinds[0] == "capitals" or is_first))
    return is_dash and (is_first or kinds[0] == "capitals") and len(kinds) <= 2
