"""One file to text, or the reason why not; never more than the limit in memory."""

import stat
from pathlib import Path

from etl.model import Issue
from etl.sources.encoding import Decoded, decode
from etl.sources.reader import MAX_BYTES


def read_text(path: Path) -> Decoded | Issue:
    """The text with `\\n` line ends, or an issue that says what is wrong with the file."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return Issue("unreadable", f"{path.name} is no regular file; give the path of a file", input=path.name)
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        return Issue("unreadable", f"{path.name}: {error.strerror or error}; check the path and its permissions", input=path.name)
    return as_text(raw, path.name)


def guessed(found: Decoded, name: str) -> list[Issue]:
    """What is to be said of a text whose encoding nobody states."""
    if found.guess is None:
        return []
    message = f"{name} is not UTF-8; it is read as {found.guess}, which is a guess: look at the quotations and save it as UTF-8"
    return [Issue("encoding-guessed", message, input=name, words=found.text.strip()[:120])]


def as_text(raw: bytes, name: str) -> Decoded | Issue:
    """As `read_text`, for bytes that are in hand."""
    if len(raw) > MAX_BYTES:
        return Issue("too-large", f"{name} is larger than {MAX_BYTES // 1024 // 1024} MB; no article is: split or trim it", input=name)
    found = decode(raw)
    if found is None:
        if b"\x00" in raw[:8192]:
            return Issue("binary", f"{name} is no text; give the text of the article", input=name)
        return Issue("encoding", f"the encoding of {name} is not certain; save it as UTF-8", input=name)
    text = found.text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return Issue("empty", f"{name} holds no text", input=name)
    if any(ord(c) < 32 and c not in "\n\t\f\v" for c in text[:8192]):
        return Issue("binary", f"{name} holds control characters, so it is no text; give the text of the article", input=name)
    return found._replace(text=text)
