"""Armenian: what the endings of verbs and nouns say, and what the auxiliary beside a participle adds."""

import re
from collections.abc import Sequence

NEGATIVE = frozenset("չեմ չես չի չէ չենք չեք չեն չէի չէիր չէր չէինք չէիք չէին".split())
AUXILIARY = frozenset("եմ ես է ենք եք են էի էիր էր էինք էիք էին".split())
FREE = AUXILIARY | NEGATIVE
WISHES = frozenset("որ պիտի պետք եթե թող կարող որպեսզի մինչեւ հնարավոր թե".split())
REACH = 14
LONGEST = 14
NEAR = 2

_CASES = r"(?:ը|ն|ի|ին|ից|ով|ներ(?:ը|ն|ի|ին|ից|ով|ում)?)?"
_VERB = re.compile(
    r"(?P<cause>[եա]?ց[նր]?)?(?P<passive>վ)?(?:"
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


def name_stems(text: str) -> list[str]:
    """The stems to which endings are put: Բաքու, Բաքվ-; -ություն, -ությ-; -գիր, -գր-."""
    if text.endswith("ություն"):
        return [text, text[:-3]]
    if text.endswith("ու") and len(text) > 3:
        return [text, text[:-2]]
    if text.endswith(("գիր", "խումբ")):
        return [text, text.removesuffix("գիր") + "գր" if text.endswith("գիր") else text[:-4] + "մբ"]
    return [text]


def in_context(feature: str, texts: Sequence[str], at: Sequence[int]) -> str:
    """`կրակ են բացել` and `կոչ արեց բացել` have one form: the auxiliary beside it tells the past from the infinitive."""
    words = feature.split()
    near = range(max(at[0] - 1, 0), min(at[-1] + NEAR, len(texts)))
    said = [texts[i] for i in near if texts[i] in FREE]
    out = [word for word in words if word not in ("bare", "genitive", "nominal")]
    if "bare" in words:
        out.append("past" if said else "inf")
    if "present" in words and not said:
        out.append("noun")
    if "wish" in words and not {"fut", "neg"} & set(words) and WISHES.isdisjoint(texts[max(at[0] - REACH, 0) : at[-1]]):
        out.append("noun")
    if "genitive" in words:
        out.append("fut" if said and texts[at[-1] + 1 : at[-1] + 2] == said[-1:] else "inf")
    if "nominal" in words:
        out.append("inf")
    if any(word in NEGATIVE for word in said):
        out.append("neg")
    return " ".join(out)


def is_attribute(feature: str, texts: Sequence[str], at: Sequence[int]) -> bool:
    """`գրավված տարածքները`: a participle before a noun tells of no event, unless somebody is named as its doer."""
    if "part" not in feature.split() or any(text in FREE for text in texts[at[-1] + 1 : at[-1] + 2]):
        return False
    before = texts[max(at[0] - 5, 0) : at[0]]
    return "կողմից" not in before and not any(text in FREE for text in before[-1:])
