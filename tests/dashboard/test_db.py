from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pytest

from dashboard import db
from dashboard.view import View
from tests.dashboard.conftest import build_world


def test_the_pointer_and_all_kept_releases_are_found(release: db.Release) -> None:
    assert release.id == "tiny2"
    assert set(db.releases()) == {"tiny1", "tiny2"}
    assert Path(release.path).name == "events-tiny2.duckdb"


def test_no_release_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENTS_BUILD", str(tmp_path / "none"))
    assert db.current_release() is None
    assert db.releases() == {}


def test_a_release_of_another_schema_or_a_damaged_one_is_not_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENTS_BUILD", str(tmp_path))
    for name in ("fits", "older"):
        build_world(tmp_path / f"events-{name}.duckdb", name)
    with duckdb.connect(str(tmp_path / "events-older.duckdb")) as con:
        con.execute("UPDATE release SET schema_version = schema_version - 1")
    (tmp_path / "events-damaged.duckdb").write_bytes(b"no database" * 1000)
    assert set(db.releases()) == {"fits"}
    (tmp_path / "current").symlink_to("events-older.duckdb")
    assert db.current_release() is None


def test_releases_stay_apart(release: db.Release) -> None:
    assert int(db.ask(release, "total")["events"].iloc[0]) == 8
    assert int(db.ask(db.releases()["tiny1"], "total")["events"].iloc[0]) == 7


def test_many_threads_get_right_answers(release: db.Release) -> None:
    views = [View(actors=(actor,), words=words) for actor in ("ARM", "AZE", "RUS", "TUR") for words in ("", "a", "e", "treaty")] * 8

    def total(view: View) -> int:
        return int(db.ask(release, "total", view)["events"].iloc[0])

    db._answers.clear()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(total, views))
    db._answers.clear()
    assert found == [total(view) for view in views]


def test_what_is_only_shown_differently_is_asked_once(release: db.Release) -> None:
    assert db.begin(release, "total", View(lang="ar", event="e-1997")) is db.begin(release, "total", View(map="wide"))


def test_a_release_knows_what_links_may_name(release: db.Release) -> None:
    known = db.known(release)
    assert {"ARM", "PER.PASHINYAN"} <= known.actors
    assert known.has_event("e-1997")
    assert not known.has_event("e-none")
    grave = known.tombstone("e-old")
    assert grave is not None
    assert grave.merged_into == "e-request"
