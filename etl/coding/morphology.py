"""One face for six languages: under which keys a lexicon word is filed, and whether a word of a text is a form of it."""

from etl.coding import arabic, armenian, azerbaijani, endings, english, turkish

OPEN_ENDING = 9


def keys(lang: str, kind: str, text: str) -> list[tuple[str, str, str]]:  # noqa: PLR0911 - one line a rule
    """(key, kind of endings, what the form says); an empty kind means the whole word."""
    if lang == "en":
        if kind == "verb":
            return [(form, "", feature) for form, feature in english.verb_forms(text).items()]
        if kind == "name":
            return [(text, "name", "")]
    if lang == "ar":
        return [(key, sort, "") for key, sort in arabic.keys(kind, text)]
    if kind == "verb" and lang == "tr":
        return [(stem, sort, "") for option in text.split("/") for stem, sort in turkish.stems(option)]
    if kind == "verb" and lang == "az":
        return [(stem, "verb", "") for option in text.split("/") for stem in azerbaijani.verb_stems(option)]
    if kind == "verb":
        return [(stem, endings.ru_verb_kind(stem) if lang == "ru" else "verb", "") for stem in text.split("/")]
    if kind == "name" and lang == "ru":
        return _russian(text)
    if kind == "name" and lang == "az":
        return [(stem, sort, "") for stem, sort in azerbaijani.noun_stems(text)]
    if kind == "name":
        return [(stem, "name", "") for stem in _name_stems(lang, text)]
    if kind == "open" and lang == "ru":
        return [(text, endings.ru_open_kind(text), "")]
    return [(text, "open" if kind == "open" else "", "")]


def _russian(text: str) -> list[tuple[str, str, str]]:  # noqa: PLR0911 - one line a rule
    """The stem and the declension that the dictionary form (nominative, singular or plural) shows."""
    if len(text) < 4:
        return [(text, "", "nom")]
    for ending in ("ий", "ый", "ая", "яя", "ое", "ее", "ие", "ые"):
        if (text.endswith(ending) and len(text) > len(ending) + 2 and text[-3] not in "аеиоуьрсн") or text.endswith(
            ("ский", "ская", "ские", "ское", "ный", "ная", "ные", "ное", "ённые", "енные")
        ):
            return [(text[:-2], "name_adj", "")]
    last = text[-1]
    if text.endswith(("ец", "ок")):
        return [(text, "name_m", ""), (text[:-2] + text[-1], "name_m", "")]
    if text.endswith(("ева", "ова", "ина")):
        return [(text[:-1], "name_surname_f", "")]  # Алиев is no form of Алиева
    if last in "ая":
        return [(text[:-1], "name_f", "")]
    if last in "ое":
        return [(text[:-1], "name_n", "")]
    if last in "ыи":
        return [(text[:-1], "name_m", "")]
    if last == "ь":
        return [(text[:-1], "name_m", ""), (text[:-1], "name_f", "")]
    if last == "й":
        return [(text[:-1], "name_m", "")]
    return [(text, "name_m", "")]


def _name_stems(lang: str, text: str) -> list[str]:
    if lang == "hy":
        return armenian.name_stems(text)
    if lang in ("tr", "az") and text[-1] in "kqk" and len(text) > 4:
        return [text, text[:-1] + ("ğ" if text[-1] == "k" or lang == "az" else text[-1])]
    return [text]


def prefixes(lang: str, word: str) -> list[tuple[str, str]]:
    """Each way to part a word from what is written onto its front."""
    if lang == "ar":
        return arabic.prefixes(word)
    if lang == "hy" and word[0] in "չկ" and len(word) > 3:
        return [("", word), (word[0], word[1:])]
    return [("", word)]


def ending(lang: str, kind: str, prefix: str, rest: str) -> str | None:  # noqa: PLR0911 - one line a rule
    """What the letters around a stem say, or None when they do not belong to it."""
    if lang == "ar":
        return arabic.ending(kind, prefix, rest)
    if prefix and kind != "verb":
        return None
    if kind.startswith("open") and lang == "ru":
        return endings.RU_DECLENSIONS[kind].get(rest, "") if len(rest) <= OPEN_ENDING else None
    if kind == "open" and lang in ("tr", "az", "hy"):
        return _open_case(lang, rest) if len(rest) <= OPEN_ENDING + 3 else None
    if kind == "open":
        return "" if len(rest) <= OPEN_ENDING else None
    if kind.startswith("verb"):
        return endings.ru_verb(rest, kind) if lang == "ru" else _verb(lang, kind, prefix, rest)
    if lang == "en":
        return english.name_ending(kind, prefix, rest)
    return _name(lang, kind, rest)


def _open_case(lang: str, rest: str) -> str | None:
    if lang == "az":
        return azerbaijani.open_case(rest)
    return armenian.open_case(rest) if lang == "hy" else endings.turkic_case(rest)


def _verb(lang: str, kind: str, prefix: str, rest: str) -> str | None:
    if lang == "tr":
        return turkish.verb_of(kind, rest)
    if lang == "hy":
        return armenian.verb(prefix, rest)
    return azerbaijani.verb(rest)


def _name(lang: str, kind: str, rest: str) -> str | None:
    if lang == "ru":
        return endings.ru_case(kind, rest)
    if lang == "hy":
        return armenian.case(rest) if endings.HY_NAME.match(rest) else None
    if lang == "az":
        return azerbaijani.noun_case(kind, rest)
    return endings.turkic_case(rest) if len(rest) < 16 and endings.TURKIC_NAME.match(rest) else None
