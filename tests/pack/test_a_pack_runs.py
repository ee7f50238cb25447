"""The real archive on a fresh machine: unpacked from a stick, the network cable out, a figure read.

One test of half a minute, in one worker. The wheels are fetched once and kept in build/wheels.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from components.model.wording import format_value
from loaders import queries
from tests.rules.project import ROOT
from tools.pack.__main__ import pack
from tools.pack.kinds import kinds
from tools.server import any_free_port

# A network with nothing but the machine itself, and the stick mounted so that it cannot be written.
ALONE = (
    'ip link set lo up && mount --bind "$1" "$1" && mount -o remount,bind,ro,noexec "$1"'
    ' && shift && exec "$@"'
)
PLENTY_BYTES = 8 * 1024**3  # of memory; a pack unpacked and set up takes an eighth of it
UNSHARE = ["unshare", "--map-root-user", "--net", "--mount"]


def has_namespaces() -> bool:
    """Whether this machine lets a test have a network of its own; some containers do not."""
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return False
    done = subprocess.run([*UNSHARE, "ip", "link", "set", "lo", "up"], check=False)
    return done.returncode == 0


def in_memory() -> str | None:
    """A folder in memory where the machine has plenty: a busy disk takes thrice as long."""
    folder = Path("/dev/shm")  # noqa: S108 - what is made in it has a name of its own
    if not folder.is_dir() or shutil.disk_usage(folder).free < PLENTY_BYTES:
        return None
    return None if os.statvfs(folder).f_flag & os.ST_NOEXEC else str(folder)


@pytest.fixture
def place():
    """A folder for a gigabyte, removed after the test."""
    with tempfile.TemporaryDirectory(prefix="pack-", dir=in_memory()) as made:
        yield Path(made)


@pytest.fixture
def stick(database, place):
    """The archive unpacked as a stick holds it: no right to execute, an odd name."""
    archive = pack(place, kinds(None, None))
    folder = place / "Dr Ünal's stick"
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)  # sets no rights
    archive.unlink()
    return folder / archive.stem


@pytest.fixture
def system_path(place):
    """The system's own programs, and after them a Python of the pack's version."""
    programs = place / "programs"
    programs.mkdir()
    version = f"python3.{sys.version_info[1]}"
    own = Path(sys.base_prefix) / "bin" / version
    (programs / version).symlink_to(own if own.is_file() else Path(sys.executable).resolve())
    return f"/usr/bin:/bin:{programs}"


def test_a_fresh_machine_without_a_network_sets_it_up_and_shows_a_real_figure(
    stick, system_path, place, connection
):
    home = place / "home"
    home.mkdir()
    alone = [*UNSHARE, "sh", "-c", ALONE, "sh", str(stick)] if has_namespaces() else []
    visit = [sys.executable, "-m", "tests.pack.visit"]
    told = subprocess.run(
        [*alone, *visit, str(stick), str(home), system_path, str(any_free_port())],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    said = json.loads(told.stdout)
    first, second = said["starts"]
    assert "Setting up, this once" in first["log"]
    assert "Checking" not in second["log"]
    rows = queries.indicator_rows(connection, queries.catalogue(connection), "E08000035", "economy")
    figure = format_value(rows[0].value, rows[0].indicator).lstrip("£")
    for each in (first, second):
        assert figure in each["text"]
        assert not each["failed"]
        assert "Getting the figures ready" not in each["text"]  # nothing was built anew
        assert "Traceback" not in each["log"]
        assert (each["code"], each["ended"]) == (0, True)
    assert second["seconds"] < first["seconds"]
    if alone:
        assert not said["outside"]
        assert not (stick / "installed").exists()
        assert (home / ".local/share/connected-places-explorer/installed").is_dir()
    print(f"first start {first['seconds']:.1f} s, second {second['seconds']:.1f} s")
