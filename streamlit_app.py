"""Karabakh Event Timeline. Start with `streamlit run streamlit_app.py`.

The server imports this file for `app`; for every visitor Streamlit runs it again as the page's script.
"""

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard import page, server

if get_script_run_ctx(suppress_warning=True) is None:
    app = st.App(__file__, lifespan=server.lifespan, routes=server.routes())
else:
    page.draw()
