"""What every page stands in: what goes wrong is said, and where the database lies."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from components import store
from components.views import frame, notice, sources_view
from loaders import paths
from tests.app.conftest import SHELL, TIMEOUT_SECONDS, drawings, text


def test_an_error_that_nobody_foresaw_is_a_sentence_on_the_page_and_a_trace_in_the_log(
    database, monkeypatch, caplog
):
    # readers saw Streamlit's own box, with links to look the error up elsewhere
    def broken() -> None:
        raise LookupError("the secret of the trace")

    monkeypatch.setattr(sources_view, "show", broken)
    app = AppTest.from_file(SHELL, default_timeout=TIMEOUT_SECONDS).run()
    app.switch_page(str(paths.ROOT / "pages" / "sources.py")).run()
    said = text(app)
    assert notice.FAILED in said
    assert frame.UNFORESEEN.message in said
    assert not app.exception
    assert "secret" not in said
    assert "the secret of the trace" in caplog.text


@pytest.mark.parametrize("elsewhere", [True, False])
def test_the_sources_page_says_where_the_file_lies_if_not_in_build(
    open_app, monkeypatch, elsewhere
):
    # an analyst who looked into build/ found no file, or an old one, and no word about it
    monkeypatch.setattr(store, "is_in_user_cache", lambda: elsewhere)
    said = [each for each in drawings(open_app("sources")) if "Where the file lies" in each]
    assert len(said) == elsewhere
    assert all(str(store.database_path()) in each for each in said)
