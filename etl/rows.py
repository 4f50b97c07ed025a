"""The rows of data/: one class a file, its attributes are the columns, in their order. Nothing here looks at another row."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from etl.cells import ActorId, ActorIds, AllianceId, Cameo, CameoRoot, Day, Iso3, LangCode, Slug, TypeId
from etl.model import Lang

Status = Literal["verified", "unverified"]
Camp = Literal["am", "az", "ru", "tr", "western", "arab", "igo", "other"]
Precision = Literal["day", "month", "year", "range"]
Office = Literal[
    "president", "prime_minister", "foreign_minister", "defence_minister", "head_of_government", "secretary_general",
    "speaker", "special_representative", "co_chair", "commander", "other",
]  # fmt: skip


class Row(BaseModel):
    """A row as read: an empty cell is None."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Interval(Row):
    """Half-open days; None = not known (since) or still so (until)."""

    since: Day | None
    until: Day | None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.since and self.until and self.since >= self.until:
            raise ValueError(f"since {self.since} is not before until {self.until}: until is the first day after")
        return self

    def overlaps(self, other: "Interval") -> bool:
        """Whether any day is in both."""
        return (self.since or date.min) < (other.until or date.max) and (other.since or date.min) < (self.until or date.max)


class ActorRow(Interval):
    actor_id: ActorId
    kind: Literal[
        "state", "government", "military", "ministry", "parliament", "party", "opposition", "de_facto", "person",
        "organisation", "peacekeepers", "media", "civilians", "armed_group",
    ]  # fmt: skip
    parent_id: ActorId | None
    iso3: Iso3 | None
    name: str
    since: Day | None
    until: Day | None
    wikidata: str | None = Field(pattern=r"^Q\d+$")
    source: str | None
    status: Status
    note: str | None


class ActorNameRow(Interval):
    actor_id: ActorId
    lang: Lang
    kind: Literal["canonical", "alias", "demonym", "adjective", "stem", "metonym", "ignored"]
    name: str
    since: Day | None
    until: Day | None


class OfficeRow(Interval):
    holder_id: ActorId
    office: Office
    actor_id: ActorId
    since: Day | None
    until: Day | None
    precision: Precision
    source: str | None
    read_date: Day | None
    status: Status
    note: str | None


class AllianceRow(Interval):
    alliance_id: AllianceId
    kind: Literal["organisation", "pact", "format"]
    actor_id: ActorId | None
    name_en: str
    name_ar: str | None
    name_ru: str | None
    name_hy: str | None
    name_az: str | None
    name_tr: str | None
    since: Day | None
    until: Day | None
    source: str | None
    status: Status
    note: str | None


class MembershipRow(Interval):
    actor_id: ActorId
    alliance_id: AllianceId
    role: Literal["member", "observer", "partner", "candidate", "frozen"]
    since: Day | None
    until: Day | None
    precision: Precision
    source: str | None
    read_date: Day | None
    status: Status
    note: str | None


class EventTypeRow(Row):
    type_id: TypeId
    quad: str
    intensity: Annotated[float, Field(ge=-10, le=10)]
    label_en: str
    definition: str
    cameo_roots: str | None
    source: str | None

    @model_validator(mode="after")
    def _roots(self) -> Self:
        for root in (self.cameo_roots or "").split("|") if self.cameo_roots else ():
            _CameoRoot(root=root)
        return self


class _CameoRoot(Row):
    root: CameoRoot


class PhaseRow(Interval):
    phase_id: Slug
    since: Day
    until: Day | None
    name_en: str
    name_ar: str | None
    name_ru: str | None
    name_hy: str | None
    name_az: str | None
    name_tr: str | None
    note: str | None
    source: str | None


class PlaceRow(Row):
    place_id: Slug
    kind: Literal[
        "city", "town", "village", "bridge", "post", "mountain", "reservoir", "district", "province", "region", "country",
    ]  # fmt: skip
    parent_id: Slug | None
    country: Iso3 | None
    unit: str | None
    lat: Annotated[float, Field(ge=-90, le=90)] | None
    lon: Annotated[float, Field(ge=-180, le=180)] | None
    precision: Literal["town", "district", "region", "country"]
    geonameid: str | None = Field(pattern=r"^\d+$")
    source: str | None
    status: Status
    note: str | None

    @model_validator(mode="after")
    def _pinned(self) -> Self:
        if (self.lat is None) != (self.lon is None):
            raise ValueError("lat without lon: give both or none")
        if self.precision != "town" and self.lat is not None:
            raise ValueError("an area has a pin: leave lat and lon empty for districts, provinces, regions and countries")
        return self


class PlaceNameRow(Row):
    place_id: Slug
    lang: Lang
    kind: str
    tradition: Literal["am", "az"] | None
    name: str
    source: str | None


class ControlRow(Interval):
    unit: str
    kind: Literal["polygon", "point", "overlay"]
    since: Day
    until: Day | None
    controller_id: ActorId
    basis: str
    source: str
    confidence: Literal["high", "medium", "low"]
    note: str | None


class DocumentRow(Row):
    document_id: Slug
    kind: Literal["treaty", "resolution", "statement", "protocol", "declaration", "judgment", "order", "law", "decision"]
    date: Day
    symbol: str | None
    place_id: Slug | None
    body_id: ActorId | None
    event_key: Slug | None
    alliance_id: AllianceId | None
    title_en: str
    title_ar: str
    title_ru: str
    title_hy: str
    title_az: str
    title_tr: str
    source: str | None
    address: str | None
    read_date: Day | None
    status: Status
    note: str | None


class DocumentPartyRow(Row):
    document_id: Slug
    actor_id: ActorId
    role: Literal["signatory", "witness", "addressee", "mediator", "applicant", "respondent"]


class OutletRow(Row):
    outlet_id: Slug
    name: str
    domain: str | None
    camp: Camp
    lang: LangCode | None
    is_state: bool | None
    note: str | None = None


class ChronologyRow(Interval):
    key: Slug
    since: Day
    until: Day
    precision: Precision
    type_id: TypeId
    mode: str | None
    context: str | None
    cameo: Cameo | None
    source_ids: ActorIds
    target_ids: ActorIds
    participant_ids: ActorIds
    mediator_ids: ActorIds
    place_id: Slug | None
    deaths_low: Annotated[int, Field(ge=0)] | None
    deaths_best: Annotated[int, Field(ge=0)] | None
    deaths_high: Annotated[int, Field(ge=0)] | None
    modality: Literal["actual", "claimed", "denied", "future"]
    claimed_by: ActorId | None
    title_en: Annotated[str, Field(max_length=90)]
    description_en: str | None


class ChronologySourceRow(Row):
    key: Slug
    outlet: str | None
    title: str | None
    address: str | None
    lang: LangCode | None
    camp: Camp
    published: Day | None
    read_date: Day | None
    status: Status
    note: str | None
