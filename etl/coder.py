"""The coder as the pipeline sees it: a function from an article to what was coded, made from the data folder."""

from pathlib import Path
from typing import Any

from etl import reference
from etl.coding.assemble import code_article
from etl.coding.predict import prediction, shown
from etl.coding.world import load_world
from etl.engine import Coder
from etl.model import Article, Claim, Coded


def make(data: Path, *, is_traced: bool = False) -> Coder:
    """Reads the reference tables and lexicons; called once in each process. `is_traced`: also say what was seen and rejected."""
    world = load_world(data, reference.read(data))

    def code(article: Article) -> Coded:
        return code_article(article, world, is_traced=is_traced)

    return code


class Predict:
    """As `make`, for `etl code`: what was coded as one JSON object an article, and its claims in the same order."""

    def __init__(self, data: Path) -> None:
        self._world = load_world(data, reference.read(data))

    def __call__(self, article: Article) -> tuple[dict[str, Any], tuple[Claim, ...]]:
        coded = code_article(article, self._world, is_traced=False)
        return prediction(coded, self._world), shown(coded)
