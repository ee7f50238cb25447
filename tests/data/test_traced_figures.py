"""Figures drawn by lot stand in the published files as they stand here."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.trace import FIGURES, traced
from tools import proof, proof_page

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"


@pytest.mark.skipif(
    not SOURCES.is_dir(), reason="the published files (../shared) are not beside the project"
)
def test_the_followed_figures_still_stand_in_the_published_files(database):
    figures = traced(SOURCES)
    assert len(figures) == FIGURES
    assert [f for f in figures if float(f.published) != f.ours] == []
    assert proof_page.trail_of(figures) in proof.PAGE.read_text("utf-8")
