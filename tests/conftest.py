"""The tiny world: a data folder of a few rows, with the real schema, checks, types and lexicons, built by the real loader."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest
from rich.console import Console

from etl import pipeline
from etl.inputs import Inputs
from etl.pipeline import Built, Options
from etl.progress import Steps
from tests.world import fake

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
SHARED = ("schema.sql", "views.sql", "derive.sql", "checks", "lexicon", "reference/event_type.csv", "reference/title_templates.yml")


def copy_world(to: Path) -> Path:
    """A fresh data folder that a test may change."""
    shutil.copytree(ROOT / "tests" / "world" / "data", to)
    for name in SHARED:
        if (DATA / name).is_dir():
            shutil.copytree(DATA / name, to / name)
        else:
            shutil.copy(DATA / name, to / name)
    return to


def quiet() -> Steps:
    """Steps that nobody sees."""
    return Steps(Console(quiet=True))


def build_world(data: Path, out: Path | None = None, inputs: Inputs = Inputs()) -> Built:  # noqa: B008 - a frozen value
    """A build with the fake coder."""
    return pipeline.build(Options(data, out or data / "build", inputs), quiet(), fake.make)


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """The tiny data folder, for one test."""
    return copy_world(tmp_path / "data")


@pytest.fixture
def build() -> Callable[..., Built]:
    """Build a data folder with the fake coder."""
    return build_world


@pytest.fixture(scope="session")
def tiny_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published release of the tiny world; only to read."""
    data = copy_world(tmp_path_factory.mktemp("tiny") / "data")
    return build_world(data).published.path


@pytest.fixture
def con(tiny_release: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to it."""
    with duckdb.connect(tiny_release, read_only=True) as connection:
        yield connection


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Fast first: what drives a browser comes last."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
