"""From a click to the last change on the page, in a headless Chromium, on synthetic releases of any size."""

import shutil
import statistics
import tempfile
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Page

from bench.server import app, browser

LINK = "?s=1&from=2018-01-01&to=2023-01-01&actor=arm,rus&alliance=csto&asof=then"
STILL_MS = 900
EXPLAINED = """From the click to the last change of the page, headless Chromium with software WebGL. "first chart" is from the
request to the first chart. The link holds two actors, an alliance and five years."""
WATCH = """() => {
  window.lastChange = 0;
  new MutationObserver(() => { window.lastChange = performance.now(); })
    .observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
}"""
STILL = "still => window.lastChange > window.clickedAt && performance.now() - window.lastChange > still"

# What is clicked: a name of the step, and the words on the control.
CLICKS: Mapping[str, str] = {"type": "Assault", "reading": "Ever", "back to then": "Member then", "clear": "Clear all"}


def _click(page: Page, words: str) -> float:
    """Milliseconds from the click to the last change of the page before it stood still."""
    control = page.get_by_role("button", name=words).or_(page.get_by_role("radio", name=words)).first
    page.evaluate("() => { window.clickedAt = performance.now(); }")
    control.click()
    page.wait_for_function(STILL, arg=STILL_MS, timeout=60_000)
    return float(page.evaluate("() => window.lastChange - window.clickedAt"))


def _round(page: Page, address: str) -> dict[str, float]:
    page.goto(address + LINK)
    page.get_by_test_id("stPlotlyChart").first.wait_for(timeout=60_000)
    first = float(page.evaluate("() => performance.now()"))
    page.evaluate(WATCH)
    page.wait_for_timeout(4_000)
    return {"first chart": first} | {step: _click(page, words) for step, words in CLICKS.items()}


def measure(release: Path, rounds: int = 5) -> dict[str, float]:
    """Median milliseconds a step over `rounds` fresh tabs; the first round warms the server and is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        served = Path(folder) / f"events-{release.stem}.duckdb"
        shutil.copyfile(release, served)
        (Path(folder) / "current").symlink_to(served.name)
        times: dict[str, list[float]] = {}
        with app(Path(folder)) as address, browser() as driven:
            for number in range(rounds + 1):
                page = driven.new_page(viewport={"width": 1440, "height": 900})
                for step, milliseconds in _round(page, address).items():
                    if number:
                        times.setdefault(step, []).append(milliseconds)
                page.close()
    return {step: statistics.median(values) for step, values in times.items()}
