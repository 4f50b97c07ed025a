"""JSON Lines: each line stands alone; a bad one is an issue and the others are read."""

import json
from datetime import date
from pathlib import Path

from etl.model import Article, Issue
from etl.sources import Given, Outlets, Read
from etl.sources.jsonl import read
from etl.sources.reader import MAX_BYTES


def found(path: Path) -> list[Read]:
    return list(read(path, Given(), Outlets(())))


def test_good_and_bad_lines(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    lines = [
        json.dumps({"title": "T", "text": "One.", "published": "2020-10-31", "lang": "en", "camp": "az"}),
        "",
        "{not json",
        "[1, 2]",
        json.dumps({"title": "no text", "published": "2020-10-31"}),
        json.dumps({"text": "Two.", "published": "2020-10-31T10:00:00Z"}),
        json.dumps({"text": "Three."}),
        json.dumps({"text": "Four \ud800.", "published": "2020-10-31", "tags": ["x"]}),
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    articles = [one for one in found(path) if isinstance(one, Article)]
    issues = [one for one in found(path) if isinstance(one, Issue)]
    assert [one.text for one in articles] == ["One.", "Two.", "Three.", "Four \ufffd."]
    assert (articles[0].published, articles[0].published_origin, articles[0].camp) == (date(2020, 10, 31), "metadata", "az")
    assert articles[1].published == date(2020, 10, 31)
    assert articles[2].published is None
    assert [(one.rule, one.input) for one in issues] == [
        ("json", "some.jsonl:3"),
        ("json", "some.jsonl:4"),
        ("empty", "some.jsonl:5"),
        ("no-publication-date", "some.jsonl:7"),
        ("ignored-key", "some.jsonl"),
    ]


def test_a_line_over_the_limit_is_an_issue_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps({"text": "x" * (2 * MAX_BYTES)}) + "\n")
        file.write(json.dumps({"text": "Short.", "published": "2020-10-31"}) + "\n")
    big, small = found(path)
    assert isinstance(big, Issue)
    assert (big.rule, big.input) == ("too-large", "long.jsonl:1")
    assert isinstance(small, Article)
    assert small.text == "Short."


def test_a_file_that_is_gone_is_an_issue(tmp_path: Path) -> None:
    (one,) = found(tmp_path / "gone.jsonl")
    assert isinstance(one, Issue)
    assert one.rule == "unreadable"


def test_nesting_without_end_is_an_issue(tmp_path: Path) -> None:
    path = tmp_path / "deep.jsonl"
    path.write_text("[" * 200_000, encoding="utf-8")
    (one,) = found(path)
    assert isinstance(one, Issue)
    assert one.rule == "json"


def test_a_line_that_is_not_utf_8_is_not_guessed_at(tmp_path: Path) -> None:
    path = tmp_path / "old.jsonl"
    record = json.dumps({"text": "Армения обратилась к России за помощью.", "published": "2020-10-31"}, ensure_ascii=False)
    path.write_bytes(record.encode("windows-1251") + b"\n" + record.encode("utf-8"))
    issue, article = found(path)
    assert isinstance(issue, Issue)
    assert (issue.rule, issue.input) == ("encoding", "old.jsonl:1")
    assert isinstance(article, Article)
