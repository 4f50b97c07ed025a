"""A view in words: the sentence above the charts, and the surest sign that a link did what it said."""

from datetime import timedelta
from typing import Protocol

from dashboard.i18n import Catalogue
from dashboard.view import View


class Namer(Protocol):
    """What things are called in the reader's language."""

    def actor(self, actor_id: str) -> str: ...
    def alliance(self, alliance_id: str) -> str: ...
    def place(self, place_id: str) -> str: ...
    def type(self, type_id: str) -> str: ...
    def modality(self, modality: str) -> str: ...
    def has_parts(self, actor_id: str) -> bool: ...


def sentence(view: View, total: int, names: Namer, t: Catalogue) -> str:
    """As "41 events from 27 September 2020 to 10 November 2020, in which Armenia (with its parts) took part."."""
    head = t.count("{n} event", "{n} events", total)
    if when := _when(view, t):
        head = t.say("{events} {when}", events=head, when=when)
    clauses = [head, *_clauses(view, names, t)]
    return t.say("{sentence}.", sentence=t.say(", ").join(clauses))


def _when(view: View, t: Catalogue) -> str:
    first = t.day(view.from_day)
    last = t.day(view.to_day - timedelta(days=1)) if view.to_day else ""
    if first and last:
        return t.say("on {day}", day=first) if first == last else t.say("from {first} to {last}", first=first, last=last)
    if first:
        return t.say("since {first}", first=first)
    return t.say("until {last}", last=last) if last else ""


def _clauses(view: View, names: Namer, t: Catalogue) -> list[str]:
    found = [_actors(view, names, t), _alliances(view, names, t)]
    if view.types:
        found.append(t.say("of type {types}", types=t.any_of(names.type(i) for i in view.types)))
    if view.modalities:
        found.append(t.say("with the status {modalities}", modalities=t.any_of(names.modality(i) for i in view.modalities)))
    if view.places:
        found.append(t.say("in {places}", places=t.any_of(names.place(i) for i in view.places)))
    if view.words:
        found.append(t.say("with the words “{words}”", words=view.words))
    return [clause for clause in found if clause]


def _actors(view: View, names: Namer, t: Catalogue) -> str:
    if not view.actors:
        return ""
    actors = t.any_of(_with_parts(actor_id, names, t) for actor_id in view.actors)
    if view.side == "source":
        return t.say("in which {actors} acted", actors=actors)
    if view.side == "target":
        return t.say("in which {actors} was acted upon", actors=actors)
    return t.say("in which {actors} took part", actors=actors)


def _with_parts(actor_id: str, names: Namer, t: Catalogue) -> str:
    name = names.actor(actor_id)
    return t.say("{actor} (with its parts)", actor=name) if names.has_parts(actor_id) else name


def _alliances(view: View, names: Namer, t: Catalogue) -> str:
    if not view.alliances:
        return ""
    alliances = t.any_of(names.alliance(i) for i in view.alliances)
    if view.reading == "now":
        return t.say("with a member, as of today, of {alliances}", alliances=alliances)
    if view.reading == "ever":
        return t.say("with a member, at any time, of {alliances}", alliances=alliances)
    return t.say("with a member of {alliances} on the date of the event", alliances=alliances)
