"""make pack: the right wheels and files, or a sentence and nothing left behind."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from loaders.errors import ExplorerError
from tests.pack import made
from tests.rules.project import code, imported, name
from tests.rules.test_imports import BUILD_ONLY, top
from tools.pack import __main__ as command
from tools.pack import archive, contents, requirements, wheels
from tools.pack.kinds import MACHINES, Kind, kinds

LINUX, WINDOWS = Kind("linux-x86_64", "3.11"), Kind("windows-x86_64", "3.11")


def names(found):
    return [wheel.name for wheel in found]


@pytest.mark.parametrize(
    ("asked", "means"),
    [
        ("windows-x86_64", "windows-x86_64"),
        ("win_amd64", "windows-x86_64"),
        ("macosx_11_0_arm64", "macos-arm64"),
        ("manylinux_2_28_aarch64", "linux-aarch64"),
    ],
)
def test_a_machine_is_known_by_our_name_and_by_pips(asked, means):
    assert [kind.machine for kind in kinds(asked, "3.12")] == [means]


def test_one_pack_may_be_for_several_machines():
    found = kinds("linux-x86_64, windows-x86_64,linux-x86_64", "3.11")
    assert [kind.name for kind in found] == ["linux-x86_64-cp311", "windows-x86_64-cp311"]


@pytest.mark.parametrize(("machine", "python"), [("amiga", None), (None, "3.9"), (None, "three")])
def test_a_machine_or_python_that_no_pack_can_be_for_is_a_sentence(machine, python):
    with pytest.raises(ExplorerError, match=r"No pack can be made|is no kind of machine"):
        kinds(machine, python)


def test_wheels_are_followed_with_the_conditions_of_the_other_machine(tmp_path):
    # pip itself asks them of the machine it runs on, and would leave colour out here.
    made.wheel(tmp_path, "click", "1.0", 'colour; sys_platform == "win32"', 'loop; extra == "io"')
    made.wheel(tmp_path, "colour")
    there, asked = wheels.in_folder(tmp_path), [Requirement("click==1.0")]
    assert names(wheels.followed(asked, there, LINUX, {})[0]) == ["click"]
    assert names(wheels.followed(asked, there, WINDOWS, {})[0]) == ["click", "colour"]
    missing = wheels.followed([Requirement("click[io]")], there, LINUX, {})[1]
    assert [one.name for one in missing] == ["loop"]


def test_only_the_version_that_was_tested_counts_and_a_wheel_cut_short_does_not(tmp_path):
    made.wheel(tmp_path, "click", "1.0")
    newer = made.wheel(tmp_path, "click", "2.0")
    asked = [Requirement("click")]
    found, _ = wheels.followed(asked, wheels.in_folder(tmp_path), LINUX, {"click": "1.0"})
    assert [str(wheel.version) for wheel in found] == ["1.0"]
    newer.write_bytes(newer.read_bytes()[:40])
    assert len(wheels.in_folder(tmp_path)) == 1


def test_what_the_app_imports_is_pinned_above_the_line_and_what_harvest_imports_below():
    pinned = {canonicalize_name(one.name) for one in requirements.running()}
    known = packages_distributions()
    shipped = [p for p in code() if name(p).startswith(contents.OF_THE_APP)]
    modules = {top(module) for path in shipped for module in imported(path)} - BUILD_ONLY
    wanted = {canonicalize_name(known[m][0]) for m in modules if m in known}
    assert wanted - {"pydantic-core"} <= pinned  # a part of pydantic, which brings its own version
    assert pinned & BUILD_ONLY == set()


def test_requirements_without_the_line_are_a_sentence(tmp_path):
    pins = tmp_path / "requirements.txt"
    pins.write_text("click==1.0\n")
    with pytest.raises(ExplorerError, match="Harvest only"):
        requirements.running(pins)


def test_a_pack_holds_what_runs_and_nothing_else(database):
    found = [entry.name for entry in contents.of_the_app()]
    for wanted in ("app/app.py", "app/build/places.duckdb", "app/.streamlit/config.toml",
                   "app/static/built/shapes.json", "app/tools/packed/__main__.py",
                   "app/data/observations/share_alike/LICENCE.md"):  # fmt: skip
        assert wanted in found
    parts = {part for each in found for part in each.split("/")}
    assert parts & {"tests", "bench", ".git", ".venv", "__pycache__", ".ci", "pack"} == set()
    assert len({each.lower() for each in found}) == len(found)  # sticks know no capitals
    assert [each for each in found if re.search(r'[<>:"\\|?*]|[. ](/|$)', each)] == []


def test_the_scripts_name_the_python_and_windows_gets_its_line_ends():
    found = {entry.name: entry for entry in contents.scripts([Kind(MACHINES[0], "3.12")])}
    starts = {
        f"{what}.{ending}" for what in ("start", "room") for ending in ("sh", "command", "cmd")
    }
    assert starts | {"README.txt", "LICENSE", "NOTICE"} == set(found)
    texts = {key: e.source.decode() for key, e in found.items() if isinstance(e.source, bytes)}
    assert [key for key, text in texts.items() if re.search(r"@[A-Z]+@", text)] == []
    assert "python3.12" in texts["start.sh"]
    assert found["start.sh"].runnable
    lines = texts["start.cmd"].splitlines(keepends=True)
    assert all(line.endswith("\r\n") for line in lines)


def test_the_start_script_stays_in_its_own_folder_and_hands_on_what_was_typed(tmp_path):
    """With CDPATH set it went to a folder of the same name elsewhere."""
    (here,) = kinds(None, None)
    pack, other = (tmp_path / where / "Ünal's stick" for where in ("here", "other"))
    package = pack / "app" / "tools" / "packed"
    package.mkdir(parents=True)
    other.mkdir(parents=True)
    (package / "__main__.py").write_text("import os, sys; print(os.getcwd(), sys.argv[1:])")
    (pack / "SHA256SUMS").touch()
    for entry in contents.scripts([here]):
        if isinstance(entry.source, bytes):
            (pack / entry.name).write_bytes(entry.source)
    done = subprocess.run(
        ["sh", f"{pack.name}/room.sh", "A B=1"], cwd=pack.parent, capture_output=True, text=True,
        check=False, env={**os.environ, "CDPATH": str(other.parent)},
    )  # fmt: skip
    assert done.stdout.strip() == f"{pack / 'app'} ['room', 'A B=1']", done.stderr


def test_the_same_files_give_the_same_bytes_with_rights_and_sums(tmp_path):
    again = tmp_path / "again"
    again.mkdir()
    archive.write(tmp_path / "a.zip", made.entries())
    archive.write(again / "a.zip", made.entries()[::-1])
    with zipfile.ZipFile(tmp_path / "a.zip") as opened:
        rights = {i.filename: stat.S_IMODE(i.external_attr >> 16) for i in opened.infolist()}
        listed = opened.read("a/SHA256SUMS").decode().splitlines()
    assert rights["a/start.sh"] == 0o755
    assert rights["a/app/app.py"] == 0o644
    assert [line.split("  ")[1] for line in listed] == ["app/app.py", "start.sh"]
    assert (again / "a.zip").read_bytes() == (tmp_path / "a.zip").read_bytes()


def test_an_archive_that_stops_half_way_leaves_nothing_and_says_so(tmp_path):
    gone = contents.Entry("zz.txt", tmp_path / "gone.txt")
    with pytest.raises(ExplorerError, match="Nothing was left behind"):
        archive.write(tmp_path / "a.zip", [*made.entries(), gone])
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_is_no_folder_or_full_is_a_sentence(tmp_path):
    with pytest.raises(ExplorerError, match="is not a folder"):
        archive.target_folder(tmp_path / "stick", 0)
    with pytest.raises(ExplorerError, match="MiB free, and the pack takes"):
        archive.target_folder(tmp_path, 2**60)
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_cannot_be_written_is_a_sentence():
    with pytest.raises(ExplorerError, match="cannot be written"):
        archive.target_folder(Path("/proc"), 0)


def test_a_missing_database_is_a_sentence_and_nothing_is_fetched(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(contents.database, "current", lambda: None)
    monkeypatch.setattr(command, "gathered", lambda *_: pytest.fail("fetched"))
    assert command.main(["--to", str(tmp_path)]) == 1
    assert "Run make build" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_data_that_git_does_not_know_is_named(monkeypatch):
    rest = [file for file in contents.tracked() if file != "data/goalposts.csv"]
    monkeypatch.setattr(contents, "tracked", lambda: rest)
    with pytest.raises(ExplorerError, match=r"goalposts\.csv"):
        contents.of_the_app()


def test_what_pip_could_not_fetch_is_said_with_its_reason(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(ExplorerError, match="could not be fetched: No matching distribution"):
        wheels.gathered([Requirement("nothing-of-this-name==1")], LINUX, tmp_path, {"pip": "1"})
    assert list(tmp_path.iterdir()) == []
