"""The list of documents: the way to the page that was read and to the event."""

import pytest

from dashboard.link import encode
from dashboard.panels import documents
from dashboard.scene import Scene


def test_a_document_leads_to_its_page_and_to_its_event(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "address", lambda view: f"https://here.example/?{encode(view)}")
    shown = documents.listing(scene)
    assert 'href="https://example.org/treaty"' in shown
    assert "event=e-1997" in shown
    assert shown.index("Notice") < shown.index("Treaty of friendship"), "newest first"


def test_an_event_without_a_document_has_no_section(scene: Scene) -> None:
    assert documents.section("e-request", scene) == ""
