"""The types of single cells, each with the rule that it breaks said in words."""

import re
from datetime import date
from typing import Annotated, get_args

from pydantic import BeforeValidator

from etl.model import Lang

NOT_AVAILABLE = frozenset({"NA", "N/A", "n/a", "#N/A", "NaN", "nan", "null", "NULL", "None", "none", "-"})
LANGS: tuple[str, ...] = get_args(Lang)

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PATTERNS = {
    "actor id": re.compile(r"[A-Z][A-Z0-9-]*(\.[A-Z0-9-]+)*"),
    "alliance id": re.compile(r"[A-Z][A-Z0-9-]*"),
    "slug": re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"),
    "ISO 3166 alpha-3 code": re.compile(r"[A-Z]{3}"),
    "CAMEO code": re.compile(r"(0[1-9]|1[0-9]|20)\d{0,2}"),
    "CAMEO root": re.compile(r"0[1-9]|1[0-9]|20"),
    "type id": re.compile(r"[A-Z]+"),
    "language code": re.compile(r"[a-z]{2,3}"),
}
_MENDS = {
    "CAMEO code": "two to four digits with the leading zero ('02', not '2')",
    "CAMEO root": "two digits with the leading zero ('02', not '2')",
    "slug": "lower-case ASCII with hyphens",
    "actor id": "capitals, digits and hyphens, a part after a point ('ARM.GOV')",
}


def _day(value: object) -> object:
    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str) or not _ISO_DAY.fullmatch(value):
        raise ValueError(f"{value!r} is no ISO day (2020-09-27)")
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{value!r} is no day of the calendar") from error


def _matches(what: str) -> BeforeValidator:
    def check(value: object) -> object:
        if isinstance(value, str) and not _PATTERNS[what].fullmatch(value):
            raise ValueError(f"{value!r} is no {what}: {_MENDS.get(what, _PATTERNS[what].pattern)}")
        return value

    return BeforeValidator(check)


def _split(value: object) -> object:
    if value is None:
        return ()
    return tuple(value.split("|")) if isinstance(value, str) else value


Day = Annotated[date, BeforeValidator(_day)]
ActorId = Annotated[str, _matches("actor id")]
AllianceId = Annotated[str, _matches("alliance id")]
Slug = Annotated[str, _matches("slug")]
TypeId = Annotated[str, _matches("type id")]
Iso3 = Annotated[str, _matches("ISO 3166 alpha-3 code")]
Cameo = Annotated[str, _matches("CAMEO code")]
CameoRoot = Annotated[str, _matches("CAMEO root")]
LangCode = Annotated[str, _matches("language code")]
ActorIds = Annotated[tuple[ActorId, ...], BeforeValidator(_split)]
