"""A theme nobody publishes figures for: a sentence, and no table of column heads over nothing."""

from __future__ import annotations

from tests.app.conftest import drawings, text


def test_a_theme_without_indicators_has_a_sentence_and_no_empty_table(open_app):
    app = open_app("resilience", place="leeds", theme="preparedness")
    assert "No figures by council on preparedness and security" in text(app)
    assert "published under an open licence" in text(app)
    assert not any('class="cp-rows"' in drawn for drawn in drawings(app))


def test_a_theme_with_indicators_keeps_its_table(open_app):
    app = open_app("resilience", place="leeds", theme="deprivation-and-poverty")
    assert any('class="cp-rows"' in drawn for drawn in drawings(app))
