"""The server around the page: small messages sent at once, a health check, and the map's own files."""

import asyncio
import gc
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from streamlit.starlette import App

from dashboard import db

GEO_URL = "/geo"
IDLE_COLLECTION_SECONDS = 60


def _listening_sockets() -> list[socket.socket]:
    """The sockets this process listens on, as the garbage collector knows them."""
    found = [thing for thing in gc.get_objects() if isinstance(thing, socket.socket)]
    return [
        sock
        for sock in found
        if sock.fileno() >= 0 and sock.family in (socket.AF_INET, socket.AF_INET6) and sock.type == socket.SOCK_STREAM
    ]


def send_at_once() -> int:
    """Sets TCP_NODELAY on the listening sockets; accepted ones inherit it. Without it each small message waits some 40 ms."""
    sockets = _listening_sockets()
    for sock in sockets:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return len(sockets)


async def _collect_now_and_then() -> None:
    """The collection after each run is off (.streamlit/config.toml), so one is made between them."""
    while True:
        await asyncio.sleep(IDLE_COLLECTION_SECONDS)
        gc.collect()


@asynccontextmanager
async def lifespan(_: App) -> AsyncIterator[dict[str, object] | None]:
    send_at_once()
    gc.collect()
    gc.freeze()
    collector = asyncio.create_task(_collect_now_and_then())
    yield None
    collector.cancel()


async def healthz(_: Request) -> JSONResponse:
    """Whether there is a release to show, and which."""
    release = db.current_release()
    return JSONResponse(
        {"status": "ok" if release else "no release", "release": release and release.id}, status_code=200 if release else 503
    )


def routes() -> list[BaseRoute]:
    return [Route("/healthz", healthz), Mount(GEO_URL, StaticFiles(directory=db.ROOT / "data" / "geo", check_dir=False))]
