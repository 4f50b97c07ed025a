"""Whatever bytes an article file holds: a text or an issue, never a crash; quotes are where they say. Run by `make fuzz`.

    python -m tests.fuzz.article -max_total_time=60 CORPUS

The first byte chooses whether the rest is a file of its own or is put into a report of ours, so that the rules are reached.
"""

import sys
from datetime import date
from functools import cache
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["etl"]):
    from etl import reference
    from etl.coding.assemble import code_article
    from etl.coding.world import World, load_world
    from etl.model import Article, Issue
    from etl.sources import Given, Outlets
    from etl.sources.files import as_text
    from etl.sources.reader import article

ROOT = Path(__file__).resolve().parents[2]
FLAGS = Given(published=date(2021, 6, 15))
SAMPLES = [path.read_bytes() for path in sorted((ROOT / "data" / "sample").glob("*.txt"))]


@cache
def world() -> World:
    return load_world(ROOT / "data", reference.read(ROOT / "data"))


def one_input(given: bytes) -> None:
    """One round of the fuzzer."""
    if given[:1] > b"\x7f" and len(given) > 3:
        sample = SAMPLES[given[1] % len(SAMPLES)]
        at = given[2] * len(sample) // 256
        given = sample[:at] + given[3:] + sample[at:]
    found = as_text(given, "fuzzed")
    if isinstance(found, Issue):
        return
    for one in article(found.text, FLAGS, Given(), Outlets(()), name="fuzzed", mend="-"):
        if isinstance(one, Article):
            _check(one)


def _check(one: Article) -> None:
    text = one.text or ""
    for claim in code_article(one, world()).claims:
        if text[claim.quote_start : claim.quote_end] != claim.quote:
            raise AssertionError(f"{claim.quote!r} is not at {claim.quote_start}:{claim.quote_end}")


if __name__ == "__main__":
    world()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
