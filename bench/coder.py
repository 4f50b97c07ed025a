"""How fast the coder reads, by language, on one core and on two, how long it takes to start, and whether its memory stays flat."""

import csv
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count, cycle, islice
from pathlib import Path

from etl import coder, engine
from etl.model import Article, Coded

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
LANGS = ("en", "ar", "ru", "hy", "az", "tr")
SHORT, LONG = (60, 110), (150, 400)  # words
STREAM = 4_000
EXPLAINED = f"""Articles put together from our samples and the titles of the chronology: every sentence tells of an event, which is
harder work than news. *short* has {SHORT[0]} to {SHORT[1]} words, *long* {LONG[0]} to {LONG[1]}. Processor time of one core, the best
of the rounds, without start-up."""
MEMORY_EXPLAINED = (
    """A process that reads a stream of short articles in six languages, each with words that it never saw; megabytes at most so far."""
)


def pool(lang: str) -> list[str]:
    """Sentences and paragraphs in one language that the repository holds."""
    stop = "։" if lang == "hy" else "."
    texts = [line for path in sorted((DATA / "sample").glob(f"{lang}-*.txt")) for line in path.read_text("utf-8").splitlines() if line]
    files = sorted((DATA / "chronology").glob("*.csv")) if lang == "en" else [DATA / "chronology" / "titles" / f"{lang}.csv"]
    for path in (path for path in files if not path.name.endswith(".sources.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            texts += [row["title_en" if lang == "en" else "title"].rstrip(".") + stop for row in csv.DictReader(file)]
    return texts


def articles(lang: str, words: tuple[int, int], seed: int = 1) -> Iterator[Article]:
    """Articles without end; the same call gives the same ones. One word of each is made up: a stream always brings new names."""
    rng, texts = random.Random(seed), pool(lang)  # noqa: S311 - no secret
    for number in count():
        wanted = rng.randint(*words)
        parts = ["".join(rng.choices("abdeiklmnorstu", k=9)).title()]
        while sum(len(part.split()) for part in parts) < wanted:
            parts.append(rng.choice(texts))
        day = date(2020, 10, 1 + number % 31)
        yield Article(f"{lang}{number}", "bench", "other", lang=lang, text="\n".join(parts[1:]) + " " + parts[0], published=day)


def read(path: Path) -> dict[str, list[Article]]:
    """Articles of a JSONL file by language."""
    found: dict[str, list[Article]] = {}
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        day = date.fromisoformat(record["published"]) if record.get("published") else None
        article = Article(str(record["id"]), "bench", "other", lang=record["lang"], title=record.get("title"), text=record["text"])
        found.setdefault(record["lang"], []).append(replace(article, published=day))
    return found


def _rate(code: engine.Coder, given: Sequence[Article], rounds: int) -> dict[str, float]:
    """Of articles and megabytes of text a second; the first round, in which all words are new, stands for itself."""
    times = []
    for article in given[:5]:
        code(article)  # tables that are read when they are first needed
    for _ in range(rounds):
        start = time.process_time()
        for article in given:
            code(article)
        times.append(time.process_time() - start)
    size = sum(len((article.text or "").encode()) for article in given) / 1_000_000
    words = statistics.mean(len((article.text or "").split()) for article in given)
    best = min(times)
    return {
        "words": words,
        "first round a second": len(given) / times[0],
        "articles a second": len(given) / best,
        "MB a second": size / best,
    }


def speed(given: Mapping[str, Sequence[Article]] | None = None, rounds: int = 5) -> dict[str, dict[str, float]]:
    """By language and length."""
    work: engine.Work[Article, Coded] = engine.Work(coder.make, DATA)
    code = engine.made(work)
    if given:
        return {lang: _rate(code, given[lang], rounds) for lang in LANGS if lang in given}
    made = {f"{lang}, {name}": islice(articles(lang, words), 60) for lang in LANGS for name, words in (("short", SHORT), ("long", LONG))}
    return {name: _rate(code, list(some), rounds) for name, some in made.items()}


def _mixed(number: int) -> Iterator[Article]:
    streams = cycle([articles(lang, SHORT) for lang in LANGS])
    return islice((next(stream) for stream in streams), number)


def cores(number: int = STREAM) -> dict[str, dict[str, float]]:
    """Seconds from the first article to the last, by number of processes, start-up included."""
    seconds = {}
    for workers in (1, 2):
        start = time.perf_counter()
        for _ in engine.run(engine.Work(coder.make, DATA), _mixed(number), workers):
            pass
        seconds[f"{workers} cores" if workers > 1 else "1 core"] = time.perf_counter() - start
    return {f"{number:,} short articles, seconds": seconds}


def start_up() -> dict[str, dict[str, float]]:
    """Seconds until the first article can be coded, in a fresh process."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", "from pathlib import Path; from etl import coder; coder.make(Path('data'))"], cwd=ROOT, check=True
    )
    return {"start-up, seconds": {"": time.perf_counter() - start}}


def memory(sizes: Sequence[int]) -> dict[str, dict[str, float]]:
    """Megabytes of a fresh process at most, after each number of articles."""
    command = [sys.executable, "-m", "bench.coder", *map(str, sizes)]
    printed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    return {"megabytes": {f"{size:,} articles": float(megabytes) for size, megabytes in zip(sizes, printed, strict=True)}}


def _print_memory(sizes: Sequence[int]) -> None:
    coded = engine.run(engine.Work(coder.make, DATA), _mixed(max(sizes)), 1)
    for number, _ in enumerate(coded, start=1):
        if number in sizes:
            print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, flush=True)


def table(rows: Mapping[str, Mapping[str, float]], first: str) -> list[str]:
    """A Markdown table; small numbers with two digits that count."""
    columns = list(next(iter(rows.values())))
    lines = [f"| {first} | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    return lines + [f"| {name} | " + " | ".join(_written(row[column]) for column in columns) + " |" for name, row in rows.items()]


def _written(value: float) -> str:
    return f"{value:,.0f}" if value >= 20 else f"{value:.2g}"


def section(path: Path | None, sizes: Sequence[int]) -> list[str]:
    """The part of docs/benchmarks.md; with a file only its articles are measured."""
    if path is not None:
        return [f"Articles of {path.name}.", "", *table(speed(read(path)), "language"), ""]
    parts = [EXPLAINED, "", *table(speed(), "language"), "", *table(start_up(), "what"), ""]
    return [*parts, *table(cores(), "what"), "", MEMORY_EXPLAINED, "", *table(memory(sizes), "what"), ""]


if __name__ == "__main__":
    _print_memory([int(size) for size in sys.argv[1:]])
