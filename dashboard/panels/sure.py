"""How sure an event is, with the reasons and their points, and why it is coded so."""

from dashboard.html import Html, join, tag
from dashboard.i18n.vocabulary import CONFIDENCE, STATUSES
from dashboard.scene import Scene
from dashboard.values import Row

STEP = "confidence"
MOST = 10


def section(row: Row, scene: Scene) -> Html:
    """The sum first, then each reason; what rules and lists decided is folded away."""
    t = scene.t
    listed = row["reasons"] or ()
    status = t.word(STATUSES, row["status"])
    unverified = "" if row["is_verified"] else t.say("its source was not checked")
    head = tag("p", " · ".join(part for part in (status, points(row, scene), unverified) if part), class_="quiet")
    counted = [_counted(reason["reason"], scene) for reason in listed if reason["step"] == STEP]
    coded = [_coded(reason) for reason in listed if reason["step"] != STEP]
    why = tag("details", tag("summary", t.say("Why it is coded so")), tag("ul", *coded)) if coded else None
    return join(tag("h4", t.say("How sure we are")), head, tag("ul", *counted, class_="points") if counted else None, why)


def points(row: Row, scene: Scene) -> str:
    """As "confidence 6 of 10"; empty where nothing was counted."""
    if row["confidence"] is None:
        return ""
    t = scene.t
    return t.say("confidence {n} of {most}", n=t.number(round(row["confidence"] * MOST)), most=t.number(MOST))


def _counted(reason: str, scene: Scene) -> Html:
    number, _, code = reason.partition(" ")
    return tag("li", tag("bdi", number, dir="ltr", class_="quiet"), " ", scene.t.word(CONFIDENCE, code))


def _coded(reason: Row) -> Html:
    return tag("li", tag("span", reason["step"], class_="quiet"), " ", reason["reason"], dir="auto")
