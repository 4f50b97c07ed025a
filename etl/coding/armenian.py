"""Armenian: what the endings of verbs and nouns say, and what the auxiliary beside a participle adds."""

import re
from collections.abc import Sequence

NEGATIVE = frozenset(["չեմ", "չես", "չի", "չէ", "չենք", "չեք", "չեն", "չէի", "չէիր", "չէր", "չէինք", "չէիք", "չէին"])
AUXILIARY = frozenset(["եմ", "ես", "է", "ենք", "եք", "են", "էի", "էիր", "էր", "էինք", "էիք", "էին"])
FREE = AUXILIARY | NEGATIVE
WISHES = frozenset(["որ", "պիտի", "պետք", "եթե", "թող", "կարող", "որպեսզի", "մինչեւ", "հնարավոր", "թե"])
REACH = 14
SHORT = 4
READY = frozenset(["պատրաստ", "մտադիր", "կարող", "պարտավոր", "հնարավոր", "անհրաժեշտ"])
PAPERS = re.compile(
    "^(?:հայտարարությ|համաձայնագր|պայմանագր|արձանագրությ|հուշագր|հռչակագր|պայմանավորվածությ|օրենք|փաստաթղթ|բանաձեւ|համաձայնությ|որոշմ|վճռ|պատերազմից)"
)
DONE = frozenset(["մասին", "մեջ", "վերաբերյալ", "առթիվ", "կապակցությամբ", "համար", "փաստը", "փաստով"])
EPITHETS = frozenset(
    ["հայ", "ռուս", "թուրք", "ադրբեջանցի", "իրանցի", "ղարաբաղյան", "արցախյան", "հայաստանյան", "ամերիկյան", "ռուսաստանյան", "արցախցի"]
)
REACH_OF_DOER = 5
SURNAME = re.compile("յան(?:ը|ն|ի|ին|ից|ով|ում)?$")
LONGEST = 14
NEAR = 2
PLUPERFECT = frozenset(["էի", "էիր", "էր", "էինք", "էիք", "էին"])
PLURAL = frozenset(["են", "էին", "չեն", "չէին"])
FIRST_PERSON = frozenset(["եմ", "ենք", "էի", "էինք"])
SUBJUNCTIVE = ("ի", "են", "եմ", "ենք")

_CASES = r"(?:ը|ն|ի|ին|ից|ով|ներ(?:ը|ն|ի|ին|ից|ով|ում)?)?"
_VERB = re.compile(
    r"(?P<cause>(?:[եա]?ց)?[նր]?)(?P<passive>վ)?(?:"
    r"(?P<genitive>(?:ն|չ|[եա]ն)?[եա]լու)"
    r"|(?P<nominal>(?:ն|չ|[եա]ն)?[եա]լ(?:ը|ն|ուն|ուց|ով|ուս|իս|իք))"
    r"|(?P<bare>(?:ն|չ|[եա]ն)?ել|(?:[եա]ն)?ալ|[եա]ցել)"
    r"|(?P<present>(?:ն|չ|[եա]ն)?ում)"
    rf"|(?P<noun>ում(?:ը|ի|ին|ից|ով|ն|ներ(?:ը|ն|ի|ին|ից|ով|ում)?))"
    rf"|(?P<part>(?:[եա]ց|ն|[եա]ն)?(?:ած|ող){_CASES})"
    r"|(?P<past>[եա]ց(?:ի|իր|ինք|իք|ին|ան|անք|ավ|ար)?|ավ|անք|ին)"
    r"|(?P<wish>(?:ն|չ|[եա]ն)?(?:եմ|ես|ի|ենք|եք|են|ամ|աս|ա|աք|ան|եի|եիր|եր|եինք|եիք|եին|այի|այիր|ար|այինք|այիք|ային))"
    r")$"
)
_CASE_ENDINGS = (
    ("անից", "abl"),
    ("անը", "dat"),
    ("անն", "dat"),
    ("ամբ", "ins"),
    ("ից", "abl"),
    ("ուց", "abl"),
    ("ում", "loc"),
    ("ով", "ins"),
    ("ին", "dat"),
    ("վա", "gen"),
    ("անց", "gen"),
    ("ի", "gen"),
    ("ը", "nom"),
    ("ն", "nom"),
)


REDUCED = {
    "կամուրջ": "կամրջ",
    "խորհուրդ": "խորհրդ",
    "խումբ": "խմբ",
    "գունդ": "գնդ",
    "գիր": "գր",
    "ցուցիչ": "ցուցչ",
    "ժողովուրդ": "ժողովրդ",
    "թուղթ": "թղթ",
    "երկիր": "երկր",
    "մատուցում": "մատուցմ",
}


def verb(prefix: str, rest: str) -> str | None:
    """The form of a verb by what follows its stem; կ- stands before the future only, չ- before any form."""
    found = _VERB.match(rest) if len(rest) <= LONGEST else None
    if found is None or (prefix == "կ" and not found["wish"]):
        return None
    names = ("genitive", "nominal", "bare", "present", "noun", "part", "past", "wish")
    out = [next(name for name in names if found[name] is not None)]
    if prefix == "չ":
        out.append("neg")
    if prefix == "կ":
        out.append("fut")
    if found["passive"]:
        out.append("pass")
    return " ".join(out)


