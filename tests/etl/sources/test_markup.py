"""Pages and garbled text are no articles; a stray tag or a foreign letter makes none of them."""

from pathlib import Path

import pytest

from etl.model import Article, Issue
from etl.sources import Given, Outlets
from etl.sources.markup import is_garbled, is_page
from etl.sources.text import read

SAMPLES = Path(__file__).parents[3] / "data" / "sample"
RUSSIAN = "Армения обратилась к России за помощью."


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html><head><title>x</title></head>",
        "Words.\n<script>var armenia = 'attacked';</script>\nMore words.",
        "<p>One.</p>\n<p>Two <a href='x'>three</a>.</p>",
        "<STYLE >p {color: red}</STYLE>",
    ],
)
def test_a_page_is_told(text: str) -> None:
    assert is_page(text)


@pytest.mark.parametrize("text", ["a < b and c > d", "He said <b>no</b>.", "See <http://x.example>.", "Words.<br>More."])
def test_a_stray_tag_makes_no_page(text: str) -> None:
    assert not is_page(text)


@pytest.mark.parametrize("encoding", ["latin-1", "windows-1252"])
def test_text_that_was_decoded_wrongly_is_told(encoding: str) -> None:
    assert is_garbled(RUSSIAN.encode().decode(encoding, "replace"))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_our_samples_are_neither(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not is_page(text)
    assert not is_garbled(text)


@pytest.mark.parametrize("text", ["ÄÖÜ Ärger Über Österreich", "Élysée, à Noël, Ñandú, Øresund, Ålesund"])
def test_foreign_letters_are_not_garbled(text: str) -> None:
    assert not is_garbled(text)


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"<html><body><p>Armenia attacked.</p></body></html>", "markup"),
        (RUSSIAN.encode().decode("latin-1").encode(), "garbled"),
    ],
)
def test_neither_is_read_and_the_reason_is_said(tmp_path: Path, raw: bytes, rule: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    (only,) = read(path, Given(), Outlets(()))
    assert isinstance(only, Issue)
    assert (only.rule, only.input) == (rule, "a.txt")


def test_a_guessed_encoding_is_said_and_the_article_read(tmp_path: Path) -> None:
    path = tmp_path / "2020-10-31.txt"
    path.write_bytes(RUSSIAN.encode("windows-1251"))
    issue, article = read(path, Given(), Outlets(()))
    assert isinstance(issue, Issue)
    assert issue.rule == "encoding-guessed"
    assert "windows-1251" in issue.message
    assert isinstance(article, Article)
    assert article.text == RUSSIAN
