"""``make room``: start the app for the phones in the room, after saying what that means."""

from __future__ import annotations

import argparse
import socket
import sys
from functools import partial

from components.views.room_address import VARIABLE
from tools.run import chosen_port
from tools.server import command, serve

EVERY_ADDRESS = "0.0.0.0"  # noqa: S104  # said aloud and confirmed before it is used
NO_NETWORK = (
    "This computer is on no network that phones could join. Join the room's network or open a "
    "hotspot, or name the address: {called} ADDRESS=192.168.1.5"
)
WARNING = """
This starts the explorer for the room. Until you end it with Ctrl+C,
everybody on the same network as this computer can open it and look at every page.
Phones that have the room's code can vote and write notes; only you can change the room.
What they send goes to this computer and nowhere else, without encryption: use the room's own
network or your phone's hotspot, not a public one.
"""


def own_address() -> str | None:
    """The address under which others in the room find this computer; None without a network.

    Nothing is sent: the system is only asked which way it would send.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address kept for documentation: nobody is there
            found = str(probe.getsockname()[0])
        except OSError:
            return None
    return None if found.startswith("127.") else found


def agreed() -> bool:
    """Whether whoever started this typed yes."""
    print(WARNING)
    try:
        return input("Type yes to go on: ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False


def room_command(port: int, address: str) -> list[str]:
    """The command line that starts the app for the network of ``address``."""
    listening = [EVERY_ADDRESS if part == "127.0.0.1" else part for part in command(port)]
    # Named, so that the server never asks the internet for its address to compare a phone's with.
    return [*listening, "--browser.serverAddress", address]


def main() -> int:
    """Run the app for the room until Ctrl+C; return the exit code."""
    parser = argparse.ArgumentParser(prog="make room", description=__doc__)
    parser.add_argument("--port", type=int, help="a port of your choice")
    parser.add_argument("--address", help="this computer's address or name on the room's network")
    parser.add_argument("--yes", action="store_true", help="go on without asking")
    parser.add_argument("--called", default="make room", help="how sentences name this command")
    given = parser.parse_args()
    port = chosen_port(given.port, given.called)
    if isinstance(port, str):
        print(port, file=sys.stderr)
        return 1
    address = given.address or own_address()
    if address is None:
        print(NO_NETWORK.format(called=given.called), file=sys.stderr)
        return 1
    if not given.yes and not agreed():
        print("Nothing was started. It can be started for this computer alone, without the room.")
        return 1
    where = f"http://{address}:{port}"
    said = f"Open {where}/room on this computer. Phones follow the QR code there."
    ready = partial(print, said, flush=True)
    return serve(room_command(port, address), port, ready, **{VARIABLE: where})


if __name__ == "__main__":
    sys.exit(main())
