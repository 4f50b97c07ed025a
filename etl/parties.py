"""Whether the actors of two claims can be those of one event: equal, or one says less and something else agrees in its place."""

from etl.keys import Key, is_pinned
from etl.verdict import Verdict, different, gap, same, unsure

# The parties to the conflict; reports call the troops of one side by either of the two names.
PARTIES = frozenset({"ARM", "AZE", "NKR"})
_ONE_SIDE = {"NKR": "ARM"}
# Types of which a war has many on one day: the place must say which one it is.
FREQUENT = frozenset({"ASSAULT", "MOBILIZE", "COERCE"})
# What the parties say to each other daily: the mode or the place must say which one it is.
WORDS = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN"})
# Modes of words that are acts, of which a party does one a day; accusing, warning and refusing it may do several times.
SINGULAR = frozenset({"investigate", "assist", "relations"})
# Types in which source and target may be told as two participants.
MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE", "SUPPORT"})


def sides(actors: frozenset[str]) -> frozenset[str]:
    """Karabakh's authorities and Armenia as one side of the fighting."""
    return frozenset(_ONE_SIDE.get(actor, actor) for actor in actors)


def judge_roles(a: Key, b: Key) -> Verdict:
    """Who did it to whom."""
    if not a.actors or not b.actors:
        return unsure("nobody is named")
    if (a.sources, a.targets, a.participants) == (b.sources, b.targets, b.participants):
        return _words(a, b) if a.type_id in WORDS else same("roles")
    if _is_mirrored(a, b):
        return different("opposite roles")
    if {a.type_id, b.type_id} <= MUTUAL:
        return _together(a, b)
    if a.participants or b.participants:
        return _other_roles(a, b)
    return _directed(a, b)


def _is_mirrored(a: Key, b: Key) -> bool:
    if sides(a.sources) & sides(b.sources):
        return False
    return bool(sides(a.sources) & sides(b.targets) or sides(b.sources) & sides(a.targets)) and not (a.participants or b.participants)


def _together(a: Key, b: Key) -> Verdict:
    """Meetings and agreements: all parties, or all but one who brought them together."""
    if a.actors == b.actors:
        return same("the same parties")
    fewer, more = (a, b) if len(a.actors) <= len(b.actors) else (b, a)
    if not fewer.actors < more.actors:
        return different("other parties")
    if len(fewer.actors) == 1:
        return gap("only one party is named")
    extra = more.actors - fewer.actors
    if extra <= fewer.mediators:
        return same("one counts the mediator as a party")
    if extra & PARTIES or a.type_id == "CONSULT" or b.type_id == "CONSULT":
        return different("one has a party more")
    return same("one leaves out who was there beside the parties") if is_pinned(a, b) else gap("one names a third party")


def _other_roles(a: Key, b: Key) -> Verdict:
    if a.actors == b.actors:
        return unsure("the same parties in other roles")
    if a.participants and b.participants and sides(a.actors) == sides(b.actors):
        return same("the same sides")
    return unsure("some of the parties, in other roles") if sides(a.actors) & sides(b.actors) else different("other parties")


def _directed(a: Key, b: Key) -> Verdict:
    """From a source to a target. Who is not named by one may be told by the other; who is named by both must agree."""
    is_ground = {a.type_id, b.type_id} <= FREQUENT
    apart = _apart("source", a.sources, b.sources, is_ground) or _apart("target", a.targets, b.targets, is_ground)
    if apart:
        return apart
    if not (a.sources and b.sources) and not (a.targets and b.targets):
        return gap("one has the source and the other the target")
    return _on_ground(a, b) if is_ground else _beyond(a, b)


def _apart(what: str, mine: frozenset[str], other: frozenset[str], is_ground: bool) -> Verdict | None:
    """What speaks against it, where both name somebody; nothing if it is the same side."""
    if mine == other or not mine or not other:
        return None
    if not is_ground or not sides(mine) & sides(other):
        return different(f"another {what}")
    return None if sides(mine) <= sides(other) or sides(other) <= sides(mine) else unsure(f"more than one {what}")


def _on_ground(a: Key, b: Key) -> Verdict:
    is_whole = a.sources and b.sources and a.targets and b.targets
    return same("the same sides") if is_whole or is_pinned(a, b) else gap("not all parties are named")


def _beyond(a: Key, b: Key) -> Verdict:
    if not (a.sources and b.sources):
        return gap("one names no source")
    agree = (a.mode is not None and a.mode == b.mode) or is_pinned(a, b)
    return same("one names no target, the mode or the place agrees") if agree else gap("one names no target")


def _words(a: Key, b: Key) -> Verdict:
    """What a party to the conflict says, or says to nobody, it may say several times a day."""
    is_to_third = bool(a.targets - PARTIES) and a.type_id == "REQUEST"
    is_by_third = not a.sources <= PARTIES and bool(a.targets)
    agree = (a.mode == b.mode and a.mode in SINGULAR) or is_pinned(a, b)
    if is_to_third or is_by_third or agree:
        return same("roles")
    return gap("nothing says which of several statements it is")
