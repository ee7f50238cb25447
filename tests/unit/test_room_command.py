"""make room: says what it does and asks first, and is a sentence where it cannot work."""

from __future__ import annotations

import socket
import sys

import pytest

from tools import room


@pytest.fixture
def started(monkeypatch):
    """What would have been started, without starting it."""
    calls = []

    def serve(arguments, port, ready, **also):
        calls.append((arguments, port, also))
        return 0

    monkeypatch.setattr(room, "serve", serve)
    return calls


def run(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["room", *arguments])
    return room.main()


@pytest.mark.parametrize(("typed", "begins"), [("yes", True), ("no", False), ("", False)])
def test_it_starts_only_after_a_yes_and_says_first_what_that_means(
    monkeypatch, capsys, started, typed, begins
):
    monkeypatch.setattr("builtins.input", lambda _: typed)
    code = run(monkeypatch, "--address", "192.0.2.7", "--port", "8999")
    assert (code, bool(started)) == ((0, True) if begins else (1, False))
    said = capsys.readouterr().out
    assert "everybody on the same network" in said
    assert "without encryption" in said


def test_a_terminal_that_is_closed_is_no_yes(monkeypatch, started):
    def closed(_):
        raise EOFError

    monkeypatch.setattr("builtins.input", closed)
    assert run(monkeypatch, "--address", "192.0.2.7") == 1
    assert started == []


def test_without_a_network_it_is_a_sentence(monkeypatch, capsys, started):
    monkeypatch.setattr(room, "own_address", lambda: None)
    assert run(monkeypatch, "--yes") == 1
    assert "on no network that phones could join" in capsys.readouterr().err
    assert started == []


def test_a_port_in_use_is_a_sentence_with_the_way_on(monkeypatch, capsys, started):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run(monkeypatch, "--yes", "--address", "192.0.2.7", "--port", str(port)) == 1
    assert "make room without PORT" in capsys.readouterr().err
    assert started == []


def test_phones_reach_it_and_the_internet_is_never_asked_for_the_address():
    command = room.room_command(8501, "192.0.2.7")
    assert command[command.index("--server.address") + 1] == room.EVERY_ADDRESS
    assert command[command.index("--browser.serverAddress") + 1] == "192.0.2.7"
