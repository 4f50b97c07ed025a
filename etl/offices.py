"""A person stands for an actor only while in office."""

from collections import defaultdict
from datetime import date

from etl.reference import Reference
from etl.rows import OfficeRow

# Where somebody holds two offices on one day, the one that speaks for more comes first.
RANK = ("president", "prime_minister", "head_of_government", "secretary_general", "foreign_minister", "defence_minister", "speaker",
        "commander", "special_representative", "co_chair", "other")  # fmt: skip


class Offices:
    """Who was what on a day."""

    def __init__(self, reference: Reference) -> None:
        self._persons = frozenset(row.actor_id for row in reference.actor if row.kind == "person")
        self._terms: dict[str, list[OfficeRow]] = defaultdict(list)
        for term in reference.office:
            self._terms[term.holder_id].append(term)

    def resolve(self, actor_id: str, day: date) -> tuple[str, str | None]:
        """(actor, holder): a person in office is the actor of the office with himself as holder; anybody else is himself."""
        if actor_id not in self._persons:
            return actor_id, None
        held = [term for term in self._terms[actor_id] if (term.since or date.min) <= day < (term.until or date.max)]
        if not held:
            return actor_id, None
        return min(held, key=lambda term: (RANK.index(term.office), term.actor_id)).actor_id, actor_id
