"""Noun phrases: a nation, what part of it (`ministry of defence`), and who heads it, put together to one group."""

from collections.abc import Iterator

from etl.coding import armenian, azerbaijani_roles, entries, russian, turkish_groups
from etl.coding.lexicon import Agent
from etl.coding.mentions import Scan
from etl.coding.names import Name
from etl.coding.shapes import Group, Hit
from etl.coding.world import Language, World

CASED = ("ru", "tr", "az", "hy")
GAP = 3
SKIPPED = 2
YEAR = 4


def groups(found: Scan, language: Language, world: World) -> list[Group]:
    """The groups of one sentence, in order, each with its slot: bare, a preposition, or a case."""
    made: list[Group] = []
    for hit in sorted([*found.names, *found.agents], key=lambda hit: hit.first):
        if made and language.lang == "az" and azerbaijani_roles.is_envoy(made[-1], hit, found.words.texts):
            _take(made[-1], hit)
        elif not made or not _attach(made[-1], hit, found, language, world):
            made.append(_single(hit))
    made = [group for group in made if not _is_private_person(group, world)]
    if language.lang == "en":
        made = [group for group in made if not _is_compound(group, found, language)]
    if language.lang == "tr":
        made = turkish_groups.join_embassies(made, found.words.texts)
    busy = {hit.head for hit in (*found.triggers, *found.cues)}
    if language.lang == "ru":
        busy.update(at for hit in found.triggers for at in hit.at)
    for at, group in enumerate(made):
        _place_in_sentence(group, made[at - 1] if at else None, found, language, busy)
    if language.lang == "hy":
        _close_lists(made)
    elif language.lang in ("tr", "az"):
        turkish_groups.settle_cases(made, found.words.texts, language)
    return made


def _close_lists(made: list[Group]) -> None:
    """Armenian says once, at the end, what all of a list are: `Հայաստանի և Ադրբեջանի արտգործնախարարների միջև`."""
    for head, tail in zip(reversed(made[:-1]), reversed(made[1:]), strict=True):
        if tail.is_list_tail and head.case == "gen" and head.agent is None and (tail.agent is not None or tail.slot != "bare"):
            head.case, head.slot = tail.case, tail.slot


def _is_compound(group: Group, found: Scan, language: Language) -> bool:
    """`Armenian-backed forces`, `the Russia-brokered truce`: who backed them is not who acts."""
    words = found.words
    following = words.texts[group.last + 1 : group.last + 2]
    return group.last in words.hyphens and bool(following) and language.has("compounds", following[0])


def _is_private_person(group: Group, world: World) -> bool:
    """A first name that is also a town's, and a surname: nobody that we know."""
    if len(group.names) < 2 or group.agent is not None:
        return False
    first, second = group.names[0], group.names[1]
    is_town = isinstance(first.entry, Name) and first.entry.places and not first.entry.actors
    return bool(is_town and second.first == first.last + 1 and any(world.kinds.get(actor) == "person" for actor in ids(second)))


def _single(hit: Hit) -> Group:
    group = Group(hit.first, hit.last)
    _take(group, hit)
    return group


def _take(group: Group, hit: Hit) -> None:
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


def _attach(group: Group, hit: Hit, found: Scan, language: Language, world: World) -> bool:
    between = found.words.texts[group.last + 1 : hit.first]
    if len(between) > GAP or not all(language.has("glue", word) or language.has("seat_glue", word) for word in between):
        return False
    if language.lang == "ar" and hit.feature[:1] == "و" and hit.feature not in ("ول", "ولل"):
        return False
    seat = [word for word in between if language.has("seat_glue", word)]
    is_agent = isinstance(hit.entry, Agent) and not hit.entry.actor
    if seat and (is_agent or not group.agent or group.names or not _is_seat(hit, world)):
        return False
    is_turkish_title = language.lang != "tr" or is_agent or group.agent is None or turkish_groups.is_title(group, hit, world)
    if not is_turkish_title or (language.lang == "az" and not _joins_in_azerbaijani(group, hit, world)):
        return False
    if language.lang == "en" and is_agent and between == ["'s"] and entries.suffix(group) == "place" and group.names:
        group.agent = None  # `the Nagorno-Karabakh region's military`
    fits = _agent_fits(group, hit, between, language, found) if is_agent else _name_fits(group, hit, between, world)
    fits = fits and (language.lang != "hy" or _fits_armenian(group, hit, is_agent, found, world))
    if fits:
        _take(group, hit)
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


