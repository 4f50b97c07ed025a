"""Azerbaijani forms: what the letters after a verb's stem say, and the stems under which a noun is filed."""

import re

from etl.coding.endings import turkic_case

# A voice or two, the negation, then what makes it a form: tense, verbal noun, participle or converb.
_VOICE = r"(?:[ıiuü]?[lnş]|[dt][ıiuü]r|t|[ıiuü]r)*"
_FORM = re.compile(
    _VOICE + r"(?:m[aə](?=[dlmnszy])|m(?=[ıiuü]r))?"
    r"(?:d[ıiuü](?:m|q|k|l[aə]r|n[ıiuü]z)?|y?[ıiuü]b(?:d[ıiuü]r|l[aə]r|d[ıiuü]rl[aə]r|l[aə]rm[ıi]ş)?|m[ıiuü]ş\w{0,8}|y?[ıiuü]r\w{0,7}"
    r"|y?[aə]c[aə][kqyğ]\w{0,8}|y?[aə]r(?:l[aə]r|d[ıi]|s[aə]|k[əa]n|[aə]m|[ıi]q)?|y?[aə]r[aə][kq]|z(?:l[aə]r|d[ıi])?|m[aə]l[ıi]\w{0,6}"
    r"|s[aə](?:l[aə]r|yd[ıi]|q|k)?|s[ıiuü]n(?:l[aə]r)?|y?[aə]n\w{0,10}|d[ıiuü][ğyqk]\w{0,9}|m[aə][kqyğ]\w{0,8}|(?<=m[aə])d[aə]n"
    r"|m[aə](?:s[ıi]\w{0,6}|l[aə]r\w{0,7}|m[aə]\w{0,9})?|y?[ıiuü]nc[aə]|y?[aə])$"
)
_PASSIVE = re.compile(r"^(?!y?[ıiuü]rl[aə]r)(?:[dt][ıiuü]r|[ıiuü]r|t)?[ıiuü]?[ln](?=[ıiuüdmayəsbz])")
_NEGATED = re.compile(
    rf"^{_VOICE}(?:m[aə](?:m[aə]|m[ıi]ş|y(?:[ıi]b|[aə][ncr])|d[ıiaə]|z(?:$|l|d)|s[aə]|s[ıi]n(?:$|l))|m[ıiuü]r)",
)
_FUTURE = re.compile(r"y?[aə]c[aə][kqyğ]")
_POSSIBLE = re.compile(r"(?:m[aə]l[ıi]|s[aə](?:l[aə]r|yd[ıi])?$)")
_PLUPERFECT = re.compile(r"m[ıiuü]şd[ıiuü](?!r)")
_NOMINAL = re.compile(
    r"(?:[aə]n(?:l[aə]r\w*|d[aə]n?|[ıi]n?|[aə])?|d[ıiuü][ğyqk](?!$)\w+|m[ıiuü]ş|m[aə](?:s[ıi]\w*|l[aə]r\w*|m[aə]\w*|d[aə]n)?|m[aə](?:[kqğ]\w*|y[ıiə])"
    r"|c[aə][ğy][ıi]\w*|[aə]r[aə][kq]|[aə]rk[əa]n|[ıiuü]nc[aə])$"
)
_OBJECT = re.compile(r"m[aə][kq][dl][aə]$")

_CONVERB = re.compile(r"(?:[aə]r[aə][kq]|[aə]rk[əa]n|[ıiuü]nc[aə]|d[ıiuü][qk]d[aə]|nd[aə]|m[aə]d[aə]n|m[aə][kq]l[aə])$")
_DOER = re.compile(r"[aə]n$")

# Plural, `from there`, then the case, alone or after the possessive vowel.
_CASE = r"n?[ıiuü]n(?:k[ıi])?|[ny]?[ıiuü]|[ny]?[aə]|n?d[aə]n?|n?d[aə]k[ıi]\w*|y?l[aə]"
_OWNED_CASE = r"n[ıiuü]n|n[ıiuü]|n[aə]|n?d[aə]n?|n?d[aə]k[ıi]\w*|yl[aə]"
_NOUN = re.compile(rf"(?:l[aə]r)?(?:l[ıiuü](?:l[aə]r)?)?(?:{_CASE}|s?[ıiuü](?:{_OWNED_CASE})?)?(?:d[ıiuü]r)?$")

# What is written after the hyphen of an abbreviation: `XİN-in`, `BMT-yə`.
_HYPHENED = re.compile(rf"(?:{_CASE}|s[ıi](?:{_OWNED_CASE})?|l[aə]r(?:[ıi](?:{_OWNED_CASE})?|{_CASE})?|n[aəıiuü]|n[ıiuü]n|nd[aə]n?)$")

# A noun without the vowel that marks it as somebody's: `hərbçilər` beside `hərbçiləri`.
_ABSOLUTE = re.compile(r"(?:l[aə]r)?(?:[ıiuü]n|[aə]|d[aə]n?|d[aə]k[ıi]\w*|l[aə])?$")
_SHORTEST_OWNED = 6
_LONGEST = 16
_VOWELS = "aəıioöuüe"


def verb(rest: str) -> str | None:
    """Voice, negation, future and necessity; `part` for a form that needs another verb, `plup` for what had been done."""
    if not rest or len(rest) > 18 or not _FORM.match(rest):
        return None
    tests = (
        ("pass", _PASSIVE),
        ("neg", _NEGATED),
        ("fut", _FUTURE),
        ("pot", _POSSIBLE),
        ("plup", _PLUPERFECT),
        ("part", _NOMINAL),
        ("inf", _OBJECT),
        ("conv", _CONVERB),
        ("doer", _DOER),
    )
    return " ".join(name for name, pattern in tests if pattern.search(rest))


def verb_stems(text: str) -> list[str]:
    """A stem as it stands before endings: `törət`-di, `törəd`-ib; a stem of one syllable keeps its t (`tut`-ub)."""
    is_long = sum(letter in _VOWELS for letter in text) > 1
    return [text, text[:-1] + "d"] if text.endswith("t") and is_long else [text]


def noun_stems(text: str) -> list[tuple[str, str]]:
    """(stem, kind of endings): the form itself, its softened stem, and without the possessive vowel."""
    if text == "tərəfi":
        return [(text, "side")]
    found = [(text, "name")]
    if text[-1] in "kq" and len(text) > 4:
        found.append((text[:-1] + ("y" if text[-1] == "k" else "ğ"), "name"))
    if len(text) >= _SHORTEST_OWNED and text[-1] in "ıiuü" and text[-2] not in _VOWELS:
        found.append((text[:-1], "absolute"))
    return found


def noun_case(kind: str, rest: str) -> str | None:
    """The case of a noun with these endings, or None where no noun has them; `tərəfindən` means `by`."""
    if (kind == "absolute" and not _ABSOLUTE.match(rest)) or (kind == "side" and rest == "ndən"):
        return None
    return turkic_case(rest) if len(rest) < _LONGEST and _NOUN.match(rest) else None


def open_case(rest: str) -> str | None:
    """The same for a stem with any ending; `erməni` is no stem of `Ermənistan`."""
    return None if rest.startswith("stan") else turkic_case(rest)


def is_hyphened(word: str) -> bool:
    return _HYPHENED.match(word) is not None
