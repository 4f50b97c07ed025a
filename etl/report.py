"""The counts that a person reads when a build ends."""

from collections import Counter
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.model import Event, Issue
from etl.pipeline import Built


def show(built: Built, console: Console) -> None:
    """Everything worth a look: what was read, what came of it, and what could not be read and how to mend it."""
    events = built.events
    coded = [event for event in events if event.status != "curated"]
    claims = sum(len(event.claims) for event in events)
    kinds = f"{len(events) - len(coded)} curated, {len(coded)} coded"
    console.print(f"{built.read} articles, {claims} claims, {len(events)} events ({kinds}), {_years(events)}", highlight=False)
    for title, counter in (
        ("by type", Counter(str(event.type_id) for event in events)),
        ("by modality", Counter(str(event.modality) for event in events)),
        ("by dataset", Counter(event.dataset for event in events)),
        ("by source", Counter("verified" if event.is_verified else "unverified" for event in events)),
    ):
        console.print(Text(f"{title:12} " + ", ".join(f"{name} {count}" for name, count in _largest(counter))))
    _issues(built.issues, console)
    new = "new release" if built.published.is_new else "same content as before: release"
    console.print(f"{new} {built.published.release_id} in {built.seconds:.1f} s", highlight=False)
    console.print(str(built.published.path), highlight=False, soft_wrap=True)


def _issues(issues: Iterable[Issue], console: Console) -> None:
    by_rule: dict[str, list[Issue]] = {}
    for issue in issues:
        by_rule.setdefault(issue.rule, []).append(issue)
    if not by_rule:
        return
    table = Table(title="Not read, or worth a look", title_justify="left", box=None, padding=(0, 2, 0, 0))
    for name in ("rule", "count", "for example"):
        table.add_column(name, justify="right" if name == "count" else "left", overflow="fold")
    for rule, same in sorted(by_rule.items(), key=lambda item: (-len(item[1]), item[0])):
        words = f" “{same[0].words}”" if same[0].words else ""
        table.add_row(Text(rule), str(len(same)), Text(same[0].message + words))
    console.print(table)


def _years(events: Iterable[Event]) -> str:
    years = [event.when.since.year for event in events if event.when.since]
    return f"{min(years)} to {max(years)}" if years else "no dates"


def _largest(counter: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))
