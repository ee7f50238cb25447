"""The one connection of the app: shared by many threads, and mended when its file changes."""

from __future__ import annotations

import os
import threading

import pytest

from loaders import database, paths, queries
from loaders import door as door_module
from loaders.build import build
from loaders.build_lock import build_lock
from loaders.door import Door
from loaders.errors import DatabaseError

LEEDS = "E08000035"


@pytest.fixture
def door(built_home):
    opened = Door()
    assert list(opened.open()) == []
    yield opened
    opened.close()


def the_file():
    return paths.BUILD / paths.DATABASE_NAME


def name_of(cursor, area_code):
    """A question like any other: one place's name."""
    sql = "SELECT name FROM place WHERE area_code = ?"
    return cursor.execute(sql, [area_code]).fetchone()[0]


def test_a_question_is_answered(door):
    assert door.ask(name_of, LEEDS) == "Leeds"


def test_a_door_that_was_never_opened_opens_itself(built_home):
    door = Door()
    assert not door.is_open()
    assert door.ask(name_of, LEEDS) == "Leeds"
    assert door.is_open()
    door.close()


def test_a_database_deleted_while_the_app_runs_is_built_again(door):
    the_file().unlink()
    assert not door.is_open()
    assert door.ask(name_of, LEEDS) == "Leeds"
    assert the_file().is_file()


def test_a_database_cut_short_while_the_app_runs_is_built_again(door):
    whole = the_file().stat().st_size
    os.truncate(the_file(), whole // 2)
    assert door.ask(name_of, LEEDS) == "Leeds"
    assert the_file().stat().st_size > whole // 2


def test_a_new_build_shows_at_the_next_question(door, data, monkeypatch):
    asked = door.kept(10)(lambda: door.ask(name_of, LEEDS))
    assert asked() == "Leeds"
    path = data / "places" / "places.csv"
    path.write_text(path.read_text().replace(",Leeds,", ",Leodis,"), encoding="utf-8")
    monkeypatch.setattr(paths, "DATA", data)
    with build_lock(paths.BUILD, print):
        build(paths.BUILD, data=data, static=paths.STATIC_BUILT)
    assert asked() == "Leodis"


def test_what_cannot_be_mended_is_said_in_a_sentence(door, data, monkeypatch):
    (data / "goalposts.csv").unlink()
    monkeypatch.setattr(paths, "DATA", data)
    the_file().unlink()
    with pytest.raises(DatabaseError) as refused:
        door.ask(name_of, LEEDS)
    assert "goalposts.csv" in refused.value.message


def test_a_question_that_fails_is_a_sentence_and_the_door_stays_of_use(door):
    with pytest.raises(DatabaseError, match="does not answer"):
        door.ask(lambda cursor: cursor.execute("SELECT * FROM no_such_table").fetchall())
    assert door.ask(name_of, LEEDS) == "Leeds"


def test_many_threads_get_the_right_answers_while_the_file_is_replaced(door):
    names = {place.area_code: place.name for place in door.ask(queries.choosable_places)[:40]}
    wrong: list[object] = []

    def ask_all():
        for code, name in names.items():
            try:
                found = door.ask(name_of, code)
                if found != name:
                    wrong.append((code, found))
            except Exception as fault:
                wrong.append(fault)

    threads = [threading.Thread(target=ask_all) for _ in range(8)]
    content = the_file().read_bytes()
    for thread in threads:
        thread.start()
    for number in range(10):
        beside = the_file().with_name(f"new-{number}")
        beside.write_bytes(content)
        beside.replace(the_file())
    for thread in threads:
        thread.join()
    assert wrong == []


def test_kept_answers_are_asked_once(door):
    asked = []

    @door.kept(10)
    def answer(number: int) -> int:
        asked.append(number)
        return number * 2

    assert [answer(1), answer(1), answer(2)] == [2, 2, 4]
    assert asked == [1, 2]


def test_nothing_can_be_written_through_the_door(door):
    with pytest.raises(DatabaseError):
        door.ask(lambda cursor: cursor.execute("DELETE FROM place").fetchall())
    assert len(door.ask(queries.choosable_places)) > 361


def test_no_extension_is_ever_fetched_and_no_other_file_read(door, tmp_path):
    (tmp_path / "secret.csv").write_text("a\n1\n")
    settings = door.ask(
        lambda cursor: cursor.execute(
            "SELECT name, value FROM duckdb_settings() WHERE name IN "
            "('autoinstall_known_extensions', 'autoload_known_extensions')"
        ).fetchall()
    )
    assert {value for _, value in settings} == {"false"}
    with pytest.raises(DatabaseError):
        door.ask(
            lambda cursor: cursor.execute(
                "FROM read_csv(?)", [str(tmp_path / "secret.csv")]
            ).fetchall()
        )
    assert database.CONFIG["enable_external_access"] is False


def test_who_asks_a_hundred_times_in_a_run_makes_it_look_at_the_file_once(door, monkeypatch):
    # each kept answer looked at the file, which cost a run as much as a doughnut
    looks = []
    stamp = door_module._stamp
    monkeypatch.setattr(door_module, "LOOK_AGAIN_SECONDS", 60.0)
    monkeypatch.setattr(door_module, "_stamp", lambda at: looks.append(at) or stamp(at))
    assert door.is_open()
    assert {door.location().data_hash for _ in range(100)} == {database.current().data_hash}
    assert len(looks) == 1


def test_a_run_that_begins_looks_anew_however_lately_another_looked(door, monkeypatch):
    monkeypatch.setattr(door_module, "LOOK_AGAIN_SECONDS", 60.0)
    assert door.is_open()
    the_file().unlink()
    assert not door.is_open()
