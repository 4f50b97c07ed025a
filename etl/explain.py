"""Why an event is coded as it is: its articles are coded again, and each decision is said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb

from etl import publish
from etl.engine import Coder
from etl.faults import InputError
from etl.model import Article, Claim, Coded
from etl.sql import statement


def event(event_id: str, out: Path, code: Coder) -> Iterator[str]:
    """The event of the current release, each of its claims, and how each article was read."""
    path = publish.current(out)
    if path is None:
        raise InputError("there is no release yet; run python -m etl build")
    with duckdb.connect(path, read_only=True) as con:
        yield from _card(event_id, con)
        articles = [Article(*row) for row in con.execute(statement("explained_articles"), {"event_id": event_id}).fetchall()]
    for article in articles:
        if article.text is None:
            words = " · ".join(part for part in (article.outlet, article.title, article.url) if part)
            yield f"source {article.article_id}: {words} (curated by hand, not coded)"
        else:
            yield ""
            yield from coded(code(article))


def _card(event_id: str, con: duckdb.DuckDBPyConnection) -> Iterator[str]:
    found = con.execute(statement("explained_event"), {"event_id": event_id})
    names = [str(column[0]) for column in found.description]
    row = found.fetchone()
    if row is None:
        gone = con.execute(statement("explained_tombstone"), {"event_id": event_id}).fetchone()
        if gone:
            into = f" into {gone[1]}" if gone[1] else ""
            raise InputError(f"{event_id} was {gone[0]}{into}: {gone[2]}")
        raise InputError(f"{event_id} is no event of release {_release(con)}")
    for name, value in zip(names, row, strict=True):
        if value not in (None, "", []):
            yield from (f"{name}: {one}" for one in (value if isinstance(value, list) else [value]))


def _release(con: duckdb.DuckDBPyConnection) -> str:
    row = con.execute(statement("release")).fetchone()
    return str(row[0]) if row else ""


def text(article: Article, code: Coder) -> Iterator[str]:
    """How a sentence would be read."""
    return coded(code(replace(article, article_id="text")))


def coded(found: Coded) -> Iterator[str]:
    """The trace of the coder, then what came of it."""
    article = found.article
    published = f"published {article.published} (from {article.published_origin})" if article.published else "no publication date"
    yield f"article {article.article_id}: {article.title or article.url or ''} [{article.lang or '?'}], {published}"
    yield from found.trace
    yield f"claims: {len(found.claims)}"
    for number, claim in enumerate(found.claims, start=1):
        yield from _claim(number, claim)
    yield from (f"issue {issue.rule}: {issue.message} {issue.words or ''}".rstrip() for issue in found.issues)


def _claim(number: int, claim: Claim) -> Iterator[str]:
    mode = f" {claim.mode}" if claim.mode else ""
    by = f" by {claim.claimed_by}" if claim.claimed_by else ""
    yield f"{number}. {claim.type_id}{mode}, {claim.modality}{by}, CAMEO {claim.cameo or '-'}"
    for actor in claim.actors:
        holder = f" (held by {actor.holder_id})" if actor.holder_id else ""
        yield f"   {actor.role}: {actor.actor_id}{holder}, as written: {actor.as_written or '-'}"
    when = claim.when
    words = f", “{when.words}”" if when.words else ""
    yield f"   when: {when.since or '-'} to {when.until or '-'} ({when.precision}, from {when.origin}{words})"
    yield f"   where: {claim.place_id or '-'} ({claim.place_precision})"
    yield f"   words: {claim.quote or '-'}"
    yield from (f"   because {step}: {reason}" for step, reason in claim.reasons)
