"""How long a build from what the repository holds takes, as a process, into an empty folder and into one that has the release."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def _build(out: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "etl", "build", "--out", out], cwd=ROOT, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000


def measure(rounds: int = 5) -> dict[str, dict[str, float]]:
    """Median milliseconds of a first build and of a second one that finds nothing new."""
    first, again = [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as out:
            first.append(_build(out))
            again.append(_build(out))
    return {"chronology and samples": {"first build": statistics.median(first), "again": statistics.median(again)}}
