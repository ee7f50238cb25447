"""Commands answer with a sentence where they cannot do what was asked."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from tests.rules.project import ROOT
from tools import chromium, debian, run
from tools.server import ADDRESS, any_free_port, command, first_free_port, port_is_free


@pytest.fixture
def taken_port():
    """A port that somebody else listens on."""
    with socket.socket() as listener:
        listener.bind((ADDRESS, 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_port_in_use_is_named_with_another_that_is_free(taken_port):
    said = run.chosen_port(taken_port)
    assert isinstance(said, str)
    assert f"Port {taken_port} is already in use" in said
    assert "make run PORT=" in said


@pytest.mark.parametrize("port", [0, 80, 70000])
def test_a_port_that_nobody_may_use_gets_a_sentence(port):
    assert "Choose one from 1024" in str(run.chosen_port(port))


def test_without_a_named_port_a_free_one_is_found():
    port = run.chosen_port(None)
    assert port == first_free_port()
    assert isinstance(port, int)
    assert port_is_free(port)


def test_a_free_port_of_your_choice_is_taken():
    port = any_free_port()
    assert run.chosen_port(port) == port


def test_the_app_listens_on_this_computer_only():
    words = command(8501)
    assert words[words.index("--server.address") + 1] == "127.0.0.1"


def test_a_named_chromium_that_is_none_is_said_and_the_command_is_named(monkeypatch, capsys):
    monkeypatch.setenv("CHROMIUM", "/no/such/browser")
    assert chromium.main() == 1
    said = capsys.readouterr().err
    assert "/no/such/browser" in said
    assert "apt-get install chromium" in said


def test_without_a_chromium_and_without_rights_one_sentence_names_the_command(monkeypatch, capsys):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "found", lambda: None)
    monkeypatch.setattr(debian, "administrator", lambda: None)
    assert chromium.main() == 1
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert "apt-get install chromium" in said


def test_harvest_without_sources_says_what_to_name():
    done = subprocess.run(
        ["make", "--no-print-directory", "--old-file=.venv/run.stamp", "harvest"],
        cwd=ROOT,
        env={"PATH": str(ROOT / ".venv" / "bin") + ":/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "make harvest SOURCES=" in done.stdout


def test_the_module_behind_every_command_can_be_run():
    for module in ("tools.run", "tools.pack", "loaders.build", "bench"):
        done = subprocess.run(
            [sys.executable, "-m", module, "--help"], cwd=ROOT, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
