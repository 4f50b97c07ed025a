"""The first start: there is no release yet, so the page runs the build and shows how far it is."""

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from threading import Lock

import streamlit as st

from dashboard import db
from dashboard.i18n import Catalogue

COMMAND = (sys.executable, "-m", "etl", "build")
TAIL = 14


@st.cache_resource(show_spinner=False)
def _lock() -> Lock:
    return Lock()


def _run(log: deque[str]) -> Iterator[str]:
    """Each line of the build as it comes; ends with the program, and raises when that failed."""
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "NO_COLOR": "1", "COLUMNS": "100"}
    with subprocess.Popen(  # noqa: S603  (our own program, no word of the reader's in it)
        COMMAND,
        cwd=db.ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
    ) as process:
        for line in process.stdout or ():
            log.append(line.rstrip())
            yield line
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, COMMAND)


def build(t: Catalogue) -> bool:
    """Runs the build on the page. False when it failed; the page then says so, with the end of the log."""
    log: deque[str] = deque(maxlen=200)
    with st.status(t.say("Building the data for the first time. This happens once."), expanded=True) as status, _lock():
        if db.current_release() is not None:
            return True
        lines = st.empty()
        try:
            for _ in _run(log):
                lines.code("\n".join(list(log)[-TAIL:]), language=None)
        except (OSError, subprocess.CalledProcessError):
            status.update(label=t.say("The build did not succeed."), state="error")
    if db.current_release() is not None:
        return True
    st.error(t.say("The data could not be built, so there is nothing to show yet. Mend what the log names, then reload the page."))
    st.code("\n".join(log) or t.say("The build wrote nothing."), language=None)
    return False
