"""Runs a function as a page of the app, without a browser."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from streamlit.testing.v1 import AppTest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TIMEOUT_SECONDS = 60  # the machine may be busy with other tests


def _call(page):  # its source is run alone: no name from outside may stand in it
    page()


def opened(
    page: Callable[[], None], address: Mapping[str, str] | None = None, **state: object
) -> AppTest:
    """The page after its first run, with this address and session state; nothing went wrong."""
    app = AppTest.from_function(_call, args=(page,), default_timeout=TIMEOUT_SECONDS)
    for name, value in state.items():
        app.session_state[name] = value
    app.query_params.update(address or {})
    app.run()
    assert not app.exception, app.exception[0].message
    return app


def address(app: AppTest) -> dict[str, str]:
    """The address as it stands after the run, one value for each name."""
    given = {name: app.query_params[name] for name in app.query_params}
    return {n: v[0] if isinstance(v, list) else v for n, v in given.items()}


class Open(SimpleNamespace):
    """A popover that somebody opened, or with ``open=False`` did not."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None
