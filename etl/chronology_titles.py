"""data/chronology/titles/<lang>.csv: the titles of the curated events in the other languages, every event in every file."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, get_args

from pydantic import Field

from etl.cells import Slug
from etl.faults import Fault
from etl.model import Lang
from etl.rows import Row
from etl.tables import Table, read_table

LANGS: tuple[str, ...] = tuple(lang for lang in get_args(Lang) if lang != "en")


class TitleRow(Row):
    key: Slug
    title: Annotated[str, Field(max_length=140)]


TITLES = Table(TitleRow, ("key",), ("key",))
Titles = Mapping[str, tuple[tuple[str, str], ...]]


def read_titles(folder: Path, keys: Iterable[str]) -> tuple[Titles, list[Fault]]:
    """Language and title by key of the event, and what is missing or too much. A data folder without titles has English ones only."""
    titles: dict[str, list[tuple[str, str]]] = defaultdict(list)
    faults: list[Fault] = []
    wanted = set(keys)
    for lang in LANGS if folder.is_dir() else ():
        rows, wrong = read_table(folder / f"{lang}.csv", TITLES)
        faults += wrong
        found = {row.key for _, row in rows}
        name = f"titles/{lang}.csv"
        faults += [
            Fault(name, line, f"no event has the key {row.key!r}", "take the line out") for line, row in rows if row.key not in wanted
        ]
        faults += [Fault(name, 0, f"{key!r} has no title", "add a line for it") for key in sorted(wanted - found) if not wrong]
        for _, row in rows:
            titles[row.key].append((lang, row.title))
    return {key: tuple(pairs) for key, pairs in titles.items()}, faults
