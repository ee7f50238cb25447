"""Rows as published, in our own columns: a figure, and what became of a code."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

ChangeKind = Literal["recoded", "merged", "predecessor", "split", "joint"]

JOINT_STATUS: Final = "joint"
# Regions and nations under the codes of first-level statistical areas (METHOD 2, comparators).
ITL_TWINS: Final = {
    "TLB": "E92000001", "TLC": "E12000001", "TLD": "E12000002", "TLE": "E12000003",
    "TLF": "E12000004", "TLG": "E12000005", "TLH": "E12000006", "TLI": "E12000007",
    "TLJ": "E12000008", "TLK": "E12000009", "TLL": "W92000004", "TLM": "S92000003",
    "TLN": "N92000002",
    # The UK as regional accounts publish it: without the "extra-regio" of embassies and sea bed.
    "K99000002": "K02000001",
}  # fmt: skip


class Observation(NamedTuple):
    """A published figure, columns in the order of ``data/observations``.

    ``value`` is None where unknown; ``status`` then holds a letter (x u c z) or None. Beside a
    value ``status`` is None, or "joint" where one figure stands for two councils.
    """

    area_code: str
    indicator_id: str
    period: str
    value: float | None
    lower_ci: float | None
    upper_ci: float | None
    status: str | None


class AreaChange(NamedTuple):
    """An old code and what became of it. ``year`` is None where it is not known."""

    old_code: str
    old_name: str
    new_code: str
    new_name: str
    kind: ChangeKind
    year: int | None
