"""What a reader is, and what all of them share: metadata given by hand, outlets, and the date of publication."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from etl.identity import article_id
from etl.model import Article, Issue, PublishedOrigin
from etl.rows import OutletRow
from etl.sources.markup import is_garbled, is_page

MAX_BYTES = 10 * 1024 * 1024
_IN_ADDRESS = re.compile(r"(?<!\d)(19[89]\d|20\d\d)(?:/(\d{1,2})/(\d{1,2})(?=[/?#]|$)|-(\d\d)-(\d\d)(?!\d))")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

Read = Article | Issue


@dataclass(frozen=True, slots=True)
class Given:
    """What a person or a sidecar says of an article; None where nothing is said."""

    title: str | None = None
    lang: str | None = None
    published: date | None = None
    outlet: str | None = None
    camp: str | None = None
    url: str | None = None
    retrieved: date | None = None
    note: str | None = None

    def over(self, other: "Given") -> "Given":
        """These, and the other's where these say nothing."""
        return Given(*(getattr(self, name) if getattr(self, name) is not None else getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: the endings of its files and how one is read."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Path, Given, "Outlets"], Iterator[Read]]


class Outlets:
    """Known outlets by id and by domain."""

    def __init__(self, outlets: tuple[OutletRow, ...]) -> None:
        self._by_id = {row.outlet_id: row for row in outlets}
        self._by_domain = {row.domain: row for row in outlets if row.domain}

    def find(self, name: str | None, url: str | None) -> OutletRow | None:
        """By its id or domain, else by the host of the address (also of a subdomain)."""
        if name:
            return self._by_id.get(name) or self._by_domain.get(name)
        host = (urlsplit(url).hostname or "") if url else ""
        parts = host.split(".")
        return next((row for i in range(len(parts)) if (row := self._by_domain.get(".".join(parts[i:])))), None)


def printable(text: str) -> str:
    """The text at its length, with what no database stores (lone surrogates, NUL) made visible as U+FFFD."""
    return _UNSTORABLE.sub("\ufffd", text)


def published_in(address: str) -> date | None:
    """The day that stands in an address or file name, as /2020/10/31/ or 2020-10-31; None if none or more than one does."""
    days = set()
    for year, *numbers in _IN_ADDRESS.findall(address):
        month, day = (number for number in numbers if number)
        try:
            days.add(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return days.pop() if len(days) == 1 else None


def article(text: str, flags: Given, own: Given, outlets: Outlets, *, name: str, mend: str) -> Iterator[Read]:
    """The article, and an issue if nobody says when it was published, with the way to mend it; only an issue for what is no text.

    Flags win over its own metadata, which wins over the address.
    """
    given = flags.over(own)
    text = printable(text)
    if is_page(text):
        yield Issue("markup", f"{name} is the source of a page, with tags; give the text of the article", input=name, words=text[:120])
        return
    if is_garbled(text):
        yield Issue("garbled", f"{name} was decoded wrongly before it was saved; get the text again", input=name, words=text[:120])
        return
    published, origin = _published(flags, own, given.url, name)
    outlet = outlets.find(given.outlet, given.url)
    found = Article(
        article_id=article_id(text, given.url),
        dataset="sample" if given.outlet == "sample" else "articles",
        camp=given.camp or (outlet.camp if outlet else "other"),
        url=given.url,
        outlet=outlet.outlet_id if outlet else given.outlet,
        lang=given.lang,
        title=printable(given.title) if given.title else None,
        text=text,
        published=published,
        published_origin=origin,
        retrieved=given.retrieved,
        note=given.note,
    )
    yield found
    if published is None:
        yield Issue(
            "no-publication-date",
            f"nothing says when {name} was published, so its relative dates are not read; supply it: {mend}",
            article_id=found.article_id,
            input=name,
        )


def _published(flags: Given, own: Given, url: str | None, name: str) -> tuple[date | None, PublishedOrigin | None]:
    if flags.published:
        return flags.published, "flag"
    if own.published:
        return own.published, "metadata"
    found = (published_in(url) if url else None) or published_in(name)
    return (found, "address") if found else (None, None)
