"""The receipt of a harvest: what came in, what went out, what was dropped and why.

Rows never vanish unreported: a receipt that does not add up raises instead of being written.
Receipts carry no clock, so that the same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from loaders.errors import ExplorerError


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one indicator holds: how many areas and periods, from which to which (ISO)."""

    indicator_id: str
    areas: int
    periods: int
    first_period: str
    latest_period: str


@dataclass(frozen=True, slots=True)
class FileReceipt:
    """What became of one file. ``kept_as_history`` rows are part of ``rows_out``."""

    name: str
    rows_in: int
    rows_out: int
    dropped: dict[str, int] = field(default_factory=dict)  # reason: rows
    kept_as_history: int = 0  # rows on codes that are no longer a council's


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one source: its files, what each indicator covers, and what to look at."""

    source_id: str
    files: tuple[FileReceipt, ...]
    coverage: tuple[Coverage, ...] = ()
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()  # facts worth knowing that need no action

    @property
    def rows_in(self) -> int:
        """Rows read from all files of the source."""
        return sum(file.rows_in for file in self.files)

    @property
    def rows_out(self) -> int:
        """Rows that went into our own tables."""
        return sum(file.rows_out for file in self.files)

    @property
    def rows_dropped(self) -> int:
        """Rows left out, each for a reason that the receipt names."""
        return sum(sum(file.dropped.values()) for file in self.files)


def checked(receipt: Receipt) -> Receipt:
    """The receipt itself, once rows in equal rows out plus rows dropped, in every file.

    Raises:
        ExplorerError: a file's rows do not add up, so rows would vanish unreported.
    """
    for file in receipt.files:
        dropped = sum(file.dropped.values())
        if file.rows_in != file.rows_out + dropped:
            raise ExplorerError(
                f"{file.name}: {file.rows_in} rows came in, but {file.rows_out} went out and "
                f"{dropped} were dropped.",
                "The reader of this source loses rows without saying so; mend it before going on.",
            )
    return receipt


def receipt_text(receipt: Receipt) -> str:
    """The receipt as a person reads it: totals, files, coverage, notes, warnings."""
    totals = (
        f"{receipt.source_id}: {receipt.rows_in:,} rows in, {receipt.rows_out:,} rows out, "
        f"{receipt.rows_dropped:,} dropped, {_count(len(receipt.warnings), 'warning')}"
    )
    lines = [
        totals,
        "",
        "Files",
        *(f"  {_file_line(file)}" for file in receipt.files),
    ]
    if receipt.coverage:
        lines += ["", "Indicators (areas with a value, periods, first to latest)"]
        lines += [f"  {_coverage_line(row)}" for row in receipt.coverage]
    lines += _section("Notes", receipt.notes)
    lines += _section("Warnings", receipt.warnings)
    return "\n".join(lines) + "\n"


def write_receipts(receipts: Iterable[Receipt], folder: Path) -> None:
    """Write each receipt to ``folder/<source_id>.txt``."""
    folder.mkdir(parents=True, exist_ok=True)
    for receipt in receipts:
        path = folder / f"{receipt.source_id}.txt"
        path.write_text(receipt_text(receipt), encoding="utf-8", newline="\n")


def _file_line(file: FileReceipt) -> str:
    parts = [f"{file.name}: {file.rows_in:,} rows in, {file.rows_out:,} kept"]
    if file.kept_as_history:
        parts.append(f"{file.kept_as_history:,} of them on former codes, kept as history")
    if not file.dropped:
        parts.append("0 dropped")
    parts += [f"{rows:,} dropped ({reason})" for reason, rows in sorted(file.dropped.items())]
    return ", ".join(parts)


def _coverage_line(row: Coverage) -> str:
    areas, periods = _count(row.areas, "area"), _count(row.periods, "period")
    return f"{row.indicator_id}: {areas}, {periods}, {row.first_period} to {row.latest_period}"


def _section(title: str, lines: tuple[str, ...]) -> list[str]:
    return ["", title, *(f"  {line}" for line in lines)] if lines else []


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
