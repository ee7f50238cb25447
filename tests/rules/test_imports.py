"""Who may lean on whom. import-linter holds the layers; this holds what it cannot see."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.rules.project import ROOT, code, faults, imported, name

STREAMLIT_MAY_BE_IN = ("app.py", "pages/", "components/views/", "components/store.py", "bench/")
DUCKDB_MAY_BE_IN = ("loaders/", "components/store.py", "bench/")
BUILD_ONLY = {"geopandas", "pandera", "pyogrio", "shapely"}
STEPS_ONLY = {"loaders.harvest", "loaders.build"}


def top(module: str) -> str:
    """The first part of a module's name."""
    return module.split(".", maxsplit=1)[0]


def below(*folders: str) -> list[Path]:
    """The product's files in these folders."""
    return [p for p in code() if name(p).startswith(folders)]


def tops(path: Path) -> set[str]:
    """The first parts of the names of all that a file imports."""
    return {top(m) for m in imported(path)}


def test_streamlit_stays_in_the_screen_and_duckdb_behind_the_store():
    outside = [p for p in code() if not name(p).startswith(STREAMLIT_MAY_BE_IN)]
    assert faults(outside, lambda p: tops(p) & {"streamlit"}) == {}
    outside = [p for p in code() if not name(p).startswith(DUCKDB_MAY_BE_IN)]
    assert faults(outside, lambda p: tops(p) & {"duckdb"}) == {}


def test_model_and_charts_touch_no_file_no_clock_and_no_database():
    impure = {"streamlit", "duckdb", "pathlib", "os", "time", "random", "loaders", "subprocess"}
    pure = below("components/model/", "components/charts/")
    assert faults(pure, lambda p: tops(p) & impure) == {}


def test_the_model_leans_on_nothing_of_ours_but_itself():
    def leans_on(path):
        ours = {m for m in imported(path) if top(m) in {"components", "loaders", "pages", "app"}}
        return {m for m in ours if not m.startswith("components.model")}

    assert faults(below("components/model/"), leans_on) == {}


def test_the_running_app_does_not_import_what_only_harvest_and_build_need():
    app = below("components/", "pages/", "app.py")
    assert faults(app, lambda p: tops(p) & BUILD_ONLY | imported(p) & STEPS_ONLY) == {}


def test_loading_every_part_of_the_app_loads_nothing_heavy():
    # Followed through every import of every import, which the linter's contracts also do, and
    # through what libraries load for themselves, which they cannot see.
    modules = [
        name(p).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for p in code()
        if name(p).startswith("components/") and "/migrations/" not in name(p)  # Alembic runs those
    ]
    look = (
        f"import importlib, sys; [importlib.import_module(m) for m in {modules!r}]; "
        f"print(sorted(set(sys.modules) & {(BUILD_ONLY | STEPS_ONLY | {'altair'})!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
