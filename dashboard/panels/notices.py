"""What a link asked for and did not get, said plainly."""

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboard.html import tag
from dashboard.i18n import N_, Catalogue
from dashboard.known import Notice

ISOLATE, POP = "\u2068", "\u2069"  # words of unknown direction must not turn the sentence round

TEXTS: Mapping[str, str] = {
    "no_key": N_("The link asks for “{key}”, which this page does not have. It was left out."),
    "newer": N_("The link was made by a newer version of this page. What could be read of it is shown."),
    "not_a_day": N_("“{value}” is no day of the form 2020-09-27. The limit was left out."),
    "reversed": N_("The range of the link ended before it began. Its ends were exchanged."),
    "unknown": N_("“{value}” ({key}) is not known here. It was left out."),
    "too_many": N_("The link chooses {value} values of “{key}”. Only the first ones were kept."),
    "too_long": N_("The value of “{key}” is too long. It was shortened or left out."),
    "no_choice": N_("“{value}” is no choice for “{key}”. The usual one is shown."),
    "merged": N_("The event {value} was merged into another one, which is shown instead: {detail}"),
    "withdrawn": N_("The event {value} was withdrawn: {detail}"),
    "no_release": N_("The release {value} is not kept here. The newest data are shown instead."),
}


def words(notice: Notice, t: Catalogue) -> str:
    """One notice as a sentence."""
    values = {"key": notice.key, "value": notice.value, "detail": notice.detail}
    return t.say(TEXTS[notice.code], **{name: f"{ISOLATE}{value}{POP}" for name, value in values.items()})


def draw(notices: Sequence[Notice], t: Catalogue) -> None:
    if notices:
        items = (tag("li", words(notice, t)) for notice in notices)
        st.html(tag("ul", *items, class_="notices", role="alert", data_testid="notices"))
