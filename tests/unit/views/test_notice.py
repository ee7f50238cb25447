"""What went wrong is said once, as a sentence, and nothing typed becomes markup."""

from __future__ import annotations

from components.views import notice
from loaders.errors import ExplorerError
from tests.app.conftest import drawings, text
from tests.unit.views.opening import opened


def page() -> None:
    notice.say("The first <b>thing</b>.")
    notice.say("The second thing.")
    notice.say("The second thing.")
    notice.show()


def page_that_fails() -> None:
    notice.show_error(ExplorerError("The file <x> is broken.", "Build it again."))


def test_each_sentence_stands_alone_in_its_order_and_the_same_one_once():
    app = opened(page)
    first, second = drawings(app)
    assert "The second thing." in second
    assert "The first" in first
    assert 'role="status"' in first


def test_a_sentence_stays_text():
    (first, _) = drawings(opened(page))
    assert "<b>" not in first
    assert "&lt;b&gt;thing&lt;/b&gt;" in first


def test_what_was_said_is_forgotten():
    app = opened(page)
    assert "notices" not in app.session_state


def test_an_error_has_a_sentence_and_a_remedy_and_is_read_aloud():
    app = opened(page_that_fails)
    said = text(app)
    assert "This page cannot be shown just now" in said
    assert "The file <x> is broken." in said
    assert "Build it again." in said
    assert 'role="alert"' in drawings(app)[0]
