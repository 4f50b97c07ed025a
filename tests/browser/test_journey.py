"""What an analyst does, end to end."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]


def sentence(page: Page) -> str:
    return page.get_by_test_id("sentence").inner_text()


def says(page: Page, words: str) -> None:
    expect(page.get_by_test_id("sentence")).to_contain_text(words)


def choose(page: Page, label: str, typed: str) -> None:
    box = page.get_by_role("combobox", name=label, exact=True)
    box.click()
    box.press_sequentially(typed)
    page.get_by_role("option").filter(has_text=typed).first.click()
    page.keyboard.press("Escape")


def rows(page: Page) -> list[str]:
    return [row.inner_text() for row in page.locator("button.row").all()]


def test_filter_open_share_and_open_again_elsewhere(address: str, visitor: Visit) -> None:
    page = visitor(f"{address}?from=2020-09-27&to=2020-11-11")
    says(page, "4 events from 27 September 2020 to 10 November 2020")
    choose(page, "Actor", "Россия")
    says(page, "2 events from 27 September 2020 to 10 November 2020, in which Russia (with its parts) took part")
    choose(page, "Alliance of an actor", "Collective")
    says(page, "with a member of Collective Security Treaty Organization on the date of the event")
    page.locator("button.row").filter(has_text="consultations on aid").click()
    expect(page.get_by_test_id("card")).to_contain_text("Treaty of Friendship of Russia and Armenia (1997)")
    quote = page.locator("blockquote")
    assert quote.get_attribute("dir") == "rtl"
    page.locator(".st-key-w_map").get_by_text("Wider region").click()
    expect(page).to_have_url(re.compile("map=wide"))
    page.get_by_role("button", name="Share").click()
    code = page.locator(".st-key-share_pinned [data-testid=stCode]")
    code.hover()
    code.get_by_role("button").click()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.startswith(f"{address}?s=1&v=tiny2&from=2020-09-27&to=2020-11-11&actor=rus&alliance=csto&asof=then")
    assert "event=e-request" in link

    other = visitor(link)
    assert sentence(other) == sentence(page)
    assert rows(other) == rows(page)
    expect(other.get_by_test_id("card")).to_contain_text("Armenia asks Russia")
    expect(other.locator("button.row.selected")).to_contain_text("consultations on aid")
    expect(other.get_by_role("radio", name="Wider region")).to_be_checked()


def test_back_and_forward(address: str, visitor: Visit) -> None:
    page = visitor(address)
    says(page, "8 events.")
    types = page.locator(".st-key-w_types")
    types.get_by_role("button", name="Assault").click()
    says(page, "2 events, of type Assault.")
    choose(page, "Actor", "Azerbaijan")
    says(page, "in which Azerbaijan took part")
    page.go_back()
    says(page, "2 events, of type Assault.")
    page.go_back()
    says(page, "8 events.")
    expect(types.get_by_role("button", pressed=True)).to_have_count(0)
    page.go_forward()
    says(page, "2 events, of type Assault.")
    expect(types.get_by_role("button", name="Assault", pressed=True)).to_be_visible()
    page.go_forward()
    says(page, "in which Azerbaijan took part")


@pytest.mark.parametrize("pause", [0, 60, 120])
def test_two_quick_steps_back(address: str, visitor: Visit, pause: int) -> None:
    page = visitor(address)
    says(page, "8 events.")
    page.locator(".st-key-w_types").get_by_role("button", name="Assault").click()
    says(page, "2 events, of type Assault.")
    choose(page, "Actor", "Azerbaijan")
    says(page, "in which Azerbaijan took part")
    page.go_back()
    page.wait_for_timeout(pause)
    page.go_back()
    says(page, "8 events.")
    page.go_forward()
    says(page, "2 events, of type Assault.")


def test_a_bad_link_is_told_and_nothing_runs(address: str, visitor: Visit) -> None:
    page = visitor(
        f"{address}?actor=arm,atlantis&from=2020-99-99&event=e-old&q=%3Cimg%20src=x%20onerror=document.title='run'%3E&type=assault"
    )
    notices = page.get_by_test_id("notices")
    for words in ("atlantis", "2020-99-99", "the same request, told twice"):
        expect(notices).to_contain_text(words)
    says(page, "of type Assault")
    assert page.title() == "Karabakh Event Timeline"
    assert page.locator("img[src=x]").count() == 0


def test_a_title_full_of_code_is_shown_as_text(address: str, visitor: Visit) -> None:
    page = visitor(f"{address}?event=e-reject")
    expect(page.get_by_test_id("card")).to_contain_text("@@#x <img src=x onerror=alert(1)> Russia declines")
    assert page.locator("img[src=x]").count() == 0


def test_a_mark_in_the_lanes_opens_its_event(address: str, visitor: Visit) -> None:
    page = visitor(f"{address}?type=request")
    mark = page.locator(".st-key-lanes .points path").first
    mark.wait_for()
    box = mark.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.get_by_test_id("card")).to_contain_text("consultations on aid")
    expect(page).to_have_url(re.compile("event=e-request"))


def test_a_box_on_the_density_is_the_new_range(address: str, visitor: Visit) -> None:
    page = visitor(address)
    plot = page.locator(".st-key-density .nsewdrag").first
    box = plot.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + 80, steps=6)
    page.mouse.move(box["x"] + box["width"] * 0.95, box["y"] + 90, steps=6)
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"from=20\d\d-\d\d-\d\d&to=20\d\d"))
    says(page, " from ")


def test_a_pinned_link_keeps_its_release(address: str, visitor: Visit) -> None:
    page = visitor(f"{address}?v=tiny1")
    says(page, "7 events.")
    page.get_by_role("button", name="Show the newest").click()
    says(page, "8 events.")


def test_a_file_is_what_is_shown(address: str, visitor: Visit) -> None:
    page = visitor(f"{address}?type=assault")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="CSV").click()
    text = waiting.value.path().read_text(encoding="utf-8-sig")
    assert [line.split(",")[0] for line in text.splitlines()] == ["event_id", "e-assault", "e-district"]


@pytest.mark.parametrize(
    ("width", "scheme", "lang"), [(1440, "dark", "en"), (390, "light", "en"), (390, "dark", "ar"), (1440, "light", "ar")]
)
def test_nothing_is_cut_off_on_any_screen(address: str, visitor: Visit, width: int, scheme: str, lang: str) -> None:
    page = visitor(f"{address}?lang={lang}&event=e-request", width, 900, scheme)
    page.get_by_test_id("card").wait_for()
    assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")
    main = page.locator("[data-testid=stMain]")
    assert main.evaluate("element => element.scrollWidth <= element.clientWidth + 1")
    direction = page.get_by_test_id("sentence").evaluate("element => getComputedStyle(element).direction")
    assert direction == ("rtl" if lang == "ar" else "ltr")
    assert page.locator("[data-testid=stException]").count() == 0


@pytest.mark.parametrize(("lang", "side"), [("en", "left"), ("ar", "right")])
def test_filters_stand_where_reading_begins_and_can_be_closed(address: str, visitor: Visit, lang: str, side: str) -> None:
    page = visitor(f"{address}?lang={lang}")
    sidebar = page.get_by_test_id("stSidebar")
    box = sidebar.bounding_box()
    assert box is not None
    assert (box["x"] < 10) == (side == "left")
    sidebar.hover()
    page.get_by_test_id("stSidebarCollapseButton").locator("button").click()
    expect(sidebar.locator(".st-key-w_words")).not_to_be_in_viewport()
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(sidebar.locator(".st-key-w_words")).to_be_in_viewport()


@pytest.mark.parametrize(("width", "lang"), [(1440, "en"), (390, "ar")])
def test_what_we_know_opens_and_leads_to_an_event_and_back(address: str, visitor: Visit, width: int, lang: str) -> None:
    page = visitor(f"{address}?type=assault&lang={lang}", width=width)
    page.locator(".st-key-to_data button").click()
    expect(page).to_have_url(re.compile("show=data"))
    expect(page.get_by_test_id("known")).to_contain_text("8")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "nothing sticks out"
    with page.context.expect_page() as opened:
        page.locator(".documents a[href*=event]").first.click()
    expect(opened.value.get_by_test_id("card")).to_be_visible()
    page.locator(".st-key-to_events button").click()
    expect(page).to_have_url(re.compile("type=assault"))
    expect(page.get_by_test_id("sentence")).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.go_back()
    expect(page.get_by_test_id("known")).to_be_visible()
