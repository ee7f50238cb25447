"""The one button that gives a file: made when it is asked for; where it cannot be, that is said.

A file is made in a thread that knows no session, and Streamlit's own button says for five seconds
that it failed, and nothing of why. So whoever makes it leaves a sentence with the session; a script
sees the failure on the screen and makes the page run once more, and the sentence is said.
"""

from __future__ import annotations

import errno
import logging
from collections import deque
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.exports.typeset import TypesettingError
from components.model import provenance
from components.views import script
from loaders.errors import ExplorerError
from loaders.paths import STATIC

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.elements.lib.layout_utils import Width

_LOGGER: Final = logging.getLogger(__name__)
_FAULTS: Final = "files_not_made"
MIME: Final = {
    "csv": "text/csv", "duckdb": "application/octet-stream", "html": "text/html",
    "json": "application/json", "md": "text/markdown", "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}  # fmt: skip
NO_ROOM: Final = "There is no room left on the disk. Make room and press the button again."
NO_FOLDER: Final = (
    "A folder that the explorer needs cannot be written. Ask whoever looks after this computer, "
    "then press the button again."
)
NO_FILE: Final = (
    "A file of the explorer is missing. Run make run again, which puts everything in its place."
)
NO_MEMORY: Final = "The computer is out of memory. Close something and press the button again."
NOT_SET: Final = "Its page could not be set. Press the button again in a minute."
UNFORESEEN: Final = (
    "Something went wrong that nobody foresaw. Press the button again; the window that the "
    "explorer was started from says more."
)
_BY_NUMBER: Final = {
    errno.ENOSPC: NO_ROOM, errno.EDQUOT: NO_ROOM, errno.EROFS: NO_FOLDER, errno.EACCES: NO_FOLDER,
    errno.EPERM: NO_FOLDER, errno.ENOENT: NO_FILE, errno.ENOMEM: NO_MEMORY,
}  # fmt: skip

_watch = st.components.v2.component(
    "cp_files", js=script.loader(STATIC / "files.js", "watch"), isolate_styles=False
)


def today() -> date:
    """The day on which a file is made, as the reader's calendar has it."""
    return date.today()  # noqa: DTZ011 - the reader's own calendar


def button(
    label: str,
    made: Callable[[], bytes | str],
    name: str,
    *,
    key: str,
    about: str | None = None,
    icon: str | None = ":material/download:",
    width: Width = "content",
    dated: bool = True,
) -> None:
    """Draw the button.

    ``name`` says whose and what, and its ending which kind: "leeds-brief.pdf"; the year and month
    are added where it is to be ``dated``. ``made`` is called in a thread without a session: what it
    needs of one (address, day, whether names are off) is taken before. ``about`` says what the file
    holds.
    """
    given = provenance.dated(name, today()) if dated else name
    faults: deque[str] = st.session_state.setdefault(_FAULTS, deque())
    st.download_button(
        label,
        data=partial(_made, made, given, faults),
        file_name=given,
        mime=MIME[given.rpartition(".")[2]],
        key=key,
        icon=icon,
        on_click="ignore",
        help=about,
        width=width,
    )


def _made(made: Callable[[], bytes | str], name: str, faults: deque[str]) -> bytes:
    try:
        content = made()
    except Exception as fault:
        _LOGGER.exception("%s could not be made", name)
        faults.append(fault_words(name, fault))
        raise
    return content.encode() if isinstance(content, str) else content


def fault_words(name: str, fault: Exception) -> str:
    """What to say of a file that could not be made: that, why, and what to do next."""
    return f"{name} could not be made, and nothing is lost. {_why(fault)}"


def _why(fault: Exception) -> str:
    if isinstance(fault, ExplorerError):
        return f"{fault.message} {fault.remedy}"
    if isinstance(fault, TypesettingError):
        return NOT_SET
    if isinstance(fault, MemoryError):
        return NO_MEMORY
    if isinstance(fault, OSError):
        return _BY_NUMBER.get(fault.errno or 0, UNFORESEEN)
    return UNFORESEEN


def say_faults() -> None:
    """Say what could not be made since the last run, and watch for what cannot be from here on.

    Called once a run, by the frame. A word in the corner stays until it is closed: the button may
    be far down the page, and the sentences on top are out of sight there.
    """
    _watch(key="files-watch", on_failed_change=lambda: None)
    faults: deque[str] = st.session_state.get(_FAULTS, deque())
    while faults:
        # Names of files are slugs and the sentences are ours: nothing that somebody typed.
        st.toast(faults.popleft(), icon=":material/error:", duration="infinite")
