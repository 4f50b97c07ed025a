"""The page itself, run by Streamlit's own test runner on the tiny world. What a browser alone shows is in tests/browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import db

APP = Path(__file__).parents[2] / "streamlit_app.py"


def opened(**query: str) -> AppTest:
    page = AppTest.from_file(str(APP), default_timeout=30)
    for key, value in query.items():
        page.query_params[key] = value
    return page.run()


def said(page: AppTest) -> str:
    """All that the page writes as HTML of its own."""
    return " ".join(element.proto.body for element in page.get("html"))


@pytest.mark.usefixtures("release")
class TestPage:
    def test_opens_on_everything(self) -> None:
        page = opened()
        assert not page.exception
        assert "8 events." in said(page)

    def test_a_link_sets_the_widgets_and_the_sentence(self) -> None:
        page = opened(**{"from": "2020-09-27", "to": "2020-11-11", "actor": "arm", "alliance": "csto"})
        assert page.multiselect("w_actors").value == ["ARM"]
        assert str(page.date_input("w_last").value) == "2020-11-10"
        assert "in which Armenia (with its parts) took part" in said(page)
        assert "from 27 September 2020 to 10 November 2020" in said(page)

    def test_a_filter_writes_the_address(self) -> None:
        page = opened()
        page.multiselect("w_alliances").select("CSTO").run()
        assert page.query_params["alliance"] == "csto"
        assert "with a member of Collective Security Treaty Organization on the date of the event" in said(page)

    def test_a_chip_takes_its_choice_off(self) -> None:
        page = opened(actor="arm,rus", type="assault")
        page.button("chip_actors_ARM").click().run()
        assert page.query_params["actor"] == "rus"
        page.button("clear_all").click().run()
        assert "8 events." in said(page)

    def test_a_bad_link_is_told_and_the_rest_holds(self) -> None:
        page = opened(actor="arm,atlantis", asof="never", event="e-old", **{"from": "yesterday"})
        assert not page.exception
        for words in ("atlantis", "never", "yesterday", "the same request, told twice"):
            assert words in said(page)
        assert "in which Armenia (with its parts) took part" in said(page)

    def test_hostile_words_stay_words(self) -> None:
        page = opened(q="<img src=x onerror=alert(1)>")
        assert not page.exception
        assert "<img" not in said(page)

    def test_the_card_opens_even_outside_the_filter(self) -> None:
        page = opened(event="e-1997", type="assault")
        assert "A treaty is signed" in said(page)
        assert "outside the filters" in said(page)

    def test_a_pinned_link_keeps_its_release_and_tells_of_newer_data(self) -> None:
        page = opened(v="tiny1")
        assert "7 events." in said(page)
        assert any("pinned to release tiny1 with 7 events. The newest release has 8" in text.value for text in page.text)
        page.button("unpin").click().run()
        assert "8 events." in said(page)

    def test_dates_cannot_cross(self) -> None:
        page = opened(**{"from": "2020-01-01", "to": "2020-06-01"})
        page.date_input("w_from").set_value("2021-01-01").run()
        assert page.query_params["from"] == "2021-01-01"
        assert "to" not in page.query_params

    def test_no_events_is_said(self) -> None:
        page = opened(q="nothing of the kind")
        assert not page.exception
        assert "0 events" in said(page)

    @pytest.mark.parametrize("lang", ["en", "ar", "ru", "hy", "az", "tr"])
    def test_what_we_know_opens_by_its_link(self, lang: str) -> None:
        page = opened(show="data", lang=lang)
        assert not page.exception
        assert 'data-testid="known"' in said(page)
        assert page.selectbox("w_lang").value == lang

    def test_what_we_know_is_about_all_and_the_filter_waits(self) -> None:
        page = opened(type="assault")
        assert "2 events" in said(page)
        page.button("to_data").click().run()
        assert page.query_params["show"] == "data"
        assert "8 events: 4 checked against a source, 3 coded by rules and 1 not checked." in said(page)
        page.button("to_events").click().run()
        assert "show" not in page.query_params
        assert page.query_params["type"] == "assault"
        assert "2 events" in said(page)

    def test_documents_are_listed_with_parties_and_nothing_of_them_runs(self) -> None:
        shown = said(opened(show="data"))
        assert "treaty · T/1 (1997) · signed by Armenia and Russia" in shown
        assert "addressed to Collective Security Treaty Organization" in shown
        assert "&lt;b&gt;Notice" in shown
        assert "javascript:" not in shown

    @pytest.mark.parametrize("lang", ["en", "ar"])
    @pytest.mark.parametrize("lanes", ["actor", "alliance", "type", "place"])
    def test_every_kind_of_lane_in_every_direction(self, lang: str, lanes: str) -> None:
        assert not opened(lang=lang, lanes=lanes, event="e-request").exception


def test_a_failing_build_is_said_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENTS_BUILD", str(tmp_path))
    monkeypatch.setattr("dashboard.builder.COMMAND", ("python3", "-c", "print('row 7: no such actor'); raise SystemExit(2)"))
    page = opened()
    assert not page.exception
    assert any("could not be built" in error.value for error in page.error)
    assert any("row 7: no such actor" in code.value for code in page.code)


def test_the_first_start_builds_and_goes_on(tmp_path: Path, build_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = build_dir / "events-tiny2.duckdb"
    script = f"import os; os.symlink({str(target)!r}, {str(tmp_path / 'current')!r}); print('published')"
    monkeypatch.setenv("EVENTS_BUILD", str(tmp_path))
    monkeypatch.setattr("dashboard.builder.COMMAND", ("python3", "-c", script))
    page = opened()
    assert not page.exception
    assert "8 events." in said(page)
    assert db.current_release() is not None
