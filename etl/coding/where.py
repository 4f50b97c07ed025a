"""Where an event happened: a place of the gazetteer that the clause puts it at; never a dateline, a person or a club."""

from etl.coding import entries, phrases, turkish_genitives, turkish_groups, turkish_roles
from etl.coding.lexicon import Agent, Trigger
from etl.coding.names import Name
from etl.coding.predicates import Clause
from etl.coding.shapes import Group, Hit, Predicate
from etl.coding.world import World
from etl.model import PlacePrecision

STATEMENT = frozenset(("SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"))
SPOT_REACH = 3
BORDER = "armenia-azerbaijan-border"
TALKS = frozenset(("AGREE", "CONSULT", "SUPPORT", "COOPERATE"))
NEIGHBOURS = frozenset(("TUR", "GEO", "IRN"))
RANK = {"town": 0, "district": 1, "region": 2, "country": 3, "none": 4}


def of(predicate: Predicate, clause: Clause, world: World) -> tuple[str | None, PlacePrecision, str]:
    """The place of a predicate with its precision and the reason."""
    spots = [(group, hit) for group in clause.groups for hit in group.names if _is_spot(group, hit, predicate, clause, world)]
    near = [(group, hit) for group, hit in spots if predicate.left <= group.first and group.last <= predicate.right]
    entry = predicate.hit.entry
    if isinstance(entry, Trigger) and entry.type in STATEMENT:
        chosen = [(g, hit) for g, hit in near if world.places[_place_id(hit, world)].precision != "country"]
    else:
        chosen = near or [(group, hit) for group, hit in spots if not _is_anothers(group, predicate, clause)]
    if clause.language.lang == "tr":
        chosen = [(g, hit) for g, hit in chosen if g.first < predicate.hit.last and _is_below_country(hit, world)] or chosen
        chosen = [(g, hit) for g, hit in chosen if turkish_groups.holds_list(g, clause)] or chosen
    best = min(chosen, key=lambda spot: _order(spot, predicate, world), default=None)
    if best is None:
        return _of_a_nation(predicate, clause, world) or _common_noun(predicate, clause, world)
    place = world.places[_place_id(best[1], world)]
    if place.precision == "country" and clause.language.lang == "ru" and (common := _common_noun(predicate, clause, world))[0]:
        return common
    return place.place_id, place.precision, entries.label(best[1])


def _of_a_nation(predicate: Predicate, clause: Clause, world: World) -> tuple[str, PlacePrecision, str] | None:
    """`in the Armenian capital`, `on Armenian territory`: the nation names the place."""
    for at, group in enumerate(clause.groups):
        noun = group.agent.entry.id if group.agent and isinstance(group.agent.entry, Agent) else ""
        following = clause.groups[at + 1 : at + 2]
        names = group.names or [name for other in following if other.first == group.last + 1 for name in other.names[:1]]
        states = {actor for name in names for actor in phrases.ids(name)} & set(world.capital_of)
        is_near = predicate.left <= group.first <= predicate.right or not group.first > predicate.right
        if len(states) != 1 or not is_near or not (group.slot == "bare" or clause.language.has("place_prepositions", group.slot[5:])):
            continue
        if noun.endswith(".capital"):
            place = world.capital_of[states.pop()]
            return place, world.places[place].precision, noun
        if noun.endswith(".territory") and getattr(predicate.hit.entry, "type", "") not in STATEMENT:
            state = states.pop()
            country = next((p.place_id for p in world.places.values() if p.kind == "country" and p.country == state), None)
            return (country, "country", noun) if country else None
    return None


