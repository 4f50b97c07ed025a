"""The articles of data/sample: a fresh clone reads them, in every language, and nothing of them is an issue of reading."""

from datetime import date
from pathlib import Path

import pytest

from etl import reference
from etl.model import Article
from etl.sources import Given, Outlets
from etl.sources.text import read
from tests.conftest import DATA

SAMPLES = sorted((DATA / "sample").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_read_with_its_date_and_outlet(path: Path) -> None:
    known, _ = reference.read_with_faults(DATA)
    (found,) = read(path, Given(), Outlets(known.outlet))
    assert isinstance(found, Article)
    assert (found.outlet, found.camp, found.dataset, found.published_origin) == ("sample", "other", "sample", "metadata")
    assert found.published
    assert found.published > date(2020, 1, 1)
    assert found.text
    assert len(found.text) < 2500


def test_there_is_a_sample_in_every_language() -> None:
    assert {path.stem.partition("-")[0] for path in SAMPLES} == {"ar", "az", "en", "hy", "ru", "tr"}
