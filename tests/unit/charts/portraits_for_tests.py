"""Portraits made up for tests: the real dimensions, amounts as wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.model.portrait_rows import Dimension, Part, Portrait, Stand, Threshold
from tests.unit.model.made_rows import SMOKERS

if TYPE_CHECKING:
    from collections.abc import Sequence

SOCIAL = (
    ("health", "healthy"), ("food", "healthy"), ("water-and-sanitation", "healthy"),
    ("housing", "healthy"), ("connectivity", "connected"), ("social-cohesion", "connected"),
    ("political-voice", "empowered"), ("equality", "empowered"), ("peace-and-justice", "empowered"),
    ("education", "enabled"), ("income-and-work", "enabled"), ("energy", "enabled"),
)  # fmt: skip
ECOLOGICAL = (
    "climate-change", "ocean-acidification", "chemical-pollution", "nutrient-pollution",
    "air-pollution", "freshwater-disruption", "land-conversion", "biodiversity-breakdown",
    "ozone-depletion",
)  # fmt: skip

BENCHMARK = Threshold(
    threshold_id="nobody-smokes", dimension_id="health", indicator_id="adult-smokers",
    kind="deprived", value=0, unit="% of adults", standing="benchmark", published=False,
    not_counted=None, source_title="A study", source_url="https://example.org", seen="official",
    date="2025", by=None, geography="the world", superseded_by=None, our_step="We ask for none.",
)  # fmt: skip
WHO = replace(
    BENCHMARK, threshold_id="guide", kind="boundary", value=5, standing="recommendation",
    published=True, our_step=None,
)  # fmt: skip
PART = Part(BENCHMARK, SMOKERS, 12.0, 10.0, 14.0, "2024", "direct", None, None, 0.12)


def dimension(dimension_id: str) -> Dimension:
    """A dimension by its id, its title made of it."""
    cluster = dict(SOCIAL).get(dimension_id)
    side = "social" if cluster else "ecological"
    title = dimension_id.replace("-", " ").capitalize()
    return Dimension(dimension_id, title, side, cluster, "A meaning.", None, "A body.", ())


def stand(dimension_id: str, amount: float | None, *parts: Part) -> Stand:
    """Where a place stands on one dimension; one part unless others are given."""
    of = dimension(dimension_id)
    threshold = BENCHMARK if of.side == "social" else WHO
    known = replace(PART, threshold=threshold, amount=amount)
    nothing = replace(
        known, value=None, lower=None, upper=None, period=None, unknown_reason="no_data"
    )
    return Stand(of, amount, parts or ((known,) if amount is not None else (nothing,)))


def portrait(amounts: Sequence[float | None]) -> Portrait:
    """All twenty-one, the social ones first."""
    ids = [*(each for each, _ in SOCIAL), *ECOLOGICAL]
    return tuple(stand(each, amount) for each, amount in zip(ids, amounts, strict=True))
