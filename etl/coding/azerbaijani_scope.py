"""Azerbaijani forms that speak of an act without telling that it happened: bare infinitives, action nouns, times to count from."""

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from etl.coding.lexicon import Trigger
from etl.coding.shapes import Predicate

if TYPE_CHECKING:
    from etl.coding.predicates import Clause

INFINITIVE = re.compile(r".{2,}m[aə][qk](?:d[aə])?$")
ACTION = re.compile(r".{2,}m[aə](?:s[ıi]\w*|l[aə]r\w+)$")
SINCE = re.compile(r".{2,}(?:m[aə]s[ıi]nd[aə]n|[ıiuü][qk]d[aə]n|[ıiuü][ğy][ıiuü]nd[aə]n)$")
DATIVE_NOUNS = frozenset(("görüşə",))  # not the verb, unless `bil-` follows
FORCED = ("məcbur",)
MEANS = frozenset(("ilə", "nəticəsində", "sayəsində"))
WE = re.compile(r".{2,}[ıiuü]r[ıiuü][qk]$")
PERFECT = re.compile(r".{2,}[ln]m[ıiuü]ş$")
FIELD = frozenset(("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "RETREAT"))
COPULA = ("dır", "dir", "dur", "dür")
WISHED = tuple(
    "müzakirə nəzərdən planlaşdır gözlə arzula üzrə prosesi çərçivə tərəfdar üçün məqsəd imkan ehtimal məsələ "  # noqa: SIM905
    "vacibli zəruri zərurət istiqamətində perspektiv gözlənti şans".split()
)
SPOKEN_OF = ("barədə", "haqqında", "dair", "bağlı", "barəsində")
COUNTED_FROM = frozenset(("bəri", "indiyə", "indiyədək", "bu", "ötən", "keçən"))
VERBAL = frozenset(("CONSULT", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"))
REACH = 2


def unasserted(predicate: Predicate, clause: "Clause") -> str | None:  # noqa: PLR0911 - one line a rule
    """Why a form tells nothing by itself: `açmaq çağırışı`, `görüşün keçirilməsi ilə bağlı`, `imzalanmasından bəri`; else None."""
    entry = predicate.hit.entry
    word = clause.texts[predicate.hit.last]
    following = clause.texts[predicate.hit.last + 1 : predicate.hit.last + 1 + REACH]
    if not isinstance(entry, Trigger):
        return None
    if word in DATIVE_NOUNS and not any(later.startswith("bil") for later in following[:1]):
        return "a noun in the dative"
    if PERFECT.match(word) and entry.type in FIELD and following[:1] and following[0][0].isalpha():
        return "an attribute of what follows"
    if INFINITIVE.match(word) and predicate.inside is None and not any(later.startswith(FORCED) for later in following):
        return "an infinitive that nothing says to be done"
    if SINCE.match(word) and _is_start(entry, following):
        return "a time that something else is counted from"
    if ACTION.match(word) and predicate.inside is None and any(later.startswith(WISHED) for later in following):
        return "an act that is wished or possible"
    if ACTION.match(word) and word.endswith(COPULA):
        return "what something consists in"
    if ACTION.match(word) and entry.type in VERBAL and any(later in SPOKEN_OF for later in following):
        return "an act that is only spoken of"
    if entry.type == "ACCUSE" and predicate.passive and "doer" in predicate.feature.split():
        return "who is accused, not that somebody accuses him"
    return None


def is_we(texts: list[str]) -> bool:
    """`bəyan edirik`, `çağırırıq`: whoever spoke before goes on in the first person."""
    return any(WE.match(word) for word in texts)


def without_means(made: list[Predicate], texts: list[str]) -> list[Predicate]:
    """`bölmələrin zərbələri ilə məhv edilib`: the blow is how it was done, not a second event."""
    kept = []
    for predicate, following in zip_longest(made, made[1:]):
        entry, later = predicate.hit.entry, following.hit.entry if following else None
        is_noun = isinstance(entry, Trigger) and entry.part == "noun" and entry.type == "ASSAULT"
        is_deed = isinstance(later, Trigger) and later.type == "ASSAULT" and later.part != "noun"
        is_means = any(word in MEANS for word in texts[predicate.hit.last + 1 : predicate.hit.last + 2])
        if not (is_noun and is_deed and is_means):
            kept.append(predicate)
    return kept


def _is_start(entry: Trigger, following: list[str]) -> bool:
    """`imzalanmasından bəri`; of a treaty that was signed `sonra` looks back as well."""
    if any(word in COUNTED_FROM for word in following[:1]):
        return True
    return entry.id.endswith(".sign") and any(word in ("sonra", "əvvəl", "öncə") for word in following)
