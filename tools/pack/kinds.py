"""Kinds of machine a pack can be made for, and how Python's packages name and ask for them."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import Final

from loaders.errors import ExplorerError
from tools.packed.whole import machine_here

# glibc from the newest that wheels of ours ask for (Debian 10, Ubuntu 20.04) down to the oldest.
_GLIBC: Final = (*range(28, 16, -1), 12, 5)
_OLDEST_PYTHON: Final = (3, 11)
_SYSTEMS: Final = {  # what the markers of a wheel's requirements call each system
    "linux": ("posix", "linux", "Linux"),
    "macos": ("posix", "darwin", "Darwin"),
    "windows": ("nt", "win32", "Windows"),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A machine (``linux-x86_64``) with a version of Python (``3.11``)."""

    machine: str
    python: str

    @property
    def abi(self) -> str:
        """How wheels name that Python: cp311."""
        return f"cp{self.python.replace('.', '')}"

    @property
    def name(self) -> str:
        """``linux-x86_64-cp311``: in names of files and folders."""
        return f"{self.machine}-{self.abi}"

    @property
    def tags(self) -> tuple[str, ...]:
        """The platforms whose wheels run there, as pip names them."""
        return _TAGS[self.machine]

    @property
    def markers(self) -> dict[str, str]:
        """What a wheel's requirements ask about the machine and its Python."""
        system, _, processor = self.machine.partition("-")
        os_name, sys_platform, platform_system = _SYSTEMS[system]
        return {
            "os_name": os_name,
            "sys_platform": sys_platform,
            "platform_system": platform_system,
            "platform_machine": "AMD64" if system == "windows" else processor,
            "platform_release": "",
            "platform_version": "",
            "python_version": self.python,
            "python_full_version": f"{self.python}.0",
            "implementation_name": "cpython",
            "implementation_version": f"{self.python}.0",
            "platform_python_implementation": "CPython",
        }


def _linux(processor: str) -> tuple[str, ...]:
    newer = tuple(f"manylinux_2_{minor}_{processor}" for minor in _GLIBC)
    return (*newer, f"manylinux2014_{processor}", f"linux_{processor}")


_TAGS: Final = {
    "linux-x86_64": _linux("x86_64"),
    "linux-aarch64": _linux("aarch64"),
    "macos-arm64": ("macosx_12_0_arm64",),  # the oldest macOS that pyarrow's wheels run on
    "macos-x86_64": ("macosx_12_0_x86_64",),
    "windows-x86_64": ("win_amd64",),
}
MACHINES: Final = tuple(_TAGS)
_PIPS_NAMES: Final = {
    "linux": r"(many)?linux\w*_{}",
    "macos": r"macosx_\d+_\d+_{}",
    "windows": r"win_amd64",
}


def kinds(machines: str | None, python: str | None) -> list[Kind]:
    """What was asked for: machines with commas between, as we or as pip name them, and a Python.

    This machine and its Python where nothing was named.

    Raises:
        ExplorerError: a name or a version that no pack can be made for.
    """
    version = python or ".".join(map(str, sys.version_info[:2]))
    if not re.fullmatch(r"3\.\d\d", version) or _numbers(version) < _OLDEST_PYTHON:
        raise ExplorerError(
            f"No pack can be made for Python {version}.",
            "Name the version with one dot, 3.11 or newer: make pack PYTHON_VERSION=3.12.",
        )
    asked = [one for one in re.split(r"[,\s]+", machines or machine_here()) if one]
    return [Kind(machine, version) for machine in dict.fromkeys(map(_machine, asked))]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _machine(asked: str) -> str:
    """One of ``MACHINES``, also by a name that pip would know: win_amd64, macosx_11_0_arm64."""
    plain = asked.lower()
    for machine in MACHINES:
        system, _, processor = machine.partition("-")
        if plain == machine or re.fullmatch(_PIPS_NAMES[system].format(processor), plain):
            return machine
    raise ExplorerError(
        f"{asked} is no kind of machine that a pack can be made for.",
        f"Choose from {', '.join(MACHINES)}. This one is {machine_here()}.",
    )
