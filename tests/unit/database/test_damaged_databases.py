"""Missing, stale, cut short, nowhere to write: the next start makes good, or says why not."""

from __future__ import annotations

import os
import shutil

import duckdb
import pytest

from loaders import database, paths
from loaders.errors import DatabaseError
from loaders.fingerprint import fingerprint


def the_file():
    return paths.BUILD / paths.DATABASE_NAME


def built_again(lines):
    return any("Moved into place" in line for line in lines)


def test_nothing_is_built_where_all_is_well(built_home):
    assert list(database.ensure()) == []


@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.99])
def test_a_database_cut_short_is_never_opened(share, built_home):
    os.truncate(the_file(), int(the_file().stat().st_size * share))
    with pytest.raises(DatabaseError) as refused:
        database.connect(the_file())
    assert "make build" in refused.value.remedy
    assert database.current() is None


def test_a_database_cut_short_is_built_anew_at_the_next_start(built_home):
    os.truncate(the_file(), the_file().stat().st_size // 2)
    assert built_again(database.ensure())
    assert database.current() is not None


def test_a_file_that_is_no_database_is_not_taken_for_one(built_home):
    the_file().write_bytes(b"this is no database" * 1000)
    assert database.current() is None


def test_a_database_without_a_build_log_is_not_taken_for_whole(built_home):
    the_file().unlink()
    duckdb.connect(str(the_file())).close()
    assert database.build_hash(the_file()) is None


def test_a_changed_file_under_data_makes_the_database_stale(built_home, data, monkeypatch):
    monkeypatch.setattr(paths, "DATA", data)
    assert database.current() is not None  # the same bytes elsewhere are the same data
    with (data / "places" / "clusters.csv").open("a", encoding="utf-8") as file:
        file.write("global,Z,One more,Made up for this test.\n")
    assert database.current() is None
    assert not database.is_current(paths.BUILD, paths.STATIC_BUILT, fingerprint(data))


def test_file_times_do_not_make_it_stale(built_home, data, monkeypatch):
    before = fingerprint(data)
    for path in data.rglob("*"):
        os.utime(path, (0, 0))
    assert fingerprint(data) == before


def test_a_renamed_file_makes_it_stale(data):
    before = fingerprint(data)
    (data / "goalposts.csv").rename(data / "goalposts-old.csv")
    assert fingerprint(data) != before


def test_lost_files_of_the_browser_are_made_again(built_home):
    shutil.rmtree(paths.STATIC_BUILT)
    assert built_again(database.ensure())
    assert database.current().has_static_files


def test_a_build_folder_that_cannot_be_written_leads_to_the_users_cache(home, caplog):
    paths.BUILD.write_text("a file stands where the folder should be")
    paths.STATIC_BUILT.parent.write_text("here too")
    lines = list(database.ensure())
    found = database.current()
    assert found.path == home / "cache" / "connected-places-explorer" / "places.duckdb"
    assert found.in_user_cache
    assert not found.has_static_files
    assert any("carry their shapes inline" in line for line in lines)
    # nobody was told: who looked into build/ found nothing there
    assert f"build/ cannot be written: the database lies in {found.path}" in caplog.text
    assert list(database.ensure()) == []  # and it is not built again at every start


def test_a_current_database_in_a_folder_that_cannot_be_written_is_used(built_home, monkeypatch):
    monkeypatch.setattr(database, "is_writable", lambda _folder: False)
    assert list(database.ensure()) == []
    assert not database.current().in_user_cache


def test_with_nowhere_to_write_a_sentence_says_what_to_do(home):
    paths.BUILD.write_text("a file stands where the folder should be")
    (home / "cache").write_text("here too")
    with pytest.raises(DatabaseError) as refused:
        list(database.ensure())
    assert str(paths.BUILD) in refused.value.message
    assert "XDG_CACHE_HOME" in refused.value.remedy


def test_a_folder_named_in_the_environment_is_the_only_one(home, monkeypatch):
    monkeypatch.setenv(database.FOLDER_VARIABLE, str(home / "elsewhere"))
    assert database.folders() == (home / "elsewhere",)


def test_what_stops_a_build_reaches_the_app_as_a_sentence(home, data, monkeypatch):
    monkeypatch.setattr(paths, "DATA", data)
    (data / "places" / "clusters.csv").write_text("cluster_set,cluster_id\nglobal,A\n")
    with pytest.raises(DatabaseError) as refused:
        list(database.ensure())
    assert "clusters.csv" in refused.value.message
    assert "untouched" in refused.value.remedy
    assert "Traceback" not in str(refused.value)