def _place_in_sentence(group: Group, before: Group | None, found: Scan, language: Language, busy: set[int]) -> None:
    texts = found.words.texts
    group.case = _case(group, language.lang)
    if language.lang == "ru":
        group.case = russian.case(group, before, texts, group.case, busy)
    following = texts[group.last + 1] if group.last + 1 < len(texts) else ""
    if following == "'s":
        group.is_possessor = True
    if before is not None and _joined(before, group, found, language, busy):
        group.is_list_tail = True
        group.slot, group.is_possessor = before.slot, group.is_possessor
        if before.slot == "bare":
            group.slot = _slot(group, found, language, busy) if language.lang != "ar" else "bare"
            if language.lang == "tr" and group.slot != "bare" and before.case in ("nom", ""):
                before.slot = group.slot
        return
    group.slot = _slot(group, found, language, busy)


def _joined(before: Group, group: Group, found: Scan, language: Language, busy: set[int]) -> bool:
    """A list: `A, B and C`. After a comma alone a verb makes it the subject of its own: `..., the ministry said`."""
    between = found.words.texts[before.last + 1 : group.first]
    if language.lang == "ar" and not between:
        return _prefix(group)[:1] == "و"
    if language.lang == "tr" and not between:
        return all(language.has("adjectives", found.words.texts[at]) for at in (before.last, group.first))
    joins = [word for word in between if language.has("joins", word)]
    if not joins or len(between) > 3 or not all(word in joins or language.has("determiners", word) for word in between):
        return False
    is_comma = all(word in ",،" for word in joins)
    if is_comma and language.lang == "ru" and not russian.is_same_list(before, group):
        return False
    if is_comma and (group.last + 1 in busy or (group.last + 2 in busy and language.lang == "en")):
        return False
    return not is_comma or language.lang not in ("tr", "az") or _goes_on(group, found, language)


def _goes_on(group: Group, found: Scan, language: Language) -> bool:
    """In Turkish and Azerbaijani a comma also parts the subject from the rest: a list goes on to an `and`."""
    following = found.words.texts[group.last + 1 : group.last + 2]
    return bool(following) and language.has("joins", following[0]) and following[0] != ","


def _prefix(group: Group) -> str:
    hits: Iterator[Hit] = iter(sorted([*group.names, *([group.agent] if group.agent else [])], key=lambda hit: hit.first))
    first = next(hits)
    return first.feature if first.first == first.head else ""


def _slot(group: Group, found: Scan, language: Language, busy: set[int]) -> str:  # noqa: PLR0912 - one word a step
    texts = found.words.texts
    if language.lang == "ar":
        prefix = _prefix(group).lstrip("وف").removesuffix("ال")
        if prefix[:1] in ("ب", "ل", "ك"):
            return "prep:" + prefix[:1]
    after = texts[group.last + 1] if group.last + 1 < len(texts) else ""
    is_subject = language.lang == "hy" and texts[group.last].endswith("ը")  # `Իրանը դեմ է`
    if language.has("postpositions", after) and not is_subject and (not language.has("dative_postpositions", after) or group.case == "dat"):
        return "prep:" + after
    unknown = 0
    is_begun = language.lang == "en" and texts[group.first] == "the"  # an article opens a phrase: what stands before is another
    for at in range(group.first - 1, max(group.first - 7, -1), -1):
        word = texts[at]
        if word == "of" and at and language.has("quantities", texts[at - 1]):
            break
        if unknown < SKIPPED and (language.has("date_words", word) or (language.lang == "en" and len(word) == YEAR and word.isdigit())):
            break  # `On 9 November Armenia ...`
        if language.has("before_numbers", word) and texts[at + 1] in ("least", "most"):
            break  # `at least 49 soldiers`
        if language.has("before_numbers", word) and texts[at + 1][0].isdigit():
            break  # `more than 100,000 people fled`
        if language.has("prepositions", word):
            return "bare" if unknown and language.lang in CASED and group.case in ("nom", "") else "prep:" + word
        if language.has("verbs", word):
            unknown = 0
            break
        if at in busy or at in found.taken or not word[0].isalnum() or language.has("barriers", word) or language.has("joins", word):
            break
        if language.has("determiners", word):
            is_begun = language.lang == "en" or is_begun
            continue
        if is_begun:
            break
        unknown += 1
        if unknown > SKIPPED:
            break
    if unknown and language.lang == "ar":
        group.is_possessor = True
    return "bare"


def _case(group: Group, lang: str) -> str:
    if lang in ("en", "ar"):
        return ""
    if lang == "ru":
        head = group.agent if group.agent and (not group.names or group.agent.first <= group.names[0].first) else None
        adjectives = [name for name in group.names if name.first == group.first]
        hit = head or (group.agent if group.agent else (adjectives or group.names)[0])
        return hit.feature
    hits = [*group.names, *([group.agent] if group.agent else [])]
    return max(hits, key=lambda hit: hit.last).feature
