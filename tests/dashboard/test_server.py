import asyncio
import json
import socket
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from starlette.applications import Starlette

from dashboard import server


def get(path: str) -> tuple[int, bytes]:
    """Status and body of a request, spoken straight to the application."""
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return await asyncio.get_running_loop().create_future()  # the visitor stays

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "query_string": b"", "headers": [], "root_path": ""}
    with ThreadPoolExecutor(1) as pool:  # a browser test before this one may have left a loop in this thread
        pool.submit(asyncio.run, Starlette(routes=server.routes())(scope, receive, send)).result()
    return sent[0]["status"], b"".join(message.get("body", b"") for message in sent)


@pytest.mark.usefixtures("release")
def test_health_names_the_release() -> None:
    status, body = get("/healthz")
    assert (status, json.loads(body)) == (200, {"status": "ok", "release": "tiny2"})


def test_health_without_a_release_is_not_well(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENTS_BUILD", str(tmp_path))
    assert get("/healthz")[0] == 503


def test_the_map_is_served_from_here_and_nothing_else_is() -> None:
    assert get("/geo/region.geojson")[0] == 200
    assert get("/geo/../../pyproject.toml")[0] == 404
    assert get("/geo/%2e%2e/schema.sql")[0] == 404


def test_small_messages_are_sent_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server.send_at_once()
        assert listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
