"""Whether an event happened: actual, claimed, denied, negated, future, hypothetical or historical, and the cue that decided."""

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
HYPOTHETICAL = ("conditional", "possibility", "speculation")
VERBAL_FUTURE = {"CONSULT": "AGREE", "AID": "AGREE", "COOPERATE": "AGREE", "SUPPORT": "AGREE", "RETREAT": "CONCEDE"}


def cues(predicate: Predicate, clause: Clause) -> list[Hit]:
    """The cues that bear on a predicate, by the reach that each entry states."""
    found = []
    for hit in clause.scan.cues:
        entry = hit.entry
        if not isinstance(entry, Cue) or entry.cue in ("claim", "attribution", "vague-date"):
            continue
        if entry.cue != "future" and set(hit.at) <= set(predicate.hit.at):
            continue
        if entry.form and entry.form not in predicate.feature.split():
            continue
        if entry.unless_said and predicate.speaker:
            continue
        if clause.language.lang == "tr" and entry.cue == "conditional" and _type_of(predicate) == "THREATEN":
            continue  # `sürerse karşılık verileceği uyarısında bulundu`: the warning itself was given
        if _reaches(hit, entry, predicate, clause):
            found.append(hit)
    return found


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
    if entry.reach in ("after", "near") and hit.first >= first:
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
    if "elsewhere" in by_kind and isinstance(predicate.hit.entry, Trigger) and predicate.hit.entry.type in FIELD:
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
