"""The first start of a pack: checked, set up once, somewhere that can hold it, or a sentence."""

from __future__ import annotations

import shutil

import pytest

from loaders.errors import ExplorerError
from tests.pack import made
from tools.packed import __main__ as start
from tools.packed import parts, whole

NAME = "abc"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """An empty folder of the user's own."""
    monkeypatch.setattr(parts, "user_data", lambda: tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def pack(tmp_path, home):
    """A small pack in a folder with a space and a letter beyond ASCII in its name."""
    return made.small_pack(tmp_path / "Ünal's stick")


def ready(pack):
    return parts.ready(pack, whole.manifest(pack), made.KIND)


def test_packages_are_set_up_beside_and_only_once(pack, capsys, monkeypatch):
    found = ready(pack)
    assert found == pack / "installed" / NAME
    told = (found / "site-packages" / "told.txt").read_text()
    assert {"--no-index", "--no-deps"} <= set(told.split())
    assert "Checking" in capsys.readouterr().out
    monkeypatch.setenv("FAILS", "1")  # a second setting up would fail
    assert ready(pack) == found
    assert capsys.readouterr().out == ""
    assert [path.name for path in (pack / "installed").iterdir()] == [NAME]


def test_a_stick_that_cannot_be_written_or_knows_no_rights_leaves_them_with_the_user(
    pack, home, monkeypatch
):
    monkeypatch.setattr(parts, "_stays", lambda _: False)
    assert ready(pack) == home / "installed" / NAME
    assert not (pack / "installed").exists()


def test_a_disk_that_keeps_rights_is_told_from_a_stick_that_does_not(tmp_path, monkeypatch):
    assert parts._stays(tmp_path)
    monkeypatch.setattr(parts.Path, "chmod", lambda *_: None)  # as FAT does
    assert not parts._stays(tmp_path)


def test_on_windows_they_always_go_to_the_user_because_names_there_are_short(
    pack, home, monkeypatch
):
    # Below a deep folder Streamlit's longest file name passed the 260 letters that Windows allows.
    monkeypatch.setattr(parts.sys, "platform", "win32")
    assert list(parts.places(pack)) == [home / "installed"]


def test_packages_copied_along_with_the_folder_are_not_trusted(pack, tmp_path):
    # A copy taken after the first start may have stopped anywhere among its ten thousand files.
    found = ready(pack)
    copy = tmp_path / "copy"
    shutil.copytree(pack, copy)
    half = copy / "installed" / NAME / "site-packages" / "told.txt"
    half.write_text("half")
    assert ready(copy) == copy / "installed" / NAME
    assert half.read_text() != "half"
    assert ready(pack) == found


@pytest.mark.parametrize("harm", ["shorten", "remove", "remove list", "shorten list"])
def test_a_copy_that_is_not_whole_gets_a_sentence_before_anything_is_set_up(pack, harm):
    file = pack / (whole.SUMS if "list" in harm else f"wheels/{made.KIND}.txt")
    file.unlink() if "remove" in harm else file.write_bytes(file.read_bytes()[:5])
    with pytest.raises(ExplorerError, match=r"This copy is not complete.*Copy the whole folder"):
        ready(pack)
    assert not (pack / "installed").exists()


def test_a_file_that_is_lost_later_is_noticed_too(pack):
    ready(pack)
    (pack / "wheels" / f"{made.KIND}.txt").unlink()
    with pytest.raises(ExplorerError, match=r"Missing or damaged: wheels/linux"):
        ready(pack)


def test_without_room_anywhere_the_sentence_names_both_places(tmp_path, home):
    pack = made.small_pack(tmp_path / "stick", installed_bytes=2**60)
    with pytest.raises(ExplorerError) as said:
        ready(pack)
    assert str(pack / "installed") in said.value.message
    assert str(home / "installed") in said.value.message


def test_a_setting_up_that_fails_leaves_nothing_and_gives_the_reason(pack, monkeypatch):
    monkeypatch.setenv("FAILS", "1")
    with pytest.raises(ExplorerError, match="nothing fits"):
        ready(pack)
    assert list((pack / "installed").iterdir()) == []
    monkeypatch.delenv("FAILS")
    assert ready(pack).is_dir()


def test_what_an_ended_setting_up_left_is_cleared_away(pack):
    (pack / "installed" / f"{NAME}.part-1").mkdir(parents=True)
    (pack / "installed" / NAME).mkdir()
    ready(pack)
    assert [path.name for path in (pack / "installed").iterdir()] == [NAME]


def test_another_machine_is_told_which_one_the_pack_is_for(pack, monkeypatch, capsys):
    monkeypatch.setattr(start, "PACK", pack)
    monkeypatch.setattr(start, "kind_here", lambda: "windows-x86_64-cp313")
    assert start.main([]) == 1
    said = capsys.readouterr().err
    assert "This pack is for linux-x86_64-cp311" in said
    assert "windows-x86_64-cp313" in said


def test_the_scripts_start_what_make_starts():
    assert start.command(["PORT=8600"])[1:] == [
        "-m", "tools.run", "--called", "sh start.sh", "--port", "8600"
    ]  # fmt: skip
    assert start.command(["room", "ADDRESS=192.0.2.7", "YES=1"])[1:] == [
        "-m", "tools.room", "--called", "sh room.sh", "--address", "192.0.2.7", "--yes"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("Linux", "x86_64", "linux-x86_64"),
        ("Linux", "aarch64", "linux-aarch64"),
        ("Darwin", "arm64", "macos-arm64"),
        ("Windows", "AMD64", "windows-x86_64"),
    ],
)
def test_every_machine_knows_its_own_name(monkeypatch, system, machine, name):
    monkeypatch.setattr(whole.platform, "system", lambda: system)
    monkeypatch.setattr(whole.platform, "machine", lambda: machine)
    assert whole.machine_here() == name