def _common_noun(predicate: Predicate, clause: Clause, world: World) -> tuple[str | None, PlacePrecision, str]:
    """`on the border`: a noun that in these texts means one place."""
    entry = predicate.hit.entry
    if clause.language.lang == "az" and isinstance(entry, Trigger) and entry.type in ("AGREE", "CONSULT"):
        return None, "none", ""  # `sərhədin delimitasiyası` is what they speak of
    is_talk = clause.language.lang in ("ru", "hy") and isinstance(entry, Trigger) and entry.type in TALKS
    for group in clause.groups:
        agent = group.agent.entry if group.agent else None
        if isinstance(agent, Agent) and agent.place == BORDER and _is_by_neighbour(predicate):
            continue  # `Турция закрыла границу`: another border
        is_english_talk = clause.language.lang == "en" and isinstance(entry, Trigger) and entry.type in TALKS
        if is_english_talk and not clause.language.has("place_prepositions", group.slot[5:]):
            continue  # `agreed on the delimitation of the border`
        if is_talk and group.slot == "bare" and group.case not in ("loc", "dat"):
            continue  # `делимитация границы` is what they speak of
        if (
            isinstance(agent, Agent)
            and agent.place in world.places
            and not group.names
            and predicate.left <= group.first <= predicate.right
        ):
            return agent.place, world.places[agent.place].precision, agent.id
    return None, "none", ""


def _is_by_neighbour(predicate: Predicate) -> bool:
    roots = {actor.actor_id.partition(".")[0] for role, group in predicate.roles if role == "source" for actor in group.actors}
    return bool(roots & NEIGHBOURS)


def _blamed(predicate: Predicate) -> list[Group]:
    """Russian: `возложили ответственность на Ереван`: a capital that is spoken of is no place."""
    if getattr(predicate.hit.entry, "type", "") not in STATEMENT:
        return []
    return [group for role, group in predicate.roles if role == "target" and group.slot == "prep:на"]


def spot(clause: Clause, world: World) -> str | None:
    """The finest place, below a country, that a sentence puts anything at."""
    doers: list[Group] = []
    if clause.language.lang == "ru":  # `в Баку заявили`, `возложили вину на Ереван`
        doers = [g for p in clause.predicates for g in (*p.subject, *_blamed(p))]
    free = [group for group in clause.groups if group not in doers]
    found = [_place_id(hit, world) for group in free for hit in group.names if _is_located(group, hit, clause, world)]
    fine = [place for place in found if world.places[place].precision in ("town", "district", "region")]
    return min(fine, key=lambda place: RANK[world.places[place].precision], default=None)


def _order(spot: tuple[Group, Hit], predicate: Predicate, world: World) -> tuple[int, int]:
    group, hit = spot
    precision = world.places[_place_id(hit, world)].precision
    return RANK.get(precision, 4), abs(group.first - predicate.hit.head)


def _place_id(hit: Hit, world: World) -> str:
    """Of several places with one name the finest, and of those the first by id."""
    known = [place for place in hit.entry.places if place in world.places] if isinstance(hit.entry, Name) else []
    return min(known, key=lambda place: (RANK.get(world.places[place].precision, 4), place))


def _is_located(group: Group, hit: Hit, clause: Clause, world: World) -> bool:  # noqa: PLR0911 - one line a rule
    """A preposition of place, a local case or a word like `town` puts something there. `Officials in X` are people."""
    if not isinstance(hit.entry, Name) or not any(place in world.places for place in hit.entry.places):
        return False
    if clause.language.lang in ("tr", "az") and turkish_roles.is_whence(group, clause):
        return False
    agent = group.agent.entry if group.agent else None
    is_named_place = isinstance(agent, Agent) and agent.suffix == "place"
    language = clause.language
    if agent is not None and not is_named_place:
        return language.lang == "tr" and hit.feature == "loc"
    if any(language.has("topics", word) for word in clause.texts[max(group.first - 4, 0) : group.first]):
        return False
    is_turkish_spot = language.lang == "tr" and group.agent is None and turkish_genitives.owns_spot(group, clause)
    if is_turkish_spot or (language.lang in ("tr", "az", "hy") and group.case == "loc"):
        return True
    if language.lang == "hy" and group.case == "gen" and _owns_spot(group, clause):
        return True
    word = group.slot.removeprefix("prep:")
    if language.lang in ("en", "ar") and _is_of_an_envoy(group, clause):
        return False
    if language.lang == "ar" and word == "من" and not is_named_place:
        return False  # `مدنيون من باكو`: where they come from
    return (group.slot != "bare" and language.has("place_prepositions", word)) or is_named_place


