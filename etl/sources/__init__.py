"""Readers of what analysts bring: one module a format, in this list. A new format is a new module and one line."""

from etl.sources.jsonl import JSONL
from etl.sources.reader import Given, Outlets, Read, Reader
from etl.sources.text import TEXT

READERS: tuple[Reader, ...] = (TEXT, JSONL)

__all__ = ["READERS", "Given", "Outlets", "Read", "Reader"]
