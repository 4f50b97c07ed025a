"""Endings of Russian, Turkish, Azerbaijani and Armenian words: whether they fit, and what they say."""

import re

# Russian endings by the declension that the dictionary form shows, listed by case; `-` is no ending.
RU_TABLES: dict[str, dict[str, str]] = {
    "name_f": {"nom": "а я ь", "gen": "ы и - й", "dat": "е ам ям", "acc": "у ю", "ins": "ой ей ью ами ями", "prp": "ах ях"},
    "name_surname_f": {"nom": "а", "gen": "ы ой", "dat": "е", "acc": "у"},
    "name_m": {
        "nom": "- ь й ы и",
        "gen": "а я ов ев ей",
        "dat": "у ю ам ям",
        "ins": "ом ем ым ами ями",
        "prp": "е ах ях",
    },
    "name_n": {"nom": "о е", "gen": "а я -", "dat": "у ю ам", "ins": "ом ем ами", "prp": "и"},
    "name_adj": {
        "nom": "ий ый ая яя ое ее ие ые",
        "gen": "ой ого его их ых ей",
        "dat": "ому ему",
        "acc": "ую юю",
        "ins": "им ым ими ыми ою",
        "prp": "ом ем",
    },
    "open": {
        "nom": "- ы и ий ие ые ая",
        "gen": "ов ев их ых ого ой",
        "dat": "ам ям",
        "ins": "ами ями ым ыми им ими",
    },
    "open_m": {"nom": "- ы и", "gen": "а ов ой", "dat": "у ам", "ins": "ом ем ым ами ыми", "prp": "е ах"},
}
RU_DECLENSIONS = {
    kind: {ending.strip("-"): case for case, row in table.items() for ending in row.split()} for kind, table in RU_TABLES.items()
}


RU_VERB = (
    ("past", re.compile(r".*л(?:а|о|и)?(?:с[ья])?$|^[аои]?с[ья]$")),
    ("inf", re.compile(r".*(?:ть|ти|чь)(?:ся)?$|^ь$")),
    ("present", re.compile(r".*(?:ет|ит|ут|ют|ат|ят|ете|ешь|ишь|им|ем)(?:ся)?$")),
    ("pass", re.compile(r".*(?:[еаяо]н|[аеияу]т)(?:а|о|ы)?$")),
    ("part", re.compile(r".*(?:вш|щ)(?:ый|ий|ая|ее|ие|его|ей|их|ую|ему|им|ими|ем)(?:ся)?$")),
    ("pass part", re.compile(r".*(?:нн|т|м)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ых|их|ую|ому|ему|ым|им|ыми|ими|ом|ем)(?:ся)?$")),
    ("part", re.compile(r".*(?:в|вши|ив|ав|я|а)(?:сь)?$")),
)

RU_MASCULINE = re.compile(r"(?:[еоё]в|[иы]н|[ая]н|янц|ец|ист|ент|ер|ор|арь|истр|тел|командир|солдат|[нвб]ик)$")
RU_NOT_MASCULINE = frozenset(("украин", "молдов", "сторон", "стран"))
# A stem that is a whole past form, or a short participle; verbal nouns (`обвинения`, `переброска`).
RU_PAST_STEM = re.compile(r"(?:(?<!стр)(?<!уд)(?<!ыд)ел|ал|[иоуыя]л(?<!усил)|шл)(?:а|о|и)?$")
RU_PAST_ENDING = re.compile(r"^(?:а|о|и)?(?:с[ья])?$")
RU_PAST_ROOT = re.compile(r"(?:гиб|верг|вез|нес|мог|стиг|спас|мер|сек|пас)$")
RU_PASSIVE_STEM = re.compile(r"(?:[аеиоыя]т|[аеоя]н)$")
RU_VOWEL_VERB = (
    ("present", re.compile(r"^(?:т|м|шь)(?:ся)?$")),
    ("pass", re.compile(r"^[нт][аоы]?$")),
    ("part", re.compile(r"^в(?:ши)?(?:с[ья])?$")),
)
RU_NOUN_STEMS = frozenset(("арест", "протест", "захват"))
RU_NOUN = re.compile(
    r"^(?:(?:[а-я]{0,2}[аея]?ни|[ит]и|тельств|к|ци|ств|б|ч|щени|дени)(?:е|я|ю|ем|и|й|а|у|ом|ы|ой|ям|ями|ях|ам|ами|ах)|ок|ов|ев|ам|ах|ами|ом|у|е)$"
)

