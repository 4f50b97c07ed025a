"""Draws the pictures of the documentation from the real app on the real release: `make screenshots`."""

import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.server import app, browser  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
WAR = "?s=1&from=2020-09-27&to=2020-11-11"

# name, query, width, height, colours
SHOTS: tuple[tuple[str, str, int, int, Literal["light", "dark"]], ...] = (
    ("dashboard-light", "?s=1", 1440, 1500, "light"),
    ("dashboard-dark", WAR, 1440, 1500, "dark"),
    ("arabic-light", f"{WAR}&lang=ar", 1440, 1500, "light"),
    ("phone-light", WAR, 390, 1800, "light"),
    ("phone-arabic-dark", f"{WAR}&lang=ar", 390, 1800, "dark"),
)


def shoot(driven: Browser, address: str, shot: tuple[str, str, int, int, Literal["light", "dark"]], folder: Path) -> Path:
    """One picture, taken when the page has been still for a second."""
    name, query, width, height, colours = shot
    page = driven.new_page(viewport={"width": width, "height": height}, color_scheme=colours)
    page.goto(address + query)
    page.get_by_test_id("stPlotlyChart").first.wait_for(timeout=60_000)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(4_000)
    path = folder / f"{name}.png"
    page.screenshot(path=path)
    page.close()
    return path


def main(folder: Path = PICTURES) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with app(ROOT / "data" / "build") as address, browser() as driven:
        for shot in SHOTS:
            print(shoot(driven, address, shot, folder).relative_to(folder.parent))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