def case(rest: str) -> str:
    """The case that closes a noun or a name; the second stem of nouns in -ություն (-ության) is a genitive."""
    if rest in ("ան", "ու", "վան"):
        return "gen"
    if rest in ("ուն", "ունը", "ունն", "ուններ", "ունները"):
        return "nom"
    return next((name for ending, name in _CASE_ENDINGS if rest.endswith(ending)), "nom")


def open_case(rest: str) -> str:
    """As `case`, after a stem of a name: Մոսկվ-ան and Փաշինյ-ան are nominatives, no second stem in -ան."""
    return "nom" if rest in ("ան", "անն", "անը") else case(rest)


def name_stems(text: str) -> list[str]:
    """The stems to which endings are put: Բաքու, Բաքվ-; -ություն, -ությ-; -գիր, -գր-."""
    if text.endswith("ություն"):
        return [text, text[:-3]]
    if text.endswith("ու") and len(text) > 3:
        return [text, text[:-2]]
    full = next((word for word in REDUCED if text.endswith(word)), "")
    return [text, text.removesuffix(full) + REDUCED[full]] if full else [text]


def in_context(feature: str, texts: Sequence[str], at: Sequence[int]) -> str:
    """`կրակ են բացել` and `կոչ արեց բացել` have one form: the auxiliary beside it tells the past from the infinitive."""
    words = feature.split()
    is_anothers = at[0] > 1 and (texts[at[0] - 2] in READY or texts[at[0] - 2].endswith(("ել", "ալ", "ած")))
    near = range(at[0] if is_anothers else max(at[0] - 1, 0), min(at[-1] + NEAR, len(texts)))
    said = [texts[i] for i in near if texts[i] in FREE and (i not in at or texts[i] not in NEGATIVE)]
    out = [word for word in words if word not in ("bare", "genitive", "nominal")]
    if "bare" in words:
        out.append("past" if said or any(texts[i] in FREE for i in at) else "inf")
        if not PLUPERFECT.isdisjoint((*said, *(texts[i] for i in at))):
            out.append("plup")
    if "present" in words and not said:
        out.append("noun")
    if "wish" in words and not {"fut", "neg"} & set(words):
        if WISHES.isdisjoint(texts[max(at[0] - REACH, 0) : at[-1]]):
            out.append("noun")
        elif any(texts[i].endswith(SUBJUNCTIVE) for i in at):
            out.append("pot")
    if "genitive" in words:
        follows = texts[at[-1] + 1 : at[-1] + 2]
        out.append("fut" if said and follows == said[-1:] else "inf")
        if out[-1] == "inf":
            out.append("gerund")
        if out[-1] == "gerund" and DONE.isdisjoint(follows):
            out.append("pot")
    if "nominal" in words:
        out.append("inf")
    if any(word in NEGATIVE for word in said):
        out.append("neg")
    return " ".join(out)


def takes_office(feature: str, text: str, is_adjective: bool) -> bool:
    """Whether a word for an office may follow a name: a genitive, an adjective or an abbreviation, but no `Ադրբեջանը զորքեր ...`."""
    if is_adjective or feature == "gen" or text.endswith(("ական", "ցի")):
        return True
    return feature in ("", "nom") and not text.endswith("ը") and (len(text) <= SHORT or not text.endswith("ն"))


def is_small(written: str, is_capital: bool, texts: Sequence[str], at: int) -> bool:
    """A word in small letters is no name that is written with a capital: տեղի (ունեցավ), եմ."""
    if texts[at] == "տեղի" and texts[at + 1 : at + 2] and (texts[at + 1] in FREE or texts[at + 1].startswith(("ունե", "կունե"))):
        return True
    return written[:1].isupper() and not is_capital


def is_of_paper(texts: Sequence[str], at: int, words: str) -> bool:
    """`նոյեմբերի 9-ի եռակողմ հայտարարությունը`: the day of a paper, not of what is done about it."""
    if {"ծնված", "մինչեւ"} & set(texts[max(at - 3, 0) : at]):
        return True  # a birth, a term that ends
    end = at + len(re.findall(r"\w+", words))
    following = texts[end : end + 3]
    return words.endswith(("ի", "ին", "թվականի", "թ")) and any(PAPERS.match(word) for word in following)


def is_first_person(texts: Sequence[str], at: Sequence[int]) -> bool:
    """`դատապարտում ենք`, `կոչ եմ արել`: who speaks does it, whoever was spoken of before."""
    return not FIRST_PERSON.isdisjoint(texts[max(at[0] - 1, 0) : at[-1] + 2])


def is_plural(texts: Sequence[str], at: Sequence[int]) -> bool:
    """`մեղադրում են`: several do it, who are not named; `նրանք` would point back."""
    return not PLURAL.isdisjoint(texts[max(at[0] - 1, 0) : at[-1] + 2]) and "նրանք" not in texts


def is_cause(texts: Sequence[str], last: int) -> bool:
    """`2023-ի մարտական գործողությունների հետևանքով`: what follows from it happened then."""
    return last + 1 < len(texts) and texts[last + 1] in ("հետեւանքով", "արդյունքում", "ընթացքում", "ժամանակ")


def is_attribute(feature: str, texts: Sequence[str], at: Sequence[int]) -> bool:
    """`գրավված տարածքները`: a participle before a noun tells of no event, unless somebody is named as its doer."""
    if "part" not in feature.split() or any(text in FREE for text in texts[at[0] : at[-1] + 2]):
        return False
    return "կողմից" not in texts[max(at[0] - REACH_OF_DOER, 0) : at[0]]
