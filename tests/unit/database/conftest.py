"""A small data/ that builds in a second, and builds started as people start them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from loaders import database, paths
from loaders.build import build
from loaders.build_lines import Progress

# One of each kind: with intervals, inherited, money, of one nation, monthly, context.
INDICATORS = (
    "healthy-life-expectancy-female", "adult-smokers", "median-weekly-pay",
    "level-3-qualifications-great-britain", "gigabit-broadband", "business-births",
)  # fmt: skip


@pytest.fixture(scope="session")
def small_data(tmp_path_factory) -> Path:
    """A copy of data/ with the figures of a few indicators only."""
    folder = tmp_path_factory.mktemp("small") / "data"
    left_out = shutil.ignore_patterns("*.parquet", "case_studies", "lenses")
    shutil.copytree(paths.DATA, folder, ignore=left_out)
    for name in ("postcode_sectors", "postcode_exceptions"):
        shutil.copy(paths.PLACES / f"{name}.parquet", folder / "places")
    with duckdb.connect() as connection:
        connection.read_parquet(str(paths.OBSERVATIONS / "*.parquet")).filter(
            duckdb.ColumnExpression("indicator_id").isin(
                *(duckdb.ConstantExpression(name) for name in INDICATORS)
            )
        ).write_parquet(str(folder / "observations" / "some.parquet"))
    return folder


@pytest.fixture
def data(small_data, tmp_path) -> Path:
    """A small data/ of the test's own, to damage."""
    folder = tmp_path / "data"
    shutil.copytree(small_data, folder)
    return folder


@pytest.fixture(scope="session")
def small_build(small_data, tmp_path_factory) -> Path:
    """A folder with build/ and static/built/ made from the small data; to copy, not to change."""
    base = tmp_path_factory.mktemp("built")
    (base / "build").mkdir()
    (base / "static").mkdir()
    build(base / "build", data=small_data, static=base / "static" / "built")
    return base


@pytest.fixture
def home(small_data, tmp_path, monkeypatch) -> Path:
    """A project folder of the test's own, nothing built in it yet; and a user's cache folder."""
    monkeypatch.setattr(paths, "DATA", small_data)
    monkeypatch.setattr(paths, "BUILD", tmp_path / "build")
    monkeypatch.setattr(paths, "STATIC_BUILT", tmp_path / "static" / "built")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(database.FOLDER_VARIABLE, raising=False)
    return tmp_path


@pytest.fixture
def built_home(small_build, home) -> Path:
    """The same with everything built."""
    shutil.copytree(small_build, home, dirs_exist_ok=True)
    return home


@pytest.fixture
def start_build(home):
    """Start a build as a process of its own, as people and the app do."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str, data: Path | None = None, **options) -> subprocess.Popen[str]:
        command = [
            sys.executable, "-m", "loaders.build", "--data", str(data or paths.DATA),
            "--folder", str(paths.BUILD), "--static", str(paths.STATIC_BUILT), *arguments,
        ]  # fmt: skip
        process = subprocess.Popen(
            command, cwd=paths.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            **options,
        )  # fmt: skip
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture
def said() -> list[str]:
    """The lines of a build in this process."""
    return []


@pytest.fixture
def progress(said) -> Progress:
    """Progress that keeps its lines in ``said``."""
    return Progress(said.append)
