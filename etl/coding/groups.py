"""The noun phrases of a sentence in order, the lists they form, and the slot of each: bare, behind a preposition, or in a case."""

from collections.abc import Iterator

from etl.coding import arabic_groups, armenian_groups, azerbaijani_roles, english_nouns, phrases, russian, turkish_groups
from etl.coding.mentions import Scan
from etl.coding.shapes import Group, Hit
from etl.coding.world import Language, World

CASED = ("ru", "tr", "az", "hy")
SKIPPED = 2
YEAR = 4


def groups(found: Scan, language: Language, world: World) -> list[Group]:  # noqa: PLR0912 - one line a rule
    """The groups of one sentence, in order, each with its slot: bare, a preposition, or a case."""
    made: list[Group] = []
    hits = sorted([*found.names, *found.agents], key=lambda hit: hit.first)
    if language.lang == "hy":
        hits = armenian_groups.outside_brackets(hits, found.words.texts)
    for hit in hits:
        if made and language.lang == "az" and azerbaijani_roles.is_envoy(made[-1], hit, found.words.texts):
            phrases.take(made[-1], hit)
        elif made and language.lang == "az" and azerbaijani_roles.is_foe_part(made[-1], hit):
            azerbaijani_roles.take_foe_part(made[-1], hit)
        elif not made or not phrases.attach(made[-1], hit, found, language, world):
            made.append(phrases.single(hit))
    made = [group for group in made if not phrases.is_private_person(group, world)]
    if language.lang == "en":
        made = [group for group in made if not phrases.is_compound(group, found, language)]
        english_nouns.absorb_names(made, found, language)
    if language.lang == "tr":
        made = turkish_groups.join_embassies(made, found.words.texts)
    if language.lang == "az":
        made = azerbaijani_roles.join_envoys(made, found.words.texts)
    busy = {hit.head for hit in (*found.triggers, *found.cues)}
    if language.lang == "ru":
        busy.update(at for hit in found.triggers for at in hit.at)
    for at, group in enumerate(made):
        if language.lang == "en" and at and english_nouns.opens_clause(made, at, found, language, busy):
            _place_in_sentence(group, None, found, language, busy)
            continue
        _place_in_sentence(group, made[at - 1] if at else None, found, language, busy)
    if language.lang == "en":
        english_nouns.place_in_list(made, found.words.texts, language)
    if language.lang == "hy":
        _close_lists(made)
    elif language.lang in ("tr", "az"):
        turkish_groups.settle_cases(made, found.words.texts, language)
    if language.lang == "az":
        azerbaijani_roles.settle_attributes(made, found.words.texts, found.taken)
    return made


def _close_lists(made: list[Group]) -> None:
    """Armenian says once, at the end, what all of a list are: `Հայաստանի և Ադրբեջանի արտգործնախարարների միջև`."""
    for head, tail in zip(reversed(made[:-1]), reversed(made[1:]), strict=True):
        if tail.is_list_tail and head.case == "gen" and head.agent is None and (tail.agent is not None or tail.slot != "bare"):
            head.case, head.slot = tail.case, tail.slot


def _place_in_sentence(group: Group, before: Group | None, found: Scan, language: Language, busy: set[int]) -> None:
    texts = found.words.texts
    group.case = _case(group, language.lang)
    if language.lang == "ru":
        group.case = russian.case(group, before, texts, group.case, busy)
    following = texts[group.last + 1] if group.last + 1 < len(texts) else ""
    if following == "'s":
        group.is_possessor = True
    if language.lang == "ar" and before is not None and arabic_groups.is_apposed(before, group):
        arabic_groups.join_town(before, group)
        return
    if before is not None and _joined(before, group, found, language, busy):
        group.is_list_tail = True
        group.slot, group.is_possessor = before.slot, group.is_possessor
        if before.slot == "bare":
            group.slot = _slot(group, found, language, busy) if language.lang != "ar" else "bare"
            if language.lang == "tr" and group.slot != "bare" and before.case in ("nom", ""):
                before.slot = group.slot
        return
    group.slot = _slot(group, found, language, busy)


def _joined(before: Group, group: Group, found: Scan, language: Language, busy: set[int]) -> bool:  # noqa: PLR0911 - one line a rule
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
    if is_comma and language.lang == "ar" and before.slot == "prep:في":
        return False  # `في البيت الأبيض، زعيمي ...`: where it was, then whom
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
        if language.lang == "ar" and (word[0].isdigit() or word in language.numbers):
            continue
        if language.lang == "ar" and word == "من" and at and arabic_groups.is_quantity(texts[at - 1], language):
            continue  # `320 من جنودها`
        if language.has("prepositions", word):
            if language.lang == "ru" and unknown:
                word = russian.preposition(word, texts[at + 1 : group.first]) or ""
                if not word:
                    return "bare"
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
