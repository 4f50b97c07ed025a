"""The tiny world of world.sql as two releases, and views of it."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from dashboard import db
from dashboard.scene import Scene
from dashboard.view import View

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data"
OLD, NEW = "tiny1", "tiny2"


def build_world(path: Path, release_id: str) -> None:
    """A release file with the tiny world in it."""
    with duckdb.connect(str(path)) as con:
        for script in (DATA / "schema.sql", DATA / "views.sql", HERE / "world.sql", DATA / "derive.sql"):
            con.execute(script.read_text(encoding="utf-8"))
        con.execute("INSERT INTO release VALUES ($id, TIMESTAMP '2026-11-24', 'test', 2, '{}', '{}')", {"id": release_id})
        if release_id == OLD:
            con.execute("DELETE FROM event WHERE event_id = 'e-2025'")


@pytest.fixture(scope="session")
def build_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    for release_id in (OLD, NEW):
        build_world(folder / f"events-{release_id}.duckdb", release_id)
    (folder / "current").symlink_to(f"events-{NEW}.duckdb")
    return folder


@pytest.fixture
def release(build_dir: Path, monkeypatch: pytest.MonkeyPatch) -> db.Release:
    monkeypatch.setenv("EVENTS_BUILD", str(build_dir))
    found = db.current_release()
    assert found is not None
    return found


@pytest.fixture
def cursor(release: db.Release) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(release.path, read_only=True, config={"enable_external_access": False, "lock_configuration": True}) as con:
        yield con.cursor()


@pytest.fixture
def scene(release: db.Release) -> Scene:
    return Scene.of(View(), release, "light")
