"""``make run``: start the app on a free port of this machine and open the browser there is."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import webbrowser

from loaders.paths import ROOT
from tools.server import (
    FIRST_PORT,
    PORTS_TO_TRY,
    ServerNotReadyError,
    command,
    first_free_port,
    port_is_free,
    seconds_until_healthy,
    stop,
    url,
)


def chosen_port(asked: int | None, command_: str = "make run") -> int | str:
    """Return the port to use, or the sentence that says why there is none."""
    if asked is None:
        free = first_free_port()
        last = FIRST_PORT + PORTS_TO_TRY - 1
        return free or f"All ports from {FIRST_PORT} to {last} are in use. Name another: PORT=9000."
    if not 1024 <= asked <= 65535:
        return f"Port {asked} cannot be used. Choose one from 1024 to 65535: {command_} PORT=8600."
    if port_is_free(asked):
        return asked
    other = first_free_port()
    hint = f"{command_} PORT={other}, or " if other else ""
    return f"Port {asked} is already in use on this machine. Try: {hint}{command_} without PORT."


def has_screen() -> bool:
    """Return whether a browser window could open here."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Run the app until Ctrl+C; return the exit code."""
    parser = argparse.ArgumentParser(prog="make run", description=__doc__)
    parser.add_argument("--port", type=int, help="a port of your choice")
    port = chosen_port(parser.parse_args().port)
    if isinstance(port, str):
        print(port, file=sys.stderr)
        return 1
    # Being ended from outside ends the app too, as Ctrl+C does, and leaves no server behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    process = subprocess.Popen(command(port), cwd=ROOT)
    try:
        seconds_until_healthy(process, port)
        print(f"Connected Places Explorer is at {url(port)} (Ctrl+C ends it)", flush=True)
        if has_screen():
            webbrowser.open(url(port))
        return process.wait()
    except KeyboardInterrupt:
        return 0
    except ServerNotReadyError as error:
        print(f"{error} The lines above say why.", file=sys.stderr)
        return 1
    finally:
        stop(process)


if __name__ == "__main__":
    sys.exit(main())
