"""The tables of what we know: each line with a bar, its full part what was checked."""

from datetime import timedelta

from dashboard import db
from dashboard.charts import coverage
from dashboard.html import Html, tag
from dashboard.i18n.vocabulary import CAMPS, GAPS, TABLES
from dashboard.scene import Scene
from dashboard.values import Row, day


def _bars(rows: list[tuple[str, int, int]], head: tuple[str, str], scene: Scene) -> Html:
    """Lines with a bar: label, how many, how many of them checked. The longest bar is the largest number."""
    most = max((whole for _, whole, _ in rows), default=1) or 1
    lines = [
        tag(
            "tr",
            tag("th", label, scope="row", dir="auto"),
            tag("td", _bar(whole, checked, most, scene), class_="bar"),
            tag("td", scene.t.number(whole), class_="n"),
        )
        for label, whole, checked in rows
    ]
    columns = tag("tr", tag("th", head[0], scope="col"), tag("th", "", scope="col"), tag("th", head[1], scope="col", class_="n"))
    return tag("table", tag("thead", columns), tag("tbody", *lines), class_="know")


def _bar(whole: int, checked: int, most: int, scene: Scene) -> Html:
    full, part = 100 * whole / most, 100 * checked / whole if whole else 0
    mark = f"width:{part:.1f}%;--mark:{coverage.colour('verified', scene.theme)}"
    return tag("span", tag("i", style=mark), class_="meter", style=f"width:{full:.1f}%", aria_hidden="true")


def types(scene: Scene) -> Html:
    """Events by type."""
    rows = db.rows(scene.release, "coverage_type")
    return _bars([(scene.names.type(row["id"]), *_of(row)) for row in rows], (scene.t.say("Type of event"), scene.t.say("Events")), scene)


def _of(row: Row) -> tuple[int, int]:
    return int(row["events"]), int(row["verified"])


def camps(scene: Scene) -> Html:
    """Events by the camp of their sources; one event may count in several."""
    t = scene.t
    rows = db.rows(scene.release, "coverage_camp")
    lines = [(t.word(CAMPS, row["id"]), int(row["events"]), int(row["events"])) for row in rows]
    return _bars(lines, (t.say("Whose sources"), t.say("Events")), scene)


def tables(scene: Scene) -> Html:
    """Rows written by hand, and those that were checked."""
    t = scene.t
    lines = [
        tag(
            "tr",
            tag("th", t.word(TABLES, row["id"]), scope="row"),
            tag("td", _bar(int(row["rows"]), int(row["verified"]), int(row["rows"]), scene), class_="bar"),
            tag("td", t.say("{n} of {total}", n=t.number(int(row["verified"])), total=t.number(int(row["rows"]))), class_="n"),
        )
        for row in db.rows(scene.release, "coverage_table")
    ]
    return tag("table", tag("tbody", *lines), class_="know")


def gaps(scene: Scene) -> Html:
    """What is weak or missing, in words."""
    t = scene.t
    items = []
    for row in db.rows(scene.release, "coverage_gap"):
        share = t.say("{n} of {total}", n=t.number(int(row["events"])), total=t.number(int(row["total"])))
        items.append(tag("li", tag("b", share), " ", t.word(GAPS, row["id"])))
    return tag("ul", *items, class_="gaps")


def phases(scene: Scene) -> Html:
    """Events and documents by period."""
    t = scene.t
    rows = db.rows(scene.release, "coverage_phase", lang=scene.view.lang)
    most = max((int(row["events"]) for row in rows), default=1) or 1
    lines = [
        tag(
            "tr",
            tag("th", row["name"], scope="row", dir="auto"),
            tag("td", _span(row, scene), class_="when"),
            tag("td", _bar(*_of(row), most, scene), class_="bar"),
            tag("td", t.number(int(row["events"])), class_="n"),
            tag("td", t.number(int(row["documents"])), class_="n"),
        )
        for row in rows
    ]
    labels = ((t.say("Period"), None), (t.say("Dates"), None), ("", "bar"), (t.say("Events"), "n"), (t.say("Documents"), "n"))
    head = tag("tr", *(tag("th", label, scope="col", class_=kind) for label, kind in labels))
    return tag("table", tag("thead", head), tag("tbody", *lines), class_="know phases")


def _span(row: Row, scene: Scene) -> str:
    t, since, until = scene.t, day(row["since"]), day(row["until"])
    if until is None:
        return t.say("since {first}", first=t.short_day(since))
    return t.say("{first} to {last}", first=t.short_day(since), last=t.short_day(until - timedelta(days=1)))
