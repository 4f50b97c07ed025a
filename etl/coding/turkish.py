"""Forms of Turkish verbs: voice, ability, negation, tense, and the nominal forms that Turkish builds its clauses of."""

import re

from etl.coding.text import fold

_VOICE = r"(?P<voice>(?:[ıiuü]?l|[ıiuü]?n(?:[ıiuü]l)?|[ıiuü]?ş|[dt][ıiuü]r|[ıiuü]t|t)*?)"
_ABLE = r"(?P<able>y?[ae]bil)?"
_NEG = r"(?P<neg>y?[ae]m[ae]|y?[ae]m(?=[ıiuü]yor)|m[ae]|m(?=[ıiuü]yor))?"
_PERSON = r"(?:m|n|k|l[ae]r|n[ıiuü]z|[ıiuü]m|[ıiuü]z|s[ıiuü]n(?:[ıiuü]z)?)?"
_COPULA = r"(?:y?[dt][ıiuü]r?|y?m[ıiuü]ş|y?s[ae])?"
_FINITE = (
    rf"[dt][ıiuü](?:y?s[ae]|yd[ıiuü])?{_PERSON}|m[ıiuü]ş(?:l[ae]r)?{_COPULA}{_PERSON}|[ıiuü]yor(?:l[ae]r)?{_COPULA}{_PERSON}"
    rf"|(?:[ıiuüae]?r|z)(?:l[ae]r)?{_COPULA}{_PERSON}|y?[ae]c[ae]k(?:l[ae]r)?{_COPULA}{_PERSON}|m[ae]kt[ae](?:l[ae]r)?{_COPULA}{_PERSON}"
    rf"|(?P<must>m[ae]l[ıi]){_COPULA}{_PERSON}|(?P<wish>s[ae]){_PERSON}|(?P<let>s[ıiuü]n(?:l[ae]r)?)"
)
_DOER = r"(?P<doer>y?[ae]n(?:l[ae]r.*|[ıiae].*|d[ae].*)?)"
_FACT = r"(?P<fact>(?:[dt][ıiuü]ğ|y?[ae]c[ae]ğ)[ıiuü].*|(?:[dt][ıiuü]k|y?[ae]c[ae]k)l[ae]r[ıi].*)"
_CONVERB = (
    r"(?P<converb>y?[ıiuü]p|y?[ae]r[ae]k|y?[ıiuü]nc[ae]|(?:[ıiuüae]?r|z|[ıiuü]yor|m[ıiuü]ş)ken|d[ae]n"
    r"|[dt][ıiuü]kt[ae]n|[dt][ıiuü]k[çc][ae])"
)
_NOUN = r"(?P<noun>m[ae](?:k|kt[ae]n|kl[ae]|y[aeıi]|s[ıi].*|n[ıi]n|l[ae]r[ıi]?.*|d[ae]n?|kl[ae]|n[ae]|n[ıi])?)"
_VERB = re.compile(rf"{_VOICE}{_ABLE}{_NEG}(?:{_FINITE}|{_DOER}|{_FACT}|{_CONVERB}|{_NOUN})$")
_PASSIVE = re.compile(r"(?:[ıiuü]?l|[ıiuü]?n|n[ıiuü]l)$")
_FUTURE = re.compile(r"[ae]c[ae][kğ](?!t[ıi](?:$|l))")
_PLUPERFECT = re.compile(r"m[ıiuü]ş(?:l[ae]r)?t[ıiuü](?!r)|[dt][ıiuü]yd[ıiuü]")
_IF = re.compile(r"(?:[rz]|yor|[rk]l[ae]r|[ae]k)s[ae]$")
_NOUN_IN_MA = frozenset(
    "görüş anlaş uzlaş çatış çarpış savun açıkla suçla tartış soruştur konuş değerlendir uygula incele".split()  # noqa: SIM905
)
_NOUN_FORM = re.compile(r"m[ae](?:$|y[ıiae]|yl[ae]|d[ae]|n[ıi]n$|l[ae]r|s[ıi]nd[ae])")
CLOSED = re.compile(r"[yn]?[ae]|n?[dt][ae](?:n|ki)?|y?l[ae]|[yn]?[ıiuü]")
KINDS = {"açıkla": "verb_said", "savun": "verb_said", "öl": "verb_die"}
LONGEST = 24
PARTICIPLE_REACH = 2
COORDINATE = 16
PURPOSES = frozenset(("için", "üzere", "amacıyla", "maksadıyla"))
OF_A_THING = re.compile(
    r"tari[hx]li$|.{2,}(?:[ıiuü]?[lnş][aeə]n|y[aeə]n|[dt][ıiuü][ğy][ıiuü])$",
)
_VOICED = frozenset(("et", "affet", "reddet", "kaydet", "katlet", "hükmet", "emret", "fethet", "zikret", "hapset", "azlet", "lanet"))


