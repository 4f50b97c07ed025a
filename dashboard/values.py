"""Cells of a frame as plain values: missing is None, days are dates, lists are lists."""

from datetime import date
from typing import Any

import pandas as pd

Row = dict[str, Any]


def plain(value: Any) -> Any:  # noqa: ANN401  (a cell can hold anything)
    """None for every way pandas has of saying that there is nothing; lists as lists."""
    if value is None or isinstance(value, str | bool | dict):
        return value
    if hasattr(value, "__iter__"):
        return list(value)
    missing: bool = bool(pd.isna(value))
    return None if missing else value


def records(frame: pd.DataFrame) -> list[Row]:
    """The rows of a frame, with plain values."""
    return [{str(name): plain(value) for name, value in row.items()} for row in frame.to_dict("records")]


def day(value: Any) -> date | None:  # noqa: ANN401
    """A date of any kind as a day."""
    return None if plain(value) is None else pd.Timestamp(value).date()
