"""What every panel needs to draw: the view, its release, the names, the words, the colours, and the answers."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pandas as pd

from dashboard import db, queries
from dashboard.charts.theme import Theme
from dashboard.i18n import Catalogue, catalogue
from dashboard.names import Names
from dashboard.view import LAST_DAY, View

FACETS = ("facet_actor", "facet_alliance", "facet_type", "facet_modality", "facet_place")
ZOOM_DAYS = 3 * 366


@dataclass(frozen=True, slots=True)
class Scene:
    """One page in the making. Panels ask it; whatever was begun early is there when they do."""

    view: View
    release: db.Release
    period: tuple[date | None, date | None]
    names: Names
    t: Catalogue
    theme: Theme

    @classmethod
    def of(cls, view: View, release: db.Release, mode: str) -> "Scene":
        return cls(view, release, db.period(release), db.names(release, view.lang, view.names), catalogue(view.lang), Theme.for_mode(mode))

    def ask(self, question: str, **extra: object) -> pd.DataFrame:
        return db.ask(self.release, question, self.view, **extra)

    def begin(self) -> None:
        """Starts all questions that don't wait for another's answer, so that they run side by side."""
        for question in ("total", "places", "areas"):
            db.begin(self.release, question, self.view)
        db.begin(self.release, "density", self.view, **self.density_bins())
        for question in FACETS:
            db.begin(self.release, question, self.view, **self.facet_extra(question))
        db.begin(self.release, "list", self.view, **self.list_extra())

    @property
    def total(self) -> int:
        return int(self.ask("total")["events"].iloc[0])

    @property
    def today(self) -> date:
        """The day the release speaks from: when it was built. The same link shows the same next year."""
        built = db.built_at(self.release)
        return built.date() if built else self.period[1] or LAST_DAY

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // queries.PAGE_SIZE))

    def on_a_page_that_exists(self) -> "Scene":
        """The same scene; on its last page when the address asks for one beyond."""
        return self if self.view.page <= self.pages else replace(self, view=replace(self.view, page=self.pages))

    def facet(self, question: str) -> dict[str, int]:
        """How many events each choice has, under all other filters; most first."""
        frame = self.ask(question, **self.facet_extra(question))
        return dict(zip(frame.iloc[:, 0], (int(n) for n in frame["events"]), strict=True))

    def facet_extra(self, question: str) -> dict[str, Any]:
        return {"facet_side": self.view.side} if question == "facet_actor" else {}

    def list_extra(self) -> dict[str, Any]:
        return {"lang": self.view.lang, "page": self.view.page, "page_size": queries.PAGE_SIZE}

    @property
    def window(self) -> tuple[date | None, date | None]:
        return self.view.from_day, self.view.to_day

    @property
    def is_zoomed(self) -> bool:
        """A short range is shown close up, with as much before and after it."""
        since, until = self.window
        return since is not None and until is not None and (until - since).days <= ZOOM_DAYS

    def density_bins(self) -> dict[str, Any]:
        since, until = self.window
        first, last = self.period
        if self.is_zoomed and since and until:
            margin = max(until - since, timedelta(days=14))
            first, last = _moved(since, -margin), _moved(until, margin)
            unit = unit_for(first, last, days=150, weeks=ZOOM_DAYS)
            return {"unit": unit, "first": first, "last": last}
        return {"unit": unit_for(first, last, days=150, weeks=3 * 366), "first": None, "last": None}

    def lane_unit(self) -> str:
        since, until = (chosen or bound for chosen, bound in zip(self.window, self.period, strict=True))
        return unit_for(since, until, days=200, weeks=4 * 366)


def _moved(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return day


def unit_for(first: date | None, last: date | None, days: int, weeks: int) -> str:
    """The span of one bin: a day, a week or a month, by how long the whole is."""
    span = (last - first).days if first and last else 0
    return "day" if span <= days else "week" if span <= weeks else "month"
