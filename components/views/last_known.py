"""What was read last, for the moments in which the rooms' store is away."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import streamlit as st

from components.rooms.faults import EndedError, RoomsError

if TYPE_CHECKING:
    from collections.abc import Callable

Found = TypeVar("Found")


def read(name: str, ask: Callable[[], Found]) -> Found:
    """What ``ask`` gives; while the store is away, what it gave this visitor last.

    A form that is not drawn once loses what is being typed in it, so it is drawn from this.

    Raises:
        RoomsError: the store is away and nothing was read before, or the room was deleted.
    """
    key = f"last-known-{name}"
    try:
        st.session_state[key] = ask()
    except EndedError:
        raise
    except RoomsError:
        if key not in st.session_state:
            raise
    found: Found = st.session_state[key]
    return found
