"""Publishing: whole or not at all, and nobody who reads is disturbed."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from etl import publish
from etl.faults import FaultsError, InputError
from etl.inputs import Inputs
from etl.pipeline import Built
from tests.conftest import build_world, copy_world

Build = Callable[..., Built]


def events(path: Path) -> int:
    with duckdb.connect(path, read_only=True) as con:
        return len(con.table("event"))


def change(world: Path) -> None:
    """Another article, so another release."""
    (world / "sample" / "more.txt").write_text("AID - actual RUS > ARM on 2020-11-20\n", encoding="utf-8")
    (world / "sample" / "more.yml").write_text("published: 2020-11-20\n", encoding="utf-8")


def leftovers(out: Path) -> list[str]:
    return [path.name for path in out.iterdir() if path.name.startswith(".building-")]


def test_a_release_is_named_and_pointed_to(world: Path, build: Build) -> None:
    published = build(world).published
    assert published.path.name == f"events-{published.release_id}.duckdb"
    assert publish.current(world / "build") == published.path.resolve()
    assert (world / "build" / "current").readlink() == Path(published.path.name)
    described = publish.describe(published.path)
    assert described
    assert described.release_id == published.release_id
    assert leftovers(world / "build") == []


def test_the_same_content_is_the_same_file_untouched(world: Path, build: Build) -> None:
    first = build(world).published
    before = first.path.stat()
    second = build(world).published
    assert (second.release_id, second.is_new) == (first.release_id, False)
    assert second.path.stat().st_mtime_ns == before.st_mtime_ns
    assert second.path.stat().st_ino == before.st_ino


def test_an_older_release_stays_and_its_readers_are_undisturbed(world: Path, build: Build) -> None:
    first = build(world).published
    with duckdb.connect(first.path, read_only=True) as reader:
        before = reader.execute("SELECT event_id FROM event ORDER BY event_id").fetchall()
        change(world)
        second = build(world).published
        assert second.release_id != first.release_id
        assert reader.execute("SELECT event_id FROM event ORDER BY event_id").fetchall() == before
    assert publish.current(world / "build") == second.path.resolve()
    assert events(first.path) + 1 == events(second.path)
    assert publish.releases(world / "build") == sorted([first.path, second.path])


@pytest.mark.parametrize("step", ["_sync", "_point", "publish", "is_release"])
def test_a_build_that_breaks_between_steps_leaves_the_old_release(
    world: Path, build: Build, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    old = build(world).published
    change(world)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(publish, step, full)
    with pytest.raises(OSError, match="No space left"):
        build(world)
    monkeypatch.undo()
    assert publish.current(world / "build") == old.path.resolve()
    assert events(old.path) > 0
    new = build(world).published
    assert publish.current(world / "build") == new.path.resolve()
    assert leftovers(world / "build") == []


def _build_until_killed(world: Path) -> None:
    build_world(world)


@pytest.mark.parametrize("delay", [0.05, 0.1, 0.15, 0.2, 0.3, 0.4])
def test_a_killed_build_leaves_the_old_release_and_the_next_goes_on(world: Path, build: Build, delay: float) -> None:
    old = build(world).published
    change(world)
    process = multiprocessing.get_context("fork").Process(target=_build_until_killed, args=(world,))
    process.start()
    time.sleep(delay)
    if process.pid and process.is_alive():
        os.kill(process.pid, signal.SIGKILL)
    process.join()
    now = publish.current(world / "build")
    assert now is not None
    assert events(now) > 0
    if process.exitcode:
        assert now == old.path.resolve() or publish.is_release(now, now.stem.removeprefix("events-"))
    new = build(world).published
    assert publish.current(world / "build") == new.path.resolve()
    assert leftovers(world / "build") == []


def test_a_fault_publishes_nothing(world: Path, build: Build) -> None:
    old = build(world).published
    (world / "checks" / "never.sql").write_text("-- There is no event\nSELECT event_id FROM event", encoding="utf-8")
    with pytest.raises(FaultsError, match="There is no event"):
        build(world)
    assert publish.current(world / "build") == old.path.resolve()
    assert publish.releases(world / "build") == [old.path]
    assert leftovers(world / "build") == []


def test_a_broken_file_under_the_name_of_a_release_is_replaced(world: Path, build: Build) -> None:
    published = build(world).published
    published.path.write_bytes(b"half a file")
    assert publish.describe(published.path) is None
    again = build(world).published
    assert again.is_new
    assert events(again.path) > 0


def test_a_second_build_waits_and_then_says_why_it_gives_up(tmp_path: Path) -> None:
    waited: list[bool] = []
    second = publish.locked(tmp_path, wait_seconds=0.25, waiting=lambda: waited.append(True))
    with publish.locked(tmp_path), pytest.raises(InputError, match="another build is writing"), second:
        pass
    assert waited == [True]
    with publish.locked(tmp_path, wait_seconds=0):
        pass


def test_two_builds_at_once_both_end_well(tmp_path: Path) -> None:
    world = copy_world(tmp_path / "data")
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=_build_until_killed, args=(world,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    assert len(publish.releases(world / "build")) == 1


def test_no_input_is_still_a_release(world: Path, build: Build) -> None:
    built = build(world, inputs=Inputs(samples=False))
    assert (built.read, len(built.events)) == (0, 3)
