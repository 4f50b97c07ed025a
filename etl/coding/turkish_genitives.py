"""What a genitive or a bare name owns in Turkish and Azerbaijani: a town, a direction, a mediation, a fire; and so its role."""

import re
from collections.abc import Mapping

from etl.coding import azerbaijani_genitives, entries
from etl.coding.predicates import Clause
from etl.coding.shapes import Group

OWNED_SPOT = re.compile(r".*[ıiuü]nd[ae](?:n|k[ıi].*)?$|(?:topraklar|sınır|yön)ın?[ae]$")
MEDIATION = ("arabuluculu", "aracılı", "vasitəçili", "ev sahipli", "iştirakı", "himayəsi")
ASKED = ("taleb", "dave", "giriş", "çağrı", "isteğ", "müraciət", "tələb", "dəvət", "təşəbbüs", "xahiş")
TOPICS = ("konusunda", "hakkında", "ilişkin")
RANKS = ("ordusu", "birlikleri", "kuvvetleri", "saflar")
FIRE = tuple(
    "ateş saldır bombard füze top havan kurşun operasyon harek açtığı düzenlediği baskın iha siha "  # noqa: SIM905
    "atəş hücum zərbə güllə raket mərmi artilleriya snayper basqın təxribat əməliyyat açdığı törətdiyi".split()
)


def beside(group: Group, clause: Clause, role: str, frame: Mapping[str, str]) -> str:  # noqa: PLR0911 - one line a rule
    """The role of a genitive by the word that follows it: of those who die `düşmanın ateşi` has a source, `yönetimin sözcüsü` none."""
    if group.case == "gen" and role == "source" and frame.get("subject") == "target":
        return role if is_of_fire(group, clause) else ""
    if group.case == "dat" and any(word in TOPICS for word in clause.texts[group.last + 1 : group.last + 4]):
        return ""  # `köylerin Bakü'ye iadesi konusunda (anlaştı)`
    if group.case == "abl" and frame.get("subject") == "target" and clause.texts[group.last].startswith(RANKS):
        return "target"  # `Azerbaycan ordusundan bir asker şehit oldu`
    if is_mediator(group, clause):
        return "mediator"
    if role == "target" and lies_whence(group, clause):
        return "source"
    if role == "target" and group.case == "gen" and is_of_whence(group, clause):
        return "source"
    if clause.language.lang == "az" and group.case == "gen" and role in ("source", "target"):
        return azerbaijani_genitives.role(group, clause, role, frame)
    is_apart = role == "participant" and (owns_place(group, clause) or _has_asked(group, clause))
    return "" if is_apart else role


def is_of_fire(group: Group, clause: Clause) -> bool:
    """`düşmanın ateşi`, `güçlerin açtığı ateş`: whose fire it was."""
    return group.case == "gen" and any(word.startswith(FIRE) for word in clause.texts[group.last + 1 : group.last + 4])


def _has_asked(group: Group, clause: Clause) -> bool:
    """`Ermenistan'ın talebi üzerine`, `Ermənistanın müraciəti ilə`: who asked for the meeting is not by that a party to it."""
    following = clause.texts[group.last + 1 : group.last + 2]
    return group.case == "gen" and bool(following) and following[0].startswith(ASKED)


def owns_place(group: Group, clause: Clause) -> bool:
    """`Rusya'nın Kazan kentinde`: where it lies, nobody who takes part."""
    at = clause.groups.index(group)
    following = clause.groups[at + 1 : at + 2]
    is_beside = bool(following) and following[0].first == group.last + 1
    return group.case == "gen" and is_beside and following[0].case == "loc" and entries.suffix(following[0]) in ("place", None)


def lies_whence(group: Group, clause: Clause) -> bool:
    """`Ermənistanın Berd rayonundan atılan raket`: whose district it was fired from."""
    at = clause.groups.index(group)
    following = clause.groups[at + 1 : at + 2]
    is_beside = group.case == "gen" and bool(following) and following[0].first == group.last + 1 and following[0].case == "abl"
    return is_beside and clause.texts[following[0].last + 1 : following[0].last + 2] in (["atılan"], ["açılan"], ["fırlatılan"])


def is_of_whence(group: Group, clause: Clause) -> bool:
    """`X ordusunun Berd'deki mevzilerinden, Y ordusunun mevzilerine ateş açıldığı`: whose positions it came from."""
    at = clause.groups.index(group)
    reached = group.last
    for following in clause.groups[at + 1 :]:
        if following.first != reached + 1 or following.case not in ("loc", "abl"):
            return False
        if following.case == "abl":
            return entries.suffix(following) == "MIL"
        reached = following.last
    return False


def is_mediator(group: Group, clause: Clause) -> bool:
    """`Rusya'nın arabuluculuğuyla`, `Rusiyanın vasitəçiliyi ilə`."""
    following = clause.texts[group.last + 1 : group.last + 2]
    return group.case == "gen" and bool(following) and following[0].startswith(MEDIATION)


def owns_spot(group: Group, clause: Clause) -> bool:
    """`Ermenistan'ın güneyindeki köy`, `Sovyet döneminde`: whose south it is, not who acts."""
    at = group.last + 1
    return at < len(clause.texts) and at not in clause.scan.taken and bool(OWNED_SPOT.match(clause.texts[at]))