TURKIC_NAME = re.compile(
    r"(?:l[ae]r)?(?:l[ıiuü](?:l[ae]r)?)?(?:(?:[sy]?[ıiuüae])|[ıiuü]n[ıiuü]z)?"
    r"(?:n?[ıiuü]n|n?[ıiuü]|n?[ae]|y[ıiuüae]|[nd]?[dt][ae][nk]?|[dt][ae]n|n[ae]n|y?l[aeə]|nc[ae]|[ea]|n?d[aeə]n?|n[ıiuü]n)?(?:k[iı].*)?$"
)
# The cases that close a Turkish or Azerbaijani noun, in the order in which they are tried.
TURKIC_CASES = (
    ("abl", re.compile(r"[dtn][aeə]n$")),
    ("loc", re.compile(r"[dt][aeə](?:k[iı].*)?$")),
    ("gen", re.compile(r"n?[ıiuü]n$")),
    ("ins", re.compile(r"(?:l[aeə]|nc[ae])$")),
    ("acc", re.compile(r"[yn][ıiuü]$|^[ıiuü]$")),
    ("dat", re.compile(r"[yn]?[aeə]$")),
)

HY_NAME = re.compile(
    r"(?:ները|ներ|ների|ներին|ներից|ներով|ներում|ներն|երը|եր|երի|երին|երից|երով|երում|երն|ուն|ունը|ունն|ունից|ունում|ունների|ունները|ուններ|ուններին|անը|անն|անից|ամբ|ցիներ|ցի|ը|ն|ի|ին|ից|ով|ում|ու|ուն|վ|վի|վին|վից|վում|ան|անը|անից|ական|ականի|ականը|ականն|յան|յանի|յանը|յանին|յանն|յանից|եան|ս|դ|յի|յին|յից|յով|յում|յինն|ուհի|ուհին|ուհու)?$"
)


def ru_open_kind(stem: str) -> str:
    """Surnames, nations and callings are masculine by their look: what follows tells their case."""
    return "open_m" if RU_MASCULINE.search(stem) and stem not in RU_NOT_MASCULINE else "open"


def ru_verb_kind(stem: str) -> str:
    """What a Russian verb stem is when it stands without an ending: a past (`провел`, `погиб`), a participle (`убит`), or a noun."""
    if RU_PAST_STEM.search(stem):
        return "verb_l"
    if RU_PAST_ROOT.search(stem):
        return "verb_past"
    if RU_PASSIVE_STEM.search(stem) and stem not in RU_NOUN_STEMS:
        return "verb_pass"
    return "verb_v" if stem[-1] in "аеиоуыюя" else "verb"


def ru_verb(rest: str, kind: str = "verb") -> str | None:
    """past, pass, inf or present; `noun` for a noun made of the verb; None for a word that only begins alike."""
    if len(rest) > 9:
        return None
    if kind == "verb_l":
        return "past" if RU_PAST_ENDING.match(rest) else None
    if rest in ("", "а", "о", "ы", "и"):
        return {"verb_past": "past", "verb_pass": "pass" if rest != "и" else "noun"}.get(kind, "noun")
    if kind == "verb_v":
        found = next((feature for feature, pattern in RU_VOWEL_VERB if pattern.match(rest)), None)
        if found:
            return found
    if RU_NOUN.search(rest):
        return "noun"
    return next((feature for feature, pattern in RU_VERB if pattern.match(rest)), None)


def ru_case(kind: str, rest: str) -> str | None:
    """The case that an ending shows, or None where the declension has no such ending."""
    return RU_DECLENSIONS[kind].get(rest)


def turkic_case(rest: str) -> str:
    """The case that closes a Turkish or Azerbaijani noun."""
    return next((name for name, pattern in TURKIC_CASES if pattern.search(rest)), "nom")
