"""Tests on the published files themselves run where those lie beside the project."""

from __future__ import annotations

from pathlib import Path

PUBLISHED = Path(__file__).resolve().parents[4] / "shared" / "sources"
NEED_THEM = "test_published_files.py"
collect_ignore = [] if PUBLISHED.is_dir() else [NEED_THEM]


def pytest_terminal_summary(terminalreporter) -> None:
    """Say in one line what was left out and why."""
    if not PUBLISHED.is_dir():
        terminalreporter.write_line(f"{NEED_THEM} not run: no published files in ../shared/sources")
