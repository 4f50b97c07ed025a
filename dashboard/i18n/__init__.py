"""Every text of the page, in the reader's language. English is the source; a language is one .po file in this folder."""

import gettext
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

HERE = Path(__file__).parent
RTL = frozenset({"ar"})
# Western digits in Arabic too: dates and numbers then read the same in the page, its charts and the address.
LOCALES = {"en": "en_GB", "ar": "ar_EG", "az": "az_Latn_AZ"}


def N_(msgid: str) -> str:  # noqa: N802  (gettext's own name for "translate this later")
    """Marks a text for the catalogues where it is stored rather than shown."""
    return msgid


class Catalogue:
    """The words of one language, and how it writes days, numbers and lists."""

    def __init__(self, lang: str, translations: gettext.NullTranslations) -> None:
        self.lang = lang
        self.is_rtl = lang in RTL
        self._translations = translations
        self._locale = Locale.parse(LOCALES.get(lang, lang))

    def say(self, msgid: str, **values: object) -> str:
        """The text in this language, with its {placeholders} filled."""
        text = self._translations.gettext(msgid)
        return text.format(**values) if values else text

    def word(self, table: Mapping[str, str], code: str) -> str:
        """What a code of the data is called; the code itself where the table has no word for it."""
        return self.say(table[code]) if code in table else code

    def count(self, one: str, many: str, n: int, **values: object) -> str:
        """The text for n things, in the plural form that this language has for n; {n} is the number."""
        return self._translations.ngettext(one, many, n).format(n=self.number(n), **values)

    def day(self, day: date | None) -> str:
        """As 27 September 2020; empty for no day."""
        return "" if day is None else format_date(day, "long", locale=self._locale)

    def short_day(self, day: date | None, parts: str = "yMMMd") -> str:
        """As 27 Sept 2020, in the order this language has; `parts` names what is said of it: yMMM, yMMMM, y."""
        return "" if day is None else format_skeleton(parts, day, locale=self._locale)

    def number(self, n: float) -> str:
        return format_decimal(n, locale=self._locale, numbering_system="latn")

    def any_of(self, items: Iterable[str]) -> str:
        return str(format_list(list(items), style="or", locale=self._locale))

    def all_of(self, items: Iterable[str]) -> str:
        return str(format_list(list(items), style="standard", locale=self._locale))


@cache
def catalogue(lang: str) -> Catalogue:
    """The catalogue of a language; English where there is none."""
    path = HERE / f"{lang}.po"
    if not path.is_file():
        return Catalogue("en" if lang not in languages() else lang, gettext.NullTranslations())
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=lang))
    compiled.seek(0)
    return Catalogue(lang, gettext.GNUTranslations(compiled))


@cache
def languages() -> tuple[str, ...]:
    """The languages the page speaks: English, and each with a catalogue."""
    order = ("en", "ar", "ru", "hy", "az", "tr")
    return tuple(lang for lang in order if lang == "en" or (HERE / f"{lang}.po").is_file())
