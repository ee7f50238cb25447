"""Which packages the running app needs: the pins of requirements.txt above one line of it."""

from __future__ import annotations

from importlib.metadata import distributions
from typing import TYPE_CHECKING, Final

from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

from loaders.errors import ExplorerError
from loaders.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PINS: Final = ROOT / "requirements.txt"
HARVEST_ONLY: Final = "# Harvest only"  # packages below that line are for us, not for readers


def running(pins: Path = PINS) -> list[Requirement]:
    """What the running app needs, in the order of the file.

    Raises:
        ExplorerError: the line that ends them is not there.
    """
    above, line, _ = pins.read_text(encoding="utf-8").partition(f"\n{HARVEST_ONLY}")
    if not line:
        raise ExplorerError(
            f"{pins.name} has no line that begins with {HARVEST_ONLY!r}.",
            "Put it above the packages that the running app does not import.",
        )
    stripped = (text.split("#")[0].strip() for text in above.splitlines())
    return [Requirement(text) for text in stripped if text]


def tested() -> dict[NormalizedName, str]:
    """The version of every package that is installed here: what the tests ran with."""
    return {canonicalize_name(one.name): one.version for one in distributions()}
