"""Archives of the data: made once for all who ask, and a sentence where they cannot be made."""

from __future__ import annotations

import os
import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import SimpleNamespace

import pytest

from loaders import database, package_cache, package_parts, paths
from loaders.errors import ExplorerError


@pytest.fixture
def location(tmp_path, monkeypatch, request):
    """The real database, with folders of the test's own to write into."""
    found = database.current()
    monkeypatch.setattr(paths, "STATIC_BUILT", tmp_path / "static" / "built")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    beside = tmp_path / "build" / "places.duckdb"
    beside.parent.mkdir()
    beside.symlink_to(found.path)
    return replace(found, path=beside, has_static_files=True)


@pytest.fixture
def no_folder(monkeypatch):
    """Nothing can be written anywhere."""
    monkeypatch.setattr(database, "is_writable", lambda folder: False)


@pytest.mark.usefixtures("database")
class TestArchive:
    """An archive, from the first who asks to the next build."""

    def test_it_is_made_once_and_lies_where_the_server_sends_it_from_disk(self, location):
        assert package_cache.archive(location, "figures") is None
        made = package_cache.make_archive(location, "figures")
        assert made.is_relative_to(paths.STATIC_BUILT)
        assert zipfile.is_zipfile(made)
        before = made.stat().st_mtime_ns
        assert package_cache.make_archive(location, "figures") == made
        assert made.stat().st_mtime_ns == before
        assert package_cache.archive(location, "everything") is None

    def test_two_sessions_that_ask_at_one_moment_get_the_same_one(self, location, monkeypatch):
        really, made = package_cache._make, []

        def make(source, target, kind):
            made.append(target)
            really(source, target, kind)

        monkeypatch.setattr(package_cache, "_make", make)
        with ThreadPoolExecutor(2) as sessions:
            asked = [sessions.submit(package_cache.make_archive, location, "figures")
                     for _ in range(2)]  # fmt: skip
        assert [each.result() for each in asked] == made * 2
        assert len(made) == 1

    def test_one_of_other_data_and_what_was_left_of_a_killed_one_are_taken_away(self, location):
        folder = paths.STATIC_BUILT / package_cache.FOLDER
        left = folder / f"{package_parts.UNFINISHED}killed"
        left.mkdir(parents=True)
        os.utime(left, (0, 0))
        under_way = folder / f"{package_parts.UNFINISHED}now"
        under_way.mkdir()
        (folder / "everything-0123456789ab.zip").write_bytes(b"old")
        made = package_cache.make_archive(location, "figures")
        assert sorted(folder.iterdir()) == sorted([made, under_way])

    def test_it_goes_beside_the_database_where_the_browsers_files_have_no_folder(self, location):
        found = package_cache.folders(replace(location, has_static_files=False))
        assert found[0] == location.path.parent / package_cache.FOLDER
        assert package_cache.folders(location)[0].is_relative_to(paths.STATIC_BUILT)

    @pytest.mark.usefixtures("no_folder")
    def test_where_nothing_can_be_written_it_says_so_and_what_to_do(self, location):
        with pytest.raises(ExplorerError, match="nowhere to go") as said:
            package_cache.make_archive(location, "figures")
        assert "Make one of them writable" in said.value.remedy

    def test_a_disk_without_room_is_told_before_anything_is_written(self, location, monkeypatch):
        """The archive of older data is taken away first: it may be what fills the disk."""
        old = paths.STATIC_BUILT / package_cache.FOLDER / "everything-0123456789ab.zip"
        old.parent.mkdir(parents=True)
        old.write_bytes(b"old")
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=5 << 20))
        with pytest.raises(ExplorerError, match="5 MiB left"):
            package_cache.make_archive(location, "figures")
        assert list((paths.STATIC_BUILT / package_cache.FOLDER).iterdir()) == []

    def test_a_process_that_fails_leaves_nothing_behind_and_says_why(self, location, tmp_path):
        broken = tmp_path / "broken.duckdb"
        broken.write_bytes(b"no database")
        with pytest.raises(ExplorerError, match=r"could not be made: The database broken\.duckdb"):
            package_cache.make_archive(replace(location, path=broken), "figures")
        assert list((paths.STATIC_BUILT / package_cache.FOLDER).iterdir()) == []
