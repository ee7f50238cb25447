"""What a row of the catalogue must look like: one pydantic model per file, nothing extra."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from components.model.neighbourhood_rows import NeighbourhoodKind, TenthsBy
from components.model.rows import Polarity, Role
from components.model.wheel import FactorKind

Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
# The figure said aloud: words around {value} and {place}.
Sentence = Annotated[
    str,
    StringConstraints(pattern=r"^(.*\{value\}.*\{place\}.*|.*\{place\}.*\{value\}.*)$"),
]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
IsoDate = Annotated[str, StringConstraints(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]


class CatalogueEntry(BaseModel):
    """Any row of the catalogue: every column it names and no other."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ComponentEntry(CatalogueEntry):
    """One table of components.toml."""

    id: Slug
    title: Words
    short_title: Words
    symbol: Words
    question: Words
    meaning: Words
    headline_indicator: Slug


class WheelFactorEntry(CatalogueEntry):
    """One table of wheel_factors.toml."""

    id: Slug
    kind: FactorKind
    title: Words
    meaning: Words
    indicators: tuple[Slug, ...]


class ThemeEntry(CatalogueEntry):
    """One row of themes.csv."""

    component: Slug
    theme: Slug
    title: Words


class IndicatorEntry(CatalogueEntry):
    """One row of indicators.csv; empty family and caveat mean that there is none."""

    short_id: Words
    indicator_id: Slug
    component_id: Slug
    theme_id: Slug
    title: Words
    polarity: Polarity
    role: Role
    is_estimate: bool
    is_nominal_money: bool
    is_total: bool
    apart: Literal["", "register", "duties"]
    comparable_across_nations: bool
    family: str
    nations: Annotated[str, StringConstraints(pattern=r"^E?W?S?N?$")]
    source_id: Slug
    dataset: Slug
    upstream_name: Words
    unit: Words
    prefix: Annotated[str, StringConstraints(pattern=r"^£?$")]
    decimals: Annotated[int, Field(ge=0, le=3)]
    why: Words
    sentence: Sentence
    definition: Words
    caveat: str
    publisher: Words
    source_url: Annotated[str, StringConstraints(pattern=r"^https://")]
    source_date: IsoDate
    in_development: bool
    processing: Words


class UpstreamUnitEntry(CatalogueEntry):
    """One row of upstream_units.csv: the measure and unit a file is known to print."""

    dataset: Slug
    upstream_name: Words
    measure: str
    unit: str


class SourceEntry(CatalogueEntry):
    """One table of sources.toml."""

    source_id: Slug
    publisher: Words
    title: Words
    url: Annotated[str, StringConstraints(pattern=r"^https://")]
    licence: Words
    licence_url: Annotated[str, StringConstraints(pattern=r"^https://")]
    attribution: Words
    released: Words
    retrieved: Words
    standing: Words
    share_alike: bool
    processing: Words


class NeighbourhoodMeasureEntry(CatalogueEntry):
    """One row of neighbourhood_measures.csv; empty about and caveat mean that there is none."""

    nation_code: Annotated[str, StringConstraints(pattern=r"^[ESWN]92\d{6}$")]
    measure_id: Slug
    title: Words
    kind: NeighbourhoodKind
    about: str
    first_end: Words
    last_end: Words
    unit: Words
    decimals: Annotated[int, Field(ge=0, le=3)]
    polarity: Literal["higher", "lower"]
    tenths: TenthsBy
    period: Words
    source_id: Slug
    upstream_name: Words
    definition: Words
    caveat: str
