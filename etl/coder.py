"""The coder as the pipeline sees it: a function from an article to what was coded, made from the data folder."""

from pathlib import Path
from typing import Any

from etl import reference
from etl.coding.assemble import code_article
from etl.coding.predict import prediction, shown
from etl.coding.world import load_world
from etl.engine import Coder
from etl.model import Article, Claim, Coded


def make(data: Path) -> Coder:
    """Reads the reference tables and lexicons; called once in each process."""
    world = load_world(data, reference.read(data))

    def code(article: Article) -> Coded:
        return code_article(article, world)

    return code


class Predict:
    """As `make`, for `etl code`: what was coded as one JSON object an article, and its claims in the same order."""

    def __init__(self, data: Path) -> None:
        self._world = load_world(data, reference.read(data))

    def __call__(self, article: Article) -> tuple[dict[str, Any], tuple[Claim, ...]]:
        coded = code_article(article, self._world)
        return prediction(coded, self._world), shown(coded)
