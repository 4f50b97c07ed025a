"""A release appears whole or not at all: built beside, checked, synced, then the pointer moves in one rename.

Whoever reads an older release keeps it: files of releases are never changed and never removed here.
"""

import fcntl
import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from etl.faults import InputError
from etl.sql import statement

RELEASE_FILE = re.compile(r"events-([0-9a-f]{12})\.duckdb")
POINTER = "current"
_LOCK = ".lock"
_UNFINISHED = ".building-"


@dataclass(frozen=True, slots=True)
class Published:
    """A release on disk; `is_new` is False if the same content had been published before."""

    release_id: str
    path: Path
    is_new: bool


@contextmanager
def locked(out: Path, wait_seconds: float = 600, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Only one build at a time writes to a folder; the lock ends with the process, however that ends."""
    out.mkdir(parents=True, exist_ok=True)
    with (out / _LOCK).open("a") as file:
        deadline = time.monotonic() + wait_seconds
        told = False
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise InputError(f"another build is writing to {out}; wait for it or end it") from None
                if not told:
                    waiting()
                    told = True
                time.sleep(0.1)
        yield


def unfinished(out: Path) -> Path:
    """Where to build, beside the releases; what a killed build left there is removed. Call under the lock."""
    for left in out.glob(_UNFINISHED + "*"):
        left.unlink()
    return out / f"{_UNFINISHED}{os.getpid()}.duckdb"


def publish(built: Path, release_id: str, out: Path) -> Published:
    """Give a closed and checkpointed file its name, then let `current` point to it."""
    path = out / f"events-{release_id}.duckdb"
    is_new = not is_release(path, release_id)
    if is_new:
        _sync(built)
        built.replace(path)
    else:
        built.unlink()
    _sync(out)
    _point(out, path)
    return Published(release_id, path, is_new)


def is_release(path: Path, release_id: str) -> bool:
    """Whether the file can be opened and says that it is this release."""
    described = describe(path)
    return described is not None and described.release_id == release_id


@dataclass(frozen=True, slots=True)
class Description:
    """The row of table `release`."""

    release_id: str
    built_at: datetime
    code_version: str
    schema_version: int
    inputs: str
    counts: str


def describe(path: Path) -> Description | None:
    """What a file says of itself; None if it is no release that can be read."""
    if not path.is_file():
        return None
    try:
        with duckdb.connect(path, read_only=True) as con:
            row = con.execute(statement("release")).fetchone()
    except duckdb.Error:
        return None
    return Description(*row) if row else None


def current(out: Path) -> Path | None:
    """The file that `current` points to, if there is one."""
    pointer = out / POINTER
    return pointer.resolve() if pointer.exists() else None


def releases(out: Path) -> list[Path]:
    """All release files, by name."""
    return sorted(path for path in out.glob("events-*.duckdb") if RELEASE_FILE.fullmatch(path.name))


def _point(out: Path, path: Path) -> None:
    pointer = out / f"{_UNFINISHED}{POINTER}"
    pointer.unlink(missing_ok=True)
    pointer.symlink_to(path.name)
    pointer.replace(out / POINTER)
    _sync(out)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
