"""A browser window that is watched from inside (watch.js) and from outside (its socket)."""

from __future__ import annotations

import base64
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from playwright.sync_api import sync_playwright

from tools import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

WATCH: Final = Path(__file__).with_name("watch.js").read_text(encoding="utf-8")
VIEWPORT: Final = {"width": 1440, "height": 900}
IDLE: Final = '[data-testid="stApp"][data-test-script-state="notRunning"]'
PATIENCE_MS: Final = 60_000
QUIET_MS: Final = 600  # nothing changed for so long: everything is there


@contextmanager
def chromium_browser() -> Iterator[Browser]:
    """Start the Chromium that the tests use."""
    path = chromium.found()
    if path is None:
        raise RuntimeError(chromium.HOW)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        try:
            yield browser
        finally:
            browser.close()


class Window:
    """One window with an empty cache. Times are milliseconds of the page's own clock."""

    def __init__(self, browser: Browser) -> None:
        context = browser.new_context(viewport=VIEWPORT)  # type: ignore[arg-type] # a TypedDict of the same keys
        context.add_init_script(WATCH)
        self.page: Page = context.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.socket_bytes = 0
        wire = context.new_cdp_session(self.page)
        wire.send("Network.enable")
        wire.on("Network.webSocketFrameReceived", self._count)

    def _count(self, event: dict[str, Any]) -> None:
        frame = event["response"]
        payload = frame["payloadData"]
        binary = frame["opcode"] == 2
        self.socket_bytes += len(base64.b64decode(payload)) if binary else len(payload)

    def open(self, address: str) -> None:
        """Open an address and wait until nothing changes any more."""
        self.page.goto(address)
        self.quiet()

    def quiet(self) -> None:
        """Wait until the app rests and nothing that a person sees has changed for a while."""
        self.page.locator(IDLE).wait_for(timeout=PATIENCE_MS)
        self.page.wait_for_function(
            "quiet => document.querySelector('[data-testid=stMain] h1') && performance.now() - "
            "Math.max(0, benchWatch.start, ...Object.values(benchWatch.changed)) > quiet",
            arg=QUIET_MS,
        )
        self.page.locator(IDLE).wait_for(timeout=PATIENCE_MS)

    def arm(self) -> None:
        """Start the clock at the next key press or click, and count the socket's bytes from now."""
        self.socket_bytes = 0
        self.page.evaluate("benchWatch.armed = true")

    def times(self) -> dict[str, float]:
        """Return milliseconds from the start to the last change, by kind of what changed."""
        read = "({start: benchWatch.start || 0, changed: benchWatch.changed})"
        watched = self.page.evaluate(read)
        return {kind: at - watched["start"] for kind, at in watched["changed"].items()}

    def heading_ms(self) -> float:
        """Return milliseconds from the navigation to the first heading."""
        return float(self.page.evaluate("benchWatch.heading"))

    def close(self) -> None:
        """Close the window and forget its cache."""
        self.page.context.close()
