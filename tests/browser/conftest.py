"""The real page in a real browser: a server on the tiny world, and a headless Chromium."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright, expect, sync_playwright

from tests.dashboard.conftest import NEW, OLD, build_world

ROOT = Path(__file__).parents[2]
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--enable-unsafe-swiftshader"]
PATIENCE = 20_000  # milliseconds: a loaded machine opens a page in several seconds
MISSING = "no Chromium: install it (apt-get install chromium, or playwright install chromium) or name it in CHROMIUM"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("releases")
    for release_id in (OLD, NEW):
        build_world(folder / f"events-{release_id}.duckdb", release_id)
    (folder / "current").symlink_to(f"events-{NEW}.duckdb")
    return folder


@pytest.fixture(scope="session")
def address(releases: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the page answers, started as the README says."""
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.port", str(port), "--server.headless", "true"]
    log = tmp_path_factory.mktemp("log") / "server.txt"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [*command, "--server.address", "127.0.0.1"],
            cwd=ROOT,
            env=os.environ | {"EVENTS_BUILD": str(releases)},
            stdout=output,
            stderr=output,
        )
    try:
        _wait(f"http://127.0.0.1:{port}/healthz", server, log)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(20)


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(200):
        try:
            with urllib.request.urlopen(url, timeout=2):  # noqa: S310
                return
        except (urllib.error.URLError, ConnectionError):
            if server.poll() is not None:
                break
            time.sleep(0.2)
    pytest.fail(f"the server did not start: {log.read_text(encoding='utf-8')[-2000:]}")


def _launch(playwright: Playwright) -> Browser:
    named = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return playwright.chromium.launch(executable_path=named, args=FLAGS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without one these tests are skipped with the reason, but fail where CI is set."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        try:
            found = _launch(playwright)
        except Error:
            if os.environ.get("CI"):
                pytest.fail(MISSING)
            pytest.skip(MISSING)
        yield found
        found.close()


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages, each in a context of its own, as another reader would. Every request to the outside is a failure."""
    contexts: list[BrowserContext] = []
    outside: list[str] = []

    def visit(url: str, width: int = 1440, height: int = 900, scheme: str = "light") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, permissions=["clipboard-read", "clipboard-write"]
        )  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("request", lambda request: outside.append(request.url) if not _is_local(request.url) else None)
        page.goto(url)
        page.get_by_test_id("sentence").wait_for()
        page.locator(".js-plotly-plot").first.wait_for()
        page.locator("button.row, [data-testid=stText]").first.wait_for()
        return page

    yield visit
    for context in contexts:
        context.close()
    assert outside == []


def _is_local(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:"))
