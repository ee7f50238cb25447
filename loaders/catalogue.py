"""The catalogue under ``data/catalogue``: components, themes, indicators, sources.

Edited by hand, so every row is checked: each column, each closed set of words, each reference.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from components.model.catalogue_rows import Source, Theme
from components.model.neighbourhood_rows import NeighbourhoodMeasure
from components.model.rows import Component, Indicator
from components.model.wheel import Factor
from loaders.catalogue_entries import (
    CatalogueEntry,
    ComponentEntry,
    IndicatorEntry,
    NeighbourhoodMeasureEntry,
    SourceEntry,
    ThemeEntry,
    UpstreamUnitEntry,
    WheelFactorEntry,
)
from loaders.errors import MalformedFileError
from loaders.paths import CATALOGUE
from loaders.sources.text_tables import read_table

COMPONENTS_FILE: Final = "components.toml"
THEMES_FILE: Final = "themes.csv"
INDICATORS_FILE: Final = "indicators.csv"
SOURCES_FILE: Final = "sources.toml"
UPSTREAM_UNITS_FILE: Final = "upstream_units.csv"
WHEEL_FILE: Final = "wheel_factors.toml"
NEIGHBOURHOODS_FILE: Final = "neighbourhood_measures.csv"

Entry = TypeVar("Entry", bound=CatalogueEntry)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The catalogue in screen order. ``latest_period`` of every indicator is None here.

    ``upstream_units`` maps (dataset, name in the file) to the (measure, unit) printed there.
    """

    components: tuple[Component, ...]
    themes: tuple[Theme, ...]
    indicators: tuple[Indicator, ...]
    sources: tuple[Source, ...]
    upstream_units: dict[tuple[str, str], tuple[str, str]]
    neighbourhood_measures: tuple[NeighbourhoodMeasure, ...]
    wheel_factors: tuple[Factor, ...]


def read_catalogue(folder: Path = CATALOGUE) -> Catalogue:
    """Read and check the catalogue.

    Raises:
        MalformedFileError: a file is missing, a column or word is not allowed, an id stands
            there twice or points to nothing. Names file, line and column.
    """
    components = from_toml(folder / COMPONENTS_FILE, "component", ComponentEntry)
    themes = _from_csv(folder / THEMES_FILE, ThemeEntry)
    indicators = _from_csv(folder / INDICATORS_FILE, IndicatorEntry)
    sources = from_toml(folder / SOURCES_FILE, "source", SourceEntry)
    units = _from_csv(folder / UPSTREAM_UNITS_FILE, UpstreamUnitEntry)
    measures = _from_csv(folder / NEIGHBOURHOODS_FILE, NeighbourhoodMeasureEntry)
    factors = from_toml(folder / WHEEL_FILE, "factor", WheelFactorEntry)
    catalogue = Catalogue(
        tuple(_component(entry) for entry in components),
        tuple(Theme(entry.theme, entry.component, entry.title) for entry in themes),
        tuple(_indicator(entry) for entry in indicators),
        tuple(Source(**entry.model_dump()) for entry in sources),
        {(u.dataset, u.upstream_name): (u.measure, u.unit) for u in units},
        tuple(_neighbourhood_measure(entry) for entry in measures),
        tuple(_factor(entry) for entry in factors),
    )
    _check_references(catalogue)
    return catalogue


def _component(entry: ComponentEntry) -> Component:
    fields = entry.model_dump()
    return Component(component_id=fields.pop("id"), **fields)


def _indicator(entry: IndicatorEntry) -> Indicator:
    fields = entry.model_dump()
    for column in ("apart", "family", "caveat", "source_date"):
        fields[column] = fields[column] or None
    return Indicator(latest_period=None, **fields)


def _neighbourhood_measure(entry: NeighbourhoodMeasureEntry) -> NeighbourhoodMeasure:
    fields = entry.model_dump()
    return NeighbourhoodMeasure(**fields | {n: fields[n] or None for n in ("about", "caveat")})


def _factor(entry: WheelFactorEntry) -> Factor:
    fields = entry.model_dump()
    return Factor(factor_id=fields.pop("id"), **fields)


