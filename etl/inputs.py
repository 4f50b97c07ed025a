"""What a build reads: which files, with which metadata given by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from etl.faults import InputError
from etl.model import Article, Issue
from etl.sources import READERS, Given, Outlets, Read


@dataclass(frozen=True, slots=True)
class Inputs:
    """Article files, tables of articles, and what the command line says of the former."""

    articles: tuple[Path, ...] = ()
    tables: tuple[Path, ...] = ()
    given: Given = field(default_factory=Given)
    samples: bool = True

    def files(self, data: Path) -> list[Path]:
        """All files in the order in which they are read."""
        return [*self.articles, *self.tables, *(sorted((data / "sample").glob("*.txt")) if self.samples else ())]

    def check(self) -> None:
        """A file that is named and not there is a mistake of the command, not of an article."""
        for path in (*self.articles, *self.tables):
            if not path.exists():
                raise InputError(f"{path} does not exist")
            if path.is_dir():
                raise InputError(f"{path} is a folder; name the files in it")
        if self.given.url and len(self.articles) != 1:
            raise InputError("--url is the address of one article: give exactly one --article with it")


@dataclass(slots=True)
class Taken:
    """What came of reading: each article once, whatever the number of times that it was given."""

    issues: list[Issue] = field(default_factory=list)
    count: int = 0


def read(inputs: Inputs, data: Path, outlets: Outlets, taken: Taken) -> Iterator[Article]:
    """Articles one by one, each once; issues go to `taken`."""
    seen: set[str] = set()
    for path in inputs.files(data):
        given = inputs.given if path in inputs.articles else Given()
        for found in _read(path, given, outlets):
            if isinstance(found, Issue):
                taken.issues.append(found)
            elif found.article_id not in seen:
                seen.add(found.article_id)
                taken.count += 1
                yield found


def _read(path: Path, given: Given, outlets: Outlets) -> Iterator[Read]:
    reader = next((one for one in READERS if path.suffix.lower() in one.suffixes), None)
    if reader is None:
        known = ", ".join(suffix for one in READERS for suffix in one.suffixes)
        return iter([Issue("unknown-format", f"{path.name} has an ending that no reader knows; known are {known}", input=path.name)])
    return reader.read(path, given, outlets)
