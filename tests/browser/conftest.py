"""The real app on a free port, a real Chromium, and a picture of every failure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.driver import Opener, Visit, save_picture
from tools import chromium
from tools.server import running_app, url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

HERE = Path(__file__).parent
FAILURES = HERE / "failures"


def pytest_collection_modifyitems(items):
    """Mark the browser tests, and give each a second try."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            # Two cores, a software GPU, other tests beside it: a wait may run out, a click may come
            # before its script. What fails twice is broken; what failed once is listed as RERUN.
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Take a picture of every page that a failed test had open."""
    report = yield
    if report.failed and call.when == "call":
        for given in getattr(item, "funcargs", {}).values():
            visits = given.visits if isinstance(given, Opener) else [given]
            for number, visit in enumerate(v for v in visits if isinstance(v, Visit)):
                save_picture(visit, FAILURES, f"{item.name}-{number}")
    return report


@pytest.fixture(scope="session")
def address(database, tmp_path_factory) -> Iterator[str]:
    """The address of the app, started as ``make run`` starts it."""
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with log.open("wb") as lines, running_app(log=lines) as (_, port, _):
        yield url(port, "")
    assert "Traceback" not in log.read_text(encoding="utf-8", errors="replace")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium without a screen, a GPU or any traffic of its own."""
    path = chromium.found()
    assert path, chromium.HOW
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        yield started
        started.close()


@pytest.fixture
def open_page(browser, address) -> Iterator[Opener]:
    """Open a path in a window of its own: ``open_page("/place?place=leeds", PHONE, "dark")``.

    After the test no request may have left this computer, and no page may show a traceback or have
    complained to the browser's console.
    """
    opener = Opener(browser, address)
    yield opener
    assert opener.closed_with_faults() == []