def _from_csv(path: Path, entry: type[Entry]) -> list[Entry]:
    table = read_table(path, needed=tuple(entry.model_fields))
    if table.warnings:
        allowed = ", ".join(entry.model_fields)
        raise MalformedFileError(path.name, 1, None, table.warnings[0], allowed)
    return [_checked(path.name, line, row, entry) for line, row in table]


def from_toml(path: Path, name: str, entry: type[Entry]) -> list[Entry]:
    """The entries of a register: every ``[[name]]`` table of the file, checked.

    Raises:
        MalformedFileError: the file cannot be read or holds anything else.
    """
    allowed = f"TOML made of [[{name}]] tables"
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise MalformedFileError(path.name, None, None, str(fault), allowed) from fault
    if set(content) != {name}:
        found = f"tables {', '.join(content) or '(none)'}"
        raise MalformedFileError(path.name, None, None, found, allowed)
    return [_checked(path.name, None, table, entry) for table in content[name]]


def _checked(file: str, line: int | None, row: dict[str, Any], entry: type[Entry]) -> Entry:
    try:
        return entry.model_validate(row)
    except ValidationError as fault:
        first = fault.errors()[0]
        column = ".".join(str(part) for part in first["loc"])
        found = f"{first['input']!r} in the row of {next(iter(row.values()), '')!r}"
        raise MalformedFileError(file, line, column, found, first["msg"]) from fault


def _check_references(catalogue: Catalogue) -> None:
    component_ids = refuse_twice(
        COMPONENTS_FILE, "id", (c.component_id for c in catalogue.components)
    )
    refuse_twice(THEMES_FILE, "theme", (t.theme_id for t in catalogue.themes))
    source_ids = refuse_twice(SOURCES_FILE, "source_id", (s.source_id for s in catalogue.sources))
    ids = refuse_twice(
        INDICATORS_FILE, "indicator_id", (i.indicator_id for i in catalogue.indicators)
    )
    refuse_twice(INDICATORS_FILE, "short_id", (i.short_id for i in catalogue.indicators))
    for theme in catalogue.themes:
        refuse_unknown(THEMES_FILE, "component", theme.component_id, component_ids)
    for component in catalogue.components:
        refuse_unknown(COMPONENTS_FILE, "headline_indicator", component.headline_indicator, ids)
    for indicator in catalogue.indicators:
        refuse_unknown(INDICATORS_FILE, "source_id", indicator.source_id, source_ids)
        themes = {t.theme_id for t in catalogue.themes if t.component_id == indicator.component_id}
        refuse_unknown(INDICATORS_FILE, "theme_id", indicator.theme_id, themes)
        _has_upstream_unit(catalogue, indicator)
    measures = catalogue.neighbourhood_measures
    ids_of_nations = (f"{m.nation_code} {m.measure_id}" for m in measures)
    refuse_twice(NEIGHBOURHOODS_FILE, "measure_id", ids_of_nations)
    for measure in measures:
        refuse_unknown(NEIGHBOURHOODS_FILE, "source_id", measure.source_id, source_ids)
    refuse_twice(WHEEL_FILE, "id", (f.factor_id for f in catalogue.wheel_factors))
    for factor in catalogue.wheel_factors:
        for indicator_id in factor.indicators:
            refuse_unknown(WHEEL_FILE, "indicators", indicator_id, ids)


def _has_upstream_unit(catalogue: Catalogue, indicator: Indicator) -> None:
    if (indicator.dataset, indicator.upstream_name) not in catalogue.upstream_units:
        found = f"no row for {indicator.dataset}, {indicator.upstream_name}"
        allowed = f"one row for each indicator of {INDICATORS_FILE}"
        raise MalformedFileError(UPSTREAM_UNITS_FILE, None, "upstream_name", found, allowed)


def refuse_twice(file: str, column: str, values: Iterable[str]) -> set[str]:
    """The values as a set. Raises MalformedFileError where one stands there twice."""
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise MalformedFileError(file, None, column, f"{value!r} twice", "each id once")
        seen.add(value)
    return seen


def refuse_unknown(file: str, column: str, value: str, allowed: Collection[str]) -> None:
    """Raise MalformedFileError where ``value`` points to nothing."""
    if value not in allowed:
        words = ", ".join(sorted(allowed))
        raise MalformedFileError(file, None, column, repr(value), words)
