"""The numbers behind a chart, for whoever can't see it. Read only when it is opened."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from dashboard.i18n import Catalogue

MOST_ROWS = 500


def beside(key: str, t: Catalogue, frame: Callable[[], pd.DataFrame]) -> None:
    expander = st.expander(t.say("As a table"), key=f"table_{key}", on_change="rerun", type="compact", icon=":material/table:")
    if expander.open:
        expander.table(frame().head(MOST_ROWS))
