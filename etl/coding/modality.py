"""Whether an event happened: actual, claimed, denied, negated, future, hypothetical or historical, and the cue that decided."""

import re
from collections.abc import Iterable

from etl.coding import entries
from etl.coding.lexicon import Cue, Trigger
from etl.coding.predicates import SIGNS, Clause
from etl.coding.resolve import root
from etl.coding.shapes import Hit, Predicate, Resolved
from etl.model import Modality

REACH = 6
NEUTRAL = frozenset(
    ("EU", "OSCE", "OSCE-MG", "UN", "UNSC", "ICRC", "ICJ", "RUS.PKF", "EUMA", "EUMCAP", "UNHCR", "UNESCO", "ECHR", "COE", "PACE")
)
FIELD = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION", "PROTEST"))
ATTRIBUTE = re.compile(r"(?:[aeə]n|[aə]c[aə][qk])$")
HYPOTHETICAL = ("conditional", "possibility", "speculation")
VERBAL_FUTURE = {
    **dict.fromkeys(("CONSULT", "AID", "COOPERATE", "SUPPORT"), "AGREE"),
    "RETREAT": "CONCEDE",
    **dict.fromkeys(("COERCE", "SANCTION", "ASSAULT"), "THREATEN"),
}
ANNOUNCED_PROTEST = frozenset(("boycott", "obstruct", "strike", "hunger"))
VERBAL_CAMEO = {"AGREE": "030", "CONCEDE": "080", "THREATEN": "130"}
THREAT_MODES = {"restrict": "restrict", "arrest": "arrest", "expel": "expel", "seize": "territory"}


def cues(predicate: Predicate, clause: Clause) -> list[Hit]:
    """The cues that bear on a predicate, by the reach that each entry states."""
    found = []
    for hit in clause.scan.cues:
        entry = hit.entry
        if not isinstance(entry, Cue) or entry.cue in ("claim", "attribution", "vague-date", "continued"):
            continue
        if set(hit.at) <= set(predicate.hit.at) and (entry.cue != "future" or _type_of(predicate) in ("REJECT", "THREATEN")):
            continue
        if entry.cue == "elsewhere" and any(other.kind == "trigger" and set(hit.at) <= set(other.hit.at) for other in clause.predicates):
            continue  # `threatened to storm the residence`
        if entry.cue == "negation" and any(clause.language.has("still", word) for word in clause.texts[hit.last + 1 : hit.last + 2]):
            continue  # `لا تزال باكو تحتجز`: still
        if entry.form and entry.form not in predicate.feature.split():
            continue
        if entry.unless_said and predicate.speaker:
            continue
        if clause.language.lang in ("ru", "hy") and entry.cue in ("future", "intention") and _is_given_threat(predicate):
            continue  # `ответ будет жёстким, предупредили в Баку`
        if clause.language.lang in ("tr", "ru", "hy") and entry.cue == "conditional" and _type_of(predicate) == "THREATEN":
            continue  # `sürerse karşılık verileceği uyarısında bulundu`: the warning itself was given
        if entry.cue == "future" and clause.language.lang in ("tr", "az") and _is_attribute(hit, predicate, clause):
            continue
        if _reaches(hit, entry, predicate, clause):
            found.append(hit)
    return found


def _is_attribute(hit: Hit, predicate: Predicate, clause: Clause) -> bool:
    """`keçiriləcək görüşdən imtina edib`, `planlanan ziyareti iptal etti`: what is to come is the thing, not the refusal."""
    following = clause.texts[hit.last + 1 : hit.last + 2]
    is_open = bool(following) and following[0].isalnum() and following[0] not in ("ki", "deyə", "diye")
    return is_open and not predicate.is_noun and predicate.hit.first > hit.last and bool(ATTRIBUTE.search(clause.texts[hit.last]))


