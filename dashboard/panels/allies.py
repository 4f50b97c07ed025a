"""What the actors of an event belonged to on its date: alliances and treaties, as member or otherwise."""

from itertools import groupby

from dashboard import db
from dashboard.html import Html, join, tag
from dashboard.i18n.vocabulary import MEMBERSHIPS
from dashboard.scene import Scene
from dashboard.values import Row, day


def section(event_id: str, scene: Scene) -> Html:
    """Actor by actor: treaties, and folded away the organisations, of which a state has many."""
    rows = db.rows(scene.release, "card_alliances", event_id=event_id)
    actors = [
        join(tag("dt", scene.names.actor(member)), tag("dd", *_lists(list(belonging), member, scene)))
        for member, belonging in groupby(rows, key=lambda row: row["member_id"])
    ]
    return join(tag("h4", scene.t.say("Alliances on that day")), tag("dl", *actors, class_="facts")) if actors else Html("")


def _lists(rows: list[Row], member: str, scene: Scene) -> list[Html]:
    pacts, others = ([_line(row, member, scene) for row in rows if (row["kind"] == "pact") == is_pact] for is_pact in (True, False))
    folded = tag("summary", scene.t.say("Organisations and formats · {n}", n=scene.t.number(len(others))))
    return [*([tag("ul", *pacts)] if pacts else []), *([tag("details", folded, tag("ul", *others))] if others else [])]


def _line(row: Row, member: str, scene: Scene) -> Html:
    t = scene.t
    name = scene.names.alliance(row["alliance_id"])
    role = t.word(MEMBERSHIPS, row["role"])
    since = t.say("since {first}", first=t.short_day(day(row["since"]), "y")) if row["since"] else ""
    partners = [scene.names.actor(i) for i in _others(row, member)]
    ally = t.say("with {actors}", actors=t.all_of(partners)) if row["kind"] == "pact" and partners else ""
    return tag("li", name, tag("span", " · ".join(part for part in (ally, role, since) if part), class_="quiet"))


def _others(row: Row, member: str) -> list[str]:
    return [party for party in row["parties"] or () if party != member]
