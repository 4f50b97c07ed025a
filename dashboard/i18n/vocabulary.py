"""Words for the codes of the data: what the page calls a type, a modality, a camp."""

from collections.abc import Mapping

from dashboard.i18n import N_

LANGUAGES: Mapping[str, str] = {"en": "English", "ar": "العربية", "ru": "Русский", "hy": "Հայերեն", "az": "Azərbaycanca", "tr": "Türkçe"}

TYPES: Mapping[str, str] = {
    "AGREE": N_("Agree"),
    "CONSULT": N_("Consult"),
    "SUPPORT": N_("Support"),
    "CONCEDE": N_("Concede"),
    "COOPERATE": N_("Cooperate"),
    "AID": N_("Aid"),
    "RETREAT": N_("Retreat"),
    "REQUEST": N_("Request"),
    "ACCUSE": N_("Accuse"),
    "REJECT": N_("Reject"),
    "THREATEN": N_("Threaten"),
    "PROTEST": N_("Protest"),
    "SANCTION": N_("Sanction"),
    "MOBILIZE": N_("Mobilize"),
    "COERCE": N_("Coerce"),
    "ASSAULT": N_("Assault"),
    "INSTITUTE": N_("Institute"),
}
QUADS: Mapping[str, str] = {
    "verbal cooperation": N_("Verbal cooperation"),
    "material cooperation": N_("Material cooperation"),
    "verbal conflict": N_("Verbal conflict"),
    "material conflict": N_("Material conflict"),
    "institutional": N_("Institutional"),
}
MODALITIES: Mapping[str, str] = {
    "actual": N_("Actual"),
    "claimed": N_("Claimed"),
    "denied": N_("Denied"),
    "negated": N_("Did not happen"),
    "future": N_("Announced"),
    "hypothetical": N_("Hypothetical"),
    "historical": N_("Historical"),
}
CAMPS: Mapping[str, str] = {
    "am": N_("Armenian"),
    "az": N_("Azerbaijani"),
    "ru": N_("Russian"),
    "tr": N_("Turkish"),
    "western": N_("Western"),
    "arab": N_("Arab"),
    "igo": N_("International organisation"),
    "other": N_("Other"),
    "sample": N_("Sample text of this project"),
}
ROLES: Mapping[str, str] = {
    "source": N_("acts"),
    "target": N_("is acted upon"),
    "participant": N_("takes part"),
    "mediator": N_("mediates"),
}
MEMBERSHIPS: Mapping[str, str] = {
    "member": N_("member"),
    "observer": N_("observer"),
    "partner": N_("partner"),
    "candidate": N_("candidate"),
    "frozen": N_("membership frozen"),
}
DATE_PRECISIONS: Mapping[str, str] = {
    "day": N_("to the day"),
    "month": N_("to the month"),
    "year": N_("to the year"),
    "range": N_("within these days"),
    "none": N_("not dated"),
}
DATE_ORIGINS: Mapping[str, str] = {
    "text": N_("as written in the text"),
    "publication": N_("as published that day"),
    "curated": N_("set by an editor from the sources"),
    "dataset": N_("as given by the dataset"),
    "none": N_("no date in the source"),
}
PLACE_PRECISIONS: Mapping[str, str] = {
    "town": N_("exact place"),
    "district": N_("district only"),
    "region": N_("region only"),
    "country": N_("country only"),
    "none": N_("no place given"),
}
STATUSES: Mapping[str, str] = {
    "coded": N_("coded by rules"),
    "reviewed": N_("coded by rules, reviewed"),
    "curated": N_("written by an editor"),
}
BASES: Mapping[str, str] = {
    "verified": N_("checked against a source"),
    "coded": N_("coded by rules"),
    "unverified": N_("not checked"),
}
DOCUMENT_KINDS: Mapping[str, str] = {
    "treaty": N_("treaty"),
    "resolution": N_("resolution"),
    "statement": N_("statement"),
    "protocol": N_("protocol"),
    "declaration": N_("declaration"),
    "judgment": N_("judgment"),
    "order": N_("court order"),
    "law": N_("law"),
    "decision": N_("decision"),
}
PARTY_ROLES: Mapping[str, str] = {
    "body": N_("issued by {actors}"),
    "signatory": N_("signed by {actors}"),
    "mediator": N_("mediated by {actors}"),
    "witness": N_("witnessed by {actors}"),
    "addressee": N_("addressed to {actors}"),
    "applicant": N_("brought by {actors}"),
    "respondent": N_("against {actors}"),
}
TABLES: Mapping[str, str] = {
    "source": N_("Sources of curated events"),
    "document": N_("Documents"),
    "office": N_("Terms of office"),
    "membership": N_("Memberships"),
    "alliance": N_("Alliances and treaties"),
    "actor": N_("Actors and persons"),
    "place": N_("Places"),
}
GAPS: Mapping[str, str] = {
    "one_source": N_("have one source only"),
    "one_side": N_("are told by sources of one side only, Armenian or Azerbaijani"),
    "claimed": N_("are claims of one side that nobody independent confirms"),
    "not_to_the_day": N_("are not dated to the day"),
    "no_place": N_("have no place, since their sources give none"),
    "no_deaths": N_("of the attacks have no number of deaths from any source"),
}
LANES: Mapping[str, str] = {"actor": N_("Actor"), "alliance": N_("Alliance"), "type": N_("Type"), "place": N_("Place")}
PRESETS: Mapping[str, str] = {"karabakh": N_("Karabakh"), "region": N_("Armenia and Azerbaijan"), "wide": N_("Wider region")}
READINGS: Mapping[str, str] = {"then": N_("Member then"), "now": N_("Member now"), "ever": N_("Ever")}
SIDES: Mapping[str, str] = {"source": N_("Acting"), "target": N_("Acted upon")}
TRADITIONS: Mapping[str, str] = {"both": N_("Both names"), "am": N_("Armenian names"), "az": N_("Azerbaijani names")}
CONFIDENCE: Mapping[str, str] = {
    "curated": N_("an editor wrote it from sources"),
    "reviewed": N_("an editor looked at it"),
    "coded": N_("rules read it in an article"),
    "source-read": N_("its source was read"),
    "source-not-read": N_("its source was not read"),
    "one-camp": N_("sources of one camp tell it"),
    "two-camps": N_("sources of two camps tell it"),
    "three-camps": N_("sources of three camps or more tell it"),
    "day": N_("the day is told"),
    "day-of-publication": N_("its day is the day of publication"),
    "vague-date": N_("the day is not told"),
    "no-date": N_("no date is told"),
    "small-place": N_("the town or district is told"),
    "wide-place": N_("only a wider place is told"),
    "no-place": N_("no place is told"),
    "fact": N_("told as a fact"),
    "claim": N_("one side claims it"),
    "claim-of-both": N_("both sides say so"),
    "not-a-fact": N_("not told as a fact"),
    "doubt": N_("it may be the same as another event"),
    "embedding-agrees": N_("the sense of the quotation fits the type"),
    "embedding-disagrees": N_("the sense of the quotation fits other types better"),
}
