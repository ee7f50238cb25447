"""Our figures against a derivation of the same sources that others made, 46 indicators of the 48.

The differences are all known and told in ``EXPLAINED``; anything else fails.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache

import pytest

from loaders.further_sources import OPEN, SHARE_ALIKE
from loaders.paths import DATA
from tests.data.harvested import resolved, rows_in
from tests.unit.loaders.conftest import PUBLISHED

# What the derivation calls each of our indicators.
NAMES = {
    "renewable-electricity-per-person": "Renewable electricity generated per person",
    "solar-electricity-per-person": "Solar PV electricity generated per person",
    "household-recycling": "Household waste reused, recycled or composted",
    "municipal-recycling-wales":
        "Municipal waste reused, recycled or composted (Wales, statutory target)",
    "walking-three-times-a-week": "Adults walking, at least 3 times per week",
    "walking-once-a-week": "Adults walking, at least once per week",
    "cycling-once-a-week": "Adults cycling, at least once per week",
    "energy-certificates-a-to-c": "Home EPCs lodged with rating A to C",
    "heat-pumps-funded": "Heat pumps funded by Boiler Upgrade Scheme per 1,000 people",
    "electric-cars-and-vans": "Electric cars and vans as share of licensed cars and vans",
    "commuters-walk-or-cycle": "Commuters who walk or cycle",
    "commuters-public-transport": "Commuters using public transport",
    "commuters-driving": "Commuters driving a car or van",
    "working-from-home": "People working mainly from home",
    "temporary-accommodation": "Households in temporary accommodation",
    "life-expectancy-2021": "Life expectancy at birth",
    "physically-active-adults": "Adults physically active",
    "avoidable-deaths": "Avoidable mortality",
    "suicides": "Suicides",
    "private-outdoor-space": "Homes with private outdoor space",
    "fine-particle-pollution": "Air pollution (PM2.5 anthropogenic, ug/m3)",
    "job-related-training": "People receiving job-related training",
    "child-vaccination": "Child vaccination coverage",
    "cancer-screening": "Cancer screening attendance",
    "young-people-learning-or-working": "Young people in education, employment or training",
    "patients-per-gp": "Patients per full-time-equivalent GP",
    "fuel-poverty": "Households in fuel poverty (LILEE)",
    "no-car-or-van": "People in households with no car or van",
    "serious-road-collisions": "Fatal or serious road collisions",
    "green-space-within-1-km": "Households with access to green space, scenario 1",
    "green-space-close-to-home": "Households with access to green space, scenario 7",
    "life-expectancy-estimate": "Life expectancy at birth, all persons",
    "council-election-turnout": "Turnout at latest council election",
    "general-election-turnout-2024": "Turnout at 2024 general election",
    "residents-per-councillor": "Residents per principal-council councillor (own tier)",
    "most-deprived-neighbourhoods": "Small areas among the most deprived 20% in their nation",
    "transport-connectivity": "Transport connectivity score (median neighbourhood)",
    "core-homelessness": "Core homelessness rate (median neighbourhood)",
    "broadband-deprivation": "Digital connectivity deprivation (median neighbourhood)",
    "recorded-crime": "Recorded crime (excluding fraud)",
    "violence-with-injury": "Violence with injury",
    "criminal-damage-and-arson": "Criminal damage and arson",
    "carbon-per-home-page-view": "Carbon per view of council home page",
    "planning-datasets-published": "Planning datasets published to the national platform",
    "digital-exclusion-risk": "Digital Exclusion Risk Index (mean of small areas)",
    "digital-propensity": "Digital Propensity Index (mean of small areas)",
}  # fmt: skip
NOT_DERIVED = {"citizens-assembly-held", "gdp-per-head"}


@dataclass(frozen=True)
class Difference:
    """How many councils differ by more than rounding, by how much at most, and why."""

    councils: int
    most: float
    why: str


SHARES = "shares of a council add up to 0.9999 or 1.0001: we divide by what they add up to"
EXPLAINED = {
    "fuel-poverty": Difference(2, 0.01, SHARES),
    "no-car-or-van": Difference(2, 0.01, SHARES),
    "green-space-within-1-km": Difference(2, 0.01, SHARES),
    "green-space-close-to-home": Difference(1, 0.01, SHARES),
    "life-expectancy-estimate": Difference(2, 0.01, SHARES),
    "serious-road-collisions": Difference(
        347, 2.8, "the derivation divides by constituency populations of mid-2022, not in the "
        "published files; we add up residents of the 2021 census"
    ),
    "residents-per-councillor": Difference(326, 0.5, "rounded to whole people there, not here"),
}  # fmt: skip
# Councils that have a figure here and none there.
ONLY_HERE = {
    "patients-per-gp": {"E09000001", "E06000053"},  # dropped there; shown and never scored here
}


@cache
def theirs() -> dict[str, dict[str, tuple[float, int]]]:
    """By indicator and council: the value and how many decimals it is printed with."""
    slugs = {name: slug for slug, name in NAMES.items()}
    found = defaultdict(dict)
    path = PUBLISHED / "derived" / "la_extra_indicators_long.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            text = row["value"]
            decimals = len(text.partition(".")[2])
            found[slugs[row["indicator"]]][row["lad25_code"]] = (float(text), decimals)
    return found


@cache
def ours() -> dict[str, dict[str, float]]:
    found = defaultdict(dict)
    for row in resolved():
        if row.value is not None and row.area_code[:3] in COUNCILS:
            found[row.indicator_id][row.area_code] = row.value
    return found


COUNCILS = {"E06", "E07", "E08", "E09", "N09", "S12", "W06"}


def test_every_indicator_of_the_further_sources_is_held_against_the_derivation():
    folders = [DATA / OPEN, DATA / SHARE_ALIKE]
    files = [p for f in folders for p in f.glob("*.parquet") if "explore" not in p.name]
    made = {row.indicator_id for path in files for row in rows_in(path)}
    assert made == set(NAMES) | NOT_DERIVED
    assert Counter(map(len, (NAMES, theirs()))) == {46: 2}


@pytest.mark.parametrize("indicator_id", NAMES)
def test_our_figures_are_those_of_the_derivation_or_differ_for_a_reason(indicator_id):
    mine = ours()[indicator_id]
    known = theirs()[indicator_id]
    assert set(mine) - set(known) == ONLY_HERE.get(indicator_id, set())
    assert set(known) <= set(mine)
    gaps = {code: abs(mine[code] - value) for code, (value, _) in known.items()}
    beyond = [code for code, (_, n) in known.items() if gaps[code] > 0.5 * 10**-n + 1e-6]
    told = EXPLAINED.get(indicator_id, Difference(0, 0, ""))
    assert len(beyond) == told.councils, told.why
    assert all(gaps[code] <= told.most + 1e-6 for code in beyond), told.why
