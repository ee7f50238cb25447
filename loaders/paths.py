"""The only place with folder names."""

from __future__ import annotations

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
