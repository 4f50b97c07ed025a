"""What each source says of an event, in its own words, and where sources disagree."""

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from itertools import groupby

from dashboard.html import Html, join, link, tag
from dashboard.i18n import N_, RTL
from dashboard.i18n.vocabulary import CAMPS
from dashboard.scene import Scene
from dashboard.values import Row, day, plain

ORIGINS: Mapping[str, str] = {
    "metadata": N_("date from its metadata"),
    "flag": N_("date given at import"),
    "address": N_("date from its address"),
    "text": N_("date from its text"),
    "feed": N_("date from the feed"),
    "page": N_("date from the page"),
    "curated": N_("date set by an editor"),
}


def of(row: Row) -> list[Row]:
    """The claims of a card, by camp; a missing value is None. A sample text is of no camp: it says itself that it is one."""
    claims = [{key: plain(value) for key, value in claim.items()} for claim in row["claims"] or ()]
    return [claim | {"camp": "sample"} if claim.get("dataset") == "sample" else claim for claim in claims]


def evidence(claims: Iterable[Row], scene: Scene) -> Html:
    """The quotations, camp by camp."""
    t = scene.t
    groups = []
    for camp, members in groupby(sorted(claims, key=lambda claim: str(claim["camp"])), key=lambda claim: claim["camp"]):
        label = t.word(CAMPS, str(camp))
        groups.append(tag("section", tag("h5", label), *(_claim(claim, scene) for claim in members), class_="camp"))
    return join(tag("h4", t.say("What the sources say")), *groups) if groups else Html("")


def _claim(claim: Row, scene: Scene) -> Html:
    t = scene.t
    title = claim["title"] or claim["outlet"] or claim["url"] or "?"
    origin = t.word(ORIGINS, claim["published_origin"] or "")
    published = t.short_day(day(claim["published"]))
    dated = f"{published} ({origin})" if published and origin else published
    facts = [claim["outlet"] if claim["title"] else "", dated, _stance(claim, scene), "" if claim["is_verified"] else t.say("not checked")]
    notes = [note for note in (_copied(claim, scene), claim["note"], claim["article_note"]) if note]
    return tag(
        "div",
        _quote(claim, scene),
        tag("p", tag("cite", link(title, claim["url"]), dir="auto"), class_="source"),
        tag("p", " · ".join(str(fact) for fact in facts if fact), class_="quiet"),
        *(tag("p", note, class_="quiet", dir="auto") for note in notes),
        class_="claim",
    )


def _copied(claim: Row, scene: Scene) -> str:
    return scene.t.say("a copy of another article, counted once with it") if claim["copy_of"] else ""


def _quote(claim: Row, scene: Scene) -> Html | None:
    if not claim["quote"]:
        return None
    direction = "rtl" if claim["lang"] in RTL else "ltr"
    place = None
    if claim["quote_start"] is not None and claim["quote_end"] is not None and claim["quote_start"] >= 0:
        words = scene.t.say("characters {first} to {last} of the text", first=int(claim["quote_start"]), last=int(claim["quote_end"]))
        place = tag("figcaption", words, class_="quiet")
    return tag("figure", tag("blockquote", claim["quote"], dir=direction, lang=claim["lang"] or None), place)


def _stance(claim: Row, scene: Scene) -> str:
    """How the source puts it: as a fact, as somebody's claim, and by which word that shows."""
    t, names = scene.t, scene.names
    parts = [names.modality(claim["modality"])]
    if claim["claimed_by"]:
        parts.append(t.say("according to {actor}", actor=names.actor(claim["claimed_by"])))
    if claim["cue"]:
        parts.append(t.say("shown by “{cue}”", cue=claim["cue"]))
    return ", ".join(parts)


def disagreement(claims: list[Row], scene: Scene) -> Html:
    """A table of what the sources put differently; nothing where they agree. A copy adds nothing to what it copies."""
    t, names = scene.t, scene.names
    readers: dict[str, Callable[[Row], str]] = {
        t.say("Date"): lambda claim: _span(claim, scene),
        t.say("Place"): lambda claim: names.place(claim["place_id"]) if claim["place_id"] else "",
        t.say("Deaths"): lambda claim: _deaths(claim, scene),
        t.say("Who acts"): lambda claim: _initiator(claim, scene),
        t.say("Did it happen?"): lambda claim: names.modality(claim["modality"]),
    }
    lines = []
    for label, reader in readers.items():
        said: dict[str, list[str]] = {}
        for claim in (claim for claim in claims if not claim["copy_of"]):
            if value := reader(claim):
                said.setdefault(value, []).append(str(claim["outlet"] or claim["camp"]))
        if len(said) > 1:
            lines += [
                tag("tr", tag("th", label, scope="row"), tag("td", value), tag("td", ", ".join(dict.fromkeys(who))))
                for value, who in said.items()
            ]
    return join(tag("h4", t.say("Where the sources disagree")), tag("table", *lines, class_="disagree")) if lines else Html("")


def _span(claim: Row, scene: Scene) -> str:
    t, first, after = scene.t, day(claim["since"]), day(claim["until"])
    if first is None or after is None:
        return ""
    last = after - timedelta(days=1)
    return t.short_day(first) if first == last else t.say("{first} to {last}", first=t.short_day(first), last=t.short_day(last))


def _initiator(claim: Row, scene: Scene) -> str:
    """The states and organisations that act, by which of their parts soever."""
    wholes = dict.fromkeys(actor.partition(".")[0] for actor in (claim["source_ids"] or "").split("|") if actor)
    return ", ".join(scene.names.actor(whole) for whole in wholes)


def _deaths(claim: Row, scene: Scene) -> str:
    numbers = [scene.t.number(int(claim[key])) for key in ("deaths_low", "deaths_best", "deaths_high") if claim[key] is not None]
    return "–".join(dict.fromkeys(numbers))
