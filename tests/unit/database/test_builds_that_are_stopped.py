"""Whatever stops a build, the database of before stays and the next start works."""

from __future__ import annotations

import os
import resource
import signal
import time

import duckdb
import pytest

from loaders import database, paths
from loaders.build_lock import build_lock
from loaders.errors import DatabaseError
from loaders.fingerprint import fingerprint

# The first words of the line after which the process is killed.
MOMENTS = ("Observations", "Trends", "Written", "Files for the browser")


def files_of(folder):
    return sorted(path.name for path in folder.iterdir())


def killed_after(process, moment):
    """Kill the build as soon as it has said that line; no clean-up of its own can run."""
    for line in process.stdout:
        if moment in line:
            os.kill(process.pid, signal.SIGKILL)
            break
    assert process.wait() == -signal.SIGKILL


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_build_leaves_the_old_database_and_the_next_start_works(
    moment, built_home, start_build
):
    before = (paths.BUILD / paths.DATABASE_NAME).read_bytes()
    killed_after(start_build(), moment)
    assert (paths.BUILD / paths.DATABASE_NAME).read_bytes() == before
    assert database.is_current(paths.BUILD, paths.STATIC_BUILT, fingerprint(paths.DATA))
    assert list(database.ensure()) == []


@pytest.mark.parametrize("moment", ["Observations", "Written"])
def test_what_a_killed_build_left_is_removed_by_the_next(moment, home, start_build):
    killed_after(start_build(), moment)
    left = set(files_of(paths.BUILD))
    assert any(name.startswith("places.duckdb.tmp-") for name in left)
    assert start_build().wait() == 0
    assert files_of(paths.BUILD) == ["build.lock", "places.duckdb"]
    assert files_of(paths.STATIC_BUILT.parent) == ["built"]
    assert database.current() is not None


def test_an_interrupted_first_build_is_made_good_at_the_next_start(home, start_build):
    killed_after(start_build(), "Verdicts")
    assert database.current() is None
    lines = list(database.ensure())
    assert any("Moved into place" in line for line in lines)
    assert database.current() is not None


def test_a_holder_of_the_lock_that_dies_blocks_nobody(home, start_build):
    process = start_build()
    for line in process.stdout:
        if "Tables" in line:
            break
    assert (paths.BUILD / "build.lock").read_text() == str(process.pid)
    process.kill()
    process.wait()
    began = time.monotonic()
    with build_lock(paths.BUILD, print):
        assert time.monotonic() - began < 1


def test_a_build_that_never_ends_is_named_with_what_to_do(home):
    paths.BUILD.mkdir()
    said = []
    second = build_lock(paths.BUILD, said.append, patience=0.2)
    with (
        build_lock(paths.BUILD, said.append),
        pytest.raises(DatabaseError, match=f"process {os.getpid()}") as refused,
        second,
    ):
        pytest.fail("two builds held the lock at once")
    assert "End that process" in refused.value.remedy
    assert said == ["Waiting for another build of the database to end"]


def test_two_servers_that_start_at_once_build_once(home, start_build):
    both = [start_build("--if-stale"), start_build("--if-stale")]
    said = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum("Moved into place" in lines for lines in said) == 1
    assert sum("The database is up to date." in lines for lines in said) == 1
    assert files_of(paths.BUILD) == ["build.lock", "places.duckdb"]


def test_a_full_disk_is_said_in_a_sentence_and_the_old_database_stays(built_home, start_build):
    before = (paths.BUILD / paths.DATABASE_NAME).read_bytes()
    limit = len(before) // 3  # no file may grow beyond: writing fails as on a full disk

    def no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = start_build(preexec_fn=no_room)
    said = process.communicate()[0]
    assert process.returncode == 1
    assert "Stopped: There is no room left on the disk" in said
    assert "What to do: Free 100 MiB" in said
    assert "Traceback" not in said
    assert (paths.BUILD / paths.DATABASE_NAME).read_bytes() == before
    assert files_of(paths.BUILD) == ["build.lock", "places.duckdb"]


def test_the_build_log_comes_with_the_hash_of_what_it_was_built_from(built_home):
    with duckdb.connect(str(paths.BUILD / paths.DATABASE_NAME), read_only=True) as connection:
        hashes = connection.execute("SELECT DISTINCT data_hash FROM build_log").fetchall()
    assert hashes == [(fingerprint(paths.DATA),)]
    assert database.static_hash() == fingerprint(paths.DATA)
