"""Armenian noun phrases: short forms in brackets, and what is only spoken of."""

from collections.abc import Mapping, Sequence

from etl.coding.shapes import Group, Hit, Predicate

RESULT = frozenset(["հետեւանքով", "արդյունքում"])
TOPICS = frozenset(
    [
        "խնդիրը",
        "խնդրի",
        "խնդրով",
        "խնդիրներ",
        "խնդիրները",
        "հարցը",
        "հարցի",
        "հարցով",
        "հարցեր",
        "հարցերը",
        "հիմնախնդիր",
        "հիմնախնդիրը",
        "հիմնախնդրի",
        "հակամարտություն",
        "հակամարտությունը",
        "հակամարտության",
        "հակամարտությունում",
        "իրավիճակը",
        "իրավիճակի",
        "կարգավորում",
        "կարգավորումը",
        "կարգավորման",
        "կարգավորմանը",
        "շուրջ",
        "պատասխանատվության",
    ]
)


def outside_brackets(hits: Sequence[Hit], texts: Sequence[str]) -> list[Hit]:
    """The hits without `(ԶՈւ)`, the short form of the name before it."""
    return [hit for hit in hits if not _is_short_form(hit, texts)]


def _is_short_form(hit: Hit, texts: Sequence[str]) -> bool:
    return hit.first == hit.last and hit.first > 1 and list(texts[hit.first - 1 : hit.last + 2 : 2]) == ["(", ")"]


def without_brackets(between: Sequence[str]) -> list[str]:
    """The words between two parts of a phrase, without one word in brackets."""
    return [] if len(between) == 3 and between[0] == "(" and between[2] == ")" else list(between)


def is_topic(texts: Sequence[str], last: int) -> bool:
    """`Ղարաբաղի հակամարտության`, `հրետակոծության խնդիրը`: what stands before is spoken of; nobody acts and nothing happens in it."""
    return last + 1 < len(texts) and texts[last + 1] in TOPICS


def is_of_relations(slot: str, texts: Sequence[str], last: int) -> bool:
    """`Թուրքիայի հետ հարաբերությունների (հարցերով ներկայացուցիչը)`: with whom the relations are, not who takes part."""
    return slot == "prep:հետ" and texts[last + 2 : last + 3] != [] and texts[last + 2].startswith("հարաբերությ")


def is_office_of(before: Group, group: Group, texts: Sequence[str]) -> bool:
    """`փոխվարչապետներ Մհեր Գրիգորյանի ու ...`: the offices, without a case of their own, of those who are named next."""
    is_plural = before.agent is not None and texts[before.last].endswith("եր")
    return is_plural and bool(group.names) and group.first == before.last + 1


def role_of_doer(group: Group, predicate: Predicate, frame: Mapping[str, str], texts: Sequence[str]) -> str:
    """`X-ի կողմից կրակ բացելու մասին`: X did it; `X-ի կողմից զոհվել է`: on the side of X, unless something that X did led to it."""
    if frame.get("subject") == "target":
        return "source" if RESULT & set(texts[group.last : predicate.hit.first]) else "target"
    return "source" if {"inf", "part"} & set(predicate.feature.split()) else ""
