"""Armenian puts what is denied, condemned or asked for before the verb: `գնդակոծության մասին լուրերը հերքել է`."""

from collections.abc import Callable, Sequence

from etl.coding.shapes import Predicate

TIGHT = 14
TOLD = frozenset(
    [
        "մասին",
        "վերաբերյալ",
        "լուրը",
        "լուրերը",
        "պնդումը",
        "պնդումները",
        "հայտարարությունը",
        "հայտարարությունները",
        "տեղեկությունը",
        "տեղեկությունները",
    ]
)


def nest(made: list[Predicate], texts: Sequence[str], governs: Callable[[Predicate], str]) -> None:
    """A noun, an infinitive or a participle stands inside the verb that follows it."""
    for at, predicate in enumerate(made[:-1]):
        governor = made[at + 1]
        between = texts[predicate.hit.last + 1 : governor.hit.first]
        if not is_open(predicate) or len(between) > TIGHT or predicate.inside is not None:
            continue
        kind, is_told = governs(governor), bool(TOLD & set(between))
        is_accused = kind == "accuse" and (predicate.is_noun or "մեջ" in between)
        is_wanted = "inf" in predicate.feature.split() and kind in ("request", "reject", "agree", "threat")
        if (kind == "deny" and is_told) or is_accused or is_wanted:
            predicate.inside = governor


def is_open(predicate: Predicate) -> bool:
    """No finite verb: it depends on another."""
    return predicate.is_noun or bool({"inf", "part"} & set(predicate.feature.split()))
