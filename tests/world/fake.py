"""A coder for tests: each line of an article that reads like an event is one.

`TYPE mode modality SOURCES > TARGETS on 2020-10-31|2020-10|2020|none at PLACE by ACTOR`; actors are joined by `+`, participants stand
in brackets without `>`, a mode of `-` is none, `at` and `by` may be missing.
"""

import random
import re
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from etl.days import day_after, month_after, year_after
from etl.engine import Coder
from etl.levels import chains
from etl.model import Article, Claim, Coded, DatedSpan, EventActor
from etl.reference import Reference, read

LINE = re.compile(
    r"^(?P<type>[A-Z]+) (?P<mode>\S+) (?P<modality>[a-z]+) (?P<who>.+?) on (?P<day>\S+)(?: at (?P<place>\S+))?(?: by (?P<by>\S+))?$",
    re.MULTILINE,
)


def make(data: Path) -> Coder:
    """As `etl.coder.make`."""
    reference = read(data)
    places = {row.place_id: row.precision for row in reference.place}
    assert chains({row.actor_id: row.parent_id for row in reference.actor})

    def code(article: Article) -> Coded:
        found = [claim(article, line, places) for line in LINE.finditer(article.text or "")]
        return Coded(article, tuple(found), trace=tuple(f"saw {one.type_id}" for one in found))

    return code


def claim(article: Article, line: re.Match[str], places: Mapping[str, str]) -> Claim:
    """The claim of one line."""
    return Claim(
        article_id=article.article_id,
        type_id=line["type"],
        modality=line["modality"],  # type: ignore[arg-type]
        when=_when(line["day"]),
        actors=_actors(line["who"]),
        mode=None if line["mode"] == "-" else line["mode"],
        place_id=line["place"],
        place_precision=places.get(line["place"] or "", "none"),  # type: ignore[arg-type]
        claimed_by=line["by"],
        quote=line[0],
        quote_start=line.start(),
        quote_end=line.end(),
        lang="en",
        reasons=(("fake", line["type"]),),
    )


def many(known: Reference, n: int) -> tuple[list[Claim], dict[str, Article]]:
    """n claims of n articles, as a war gives them: of a few hundred days, many on one day, a tenth repeating one hot event."""
    drawn = random.Random(n)  # noqa: S311
    places = {row.place_id: row.precision for row in known.place}
    towns = [place for place, precision in places.items() if precision == "town"]
    articles, claims = {}, []
    for number in range(n):
        day = date(2020, 1, 1) + timedelta(drawn.randrange(max(1, n // 50)))
        who = drawn.choice(["AZE.MIL > ARM.MIL", "ARM.MIL > AZE.MIL", "AZE > NKR", "AZE > ", "ARM.GOV > RUS", "EU > AZE", "RUS > ARM+AZE"])
        kind = drawn.choice(["ASSAULT", "COERCE", "MOBILIZE", "REQUEST", "ACCUSE", "CONSULT"])
        by = drawn.choice(["claimed {} by ARM.MOD", "claimed {} by AZE.MOD", "actual {}"]).format
        line = f"{kind} {drawn.choice(['-', 'drone', 'assist'])} " + by(f"{who} on {day} at {drawn.choice(towns)}")
        if drawn.random() < 0.1:
            line = "ASSAULT - claimed AZE.MIL > ARM.MIL on 2020-01-01 at shusha by ARM.MOD"
        articles[f"a{number}"] = Article(f"a{number}", "articles", "other", text=line, published=day)
        found = LINE.search(line)
        assert found
        claims.append(claim(articles[f"a{number}"], found, places))
    return claims, articles


def _actors(words: str) -> tuple[EventActor, ...]:
    if words.startswith("["):
        return tuple(EventActor(one, "participant") for one in words.strip("[]").split("+"))
    sources, _, targets = words.partition(" > ")
    return (
        *(EventActor(one, "source") for one in sources.split("+") if one),
        *(EventActor(one, "target") for one in targets.split("+") if one),
    )


def _when(words: str) -> DatedSpan:
    if words == "none":
        return DatedSpan(None, None, "none", "none")
    parts = [int(part) for part in words.split("-")]
    since = date(*[*parts, 1, 1][:3])
    if len(parts) == 3:
        return DatedSpan(since, day_after(since), "day", "text", words)
    return (
        DatedSpan(since, month_after(since), "month", "text", words)
        if len(parts) == 2
        else DatedSpan(since, year_after(since), "year", "text", words)
    )
