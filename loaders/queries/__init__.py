"""Every question the app asks the database: one typed function each, bound parameters.

Each takes a cursor of its own (a shared connection gives wrong results) and answers with the rows
of ``components.model``; unknown figures are None, with their reason beside them.
"""

from loaders.queries.councils import clusters, council_facts, council_history
from loaders.queries.facts import build_summary, catalogue, coherence, coverage
from loaders.queries.map_periods import council_values_at, formed_in, map_periods
from loaders.queries.maps import area_claims, council_names, map_classes
from loaders.queries.nameless import without_names
from loaders.queries.neighbourhoods import (
    neighbourhood_measures,
    neighbourhood_profile,
    neighbourhood_summaries,
    neighbourhoods,
    widest_gaps,
)
from loaders.queries.places import (
    area_changes,
    choosable_places,
    near_councils,
    places,
    settings,
    similar_places,
)
from loaders.queries.portrait import dimensions, portrait, portrait_years, thresholds
from loaders.queries.rooms import outcome_cases, wheel_factors
from loaders.queries.said import directory, said, said_facets
from loaders.queries.scores import component_scores, councils_in, theme_scores
from loaders.queries.search import search, search_lexicon
from loaders.queries.series import owners, published_codes, series
from loaders.queries.unknown import shared_gaps, unknown_holders
from loaders.queries.values import (
    council_values,
    drawn_series,
    indicator_rows,
    strips,
)

__all__ = [
    "area_changes",
    "area_claims",
    "build_summary",
    "catalogue",
    "choosable_places",
    "clusters",
    "coherence",
    "component_scores",
    "council_facts",
    "council_history",
    "council_names",
    "council_values",
    "council_values_at",
    "councils_in",
    "coverage",
    "dimensions",
    "directory",
    "drawn_series",
    "formed_in",
    "indicator_rows",
    "map_classes",
    "map_periods",
    "near_councils",
    "neighbourhood_measures",
    "neighbourhood_profile",
    "neighbourhood_summaries",
    "neighbourhoods",
    "outcome_cases",
    "owners",
    "places",
    "portrait",
    "portrait_years",
    "published_codes",
    "said",
    "said_facets",
    "search",
    "search_lexicon",
    "series",
    "settings",
    "shared_gaps",
    "similar_places",
    "strips",
    "theme_scores",
    "thresholds",
    "unknown_holders",
    "wheel_factors",
    "widest_gaps",
    "without_names",
]