def verb(rest: str) -> str | None:
    """What the letters after a stem say, or None where no Turkish verb ends so. `part` marks every nominal form: with `doer` for
    `saldıran`, `fact` for `saldırdığı`, `conv` for `saldırarak`, `inf` for `saldırması`; `plup` is `saldırmıştı`."""
    found = _VERB.match(rest) if rest and len(rest) <= LONGEST else None
    if found is None:
        return None
    said = found.groupdict()
    is_negated = bool(said["neg"]) or (said["converb"] or "") == "dan"
    marks = {
        "pass": bool(_PASSIVE.search(said["voice"])),
        "neg": is_negated and not said["noun"],
        "fut": bool(_FUTURE.search(rest)),
        "pot": bool(said["able"] or said["must"] or said["wish"] or said["let"] or _IF.search(rest)),
        "part": bool(said["doer"] or said["fact"] or said["converb"] or said["noun"]),
        "doer": bool(said["doer"]),
        "fact": bool(said["fact"]),
        "conv": bool(said["converb"]),
        "inf": bool(said["noun"]),
        "plup": bool(_PLUPERFECT.search(rest)),
    }
    return " ".join(mark for mark, holds in marks.items() if holds)


def stems(text: str) -> list[tuple[str, str]]:
    """A stem as it stands before endings, with the kind of endings: `et`, `ed`-erek; `başla`, `başl`-ıyor."""
    found = [(text, KINDS.get(text, "verb_talk" if text in _NOUN_IN_MA else "verb"))]
    if text.endswith("et") and text in _VOICED:
        found.append((text[:-1] + "d", "verb"))
    if text == "git":
        found.append(("gid", "verb"))
    if len(text) > 2 and text[-1] in "ae":
        found.append((text[:-1], "verb_yor"))
    return found


def in_context(feature: str, texts: list[str], last: int) -> str:
    """`göndermek için` is meant, not done; `silah bırakıp dağıtılacak` has the tense of the verb that follows."""
    marks = feature.split()
    following = texts[last + 1 : last + 7]
    if _is_meant(marks, texts, last, following[:1]):
        return feature + " pot"
    if re.search(r"m[ıiuü]ş$", texts[last]) and any(_PLUPERFECT.search(word) for word in texts[last + 1 : last + COORDINATE]):
        return feature + " plup"  # `şehit olmuş, bir asker yaralanmıştı`
    if "conv" in marks and any(re.search(r"[ae]c[ae][kğ]", word) for word in following):
        return feature + " fut"
    return feature


def _is_meant(marks: list[str], texts: list[str], last: int, following: list[str]) -> bool:
    """`öldürmekten hüküm giyen`, `gözaltına almak isteyen`, `ele geçirmeye çalıştı`: wanted, tried or feared."""
    word, after = texts[last], following[0] if following else ""
    return (
        bool(re.search(r"m[ae]kt[ae]n$", word))
        or bool(word.startswith("ist") and last and re.search(r"m[ae]k$", texts[last - 1]))
        or ("inf" in marks and _is_purpose(texts, last))
        or bool(re.search(r"m[ae]y[ae]$", word) and after.startswith("çalış"))
        or bool(re.search(r"m[ae]s[ıi]$", word) and after in ("halinde", "durumunda", "şartıyla", "koşuluyla"))
    )


def _is_purpose(texts: list[str], last: int) -> bool:
    """`göndermek için`, `silahsızlandırılması, çıkarılması ve sağlanması amacıyla`."""
    following = texts[last + 1 : last + COORDINATE]
    at = next((spot for spot, word in enumerate(following) if word in PURPOSES), None)
    if at is None:
        return False
    return at == 0 or (bool(re.search(r"m[ae](?:k|s[ıi])$", following[at - 1])) and any(word in (",", "ve") for word in following[:2]))


def is_broken(written: str, words: list[str]) -> bool:
    """`Azerbaycan'a askeri (yardım)` is no `Azerbaycan askeri`: inside a name only the genitive may close a word."""
    names = fold(written, "tr").text.replace("'", "").split()
    if len(names) != len(words):
        return False
    inner = [word[len(name) :] for name, word in zip(names[:-1], words[:-1], strict=True) if word.startswith(name)]
    return any(CLOSED.fullmatch(rest) for rest in inner)


def is_of_participle(texts: list[str], at: int, written: str) -> bool:
    """`10 Kasım 2020'de imzalanan bildiri`, `10 noyabr tarixli bəyanat`, here and in Azerbaijani: the day of the thing, not of the news."""
    last = at + len(written.replace("'", "").split())
    return any(OF_A_THING.match(word) for word in texts[last - 1 : last + PARTICIPLE_REACH])


def verb_of(kind: str, rest: str) -> str | None:
    """As `verb`; a stem that lost its vowel goes on as a present only (`başl-ıyor`); `görüşmede` is the noun `görüşme`."""
    if kind == "verb_yor" and not re.match(r"[ıiuü]yor", rest):
        return None
    if kind == "verb_die" and rest.startswith("dür"):
        return None  # `öldürdü` is no `öldü`
    if kind == "verb_said" and re.match(r"m[ae]s[ıi]", rest):
        return None
    return None if kind in ("verb_talk", "verb_said") and _NOUN_FORM.match(rest) else verb(rest)
