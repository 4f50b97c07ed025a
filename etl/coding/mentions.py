"""What the automaton finds in one sentence, with overlaps settled: the longest wins, an ignored name takes its words with it."""

from dataclasses import dataclass, field

from etl.coding import armenian, turkish
from etl.coding.lexicon import Agent, Cue, Trigger
from etl.coding.names import Name
from etl.coding.shapes import Hit, Words
from etl.coding.world import Language


@dataclass(slots=True)
class Scan:
    """Mentions of one sentence, each list in the order of the words. `taken` are the words of names and agents."""

    words: Words
    names: list[Hit] = field(default_factory=list)
    agents: list[Hit] = field(default_factory=list)
    triggers: list[Hit] = field(default_factory=list)
    cues: list[Hit] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    lost: list[tuple[Hit, str]] = field(default_factory=list)


def scan(words: Words, language: Language) -> Scan:
    """One pass over the words."""
    found = Scan(words)
    nominal: list[Hit] = []
    verbal: list[Hit] = []
    for hit in language.vocabulary.hits(words):
        if language.lang == "hy" and isinstance(hit.entry, Name) and _is_small(hit, hit.entry, words):
            continue
        (nominal if hit.kind in ("name", "agent") else verbal).append(hit)
    _settle_nominal(nominal, found, language.lang)
    if language.lang == "en":
        verbal = [hit for hit in verbal if not _is_in_a_name(hit, words)]
    _settle_verbal(verbal, found)
    return found


def _is_small(hit: Hit, name: Name, words: Words) -> bool:
    return armenian.is_small(name.written, hit.first in words.capitals, words.texts, hit.first)


def _is_in_a_name(hit: Hit, words: Words) -> bool:
    """English: `the ANS Press agency`: one capital word in a sentence of small letters is no verb."""
    if len(hit.at) > 1 or hit.kind != "trigger" or hit.head not in words.capitals or hit.head == 0:
        return False
    before = words.texts[hit.head - 1]
    alone = before[0].isalnum() or before == "'s"
    return alone and 2 * len(words.capitals) < sum(word[0].isalpha() for word in words.texts)


def _is_others_surname(hit: Hit, found: Scan) -> bool:
    """Armenian: `զինծառայող Արման Պողոսյանը` is not the minister of that surname."""
    texts, before = found.words.texts, hit.first - 1
    is_surname = len(hit.at) == 1 and armenian.SURNAME.search(texts[hit.first]) is not None and not getattr(hit.entry, "places", ())
    return is_surname and before > 0 and before in found.words.capitals and before not in found.taken and len(texts[before]) > 1


def _size(hit: Hit, lang: str) -> tuple[int, int, int, int, int]:
    if isinstance(hit.entry, Agent) and hit.entry.suffix in ("self", "pair", "other", "enemy"):
        return (-len(hit.at), 0, 0, 0, hit.first)
    # Turkish `Azerbaycan askeri`: of the two readings the owned noun; Arabic: the word as it is written
    prefers_nominative = lang == "ar" or (lang == "tr" and isinstance(hit.entry, Agent))
    name_first = 1 if hit.kind == "name" and not isinstance(hit.entry, Agent) else 2
    is_bare_stem = int(lang == "hy" and not getattr(hit.entry, "places", ()))  # Բաքվ- of the government hides no Բաքու
    return (-len(hit.at), name_first, int((hit.feature in ("", "nom")) != prefers_nominative), is_bare_stem, hit.first)


def _settle_nominal(hits: list[Hit], found: Scan, lang: str) -> None:
    for hit in sorted(hits, key=lambda hit: _size(hit, lang)):
        if lang == "tr" and isinstance(hit.entry, Name) and turkish.is_broken(hit.entry.written, [found.words.texts[at] for at in hit.at]):
            found.lost.append((hit, "a case ends it before its last word"))
            continue
        if not found.taken.isdisjoint(hit.at):
            found.lost.append((hit, "inside a longer name"))
            continue
        found.taken.update(hit.at)
        if isinstance(hit.entry, Name):
            if _is_others_surname(hit, found):
                found.lost.append((hit, "another first name stands before it"))
            elif hit.entry.is_ignored:
                found.lost.append((hit, "a name to be ignored"))
            else:
                found.names.append(hit)
        elif isinstance(hit.entry, Agent) and hit.entry.actor:
            found.names.append(hit)
        else:
            found.agents.append(hit)
    found.names.sort(key=lambda hit: hit.first)
    found.agents.sort(key=lambda hit: hit.first)


def _rank(hit: Hit) -> tuple[int, int, int]:
    """The longest first; what only looks like an event counts as one word longer."""
    is_none = isinstance(hit.entry, Trigger) and hit.entry.type == "NONE"
    return (-len(hit.at) - is_none, 0 if hit.kind == "trigger" else 1, hit.first)


def _settle_verbal(hits: list[Hit], found: Scan) -> None:
    spoken: dict[int, Hit] = {}
    for hit in sorted(hits, key=_rank):
        is_verb = isinstance(hit.entry, Trigger) or (isinstance(hit.entry, Cue) and hit.entry.cue in ("claim", "attribution"))
        if not is_verb:
            found.cues.append(hit)
            continue
        rival = next((spoken[at] for at in hit.at if at in spoken), None)
        if rival is not None or (len(hit.at) == 1 and hit.head in found.taken):
            found.lost.append((hit, "a longer pattern has these words" if rival else "part of a name"))
            continue
        spoken.update(dict.fromkeys(hit.at, hit))
        if isinstance(hit.entry, Trigger) and hit.entry.type == "NONE":
            found.lost.append((hit, "looks like an event and is none"))
        elif isinstance(hit.entry, Trigger):
            found.triggers.append(hit)
        else:
            found.cues.append(hit)
    found.triggers.sort(key=lambda hit: hit.head)
    found.cues.sort(key=lambda hit: hit.head)
