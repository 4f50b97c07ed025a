"""Which words make one noun phrase: a nation and its ministry, an office and who holds it; and what only looks like one."""

from etl.coding import armenian, armenian_groups, azerbaijani_roles, entries, russian, turkish_groups
from etl.coding.lexicon import Agent
from etl.coding.mentions import Scan
from etl.coding.names import Name
from etl.coding.shapes import Group, Hit
from etl.coding.world import Language, World

GAP = 3


def single(hit: Hit) -> Group:
    group = Group(hit.first, hit.last)
    take(group, hit)
    return group


def take(group: Group, hit: Hit) -> None:
    group.last = max(group.last, hit.last)
    if isinstance(hit.entry, Agent) and not hit.entry.actor:
        if not entries.suffix(group):
            group.agent = hit
    else:
        group.names.append(hit)


def ids(hit: Hit) -> list[str]:
    """The actors that a name may stand for."""
    if isinstance(hit.entry, Agent):
        return [hit.entry.actor]
    return hit.entry.actors if isinstance(hit.entry, Name) else []


def attach(group: Group, hit: Hit, found: Scan, language: Language, world: World) -> bool:
    between = found.words.texts[group.last + 1 : hit.first]
    if language.lang == "hy":
        between = armenian_groups.without_brackets(between)
    if len(between) > GAP or not all(language.has("glue", word) or language.has("seat_glue", word) for word in between):
        return False
    if language.lang == "ar" and hit.feature[:1] == "و" and hit.feature not in ("ول", "ولل"):
        return False
    seat = [word for word in between if language.has("seat_glue", word)]
    is_agent = isinstance(hit.entry, Agent) and not hit.entry.actor
    if seat and (is_agent or not group.agent or group.names or not _is_seat(hit, world)):
        return False
    if seat and group.agent and entries.label(group.agent).endswith(".arms"):
        return False  # `opened fire at the Armenian positions`
    is_turkish_title = language.lang != "tr" or is_agent or group.agent is None or turkish_groups.is_title(group, hit, world)
    if not is_turkish_title or (language.lang == "az" and not _joins_in_azerbaijani(group, hit, world)):
        return False
    if language.lang == "en" and is_agent and between == ["'s"] and entries.suffix(group) == "place" and group.names:
        group.agent = None  # `the Nagorno-Karabakh region's military`
    fits = _agent_fits(group, hit, between, language, found) if is_agent else _name_fits(group, hit, between, world)
    fits = fits and (language.lang != "hy" or _fits_armenian(group, hit, is_agent, found, world))
    if fits:
        take(group, hit)
    return fits


def _fits_armenian(group: Group, hit: Hit, is_agent: bool, found: Scan, world: World) -> bool:
    """`Հայաստանի վարչապետ` and `վարչապետ Փաշինյան`, but neither `Ադրբեջանը զորքեր ...` nor `վարչապետը Հայաստանին ...`."""
    if not is_agent:
        is_closed = not group.names or found.words.texts[group.last].endswith("ը")
        return not is_closed or any(world.kinds.get(actor) == "person" for actor in ids(hit))
    if not group.names:
        return True
    last = max(group.names, key=lambda name: name.last)
    is_adjective = isinstance(last.entry, Name) and last.entry.is_adjective
    return armenian.takes_office(last.feature, found.words.texts[last.last], is_adjective)


def _joins_in_azerbaijani(group: Group, hit: Hit, world: World) -> bool:
    is_person = any(world.kinds.get(actor) == "person" for actor in ids(hit))
    is_organisation = any(world.kinds.get(actor) == "organisation" for name in group.names for actor in ids(name))
    return azerbaijani_roles.may_join(group, hit, is_person, is_organisation)


def _is_seat(hit: Hit, world: World) -> bool:
    return isinstance(hit.entry, Name) and (bool(hit.entry.actors) or any(place in world.metonyms for place in hit.entry.places))


def _agent_fits(group: Group, hit: Hit, between: list[str], language: Language, found: Scan) -> bool:  # noqa: PLR0911 - one line a rule
    suffix = hit.entry.suffix if isinstance(hit.entry, Agent) else ""
    if suffix in ("pair", "self", "other", "enemy"):
        return False
    if language.lang == "tr" and group.names:
        return not between and not (group.agent and suffix != "PER") and turkish_groups.owns(group, hit, found, language)
    if group.agent and group.names:
        return not between and suffix == "PER"
    if group.names and language.lang == "ru" and russian.is_apart(group, hit, found.words.texts):
        return False
    if group.names and language.lang == "ar":
        return False
    if group.names:
        return not between or between == ["'s"]
    return "'s" in between or not [word for word in between if word in ",("]


def _name_fits(group: Group, hit: Hit, between: list[str], world: World) -> bool:
    states = {world.home.get(actor, actor) or actor for name in group.names for actor in ids(name)}
    is_person = any(world.kinds.get(actor) == "person" for actor in ids(hit))
    if entries.suffix(group) == "place" and not group.names:
        return isinstance(hit.entry, Name) and bool(hit.entry.places) and "'s" not in between
    if not ids(hit) and not any(place in world.metonyms for place in (hit.entry.places if isinstance(hit.entry, Name) else ())):
        return False
    if not group.names:
        return "'s" not in between and "," not in between
    if is_person:
        return not [word for word in between if word not in ",("] and _is_holder(group, hit, states, world)
    return not between and bool(states & {world.home.get(actor, actor) or actor for actor in ids(hit)})


def _is_holder(group: Group, hit: Hit, states: set[str], world: World) -> bool:
    """`President Aliyev`, but `received Aliyev Pashinyan` are two: a person joins a title of his own state that names nobody yet."""
    if any(world.kinds.get(actor) == "person" for name in group.names for actor in ids(name)):
        return False
    own = {office.actor_id.partition(".")[0] for actor in ids(hit) for office in world.offices.get(actor, ())}
    return not own or not states or bool(own & {state.partition(".")[0] for state in states})


def is_compound(group: Group, found: Scan, language: Language) -> bool:
    """`Armenian-backed forces`, `the Russia-brokered truce`: who backed them is not who acts."""
    words = found.words
    following = words.texts[group.last + 1 : group.last + 2]
    return group.last in words.hyphens and bool(following) and language.has("compounds", following[0])


def is_private_person(group: Group, world: World) -> bool:
    """A first name that is also a town's, and a surname: nobody that we know."""
    if len(group.names) < 2 or group.agent is not None:
        return False
    first, second = group.names[0], group.names[1]
    is_town = isinstance(first.entry, Name) and first.entry.places and not first.entry.actors
    return bool(is_town and second.first == first.last + 1 and any(world.kinds.get(actor) == "person" for actor in ids(second)))
