"""The button that gives a file: made when asked for, and a sentence where it cannot be made."""

from __future__ import annotations

import errno
from collections import deque

import pytest
import streamlit as st

from components.exports.typeset import TypesettingError
from components.views import files
from loaders.errors import ExplorerError
from tests.unit.views.opening import opened


def fails(fault):
    """A file that cannot be made for that reason."""

    def made() -> bytes:
        raise fault

    return made


@pytest.fixture
def given(monkeypatch):
    """What the download button was given."""
    asked: dict[str, object] = {}
    monkeypatch.setattr(st, "download_button", lambda label, **rest: asked.update(rest))
    return asked


def test_nothing_is_made_before_somebody_asks_and_the_name_has_year_and_month(given):
    opened(lambda: files.button("Brief", fails(AssertionError()), "leeds-brief.pdf", key="k"))
    assert given["file_name"] == f"leeds-brief-{files.today():%Y-%m}.pdf"
    assert given["mime"] == "application/pdf"
    assert given["on_click"] == "ignore"


def test_a_file_that_is_loaded_again_by_its_name_keeps_it(given):
    opened(lambda: files.button("Case", lambda: "é", "my-case.md", key="k", dated=False))
    assert given["file_name"] == "my-case.md"
    assert given["data"]() == "é".encode()


@pytest.mark.parametrize(("fault", "said"), [
    (OSError(errno.ENOSPC, "No space left on device"), files.NO_ROOM),
    (OSError(errno.EROFS, "Read-only file system"), files.NO_FOLDER),
    (PermissionError(errno.EACCES, "Permission denied"), files.NO_FOLDER),
    (FileNotFoundError(errno.ENOENT, "No such file"), files.NO_FILE),
    (MemoryError(), files.NO_MEMORY),
    (TypesettingError("error: cannot be set"), files.NOT_SET),
    (ExplorerError("The disk is gone.", "Put it back."), "The disk is gone. Put it back."),
    (ValueError("a\nb <script>"), files.UNFORESEEN),
])  # fmt: skip
def test_a_file_that_cannot_be_made_leaves_a_sentence_that_says_why_and_what_to_do(fault, said):
    """Streamlit says that it failed, for five seconds, and nothing of why."""
    faults: deque[str] = deque()
    with pytest.raises(type(fault)):
        files._made(fails(fault), "leeds-brief.pdf", faults)
    assert list(faults) == [f"leeds-brief.pdf could not be made, and nothing is lost. {said}"]


def test_what_the_fault_itself_says_stays_in_the_terminal(caplog):
    with pytest.raises(ValueError, match="secret"):
        files._made(fails(ValueError("a secret path")), "leeds-brief.pdf", deque())
    assert "secret" in caplog.text
    assert "secret" not in files.fault_words("x.pdf", ValueError("a secret path"))


def test_the_sentence_is_said_in_the_next_run_and_once(given):
    def page() -> None:
        files.button("Brief", fails(MemoryError()), "leeds-brief.pdf", key="k")
        files.say_faults()

    app = opened(page)
    assert not app.toast
    with pytest.raises(MemoryError):
        given["data"]()
    app.run()
    assert files.NO_MEMORY in app.toast[0].value
    app.run()
    assert not app.toast
