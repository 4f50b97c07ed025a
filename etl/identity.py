"""Ids from content: the same thing has the same id in every build, whatever stands around it. Nothing is counted."""

import unicodedata
from hashlib import blake2b


def digest(*parts: object) -> str:
    """12 hex digits over the parts in their order; None differs from the empty text."""
    words = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def normalised(text: str) -> str:
    """The text as far as identity goes: composed letters, one space for any white space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def article_id(text: str, url: str | None) -> str:
    """Of an article that was read."""
    return "a" + digest("article", normalised(text), url)


def source_id(address: str | None, outlet: str | None, title: str | None, status: str) -> str:
    """Of a source of curated events; one that is only remembered is another than the same one read."""
    return "a" + digest("source", address, outlet, title, status)


def curated_id(key: str) -> str:
    """Of a curated event: its key never changes."""
    return "c" + digest("curated", key)


def coded_id(*key: object) -> str:
    """Of a coded event, over its coded key."""
    return "e" + digest("coded", *key)


def claim_id(event_id: str, article: str, *content: object) -> str:
    """Of what one article says of one event."""
    return "k" + digest("claim", event_id, article, *content)


def issue_id(*content: object) -> str:
    """Of an issue: the same trouble with the same input is the same issue."""
    return "i" + digest("issue", *content)
