"""The foot of a figure: whose figures these are, and a file that says so too."""

from __future__ import annotations

from dataclasses import replace

import pytest
import streamlit as st

from components import store
from components.views import figure_foot, files
from tests.app.conftest import text
from tests.unit.model.made_rows import LEEDS
from tests.unit.views.opening import opened


@pytest.fixture(autouse=True)
def open_database(database):
    """Sources and licences are asked for."""
    store.ensure_database()


def page() -> None:
    figure_foot.show(
        "scores", "Source: ours.", "leeds.csv", title="Scores of Leeds", place=LEEDS,
        rows=lambda: [{"area_code": "E08000035", "score": None}],
    )  # fmt: skip


@pytest.fixture
def downloads(monkeypatch) -> list[dict[str, object]]:
    """What download buttons were given."""
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(
        st, "download_button", lambda label, **given: asked.append({"label": label} | given)
    )
    return asked


def test_a_source_line_names_the_set_and_its_licence_once_for_all_its_indicators():
    of_all = store.catalogue().indicators
    indicators = [i for i in of_all if i.source_id == of_all[0].source_id]
    line = figure_foot.source_text(indicators[:3], "2024")
    assert line.count("Source: ") == 1
    assert "OGL v3" in line
    assert ", 2024," in line


def test_a_figure_of_several_sources_names_each():
    first = store.catalogue().indicators[0]
    other = next(s for s in store.catalogue().sources if s.source_id != first.source_id)
    line = figure_foot.source_text([first, replace(first, source_id=other.source_id)])
    assert line.count("Source: ") == 2
    assert other.title in line


def test_a_line_of_many_sets_names_every_publisher_and_licence_once():
    line = figure_foot.sources_text()
    used = figure_foot.used_sources()
    assert line.startswith(f"Sources: {len(used)} sets of ")
    for source in used:
        assert line.count(f"{source.publisher};") + line.count(f"{source.publisher}.") >= 1
        assert source.licence in line
    assert "page Sources and method" in line
    assert len(line) < 1200


def test_scores_name_the_sources_of_scored_indicators_alone():
    """Under a doughnut stood every set there is, though its file named those of scores only."""
    scored = figure_foot.scored()
    assert {indicator.role for indicator in scored} == {"score", "nation"}
    line = figure_foot.sources_text(scored)
    assert f"{len(figure_foot.used_sources(scored))} sets" in line
    assert len(line) < len(figure_foot.sources_text())
    of_health = figure_foot.used_sources(figure_foot.scored("health"))
    assert 0 < len(of_health) < len(figure_foot.used_sources(scored))


def test_the_source_stands_on_the_page(downloads):
    assert "Source: ours." in text(opened(page))


def test_the_file_is_made_only_when_asked_for_and_carries_its_provenance(downloads):
    opened(page, {"place": "leeds", "theme": "a&b"})
    (button,) = downloads
    assert button["file_name"] == f"leeds-{files.today():%Y-%m}.csv"
    lines = button["data"]().decode("utf-8-sig").split("\r\n")
    assert lines[:2] == ["# Connected Places Explorer: Scores of Leeds", "# Place: Leeds"]
    assert any(line.startswith("# Licence: ") for line in lines)
    assert f"# Data: {store.build_summary().data_hash}" in lines
    assert lines[-3:] == ["area_code,score", "E08000035,", ""]


def test_the_link_in_a_file_opens_what_was_on_the_screen():
    seen = []
    opened(lambda: seen.append(figure_foot.page_link()), {"place": "leeds", "theme": "a&b"})
    assert seen[0].endswith("?place=leeds&theme=a%26b")
    opened(lambda: seen.append(figure_foot.page_link()))
    assert "?" not in seen[1]
