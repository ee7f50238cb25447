"""How long from a choice to its pixels, and what that choice costs on the socket."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from bench.results import Line, line, median_of
from bench.window import Window, chromium_browser
from tools.server import running_app, url

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP: Final = "In the browser"
SWITCHES: Final = 20
KIB: Final = 1024
LIST_SETTLES_MS: Final = 400  # typing filters the list; what is measured starts with Enter
PLACES: Final = ("Cornwall", "Walsall", "Barnsley", "Norwich", "Glasgow City", "Belfast", "Leeds")
TARGETS_MS: Final = {"figures": 300, "map": 500, "charts": None}
NAMES: Final = {
    "figures": "doughnut, bars, words, table",
    "map": "map",
    "charts": "trend and spread",
}


def _places(window: Window) -> Iterator[None]:
    """Type another place into the picker and press Enter, again and again."""
    for number in range(10_000):
        picker = window.page.get_by_role("combobox", name="Find a place")
        picker.click()
        picker.fill(PLACES[number % len(PLACES)])
        window.page.wait_for_timeout(LIST_SETTLES_MS)
        window.arm()
        window.page.keyboard.press("Enter")
        window.quiet()
        yield


def _indicators(window: Window) -> Iterator[None]:
    """Click the name of another indicator in the table, again and again."""
    names = window.page.get_by_role("table").first.get_by_role("rowheader").locator("[data-choose]")
    for number in range(10_000):
        window.arm()
        names.nth((number + 1) % names.count()).click()
        window.quiet()
        yield


def _lines(what: str, window: Window, switches: Iterator[None]) -> list[Line]:
    times: dict[str, list[float]] = {kind: [] for kind in NAMES}
    sent: list[float] = []
    next(switches)  # the first fetches what is then kept
    for _ in islice(switches, SWITCHES):
        for kind, milliseconds in window.times().items():
            times[kind].append(milliseconds)
        sent.append(window.socket_bytes / KIB)
    lines = [
        line(GROUP, f"{what}: {NAMES[kind]}", "ms", median_of(seen) if seen else None,
             at_most=TARGETS_MS[kind],
             note=f"median of {len(seen)}" if seen else "did not change")
        for kind, seen in times.items()
    ]  # fmt: skip
    note = f"median of {len(sent)}; the most was {max(sent):.1f}"
    return [
        *lines,
        line(
            GROUP, f"{what}: received on the socket", "KiB", median_of(sent), at_most=40, note=note
        ),
    ]


def measure() -> list[Line]:
    """Return milliseconds to pixels and KiB on the socket of a change of place and of indicator."""
    with running_app() as (_, port, _), chromium_browser() as browser:
        window = Window(browser)
        window.open(url(port, "/health?place=leeds"))
        lines = _lines("another place", window, _places(window))
        lines += _lines("another indicator", window, _indicators(window))
        window.close()
    return lines
