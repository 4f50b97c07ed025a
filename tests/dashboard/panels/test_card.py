"""What the card says, from the tiny world."""

from dataclasses import replace

import pytest

from dashboard import db
from dashboard.html import Html, join
from dashboard.panels import card, claims, denials
from dashboard.scene import Scene
from dashboard.view import View


def drawn(scene: Scene, event_id: str, monkeypatch: pytest.MonkeyPatch) -> Html:
    monkeypatch.setattr(card, "address", lambda _: "")
    (row,) = db.rows(scene.release, "card", event_id=event_id)
    return join(*card._parts(row, replace(scene, view=replace(scene.view, event=event_id))))


def test_evidence_is_the_quotation_right_to_left_with_its_place(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-request", monkeypatch)
    assert '<blockquote dir="rtl" lang="ar">قال رئيس الوزراء إن بلاده تطلب</blockquote>' in said
    assert "characters 0 to 30 of the text" in said
    assert "date from its address" in said


def test_actors_are_told_with_role_person_and_as_written(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-request", monkeypatch)
    assert "Government of Armenia" in said
    assert "acts · through Nikol Pashinyan · written “باشينيان”" in said


def test_alliances_are_those_of_the_day(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-request", monkeypatch)
    assert "Collective Security Treaty Organization" in said
    assert "Treaty of Friendship of Russia and Armenia (1997)" in said
    assert "with Russia · member · since 1997" in said
    assert "membership frozen" in drawn(scene, "e-2025", monkeypatch)


def test_disagreement_is_shown_side_by_side(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-assault", monkeypatch)
    assert "Where the sources disagree" in said
    for words in ("7 Nov 2020", "8 Nov 2020", "Armen-Example", "Az-Example", "9 (5 to 20)"):
        assert words in said
    assert "Where the sources disagree" not in drawn(scene, "e-request", monkeypatch)


def test_dates_are_no_finer_than_known(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "<dd>October 2020<span" in drawn(scene, "e-reject", monkeypatch)
    assert "<dd>1998<span" in drawn(scene, "e-1998", monkeypatch)
    assert "<dd>no date<span" in drawn(scene, "e-undated", monkeypatch)


def test_both_place_names_are_said_with_how_exact(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Stepanakert / Khankendi" in drawn(replace(scene, view=View(names="am")), "e-reject", monkeypatch)
    assert "district only" in drawn(scene, "e-district", monkeypatch)


def test_a_document_is_shown_with_symbol_parties_and_page(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-1997", monkeypatch)
    assert 'href="https://example.org/treaty"' in said
    assert "treaty · T/1 (1997) · signed by Armenia and Russia" in said
    assert "text or report: A page · In force since 1998" in said
    assert "signed by" not in drawn(scene, "e-request", monkeypatch)


def test_nothing_of_the_data_becomes_html(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "<img" not in drawn(scene, "e-reject", monkeypatch)
    said = drawn(scene, "e-assault", monkeypatch)
    assert "Nine &lt;b&gt;fell" in said
    assert "javascript:" not in said


def test_a_card_says_how_sure_and_why(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-request", monkeypatch)
    assert "coded by rules · confidence 9 of 10" in said
    assert "trigger &quot;تطلب&quot;" in said
    assert "its source was not checked" in drawn(scene, "e-district", monkeypatch)


def test_confidence_is_told_with_the_points_of_each_reason(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-request", monkeypatch)
    for points, words in (("+2", "sources of two camps tell it"), ("-1", "it may be the same as another event")):
        assert f'<bdi dir="ltr" class="quiet">{points}</bdi> {words}' in said
    assert "confidence" not in drawn(scene, "e-district", monkeypatch)


def test_a_denial_and_what_it_denies_name_each_other(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    denial, claim = drawn(scene, "e-undated", monkeypatch), drawn(scene, "e-reject", monkeypatch)
    assert '<span class="quiet">denies</span> @@#x' in denial
    assert '<span class="quiet">denied by</span> A refusal' in claim
    assert "Denials" not in drawn(scene, "e-request", monkeypatch)
    linked = denials.section("e-undated", scene, lambda view: f"https://example.org/{view.event}")
    assert 'href="https://example.org/e-reject"' in linked


def test_a_copy_says_so_and_is_no_disagreement(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-request", monkeypatch)
    assert "a copy of another article, counted once with it" in said
    assert "Where the sources disagree" not in said


def test_who_acts_is_told_by_source_where_they_differ(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(scene, "e-assault", monkeypatch)
    assert "<td>Armenia, Azerbaijan</td><td>Armen-Example</td>" in said
    assert "<td>Armenia</td><td>Az-Example</td>" in said


def test_missing_values_of_a_claim_are_none(scene: Scene) -> None:
    (row,) = db.rows(scene.release, "card", event_id="e-assault")
    assert [claim["quote_start"] for claim in claims.of(row)] == [None, None]
    assert claims.of({"claims": None}) == []
