"""The two registers of the doughnut portrait under ``data/catalogue``: dimensions, thresholds.

Edited by hand, so every entry is checked: each field, each closed set of words, each reference, and
that what is said of a threshold does not contradict itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import Field, StringConstraints

from components.model.portrait_rows import (
    DIMENSIONS,
    Cluster,
    Dimension,
    Seen,
    Side,
    Standing,
    Threshold,
    ThresholdKind,
)
from loaders.catalogue import from_toml, refuse_twice, refuse_unknown
from loaders.catalogue_entries import CatalogueEntry, Slug, Words
from loaders.errors import MalformedFileError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

DIMENSIONS_FILE: Final = "dimensions.toml"
THRESHOLDS_FILE: Final = "thresholds.toml"
# When something was set or is to be reached: a year, a month, a day, or years together.
Day = Annotated[str, StringConstraints(pattern=r"^(\d{4}(-\d{2}(-\d{2})?)?|\d{4} to \d{4})?$")]
ThresholdId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-.][a-z0-9]+)*$")]


class DimensionEntry(CatalogueEntry):
    """One table of dimensions.toml; an empty cluster or why_unknown means that there is none."""

    dimension_id: Slug
    title: Words
    side: Side
    cluster: Cluster | Literal[""]
    meaning: Words
    why_unknown: str
    who_might_hold: Words
    themes: tuple[Slug, ...]


class ThresholdEntry(CatalogueEntry):
    """One table of thresholds.toml; empty words mean that there are none."""

    threshold_id: ThresholdId
    dimension: Slug
    indicator: Slug | Literal[""]
    kind: ThresholdKind
    value: Annotated[float, Field(ge=0)]
    unit: Words
    standing: Standing
    published: bool
    counts: bool
    not_counted: str
    source_title: Words
    source_url: Annotated[str, StringConstraints(pattern=r"^https://")]
    seen: Seen
    date: Day
    by: Day
    geography: Words
    superseded_by: str
    our_step: str


@dataclass(frozen=True, slots=True)
class PortraitRegisters:
    """Both registers, each in the order in which it is shown."""

    dimensions: tuple[Dimension, ...]
    thresholds: tuple[Threshold, ...]


def read_portrait(
    folder: Path, themes: Collection[str], indicators: Collection[str]
) -> PortraitRegisters:
    """Read and check both registers; they point to these ids of the catalogue.

    Raises:
        MalformedFileError: a file is missing, a word is not allowed, an id stands there twice or
            points to nothing, an entry contradicts itself. Names file and entry.
    """
    dimensions = from_toml(folder / DIMENSIONS_FILE, "dimension", DimensionEntry)
    thresholds = from_toml(folder / THRESHOLDS_FILE, "threshold", ThresholdEntry)
    _check_dimensions(dimensions, themes)
    ids = {entry.dimension_id for entry in dimensions}
    refuse_twice(THRESHOLDS_FILE, "threshold_id", (t.threshold_id for t in thresholds))
    for entry in thresholds:
        _check_threshold(entry, ids, indicators)
    counted = {entry.dimension for entry in thresholds if entry.counts}
    for dimension in dimensions:
        if (dimension.dimension_id in counted) == bool(dimension.why_unknown):
            found = f"{dimension.why_unknown!r} in the entry of {dimension.dimension_id!r}"
            allowed = "words where no threshold counts, and none where one does"
            raise MalformedFileError(DIMENSIONS_FILE, None, "why_unknown", found, allowed)
    return PortraitRegisters(tuple(map(_dimension, dimensions)), tuple(map(_threshold, thresholds)))


def _check_dimensions(entries: Collection[DimensionEntry], themes: Collection[str]) -> None:
    refuse_twice(DIMENSIONS_FILE, "dimension_id", (e.dimension_id for e in entries))
    if len(entries) != DIMENSIONS:
        raise MalformedFileError(
            DIMENSIONS_FILE, None, None, f"{len(entries)} entries", f"{DIMENSIONS}"
        )
    for entry in entries:
        if (entry.side == "social") != bool(entry.cluster):
            found = f"{entry.cluster!r} in the entry of {entry.dimension_id!r}"
            raise MalformedFileError(
                DIMENSIONS_FILE,
                None,
                "cluster",
                found,
                "a cluster for each social one, and no other",
            )
        for theme in entry.themes:
            refuse_unknown(DIMENSIONS_FILE, f"themes of {entry.dimension_id}", theme, themes)


def _check_threshold(
    entry: ThresholdEntry, dimensions: Collection[str], indicators: Collection[str]
) -> None:
    """References, then what would contradict itself."""
    name = entry.threshold_id
    refuse_unknown(THRESHOLDS_FILE, f"dimension of {name}", entry.dimension, dimensions)
    if entry.indicator:
        refuse_unknown(THRESHOLDS_FILE, f"indicator of {name}", entry.indicator, indicators)
    faults = (
        ("indicator", entry.counts and not entry.indicator, "an indicator where it counts"),
        ("not_counted", entry.counts == bool(entry.not_counted), "words where it does not count"),
        ("superseded_by", entry.counts and bool(entry.superseded_by), "nothing where it counts"),
        ("our_step", not entry.published and not entry.our_step, "words where the value is ours"),
        ("standing", not entry.published and entry.standing != "benchmark",
         "benchmark where the value is ours"),
        ("value", entry.value == 0 and entry.kind != "deprived", "a number above 0"),
    )  # fmt: skip
    for field, is_wrong, allowed in faults:
        if is_wrong:
            found = f"{getattr(entry, field)!r} in the entry of {name!r}"
            raise MalformedFileError(THRESHOLDS_FILE, None, field, found, allowed)


def _dimension(entry: DimensionEntry) -> Dimension:
    fields = entry.model_dump()
    return Dimension(**fields | {name: fields[name] or None for name in ("cluster", "why_unknown")})


def _threshold(entry: ThresholdEntry) -> Threshold:
    fields = entry.model_dump(exclude={"counts", "dimension", "indicator"})
    for name in ("not_counted", "date", "by", "superseded_by", "our_step"):
        fields[name] = fields[name] or None
    return Threshold(dimension_id=entry.dimension, indicator_id=entry.indicator or None, **fields)
