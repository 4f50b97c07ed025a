"""HTML that can't carry code: every text and attribute is escaped, and addresses are http(s) or dropped."""

from html import escape
from urllib.parse import urlsplit


class Html(str):
    """Text that is HTML already. Only `tag` and `join` make it."""

    __slots__ = ()


def text(words: object) -> Html:
    """Any value as text."""
    return words if isinstance(words, Html) else Html(escape(str(words)))


def join(*children: object) -> Html:
    """Parts one after the other; None and False leave no trace."""
    return Html("".join(text(child) for child in children if child is not None and child is not False))


def tag(name: str, *children: object, **attributes: str | None) -> Html:
    """An element. A trailing underscore is dropped from a name: class_."""
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items() if value is not None)
    return Html(f"<{name}{written}>{join(*children)}</{name}>")


def link(label: object, address: object) -> Html:
    """A link to a page outside, opened apart; only its label where the address is no web address."""
    if not isinstance(address, str) or urlsplit(address).scheme not in ("http", "https"):
        return text(label)
    return tag("a", label, href=address, target="_blank", rel="noopener noreferrer nofollow")
