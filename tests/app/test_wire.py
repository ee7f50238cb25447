"""Small messages are not held back."""

from __future__ import annotations

import socket
import weakref

from components.views import wire


def test_the_servers_sockets_and_those_it_accepts_send_at_once():
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert server.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0
        wire.send_at_once.__wrapped__()
        assert server.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
        with socket.create_connection(server.getsockname()), server.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


def test_an_object_that_is_gone_and_only_remembered_is_passed_over():
    """With other tests before it, this looked at a weak proxy whose object was gone, and failed."""
    proxy = weakref.proxy(set())
    assert isinstance(proxy, weakref.ProxyType)
    wire.send_at_once.__wrapped__()
