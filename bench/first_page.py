"""How long until the server answers, and until somebody who opens a page sees it."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

from bench.results import Line, line
from bench.window import Window, chromium_browser
from tools.server import running_app, url

if TYPE_CHECKING:
    from playwright.sync_api import Browser

GROUP: Final = "In the browser"
COLD_TRIALS: Final = 3
WARM_TRIALS: Final = 5
PAGES: Final = {"Start": "/", "a component page": "/health?place=leeds"}
TARGETS_S: Final = {
    ("cold", "text"): 3.5,
    ("cold", "map"): 4.5,
    ("warm", "text"): 1.5,
    ("warm", "map"): 2.5,
}


def _seen(browser: Browser, address: str) -> tuple[float, float | None]:
    """Return seconds to the heading and to the last change of the map (None without a map)."""
    window = Window(browser)
    window.open(address)
    text, shown = window.heading_ms() / 1000, window.times().get("map")
    window.close()
    return text, None if shown is None else shown / 1000


def _lines(state: str, name: str, seen: list[tuple[float, float | None]]) -> list[Line]:
    maps = [shown for _, shown in seen if shown is not None]
    note = f"median of {len(seen)}"
    return [
        line(GROUP, f"{name}, {state}: text", "s", median(text for text, _ in seen),
             at_most=TARGETS_S[state, "text"], note=note),
        line(GROUP, f"{name}, {state}: map painted", "s", median(maps) if maps else None,
             at_most=TARGETS_S[state, "map"], note=note if maps else "no map was painted"),
    ]  # fmt: skip


def measure() -> list[Line]:
    """Return server ready, and text and map of two pages, cold and warm."""
    ready: list[float] = []
    lines: list[Line] = []
    with chromium_browser() as browser:
        for name, path in PAGES.items():
            cold: list[tuple[float, float | None]] = []
            warm: list[tuple[float, float | None]] = []
            for trial in range(COLD_TRIALS):
                with running_app() as (_, port, seconds):
                    ready.append(seconds)
                    cold.append(_seen(browser, url(port, path)))
                    if trial == 0:
                        warm = [_seen(browser, url(port, path)) for _ in range(WARM_TRIALS)]
            lines += _lines("cold", name, cold) + _lines("warm", name, warm)
    note = f"median of {len(ready)}, database present"
    return [line("Server", "server ready", "s", median(ready), at_most=1.0, note=note), *lines]
