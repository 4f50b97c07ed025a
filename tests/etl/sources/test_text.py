"""Plain text with a sidecar: what is read, and a reason for everything that is not."""

from datetime import date
from pathlib import Path

import pytest

from etl.model import Article, Issue
from etl.sources import Given, Outlets, Read
from etl.sources.reader import MAX_BYTES
from etl.sources.text import read

TEXT = "Armenia asks Russia for help.\nRussia answers."


def found(path: Path, flags: Given = Given()) -> list[Read]:  # noqa: B008
    return list(read(path, flags, Outlets(())))


def rules(path: Path) -> list[str]:
    return [one.rule for one in found(path) if isinstance(one, Issue)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.yml").write_text(
        "title: 'Appeal'\nlang: en\npublished: 2020-10-31\noutlet: An agency\ncamp: ru\n"
        "url: https://x.example/a\nretrieved: 2020-11-02\nnote: n\n",
        encoding="utf-8",
    )
    return tmp_path / "a.txt"


def test_text_and_sidecar_make_an_article(path: Path) -> None:
    (one,) = found(path)
    assert isinstance(one, Article)
    assert (one.text, one.title, one.lang, one.outlet, one.camp, one.url) == (
        TEXT,
        "Appeal",
        "en",
        "An agency",
        "ru",
        "https://x.example/a",
    )
    assert (one.published, one.published_origin, one.retrieved, one.note) == (date(2020, 10, 31), "metadata", date(2020, 11, 2), "n")


def test_flags_win_over_the_sidecar(path: Path) -> None:
    (one,) = found(path, Given(title="Other", published=date(2020, 11, 1)))
    assert isinstance(one, Article)
    assert (one.title, one.published, one.published_origin, one.lang) == ("Other", date(2020, 11, 1), "flag", "en")


def test_windows_line_ends_are_one_character(path: Path) -> None:
    path.write_bytes(TEXT.replace("\n", "\r\n").encode())
    (one,) = found(path)
    assert isinstance(one, Article)
    assert one.text == TEXT


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"words \x01\x02", "binary"),
        ("Élysée".encode("latin-1"), "encoding"),
        (b"a" * (MAX_BYTES + 1), "too-large"),
    ],
)
def test_what_is_no_article_is_an_issue_with_its_reason(path: Path, raw: bytes, rule: str) -> None:
    path.write_bytes(raw)
    assert rules(path) == [rule]
    assert not any(isinstance(one, Article) for one in found(path))


def test_a_file_that_is_gone_or_a_folder_is_an_issue(tmp_path: Path) -> None:
    assert rules(tmp_path / "gone.txt") == ["unreadable"]
    assert rules(tmp_path) == ["unreadable"]


@pytest.mark.parametrize(
    ("sidecar", "words"),
    [
        ("published: someday\n", "someday"),
        ("lang: xx\npublished: 2020-10-31\n", "xx"),
        ("camp: nobody\npublished: 2020-10-31\n", "nobody"),
        ("colour: red\npublished: 2020-10-31\n", "colour"),
        ("- a\n- b\n", None),
        ("a: [\n", None),
        ("title: [a]\npublished: 2020-10-31\n", "['a']"),
    ],
)
def test_metadata_that_cannot_be_honoured_is_said(path: Path, sidecar: str, words: str | None) -> None:
    path.with_suffix(".yml").write_text(sidecar, encoding="utf-8")
    issue = next(one for one in found(path) if isinstance(one, Issue))
    assert issue.rule == "metadata"
    if words:
        assert issue.words == words
    assert any(isinstance(one, Article) for one in found(path))


def test_the_command_that_supplies_a_date_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "undated.txt"
    path.write_text(TEXT, encoding="utf-8")
    issue = next(one for one in found(path) if isinstance(one, Issue))
    assert f"python -m etl build --article {path} --published YYYY-MM-DD" in issue.message
