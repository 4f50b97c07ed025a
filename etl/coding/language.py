"""Which of the six languages a text is in: script first, then the letters that tell neighbours apart, then a language model."""

import re
from functools import cache
from typing import Protocol

from etl.coding.text_tables import LANGS, text_tables

_SAMPLE = 6_000
_LINE_SAMPLE = 600
_ENOUGH_LETTERS = 20
_SCRIPTS = {
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u0259]+"),
    "cyrillic": re.compile(r"[\u0400-\u052f]+"),
    "arabic": re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+"),
    "armenian": re.compile(r"[\u0531-\u0556\u0561-\u0587]+"),
    "other": re.compile(r"[\u0370-\u03ff\u0590-\u05ea\u0700-\u074f\u0780-\u07bf\u0900-\u0fff\u10a0-\u11ff\u3040-\ud7af]+"),
}
# Letters of Persian, Urdu, Kurdish, Pashto, Uyghur and Azerbaijani in Arabic script; a foreign name may hold one, a text is full of them.
_NOT_ARABIC = re.compile("[پچژگکیٹڈڑےہھۇەڵۆێۀټډړږښګېۍڭۋ]")
_PERSIAN_WORD = re.compile(r"\b(?:است|این|اين|که|كه|برای|براي|می|های|را|اور|کے|میں|ہے|لە|بۆ)\b")
# Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Tatar, and Azerbaijani in Cyrillic script.
_NOT_RUSSIAN = re.compile("[іїєґўђјљњћџѓќѕәҹҝғөүһқңұҳҷӣӯҡҙҫІЇЄҐЎЂЈЉЊЋЏЃЌЅӘҸҜҒӨҮҺҚҢҰҲҶӢӮ]")
_ONLY_RUSSIAN = re.compile("[ыэёЫЭЁ]")
_BULGARIAN = re.compile(r"ъ[бвгджзклмнпрстфхцчшщ]|\w[ое]то\b|\bсе\b")
_SCHWA = re.compile("[əƏӘә]")
_TURKIC_LETTERS = re.compile("[əğışƏĞİŞ]")
_ONLY_TURKIC = re.compile("[ıİğĞ]")
_NOT_TURKISH = re.compile("[qxQX]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN_NEIGHBOURS = ("en", "az", "tr", "fr", "de", "es", "it", "pt", "nl", "pl", "ro", "ku")
_CYRILLIC_NEIGHBOURS = ("ru", "bg", "uk", "mk", "sr", "be")
_OWN_LETTERS = {"az": re.compile("[əƏ]"), "tr": re.compile("(?!.*[əƏ]).*[ğışĞİŞ]", re.DOTALL)}


class _Identifier(Protocol):
    def set_languages(self, langs: list[str]) -> None: ...
    def classify(self, text: str) -> tuple[str, float]: ...


def document_language(text: str, declared: str | None) -> str | None:
    """One of the six, or None. What the source declares counts only where the text is too short to tell."""
    sample = text if len(text) <= _SAMPLE else text[: _SAMPLE // 2] + text[len(text) // 2 :][: _SAMPLE // 2]
    counts = _most(sample) or _letters(sample)
    script = max(counts, key=lambda name: counts[name])
    said = (declared or "").strip().lower().replace("_", "-").split("-")[0]
    if counts[script] < _ENOUGH_LETTERS:
        return said if said in LANGS and (not counts[script] or _script_of(said) == script) else _from_few_letters(script, said)
    if script == "armenian":
        return "hy"
    if script == "arabic":
        return None if _is_persian(sample, counts[script]) else "ar"
    if script == "cyrillic":
        return _cyrillic(sample, counts[script])
    return _latin(sample, counts[script], said) if script == "latin" else None


def line_language(text: str, default: str) -> str:
    """The language of one line in an article in `default`: another of the six only where script or small words leave no doubt."""
    line = text[:_LINE_SAMPLE]
    if _is_plainly(line, default):
        return default
    counts = _letters(line)
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < _ENOUGH_LETTERS or script == "other":
        return default
    if script != "latin":
        found = {"armenian": "hy", "arabic": "ar", "cyrillic": "ru"}[script]
        return default if _script_of(default) == script or counts[script] * 3 < sum(counts.values()) * 2 else found
    if default not in _OWN_LETTERS and len(_TURKIC_LETTERS.findall(line)) >= 4:
        return "az" if _SCHWA.search(line) else "tr"
    if default == "tr" and len(_SCHWA.findall(line)) >= 3:
        return "az"
    hits = _small_word_hits(_words(line))
    best = max(hits, key=lambda lang: (hits[lang], lang == default))
    doubtful = hits[best] < 3 or hits.get(default, 0) * 2 > hits[best]
    return default if doubtful else best


def _is_plainly(line: str, default: str) -> bool:
    """The common case, at a glance: most of every seventh letter is of the script, or there is a letter that only this language has."""
    if default == "en":
        return line.isascii()
    if default in _OWN_LETTERS:
        return bool(_OWN_LETTERS[default].match(line) if default == "tr" else _OWN_LETTERS[default].search(line))
    glance = line[::7]
    return 2 * sum(map(len, _SCRIPTS[_script_of(default)].findall(glance))) > len(glance)


def _script_of(lang: str) -> str:
    return {"hy": "armenian", "ar": "arabic", "ru": "cyrillic"}.get(lang, "latin")


def _letters(text: str) -> dict[str, int]:
    return {name: sum(map(len, letters.findall(text))) for name, letters in _SCRIPTS.items()}


def _most(text: str) -> dict[str, int]:
    """The script of more than half of all characters, if there is one; it is then the only one that counts."""
    for name, letters in _SCRIPTS.items():
        if letters.match(text.lstrip()[:1]):
            count = sum(map(len, letters.findall(text)))
            return {name: count} if 2 * count > len(text) else {}
    return {}


def _from_few_letters(script: str, said: str) -> str | None:
    """A short title in a script that only one of the six uses; Latin letters say too little."""
    only = {"armenian": "hy", "arabic": "ar", "cyrillic": "ru"}.get(script)
    return only if only and said in ("", *LANGS) else None


def _is_persian(sample: str, letters: int) -> bool:
    """Or another language with more letters than Arabic."""
    share = len(_NOT_ARABIC.findall(sample)) / letters
    return share > 0.06 or (share > 0.01 and len(_PERSIAN_WORD.findall(sample)) >= 3)


def _cyrillic(sample: str, letters: int) -> str | None:
    if len(_NOT_RUSSIAN.findall(sample)) > 0.01 * letters:
        return None
    if len(_ONLY_RUSSIAN.findall(sample)) > 0.005 * letters:
        return "ru"
    if letters < 150 and not _BULGARIAN.search(sample):
        return "ru"
    return "ru" if _model(_CYRILLIC_NEIGHBOURS, sample) == "ru" else None


def _latin(sample: str, letters: int, said: str) -> str | None:
    schwas = len(_SCHWA.findall(sample))
    if schwas > 0.01 * letters:
        return "az"
    words = _words(sample)
    hits = _small_word_hits(words)
    if hits["en"] > 0.12 * len(words) and hits["en"] > 4 * max(hits["az"], hits["tr"]):
        return "en"
    is_plainly_turkic = hits["tr"] > 0.03 * len(words) and len(_ONLY_TURKIC.findall(sample)) > 0.025 * letters
    found = "tr" if is_plainly_turkic else _model(_LATIN_NEIGHBOURS, sample)
    if found in ("az", "tr"):
        typed_without_schwa = len(_NOT_TURKISH.findall(sample)) > 0.012 * letters
        return "az" if typed_without_schwa else "tr"
    if found == "en":
        return "en"
    return said if said in LANGS and hits.get(said, 0) >= 3 else None


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _small_word_hits(words: list[str]) -> dict[str, int]:
    return {lang: sum(map(text_tables(lang).small_words.__contains__, words)) for lang in ("en", "az", "tr")}


def _model(langs: tuple[str, ...], sample: str) -> str:
    readable = sample.encode("utf-8", "ignore").decode("utf-8")  # lone surrogates of a broken download
    return _identifier(langs).classify(readable)[0]


@cache
def _identifier(langs: tuple[str, ...]) -> _Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - half a second, and most texts do not need it

    identifier: _Identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(langs))
    return identifier
