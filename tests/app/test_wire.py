"""Small messages are not held back."""

from __future__ import annotations

import socket

from components.views import wire


def test_the_servers_sockets_and_those_it_accepts_send_at_once():
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert server.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0
        wire.send_at_once.__wrapped__()
        assert server.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
        with socket.create_connection(server.getsockname()), server.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
