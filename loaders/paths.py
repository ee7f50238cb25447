"""The only place with folder names."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

DATA = ROOT / "data"
CATALOGUE = DATA / "catalogue"
PLACES = DATA / "places"
OBSERVATIONS = DATA / "observations"
NEIGHBOURHOODS = DATA / "neighbourhoods"
CASE_STUDIES = DATA / "case_studies"
PASSAGES = DATA / "passages.csv"
GOALPOSTS = DATA / "goalposts.csv"
RECEIPTS = DATA / "receipts"

SQL = ROOT / "loaders" / "sql"
STATIC = ROOT / "static"
STATIC_BUILT = STATIC / "built"  # what the build writes for the browser; never committed
BUILD = ROOT / "build"
DATABASE_NAME = "places.duckdb"


def user_data() -> Path:
    """The folder of this user's own files of the explorer, by the custom of the system."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "connected-places-explorer"
