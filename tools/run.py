"""``make run``: start the app on a free port of this machine and open the browser there is."""

from __future__ import annotations

import argparse
import os
import sys
import webbrowser

from tools.server import (
    FIRST_PORT,
    PORTS_TO_TRY,
    command,
    first_free_port,
    port_is_free,
    serve,
    url,
)


def chosen_port(asked: int | None, called: str = "make run") -> int | str:
    """Return the port to use, or the sentence that says why there is none."""
    if asked is None:
        free = first_free_port()
        last = FIRST_PORT + PORTS_TO_TRY - 1
        return free or f"All ports from {FIRST_PORT} to {last} are in use. Name another: PORT=9000."
    if not 1024 <= asked <= 65535:
        return f"Port {asked} cannot be used. Choose one from 1024 to 65535: {called} PORT=8600."
    if port_is_free(asked):
        return asked
    other = first_free_port()
    hint = f"{called} PORT={other}, or " if other else ""
    return f"Port {asked} is already in use on this machine. Try: {hint}{called} without PORT."


def has_screen() -> bool:
    """Return whether a browser window could open here."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Run the app until Ctrl+C; return the exit code."""
    parser = argparse.ArgumentParser(prog="make run", description=__doc__)
    parser.add_argument("--port", type=int, help="a port of your choice")
    parser.add_argument("--called", default="make run", help="how sentences name this command")
    given = parser.parse_args()
    port = chosen_port(given.port, given.called)
    if isinstance(port, str):
        print(port, file=sys.stderr)
        return 1
    return serve(command(port), port, lambda: _open(port))


def _open(port: int) -> None:
    print(f"Connected Places Explorer is at {url(port)} (Ctrl+C ends it)", flush=True)
    if has_screen():
        webbrowser.open(url(port))


if __name__ == "__main__":
    sys.exit(main())
