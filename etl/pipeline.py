"""The order of the steps, and nothing else."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import duckdb

from etl import check, coder, copies, correct, engine, frames, inputs, knowledge, load, publish
from etl.confidence import graded
from etl.denials import denials
from etl.engine import Coder
from etl.faults import FaultsError
from etl.inputs import Inputs, Taken
from etl.knowledge import Knowledge
from etl.memory import no_collection
from etl.merge import merge
from etl.model import Article, Claim, Coded, Event, Issue
from etl.progress import Steps
from etl.publish import Published
from etl.second import opinions
from etl.sources import Outlets


@dataclass(frozen=True, slots=True)
class Options:
    """What to build from, and where to."""

    data: Path
    out: Path
    inputs: Inputs = field(default_factory=Inputs)
    workers: int | None = None
    embedding: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What was published and what went into it, for the report."""

    published: Published
    events: tuple[Event, ...]
    articles: tuple[Article, ...]
    issues: tuple[Issue, ...]
    read: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Told:
    """What came of all articles."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    issues: tuple[Issue, ...]


def build(options: Options, steps: Steps, make: Callable[[Path], Coder] = coder.make) -> Built:
    """From files to a published release, or FaultsError and nothing is published."""
    began = time.monotonic()
    options.inputs.check()
    steps.step("reading reference data and chronology")
    known = knowledge.read(options.data)
    told = _code(options, known, steps, make)
    steps.step("merging claims into events")
    with no_collection():
        events, tables = _events(options, known, told)
    with publish.locked(options.out, waiting=lambda: steps.step("waiting for another build")):
        published = _write(options, known, tables, steps)
    return Built(published, events, told.articles, told.issues, len(told.articles), time.monotonic() - began)


def _code(options: Options, known: Knowledge, steps: Steps, make: Callable[[Path], Coder]) -> Told:
    taken = Taken()
    read = inputs.read(options.inputs, options.data, Outlets(known.reference.outlet), taken)
    work: engine.Work[Article, Coded] = engine.Work(make, options.data)
    articles: list[Article] = []
    claims: list[Claim] = []
    issues: list[Issue] = []
    for coded in steps.each("coding articles", engine.run(work, read, options.workers)):
        lang = coded.article.lang or next((claim.lang for claim in coded.claims), None)
        articles.append(replace(coded.article, lang=lang))
        claims += coded.claims
        issues += coded.issues
    said = {(issue.rule, issue.article_id) for issue in taken.issues}
    # The reader says it with the name of the file and the command that mends it.
    issues = [*taken.issues, *(issue for issue in issues if (issue.rule, issue.article_id) not in said)]
    return Told(copies.marked(articles), tuple(claims), tuple(issues))


def _events(options: Options, known: Knowledge, told: Told) -> tuple[tuple[Event, ...], frames.Tables]:
    """Events with corrections, titles and confidence, and everything as tables."""
    articles = {article.article_id: article for article in (*known.chronology.articles, *told.articles)}
    merged = merge(told.claims, known.chronology.events, articles, known.levels)
    corrected, faults = correct.correct(merged, known.corrections, known.reference)
    if faults:
        raise FaultsError(faults)
    titled = known.titles.titled(corrected.events)
    second = opinions(titled, known.reference.event_type) if options.embedding else {}
    events = graded(titled, articles, second)
    by_id = sorted(articles.values(), key=lambda article: article.article_id)
    links = denials(events, known.levels)
    tables = frames.reference_tables(known.reference) | frames.event_tables(events, by_id, told.issues, corrected.tombstones, links)
    return events, tables


def _write(options: Options, known: Knowledge, tables: frames.Tables, steps: Steps) -> Published:
    """Load, check, name and publish. Called under the lock."""
    path = publish.unfinished(options.out)
    try:
        with duckdb.connect(path) as con:
            steps.step("loading")
            load.load(con, options.data, tables)
            steps.step("checking")
            faults = check.run(con, known.checks)
            if faults:
                raise FaultsError(faults)
            release_id = load.release_id(con, options.data)
            hashes = load.input_hashes([*knowledge.files(options.data), *options.inputs.files(options.data)], options.data)
            load.add_release(con, release_id, hashes, code_version(), load.schema_version(options.data))
            con.execute("CHECKPOINT")
        steps.step(f"publishing {release_id}")
        return publish.publish(path, release_id, options.out)
    finally:
        for left in (path, path.with_name(path.name + ".wal")):
            left.unlink(missing_ok=True)


def code_version() -> str:
    """The version of the installed package, else `source`."""
    try:
        return version("karabakh-event-timeline")
    except PackageNotFoundError:
        return "source"
