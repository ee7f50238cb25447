"""What the address bar says: read once, checked, kept in step. Ids only, never labels.

Streamlit's own binding writes labels (counts included) and drops what it does not know in silence,
so each parameter is seeded from the address into session state and written back after the widget.
What a run writes goes into the address at its end, all at once: each writing is a step that the
back button takes, and a theme that also took out an indicator made two of them.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

import streamlit as st

from components.model.place_names import echoed
from components.views import notice

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_PAGE: Final = "address_of"
_GATHERED: Final = "address_gathered"  # what this run will write; not there outside a whole run
LONGEST_VALUE = 100  # characters of a parameter we look at; ids are far shorter


def _written_key(name: str) -> str:
    return f"address:{name}"


def _gathered() -> dict[str, str | None] | None:
    gathered: dict[str, str | None] | None = st.session_state.get(_GATHERED)
    return gathered


def incoming(name: str, longest: int = LONGEST_VALUE) -> str | None:
    """The parameter's value when a link or the back button put it there, else None."""
    value: str | None = st.query_params.get(name)
    if value is None or name in (_gathered() or {}):
        return None
    if value == st.session_state.get(_written_key(name)):
        return None
    return value[:longest]


def was_taken_out(name: str, kept: str | None) -> bool:
    """Whether the back button took out a parameter that we wrote, of a choice still as written.

    A choice made on the screen since then goes before the address.
    """
    if name in (_gathered() or {}):
        return False
    written = st.session_state.get(_written_key(name))
    return written is not None and written == kept and name not in st.query_params


def write(name: str, value: str | None) -> None:
    """Put ``value`` in the address, or take the parameter out where it is None.

    At the end of the run, or at once where only a fragment of a page runs.
    """
    gathered = _gathered()
    if gathered is None:
        _put({name: value})
    else:
        gathered[name] = value


def write_all(values: Mapping[str, str | None]) -> None:
    """``write`` for several at once: in a fragment they are one step of the back button."""
    gathered = _gathered()
    if gathered is None:
        _put(dict(values))
    else:
        gathered.update(values)


def seen() -> None:
    """Take all that stands in the address for read; called when a choice is made on the screen.

    A browser sends its address along with a click. Two quick ones, and the second brought the
    address from before the first, which was then taken for a link and undid both.
    """
    for kept in [str(key) for key in st.session_state if str(key).startswith(_written_key(""))]:
        st.session_state[kept] = st.query_params.get(kept.removeprefix(_written_key("")))


def query() -> dict[str, str]:
    """The parameters as they stand in the address once this run has ended."""
    now = {**st.query_params, **(_gathered() or {})}
    return {name: value for name, value in now.items() if value is not None}


def link(without: Collection[str] = ()) -> str:
    """The address of this page as it stands once this run has ended, some parts left out."""
    address = (st.context.url or "").split("?")[0]
    asked = {name: value for name, value in query().items() if name not in without}
    return f"{address}?{urlencode(asked)}" if asked else address


def page() -> str | None:
    """The page that this run is of, by its address; None outside a whole run's frame."""
    shown: str | None = st.session_state.get(_PAGE)
    return shown


@contextmanager
def run_of(page: str) -> Iterator[None]:
    """A whole run of ``page``, which writes the address at its end; a run cut short writes nothing.

    On another page nothing of ours stands in the address yet.
    """
    if st.session_state.get(_PAGE) != page:
        st.session_state[_PAGE] = page
        for key in [key for key in st.session_state if str(key).startswith("address:")]:
            del st.session_state[key]
    gathered: dict[str, str | None] = {}
    st.session_state[_GATHERED] = gathered
    try:
        yield
        _put(gathered)
    finally:
        del st.session_state[_GATHERED]


def _put(values: dict[str, str | None]) -> None:
    given = st.query_params.to_dict()
    wanted = {name: value for name, value in {**given, **values}.items() if value is not None}
    if wanted != given:
        st.query_params.from_dict(wanted)
    for name, value in values.items():
        st.session_state[_written_key(name)] = value


def left_out(name: str, sentence: str) -> None:
    """Say ``sentence`` where a link asks for ``name``, which has no place here; before writing."""
    if incoming(name):
        notice.say(sentence)


def choice(name: str, allowed: Collection[str], key: str, what: str) -> str | None:
    """The id chosen for ``name``: from a link if it is allowed, else as kept under ``key``.

    A value we do not know gives one sentence and is dropped; the rest of the address stays.
    """
    given = incoming(name)
    if given:
        if given in allowed:
            st.session_state[key] = given
        else:
            notice.say(
                f"The link asks for {what} “{echoed(given)}”, which cannot be chosen here. "
                "It was left out."
            )
    elif was_taken_out(name, st.session_state.get(key)):
        st.session_state[key] = None
    kept: str | None = st.session_state.get(key)
    return kept if kept in allowed else None