def _reaches(hit: Hit, entry: Cue, predicate: Predicate, clause: Clause) -> bool:
    if entry.reach == "sentence" or (entry.cue == "conditional" and hit.first <= 1):
        return True
    if entry.reach == "clause":
        return predicate.left - 1 <= hit.first <= predicate.right
    first, last = predicate.hit.first, predicate.hit.last
    if entry.reach in ("before", "near") and hit.last <= predicate.hit.head:
        return predicate.hit.head - hit.last <= REACH + sum(at in clause.scan.taken for at in range(hit.last, first)) and _open(
            hit.last, first, predicate, clause
        )
    begun = predicate.hit.head if clause.language.lang in ("tr", "az") else first  # a pattern may span words of another phrase
    if entry.reach in ("after", "near") and hit.first >= begun:
        return hit.first - last <= REACH and _open(last, hit.first, predicate, clause)
    return False


def _open(first: int, last: int, predicate: Predicate, clause: Clause) -> bool:
    """No sign, no new clause and no other predicate lies between."""
    language = clause.language
    for at in range(first + 1, last):
        word = clause.texts[at]
        if at == first + 1 and language.has("subordinators", word):
            continue
        if at not in clause.scan.taken and (word in SIGNS or (word == "," and language.lang in ("en",)) or language.has("barriers", word)):
            return False
    return not any(first < other.hit.head < last for other in clause.predicates if other is not predicate)


def settle(predicate: Predicate, found: list[Hit], speaker: tuple[Resolved, ...], doers: frozenset[str]) -> tuple[Modality, str | None]:  # noqa: PLR0911 - one line a rule
    """The modality of a trigger from its cues, its own ending and who says so."""
    by_kind: dict[str, Hit] = {}
    for hit in found:
        by_kind.setdefault(entries.cue_kind(hit), hit)
    features = predicate.feature.split()
    if "negation" in by_kind or "neg" in features:
        return "negated", _id(by_kind.get("negation"), "ending of the verb")
    if "elsewhere" in by_kind and isinstance(predicate.hit.entry, Trigger) and _is_blocked_elsewhere(predicate):
        return "negated", _id(by_kind["elsewhere"], "")
    for kind in HYPOTHETICAL:
        if kind in by_kind:
            return "hypothetical", _id(by_kind[kind], "")
    if "pot" in features:
        return "hypothetical", "ending of the verb"
    if "future" in by_kind or "intention" in by_kind or "fut" in features:
        return "future", _id(by_kind.get("future") or by_kind.get("intention"), "form of the verb")
    if "history" in by_kind or "plup" in features:
        return "historical", _id(by_kind.get("history"), "form of the verb")
    entry = predicate.hit.entry
    if isinstance(entry, Trigger) and entry.type in FIELD and is_party(speaker) and not _is_own_act(entry, speaker, doers):
        return "claimed", None
    if predicate.is_told and not speaker and _type_of(predicate) in FIELD:
        return "claimed", "somebody unknown says so"
    return "actual", None


def _is_blocked_elsewhere(predicate: Predicate) -> bool:
    """In a report of sport, culture or weather nothing happens in the field, and nobody but an office speaks for a state."""
    if _type_of(predicate) in FIELD:
        return True
    officials = (".GOV", ".MFA", ".MOD", ".MIL", ".PARL", ".OPP")
    return not any(actor.actor_id.endswith(officials) or actor.holder_id for _, group in predicate.roles for actor in group.actors)


def _is_given_threat(predicate: Predicate) -> bool:
    return _type_of(predicate) == "THREATEN" and "past" in predicate.feature.split()


def _type_of(predicate: Predicate) -> str:
    entry = predicate.hit.entry
    return entry.type if isinstance(entry, Trigger) else ""


def _is_own_act(entry: Trigger, speaker: Iterable[Resolved], doers: frozenset[str]) -> bool:
    """What a government says of its own orders is taken as done; what it says of its own battles is a claim like others."""
    is_battle = entry.type == "ASSAULT" or entry.mode in ("seize", "ceasefire")
    return not is_battle and bool(doers & {root(actor.actor_id) for actor in speaker})


def is_party(speaker: Iterable[Resolved]) -> bool:
    """A speaker who is no independent observer."""
    ids = [actor.actor_id for actor in speaker]
    return bool(ids) and not all(actor in NEUTRAL or root(actor) in NEUTRAL for actor in ids)


def _id(hit: Hit | None, otherwise: str) -> str:
    return hit.entry.id if hit is not None and isinstance(hit.entry, Cue) else otherwise
