"""How Arabic joins nouns: parts of a number of people, and the name of a town after the words that speak of it."""

from etl.coding import entries
from etl.coding.names import Name
from etl.coding.shapes import Group
from etl.coding.world import Language


def is_quantity(word: str, language: Language) -> bool:
    """`320 من جنودها`, `ثلاثة عناصر من الشرطة`: the word before the preposition counts those that follow it."""
    return word[0].isdigit() or word in language.numbers or language.has("quantities", word)


def is_apposed(before: Group, group: Group) -> bool:
    """`في العاصمة الإماراتية أبوظبي`: the name of the town that the words before speak of, a nation's adjective between."""
    if entries.suffix(before) != "place" or before.names or group.agent is not None or group.first != before.last + 1:
        return False
    town = group.names[-1].entry
    is_town = isinstance(town, Name) and not town.is_adjective and (bool(town.places) or town.entry_id.endswith(":metonym"))
    return len(group.names) > 1 and is_town and group.names[0].feature[:1] != "و"


def join_town(before: Group, group: Group) -> None:
    """Make the group the place itself: only the town's name, the noun for a place, and its slot."""
    town = group.names[-1].entry
    group.names, group.slot = group.names[-1:], before.slot
    group.agent = before.agent if isinstance(town, Name) and town.places else None
