"""Which events of different articles are one: the same merge as that of a build, for articles that make no release."""

from collections.abc import Iterable
from dataclasses import replace

from etl.levels import Levels
from etl.merge import merge
from etl.model import Article, Claim


def slim(claims: Iterable[Claim], article: int) -> list[Claim]:
    """What merging looks at, with the place of each claim (article, event) as its note, so that many fit into memory."""
    return [replace(claim, article_id=str(article), quote=None, reasons=(), note=str(n)) for n, claim in enumerate(claims)]


def stories(claims: Iterable[Claim], articles: Iterable[Article], levels: Levels) -> dict[tuple[int, int], str]:
    """The id of its event for each claim, by the number of its article and its own."""
    numbered = {str(n): article for n, article in enumerate(articles)}
    found = merge(claims, (), numbered, levels)
    return {(int(claim.article_id), int(claim.note or 0)): event.event_id for event in found for claim in event.claims}
