"""What Arabic writes onto a word: proclitics before, persons and pronouns after. Works on folded letters (ا ي ه unified)."""

import re

NOUN_PREFIX = re.compile(r"(?:[وف])?(?:لل|[بكلس]?(?:ال)?)(?=..)")
PRONOUN = "ه|ها|هم|هما|نا|كم|ك|ي|هن"
OBJECT = "ه|ها|هم|هما|نا|هن"
NOUN_ENDING = re.compile(rf"(?:ا|ات|ان|ين|ون|تا|تي|تين)?(?:{PRONOUN})?")
NAME_ENDING = re.compile(r"(?:ه|ين|ون|ات|ان|تان|تين|ا)?")
FEMININE_ENDING = re.compile(rf"(?:ت(?:{PRONOUN}|ان|ين|ي|ا))?")
PAST_ENDING = re.compile(rf"(?:ت|ا|تا|وا|و|ن|نا|تم)?(?:{OBJECT})?")
PRESENT_ENDING = re.compile(rf"(?:ون|وا|و|ان|ا|ين|ن)?(?:{OBJECT})?")
ARTICLE_NOUN = 4
VERB_PREFIX = re.compile(r"(?:[وف])?(?:[سلب])?[يتنا]")


def prefixes(word: str) -> list[tuple[str, str]]:
    """Each way to take proclitics off: (what was taken, what is left)."""
    found = {"": word}
    for conjunction in ("", "و", "ف"):
        if not word.startswith(conjunction):
            continue
        rest = word[len(conjunction) :]
        for clitic in ("", "ال", "ب", "ل", "لل", "بال", "كال", "ك", "ا", "س"):
            if rest.startswith(clitic) and len(rest) - len(clitic) >= 2:
                found.setdefault(conjunction + clitic, rest[len(clitic) :])
        for aspect in ("", "س", "ل", "ب"):
            for person in ("ي", "ت", "ن"):
                both = aspect + person
                if rest.startswith(both) and len(rest) - len(both) >= 2:
                    found.setdefault(conjunction + "+" + both, rest[len(both) :])
    return list(found.items())


def keys(kind: str, text: str) -> list[tuple[str, str]]:
    """Under which beginnings a word of the lexicon is looked up, with the kind of endings it takes."""
    if kind == "verb":
        past, _, present = text.partition("/")
        pasts = [(form, "past") for form in past.split(",")]
        presents = [(form, "present") for form in (present or past).split(",")]
        return pasts + presents
    if kind == "open":
        return [(text, "open")]
    out = [(text, kind)]
    if text.startswith("ال") and len(text) > ARTICLE_NOUN:
        out.append((text[2:], "definite"))
    if text.endswith("ه") and len(text) > 2 and kind == "word":
        out.append((text[:-1], "feminine"))
    return out


def _object(rest: str) -> str:
    return " obj" if rest.endswith(("ها", "هم", "هما", "ه")) else ""


def ending(kind: str, prefix: str, rest: str) -> str | None:  # noqa: PLR0911 - one line a rule
    """What the letters around a stem say, or None when they do not fit its kind."""
    present = "+" in prefix
    if kind == "present":
        if not present or not PRESENT_ENDING.fullmatch(rest):
            return None
        return ("fut present" if "س" in prefix else "present") + (" conj" if prefix[0] in "وف" else "") + _object(rest)
    if present:
        return None
    if kind == "past":
        plain = prefix in ("", "و", "ف")
        if not plain or not PAST_ENDING.fullmatch(rest):
            return None
        return "past" + (" conj" if prefix else "") + (" bare" if rest in ("", "ا") else "") + _object(rest)
    if prefix.endswith("س") or prefix.endswith("ا"):
        return None
    if kind == "definite":  # `للاتحاد`: the article after `ل` is half lost
        return prefix if prefix.endswith("لل") and NAME_ENDING.fullmatch(rest) else None
    feature = prefix
    if kind == "open":
        return feature if len(rest) <= 4 else None
    if kind == "name":
        return feature if NAME_ENDING.fullmatch(rest) else None
    if kind == "feminine":
        return feature if rest and FEMININE_ENDING.fullmatch(rest) else None
    return feature if NOUN_ENDING.fullmatch(rest) else None
