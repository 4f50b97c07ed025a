"""Forms of Turkish verbs: voice, ability, negation, tense, and the nominal forms that Turkish builds its clauses of."""

import re

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
_CONVERB = r"(?P<converb>y?[ıiuü]p|y?[ae]r[ae]k|y?[ıiuü]nc[ae]|(?:[ıiuüae]?r|z|[ıiuü]yor|m[ıiuü]ş)ken|d[ae]n|[dt][ıiuü]kt[ae]n|[dt][ıiuü]k[çc][ae])"
_NOUN = r"(?P<noun>m[ae](?:k|kt[ae]n|kl[ae]|y[aeıi]|s[ıi].*|n[ıi]n|l[ae]r[ıi]?.*|d[ae]n?|kl[ae]|n[ae]|n[ıi])?)"
_VERB = re.compile(rf"{_VOICE}{_ABLE}{_NEG}(?:{_FINITE}|{_DOER}|{_FACT}|{_CONVERB}|{_NOUN})$")
_PASSIVE = re.compile(r"(?:[ıiuü]?l|[ıiuü]?n|n[ıiuü]l)$")
_FUTURE = re.compile(r"[ae]c[ae][kğ](?!t[ıi](?:$|l))")
_PLUPERFECT = re.compile(r"m[ıiuü]ş(?:l[ae]r)?t[ıiuü](?!r)|[dt][ıiuü]yd[ıiuü]")
LONGEST = 24


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
        "pot": bool(said["able"] or said["must"] or said["wish"] or said["let"]),
        "part": bool(said["doer"] or said["fact"] or said["converb"] or said["noun"]),
        "doer": bool(said["doer"]),
        "fact": bool(said["fact"]),
        "conv": bool(said["converb"]),
        "inf": bool(said["noun"]),
        "plup": bool(_PLUPERFECT.search(rest)),
    }
    return " ".join(mark for mark, holds in marks.items() if holds)
