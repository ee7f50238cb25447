"""The readers of links, run without a browser on an address and a session of their own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from unittest import mock

import streamlit as st

from components.views import notice, url_state

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Query(dict[str, str]):
    """An address's parameters, as Streamlit gives them."""

    def to_dict(self) -> dict[str, str]:
        return dict(self)

    def from_dict(self, wanted: Mapping[str, str]) -> None:
        self.clear()
        self.update(wanted)


@dataclass
class Opened:
    """What came of a link: what was read, the address after the run, the sentences said."""

    state: Any
    address: dict[str, str]
    said: list[str]


@dataclass
class Nothing:
    """A widget that nobody touches: it takes any words and any part of a page."""

    calls: list[str] = field(default_factory=list)

    def __call__(self, *_: object, **__: object) -> Nothing:
        return self

    def __enter__(self) -> Nothing:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def __iter__(self):
        return iter([self] * 5)


WIDGETS = (
    "selectbox", "multiselect", "pills", "segmented_control", "container", "text_input", "checkbox",
    "columns", "toggle",
)  # fmt: skip


def opened(page: str, reads: Callable[[], object], address: Mapping[str, str]) -> Opened:
    """One run of ``reads`` on ``page`` in a session that has seen nothing else."""
    query, session = Query(address), {}
    drawn = {name: Nothing() for name in WIDGETS}
    with mock.patch.multiple(st, query_params=query, session_state=session, **drawn):
        with url_state.run_of(page):
            state = reads()
        said = list(session.get(notice._KEY, []))
    return Opened(state, dict(query), said)
