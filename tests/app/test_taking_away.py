"""Briefs, workbooks and citations where they are offered on the screen."""

from __future__ import annotations

import pytest

from tests.app.conftest import drawings, text

BRIEF = "One-page brief (PDF)"


def offered(app):
    """The labels of all download buttons."""
    return [each.proto.label for each in app.get("download_button")]


@pytest.mark.parametrize("slug", ["leeds", "isles-of-scilly", "norfolk", "wales"])
def test_a_place_of_every_kind_offers_a_brief_and_a_workbook(open_app, slug):
    labels = offered(open_app("place", place=slug))
    assert labels.count(BRIEF) == 1
    assert labels.count("Workbook (Excel)") == 1


def test_a_component_offers_its_brief_and_the_workbook_of_the_indicator_in_depth(open_app):
    labels = offered(open_app("health", place="leeds"))
    assert labels.count(BRIEF) == 1
    assert labels.count("Workbook of this indicator (Excel)") == 1


def test_nobody_is_offered_a_brief_of_no_place(open_app):
    assert BRIEF not in offered(open_app("place"))


@pytest.mark.parametrize("slug", ["leeds", "belfast", "norfolk"])
def test_questions_stand_on_the_page_with_why_they_are_asked(open_app, slug):
    said = text(open_app("place", place=slug))
    assert "Five questions to ask" in said
    assert said.count("Why: ") == 5


def test_every_figure_with_a_file_can_be_cited_and_no_citation_is_made_before_it_is_opened(
    open_app,
):
    app = open_app("place", place="leeds")
    cites = [each for each in app.get("popover") if each.proto.popover.label == "Cite or save"]
    files = [label for label in offered(app) if label == "Download"]
    assert len(cites) == len(files) > 0
    assert not any("Cite this figure" in drawn for drawn in drawings(app))
