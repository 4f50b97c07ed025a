"""Azerbaijani genitives that act or are none of the parties: `bölmələrin atəşi nəticəsində`, `rayonu ərazisindən`, `regionundan`."""

import re
from collections.abc import Mapping

from etl.coding.predicates import Clause
from etl.coding.shapes import Group

MEANS = frozenset(("nəticəsində", "sayəsində", "ilə"))
DEEDS = tuple("fəaliyyət atəş zərbə əməliyyat döyüş hücum tədbir təxribat raket artilleriya snayper pua dron güllə".split())  # noqa: SIM905
ORDERS = ("əmri", "göstərişi", "sifarişi", "təhriki")
OWN_CLAUSE = re.compile(r".{2,}(?:d[ıiuü]ğ[ıiuü]|d[ıiuü]kl[aə]r[ıi])$")
WHENCE = re.compile(r"(?:mövqe|ərazi)\w*d[aə]n$")
REGION = re.compile(r"(?:region|hissə)\w*d[aə]n?$")
SAID = ("iddia", "məlumat", "bəyanat", "açıqlama", "ittiham")
ABOUT = frozenset(("dair", "barədə", "haqqında", "bağlı"))
REACH = 7
CLAIM_REACH = 10


def role(group: Group, clause: Clause, given: str, frame: Mapping[str, str]) -> str:  # noqa: PLR0911 - one line a rule
    """The role of a genitive beside a predicate: whoever did it by the means named next, whence it came, else as the frame has it."""
    after = clause.texts[group.last + 1 : group.last + 1 + REACH]
    if "acc" not in frame and "object" not in frame:
        return given
    if given == "target" and _owns_what_is_said(group, clause):
        return ""
    if given == "target" and frame.get("subject") == "source":
        if after[:1] and after[0].startswith(ORDERS):
            return "source"
        means = next((at for at, word in enumerate(after) if word in MEANS), None)
        if means is not None and any(word.startswith(DEEDS) for word in after[:means]):
            return "source"
        if _is_whence(group, clause):
            return "source"
        if after and OWN_CLAUSE.match(after[0]):
            return ""
    return _beside_place(group, clause, given, frame)


def _owns_what_is_said(group: Group, clause: Clause) -> bool:
    """`Ermənistan tərəfinin iddiasının əksinə`, `İrəvanın yolun bağlanmasına dair iddiaları`: whose claim it is, not who suffers."""
    after = clause.texts[group.last + 1 : group.last + 1 + CLAIM_REACH]
    if after and after[0].startswith(SAID):
        return True
    told = next((at for at, word in enumerate(after[:-1]) if word in ABOUT and after[at + 1].startswith(SAID)), None)
    between = range(group.last + 1, group.last + 1 + (told or 0))
    return any(other.case == "gen" and other.first in between for other in clause.groups)


def _is_whence(group: Group, clause: Clause) -> bool:
    """`Ermənistanın Vardenis rayonu ərazisindən`: up to the next genitive of another."""
    at = clause.groups.index(group)
    later = next((g.first for g in clause.groups[at + 1 :] if g.case == "gen" and g.actors), len(clause.texts))
    return any(WHENCE.match(word) for word in clause.texts[group.last + 1 : min(later, group.last + 1 + REACH)])


def _beside_place(group: Group, clause: Clause, given: str, frame: Mapping[str, str]) -> str:
    """`Azərbaycanın Qarabağ regionundan çıxarılıb`: whose region it is, not who withdraws."""
    if any(REGION.match(word) for word in clause.texts[group.last + 1 : group.last + 4]):
        return ""
    at = clause.groups.index(group)
    following = clause.groups[at + 1] if at + 1 < len(clause.groups) else None
    if following is None or following.first != group.last + 1 or (following.agent is None and following.actors):
        return given
    if following.case not in ("loc", "abl") or not (following.is_place or not following.actors):
        return given
    return "source" if following.case == "abl" and frame.get("abl") == "source" else ""
