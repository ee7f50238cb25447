"""The wheels that the running app needs on a kind of machine: all of them, and no others.

pip asks a wheel's conditions ("only on Windows") of the machine it runs on, so what it fetches for
another kind may lack a package. What is there is therefore followed here from the pins on, with the
conditions of the kind asked for, and what is missing is fetched after.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from email.parser import HeaderParser
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name, parse_wheel_filename

from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from packaging.version import Version

    from tools.pack.kinds import Kind

INSTALLER: Final = "pip"  # goes along: Debian's Python has none
_ROUNDS: Final = 5  # of fetching what fetched wheels turned out to need; one is usual


@dataclass(frozen=True)
class Wheel:
    """A wheel file that can be opened."""

    path: Path

    @cached_property
    def _parsed(self) -> tuple[NormalizedName, Version]:
        name, version, _, _ = parse_wheel_filename(self.path.name)
        return name, version

    @property
    def name(self) -> NormalizedName:
        """The package's name, as pip compares names."""
        return self._parsed[0]

    @property
    def version(self) -> Version:
        """The package's version."""
        return self._parsed[1]

    @cached_property
    def requires(self) -> list[Requirement]:
        """What it says it needs, with its conditions."""
        with zipfile.ZipFile(self.path) as archive:
            metadata = next(n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
            text = archive.read(metadata).decode("utf-8")
        return [Requirement(t) for t in HeaderParser().parsestr(text).get_all("Requires-Dist", [])]

    @property
    def installed_bytes(self) -> int:
        """How much it takes once unpacked."""
        with zipfile.ZipFile(self.path) as archive:
            return sum(entry.file_size for entry in archive.infolist())


def in_folder(folder: Path) -> list[Wheel]:
    """Every whole wheel in a folder; one that was cut short is not counted."""
    return [Wheel(path) for path in sorted(folder.glob("*.whl")) if zipfile.is_zipfile(path)]


def followed(
    wanted: Iterable[Requirement], wheels: Iterable[Wheel], kind: Kind,
    tested: Mapping[NormalizedName, str],
) -> tuple[list[Wheel], list[Requirement]]:  # fmt: skip
    """The wheels that ``wanted`` needs on that kind, by file name, and what none of them answers.

    A package that the tests ran with counts in that version only.
    """
    by_name: dict[str, list[Wheel]] = {}
    for wheel in wheels:
        if str(wheel.version) == tested.get(wheel.name, str(wheel.version)):
            by_name.setdefault(wheel.name, []).append(wheel)
    used: dict[Path, Wheel] = {}
    missing: dict[str, Requirement] = {}
    open_ = [(one, "") for one in wanted]
    seen: set[tuple[str, str]] = set()
    while open_:
        asked, extra = open_.pop()
        if (str(asked), extra) in seen or not _applies(asked, kind, extra):
            continue
        seen.add((str(asked), extra))
        fitting = [w for w in by_name.get(canonicalize_name(asked.name), [])
                   if asked.specifier.contains(w.version, prereleases=True)]  # fmt: skip
        if not fitting:
            missing[f"{asked.name}{asked.specifier}"] = asked
            continue
        best = max(fitting, key=lambda wheel: (wheel.version, wheel.path.name))
        used[best.path] = best
        open_ += [(need, e) for need in best.requires for e in ("", *sorted(asked.extras))]
    return [used[path] for path in sorted(used)], list(missing.values())


def _applies(asked: Requirement, kind: Kind, extra: str) -> bool:
    return asked.marker is None or asked.marker.evaluate({**kind.markers, "extra": extra})


def gathered(
    wanted: list[Requirement], kind: Kind, folder: Path, tested: Mapping[NormalizedName, str]
) -> list[Wheel]:
    """The wheels for that kind, fetched into ``folder`` where they are not there yet.

    Raises:
        ExplorerError: there is no wheel of a package for that kind, or no network to fetch it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [*wanted, Requirement(f"{INSTALLER}=={tested[canonicalize_name(INSTALLER)]}")]
    for number in range(_ROUNDS):
        used, missing = followed(wanted, in_folder(folder), kind, tested)
        if not missing:
            return used
        print(f"Fetching packages for {kind.name}: {_names(missing)}", flush=True)
        _fetch(wanted if number == 0 else missing, kind, folder, tested)
    raise ExplorerError(
        f"For {kind.name} these packages were not found: {_names(missing)}.",
        "Look at what they say they need on that kind of machine.",
    )


def _names(asked: Iterable[Requirement]) -> str:
    return ", ".join(sorted({one.name for one in asked}))


def _fetch(
    asked: list[Requirement], kind: Kind, folder: Path, tested: Mapping[NormalizedName, str]
) -> None:
    """Have pip fetch wheels beside, then move them in: one cut short never lies in the folder."""
    with tempfile.TemporaryDirectory(dir=folder) as beside:
        constraints = Path(beside) / "tested.txt"
        constraints.write_text("".join(f"{n}=={v}\n" for n, v in sorted(tested.items())), "utf-8")
        done = subprocess.run(
            [
                sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
                "--only-binary=:all:", "--dest", beside, "--constraint", str(constraints),
                "--python-version", kind.python, "--implementation", "cp",
                *(word for tag in kind.tags for word in ("--platform", tag)),
                *(_plainly(one) for one in asked),
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise _refusal(done.stderr, kind)
        for wheel in Path(beside).glob("*.whl"):
            wheel.replace(folder / wheel.name)


def _plainly(asked: Requirement) -> str:
    """The requirement without its condition, which pip would ask of the wrong machine."""
    extras = f"[{','.join(sorted(asked.extras))}]" if asked.extras else ""
    return f"{asked.name}{extras}{asked.specifier}"


def _refusal(said: str, kind: Kind) -> ExplorerError:
    errors = [line for line in said.splitlines() if line.startswith("ERROR:")]
    told = (errors or said.strip().splitlines() or ["pip gave no reason"])[-1]
    return ExplorerError(
        f"The packages for {kind.name} could not be fetched: {told.removeprefix('ERROR: ')}",
        "Making a pack needs the network once for each kind of machine; for some kinds and "
        "versions of Python a package may not be published.",
    )
