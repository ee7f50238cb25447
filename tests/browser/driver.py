"""One visit of the real app in a real browser, watched: every request and every complaint."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import (
        Browser,
        BrowserContext,
        ConsoleMessage,
        Locator,
        Page,
        Request,
        Response,
    )

Scheme = Literal["light", "dark"]

# The pages in the order of the navigation: address, and what stands in the navigation.
PAGES = {
    "/": "Start",
    "/place": "Place",
    "/portrait": "Doughnut portrait",
    "/inside": "Inside the place",
    "/targets": "Own targets",
    "/compare": "Compare",
    "/lenses": "Other frameworks",
    "/health": "Health",
    "/resilience": "Resilience",
    "/energy": "Environment",
    "/democracy": "Democracy",
    "/travel": "Travel",
    "/economy": "Economy",
    "/skills": "Skills",
    "/data": "Data",
    "/cases": "Case studies",
    "/said": "What people said",
    "/map": "Map",
    "/find": "Find councils",
    "/indicators": "All indicators",
    "/unknown": "What we cannot see",
    "/room": "Workshop",
    "/sources": "Sources and method",
}
_OTHER_PAGES = {
    "/", "/place", "/portrait", "/inside", "/targets", "/compare", "/lenses", "/cases", "/said",
    "/map", "/find", "/indicators", "/unknown", "/room", "/sources",
}  # fmt: skip
COMPONENT_PAGES = tuple(path for path in PAGES if path not in _OTHER_PAGES)
DESK = (1440, 900)
PHONE = (390, 844)
FORGET = "localStorage.clear(); sessionStorage.clear()"
IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
BAD_REQUEST = 400
# Streamlit looks for its own server below the page's address first, and then where it is.
PROBE = re.compile(r"/[a-z]+/_stcore/(health|host-config)$")
PATIENCE_MS = 30_000  # two cores, a software GPU and another test beside it
OWN_ADDRESS = re.compile(r"^(https?|wss?)://127\.0\.0\.1[:/]|^(data|blob|about):")


@dataclass
class Visit:
    """A page of the app, open in a window of its own."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Remember every request and every error in the browser's console from now on."""
        self.page.on("request", self._note_request)
        self.page.on("websocket", lambda socket: self.requests.append(socket.url))
        self.page.on("response", self._note_response)
        self.page.on("console", self._note_console)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _note_request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _note_response(self, response: Response) -> None:
        if response.status >= BAD_REQUEST and not PROBE.search(response.url):
            self.complaints.append(f"{response.status} for {response.url}")

    def _note_console(self, message: ConsoleMessage) -> None:
        # A file that is missing is noted above, by its address.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.complaints.append(message.text)

    def go(self, path: str) -> Visit:
        """Open ``path`` and wait until it is drawn."""
        self.page.goto(self.address + path)
        self.settle()
        return self

    def settle(self) -> None:
        """Wait until the app has nothing left to do and the page has its heading."""
        expect(self.page.locator(IDLE)).to_be_visible(timeout=PATIENCE_MS)
        expect(self.heading).to_be_visible(timeout=PATIENCE_MS)
        # The last message may start another run (an address rewritten): one quiet moment more.
        self.page.wait_for_timeout(150)
        expect(self.page.locator(IDLE)).to_be_visible(timeout=PATIENCE_MS)

    @property
    def heading(self) -> Locator:
        """The one heading that says which page this is."""
        return self.page.get_by_role("heading", level=1)

    @property
    def main(self) -> Locator:
        """Everything but the navigation."""
        return self.page.get_by_test_id("stMain")

    @property
    def picker(self) -> Locator:
        """The field in which one finds a place."""
        return self.page.get_by_role("combobox", name="Find a place")

    def theme(self, title: str) -> Locator:
        """The pill of a theme; its label goes on with a count."""
        return self.page.get_by_role("radio", name=re.compile(re.escape(title)))

    def choose(self, text: str) -> None:
        """Type into the place picker and press Enter, as a person would."""
        self.picker.click()
        self.picker.fill(text)
        self.page.keyboard.press("Enter")
        self.settle()

    def outside_requests(self) -> list[str]:
        """Requests that did not go to this computer."""
        return [url for url in self.requests if not OWN_ADDRESS.match(url)]

    def faults(self) -> list[str]:
        """What no page may ever show: a request to the outside, a traceback, a console error."""
        outside = [f"asked {url}" for url in self.outside_requests()]
        traces = self.page.get_by_test_id("stException").all_inner_texts()
        return outside + traces + self.complaints


@dataclass
class Opener:
    """Opens pages, each in a window of its own, and closes them all.

    The windows share what the browser has fetched: reading Streamlit's scripts anew for each was a
    third of the time of these tests. What a page notes in the browser is forgotten as it closes.
    """

    browser: Browser
    address: str
    visits: list[Visit] = field(default_factory=list)

    def __call__(
        self, path: str = "/", viewport: tuple[int, int] = DESK, color_scheme: Scheme = "light"
    ) -> Visit:
        """Open ``path`` and wait until it is drawn."""
        visit = Visit(_shared(self.browser).new_page(), self.address)
        self.visits.append(visit)
        visit.page.set_viewport_size({"width": viewport[0], "height": viewport[1]})
        visit.page.emulate_media(color_scheme=color_scheme)
        visit.page.set_default_timeout(PATIENCE_MS)
        visit.watch()
        return visit.go(path)

    def closed_with_faults(self) -> list[str]:
        """Close every window; returns what was wrong on any."""
        faults = [fault for visit in self.visits for fault in visit.faults()]
        for visit in self.visits:
            visit.page.evaluate(FORGET)
            visit.page.close()
        return faults


def _shared(browser: Browser) -> BrowserContext:
    """The one profile in which all windows open.

    An empty window stays open in it, and those of the tests are its tabs: where the last one had
    been closed, Chromium built its own address bar and menus anew, a fifth of all its work.
    """
    if browser.contexts:
        return browser.contexts[0]
    context = browser.new_context(locale="en-GB", reduced_motion="reduce")
    context.new_page()
    return context


def save_picture(visit: Visit, folder: Path, test: str) -> None:
    """Keep what the page looked like when a test failed."""
    folder.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"[^A-Za-z0-9]+", "-", test).strip("-")[:120]
    visit.page.screenshot(path=folder / f"{name}.png", full_page=True)
