"""Plain text: one article a file; what is known of it in `<name>.yml` beside it, or given by hand."""

from collections.abc import Iterator
from pathlib import Path

import yaml

from etl.model import Issue
from etl.sources.files import guessed, read_text
from etl.sources.metadata import KEYS, given
from etl.sources.reader import Given, Outlets, Read, Reader, article


def read(path: Path, flags: Given, outlets: Outlets) -> Iterator[Read]:
    """The article of the file, and issues."""
    own, issues = sidecar(path.with_suffix(".yml"))
    yield from issues
    text = read_text(path)
    if isinstance(text, Issue):
        yield text
        return
    mend = f"python -m etl build --article {path} --published YYYY-MM-DD, or a line `published: YYYY-MM-DD` in {path.stem}.yml beside it"
    yield from guessed(text, path.name)
    yield from article(text.text, flags, own, outlets, name=path.name, mend=mend)


def sidecar(path: Path) -> tuple[Given, list[Issue]]:
    """What stands beside the text, if anything."""
    if not path.exists():
        return Given(), []
    words = read_text(path)
    if isinstance(words, Issue):
        return Given(), [words]
    try:
        values = yaml.safe_load(words.text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return Given(), [
            Issue("metadata", f"{path.name} is not readable as YAML: correct it", input=path.name, words=" ".join(str(error).split())[:200])
        ]
    if not isinstance(values, dict):
        return Given(), [Issue("metadata", f"{path.name} holds no `key: value` lines: write them", input=path.name)]
    unknown = [str(key) for key in values if key not in KEYS]
    found, issues = given({str(key): value for key, value in values.items()}, path.name)
    issues += guessed(words, path.name)
    if unknown:
        issues.append(
            Issue(
                "metadata", f"keys of {path.name} that are not read: known are {', '.join(KEYS)}", input=path.name, words=", ".join(unknown)
            )
        )
    return found, issues


TEXT = Reader("text", (".txt", ".text", ".md"), read)
