"""Whose deed a Turkish noun tells when words stand between them: `X'in Y'ye düzenlediği saldırı`, `X'in Y'ye yönelik saldırısı`."""

import re
from collections.abc import Mapping

from etl.coding import entries
from etl.coding.lexicon import Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Predicate
from etl.coding.turkish_genitives import owns_spot

NEAR = 5
DONE = re.compile(
    r"(?:düzenle|gerçekleştir|başlat|yap|aç|at|yürüt|sürdür|fırlat|uygula|ver)[a-zçğıöşü]*?(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi])$"
)
FINITE = re.compile(r".{2,}(?:[dt][ıiuü]|yor|[ae]c[ae]k|m[ıiuü]şt[ıiuü])(?:l[ae]r)?$")
OWNED = re.compile(r".*[^aeıioöuü\W](?:[ıiuü]|s[ıiuü])(?:n[ıiuüae]|n[ıiuü]n|nd[ae]n?|yl[ae])?$")
TOWARDS = ("yönelik", "karşı", "hedef")
DEEDS = ("ASSAULT", "COERCE")


def of_noun(predicate: Predicate, left: list[Group], clause: Clause) -> Group | None:
    """The first genitive of the clause, where a participle or `yönelik` ties it to the noun, or only a place stands between."""
    entry = predicate.hit.entry
    if not isinstance(entry, Trigger) or entry.type not in DEEDS:
        return None
    start = _after_finite(predicate, clause)
    owners = [g for g in left if g.case == "gen" and g.slot == "bare" and not _is_spot(g) and g.first >= start and not owns_spot(g, clause)]
    if not owners:
        return None
    done = _participle(predicate, clause)
    if done is not None:
        return next((group for group in owners if group.last < done), None)
    if not OWNED.match(clause.texts[predicate.hit.last]):
        return None
    between = [group for group in left if group.first > owners[0].last]
    is_aimed = any(word.startswith(TOWARDS) for word in clause.texts[max(owners[0].last, predicate.hit.first - NEAR) : predicate.hit.first])
    is_by_place = len(between) == 1 and _is_spot(between[0]) and predicate.hit.first - owners[0].last <= NEAR
    return owners[0] if is_aimed or is_by_place else None


def of_doer(predicate: Predicate, left: list[Group], clause: Clause) -> Group | None:
    """`X'in Y'yi hedef alan saldırıları`: the participle belongs to the deed, and the deed to whoever owns it."""
    after = predicate.hit.last
    follows = [p for p in clause.predicates if p.is_noun and 0 < p.hit.first - after <= 2]
    if not follows or not isinstance(follows[0].hit.entry, Trigger) or follows[0].hit.entry.type not in DEEDS:
        return None
    return next((group for group in left if group.case == "gen" and group.slot == "bare" and not owns_spot(group, clause)), None)


def announcer(predicate: Predicate, frame: Mapping[str, str], clause: Clause) -> Group | None:
    """`Türkiye'den X'in saldırısına tepki`: in a title without a verb, who opens it in the ablative."""
    first = clause.groups[0] if clause.groups else None
    is_title = all(p.is_noun or "part" in p.feature.split() for p in clause.predicates)
    is_open = first is not None and first.first == 0 and first.case == "abl" and first.slot == "bare" and first.first < predicate.left
    return first if is_open and is_title and frame.get("abl") == "source" and predicate is clause.predicates[-1] else None


def _is_spot(group: Group) -> bool:
    """A place that stands for nobody, as far as its name tells."""
    suffix = entries.suffix(group)
    return suffix == "place" or (suffix is None and all(isinstance(hit.entry, Name) and not hit.entry.actors for hit in group.names))


def _participle(predicate: Predicate, clause: Clause) -> int | None:
    at = predicate.hit.first - 1
    return next((spot for spot in range(at, max(at - NEAR, -1), -1) if DONE.match(clause.texts[spot])), None)


def _after_finite(predicate: Predicate, clause: Clause) -> int:
    before = range(predicate.hit.first - 1, 0, -1)
    return next(
        (at for at in before if at - 1 not in clause.scan.taken and clause.texts[at] in ",;" and FINITE.match(clause.texts[at - 1])), 0
    )
