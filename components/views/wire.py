"""Sends what a run says at once, instead of when the browser has confirmed what came before."""

from __future__ import annotations

import gc
import socket
from contextlib import suppress
from functools import lru_cache
from typing import Final

_INTERNET: Final = (socket.AF_INET, socket.AF_INET6)


@lru_cache(maxsize=1)
def send_at_once() -> None:
    """Switch off Nagle's algorithm on the server's sockets; runs once.

    Streamlit's server leaves it on. The first small message of a run then holds the others back
    until the browser confirms it, which a computer may put off for 40 ms: on loopback that was the
    larger half of every change on the screen. New connections inherit it from the listening socket.
    """
    for each in gc.get_objects():
        # By its type alone: to ask a weak proxy whose object is gone for its class is an error.
        if issubclass(type(each), socket.socket) and each.family in _INTERNET:
            with suppress(OSError):  # closed meanwhile, or not a stream: nothing to hurry
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
