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
LANES: Mapping[str, str] = {"actor": N_("Actor"), "alliance": N_("Alliance"), "type": N_("Type"), "place": N_("Place")}
PRESETS: Mapping[str, str] = {"karabakh": N_("Karabakh"), "region": N_("Armenia and Azerbaijan"), "wide": N_("Wider region")}
READINGS: Mapping[str, str] = {"then": N_("Member then"), "now": N_("Member now"), "ever": N_("Ever")}
SIDES: Mapping[str, str] = {"source": N_("Acting"), "target": N_("Acted upon")}
TRADITIONS: Mapping[str, str] = {"both": N_("Both names"), "am": N_("Armenian names"), "az": N_("Azerbaijani names")}