def _is_of_an_envoy(group: Group, clause: Clause) -> bool:
    """`the ambassador in Moscow`: where his post is, not where something happened."""
    at = clause.groups.index(group)
    before = clause.groups[at - 1] if at else None
    if before is None or group.first - before.last > 2 or before.agent is None:
        return False
    return any(clause.language.has("envoys", word) for word in clause.texts[before.first : before.last + 1])


def _owns_spot(group: Group, clause: Clause) -> bool:
    """Armenian: `Երևանի Հանրապետության հրապարակում`: a town's name before a word for a place that stands in the local case."""
    at = clause.groups.index(group) + 1
    following = clause.groups[at] if at < len(clause.groups) else None
    is_near = following is not None and following.first - group.last <= SPOT_REACH
    return is_near and following is not None and not following.names and entries.suffix(following) == "place" and following.case == "loc"


def _is_spot(group: Group, hit: Hit, predicate: Predicate, clause: Clause, world: World) -> bool:  # noqa: PLR0911 - one line a rule
    if clause.language.lang == "ru" and group.slot != "bare" and any(group in p.subject for p in clause.predicates):
        return False
    if clause.language.lang == "ru" and any(group in _blamed(p) for p in clause.predicates):
        return False
    entry = predicate.hit.entry
    if _is_struck(group, hit, predicate, clause, world) or _is_left(group, hit, predicate, clause, world):
        return True
    is_seat = hit.first > group.first and clause.language.has("seat_glue", clause.texts[hit.first - 1])
    if is_seat and getattr(entry, "type", "") == "PROTEST" and isinstance(hit.entry, Name) and hit.entry.places:
        return any(place in world.places for place in hit.entry.places)  # `stormed the parliament in Yerevan`
    is_way = clause.language.lang in ("tr", "az") and turkish_roles.is_way(group, predicate) and _is_below_country(hit, world)
    if is_way or _is_located(group, hit, clause, world):
        return True
    if group.agent is not None or not isinstance(hit.entry, Name) or not any(place in world.places for place in hit.entry.places):
        return False
    if not isinstance(entry, Trigger) or entry.place != "object" or group not in _after(predicate, clause):
        return False
    if clause.language.lang == "tr" and (group.slot != "bare" or group.case in ("nom", "gen", "ins", "abl")):
        return False
    is_broad = bool(hit.entry.actors) or any(place in world.metonyms for place in hit.entry.places)
    return not is_broad or world.places[_place_id(hit, world)].precision in ("town", "region")


def _is_struck(group: Group, hit: Hit, predicate: Predicate, clause: Clause, world: World) -> bool:
    """`Степанакерт подвергся обстрелу`: the town that suffers is the place."""
    is_suffered = predicate.passive or "undergo" in entries.label(predicate.hit)
    is_assault = getattr(predicate.hit.entry, "type", "") == "ASSAULT"
    is_subject = clause.language.lang in ("ru", "hy") and group in predicate.subject
    return is_subject and is_suffered and is_assault and _is_below_country(hit, world)


def _is_left(group: Group, hit: Hit, predicate: Predicate, clause: Clause, world: World) -> bool:
    """Armenian: `զորքերի դուրսբերումը Ղարաբաղից`: whence they go is the place of a withdrawal."""
    is_whence = clause.language.lang == "hy" and group.case == "abl" and getattr(predicate.hit.entry, "mode", "") == "withdraw"
    return is_whence and isinstance(hit.entry, Name) and any(place in world.places for place in hit.entry.places)


def _is_below_country(hit: Hit, world: World) -> bool:
    places = hit.entry.places if isinstance(hit.entry, Name) else []
    return any(place in world.places and world.places[place].precision != "country" for place in places)


def _after(predicate: Predicate, clause: Clause) -> list[Group]:
    return [g for g in clause.groups if predicate.left <= g.first <= predicate.right and g not in predicate.subject]


def _is_anothers(group: Group, predicate: Predicate, clause: Clause) -> bool:
    """Another trigger stands nearer to the place."""
    low, high = sorted((group.first, predicate.hit.head))
    return any(low < other.hit.head < high for other in clause.predicates if other is not predicate and other.kind == "trigger")
