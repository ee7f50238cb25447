"""Tests on the published files themselves run where those lie beside the project."""

from __future__ import annotations

from pathlib import Path

PUBLISHED = Path(__file__).resolve().parents[4] / "shared" / "sources"
NEED_THEM = (
    "test_published_files.py",
    "test_broken_further_files.py",
    "test_broken_parquet_files.py",
    "test_own_derivation.py",
    "test_traced_cells.py",
)
collect_ignore = [] if PUBLISHED.is_dir() else list(NEED_THEM)


def pytest_terminal_summary(terminalreporter) -> None:
    """Say in one line what was left out and why."""
    if not PUBLISHED.is_dir():
        names = ", ".join(NEED_THEM)
        terminalreporter.write_line(f"{names} not run: no published files in ../shared/sources")
