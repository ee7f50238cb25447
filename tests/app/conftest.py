"""Opens any page of the app without a browser, and reads what it says."""

from __future__ import annotations

import gc
import html
import re
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from components.views import notice
from loaders.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

SHELL = Path(__file__).with_name("shell.py")
TIMEOUT_SECONDS = 60  # the first page of a run loads every chart
MARKUP = re.compile(r"<[^>]+>")


def drawings(app: AppTest) -> list[str]:
    """The markup of our own drawings and tables, as the browser unpacks it."""
    packed = [each.proto.bytes for each in app.get("bidi_component")]
    plain = [each.proto.body for each in app.get("html") if "<style>" not in each.proto.body]
    return [*(zlib.decompress(each).decode() for each in packed if each), *plain]


def text(app: AppTest) -> str:
    """Everything the page says, our own drawings and tables included, without markup."""
    native = [
        each.value for kind in ("title", "header", "markdown", "caption") for each in app.get(kind)
    ]
    plain = MARKUP.sub(" ", " ".join([*drawings(app), *map(str, native)]))
    return re.sub(r"\s+", " ", html.unescape(plain))


@pytest.fixture(scope="session", autouse=True)
def packages_searched_once():
    """Streamlit's driver reads what every installed package says of itself, for each app anew.

    It looks for components of others, which a server does once as it starts. That took four times
    as long as the page.
    """
    with pytest.MonkeyPatch.context() as patch:
        searched = cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", searched)
        yield


@pytest.fixture(scope="session", autouse=True)
def nothing_stays_frozen():
    """The app keeps the collector off what stays; Python's own closing down wants it back."""
    yield
    gc.unfreeze()
    gc.collect()


@pytest.fixture
def open_app(database) -> Callable[..., AppTest]:
    """Open a page: ``open_app("health", place="leeds")``. It may not say that it failed."""

    def open_page(page: str, **address: str) -> AppTest:
        app = AppTest.from_file(SHELL, default_timeout=TIMEOUT_SECONDS)
        app.run()  # the pages are known from here on
        app.switch_page(str(ROOT / "pages" / f"{page}.py"))
        app.query_params.update(address)
        app.run()
        assert not app.exception, app.exception[0].message
        assert notice.FAILED not in text(app)
        return app

    return open_page
