"""Three figures of each further source, drawn at random, traced by hand to the published cells.

The seed was 20261122, drawn from the sorted rows of each committed table. Each sum below is written
out in by_hand.py, with nothing of the readers in it.
"""

from __future__ import annotations

from functools import cache

import pytest

from tests.data.harvested import observations
from tests.unit.loaders.by_hand import (
    assemblies,
    by_public_transport,
    crime,
    electric,
    exclusion,
    fuel_poor,
    gdp,
    health,
    home_page,
    middle,
    patients,
    per_councillor,
    planning,
    propensity,
    renewable,
    temporary,
    turnout,
    voted,
    without_a_car,
    working_at_home,
)

DAMAGE, EVERY, HURT = (
    "Criminal damage and arson", "Total recorded crime (excluding fraud)", "Violence with injury",
)  # fmt: skip
ROUGH, BROAD = "core_homelessness_rate_percent_of_households", "connectivity_score"
TRACED = (
    ("working-from-home", "E07000227", "2021-03-21", 40.7613, working_at_home),
    ("working-from-home", "E07000044", "2021-03-21", 33.1412, working_at_home),
    ("commuters-public-transport", "E07000170", "2021-03-21", 5.3798, by_public_transport),
    ("citizens-assembly-held", "E09000022", "2016-01-01/P9Y", 1, assemblies),
    ("citizens-assembly-held", "E07000223", "2016-01-01/P9Y", 1, assemblies),
    ("citizens-assembly-held", "E09000025", "2016-01-01/P9Y", 2, assemblies),
    ("no-car-or-van", "E06000015", "2021-03-21", 19.2337, without_a_car),
    ("fuel-poverty", "E07000038", "2023-01-01/P1Y", 12.075, fuel_poor),
    ("fuel-poverty", "E07000108", "2023-01-01/P1Y", 12.5493, fuel_poor),
    ("carbon-per-home-page-view", "S12000027", "2024-10-01/P16M", 0.27, home_page),
    ("carbon-per-home-page-view", "E07000213", "2024-10-01/P16M", 0.81, home_page),
    ("carbon-per-home-page-view", "E06000009", "2024-10-01/P16M", 0.49, home_page),
    ("digital-exclusion-risk", "E07000064", "2022-11-01/P1M", 3.4771, exclusion),
    ("digital-exclusion-risk", "E07000242", "2022-11-01/P1M", 2.4742, exclusion),
    ("digital-exclusion-risk", "E08000031", "2022-11-01/P1M", 3.4340, exclusion),
    ("digital-propensity", "E08000029", "2021-03-21", 94.0679, propensity),
    ("digital-propensity", "E07000093", "2021-03-21", 94.4648, propensity),
    ("digital-propensity", "E07000196", "2021-03-21", 93.0397, propensity),
    ("gdp-per-head", "E07000199", "2011-01-01/P1Y", 17317, lambda c: gdp(c, "2011")),
    ("gdp-per-head", "E08000028", "2002-01-01/P1Y", 15649, lambda c: gdp(c, "2002")),
    ("gdp-per-head", "S12000041", "2006-01-01/P1Y", 15576, lambda c: gdp(c, "2006")),
    ("general-election-turnout-2024", "E07000114", "2024-07-04", 58.3976, voted),
    ("general-election-turnout-2024", "W06000018", "2024-07-04", 51.7900, voted),
    ("general-election-turnout-2024", "W06000024", "2024-07-04", 47.2938, voted),
    ("patients-per-gp", "E09000002", "2024-03-01/P1M", 2309.6041, patients),
    ("patients-per-gp", "E08000015", "2024-03-01/P1M", 1215.0458, patients),
    ("patients-per-gp", "E07000125", "2024-03-01/P1M", 1760.4650, patients),
    ("life-expectancy-2021", "E07000083", "2017-01-01/P3Y", 83.2,
     lambda c: health(c, 2019, "Life expectancy")),
    ("child-vaccination", "E06000060", "2018-01-01/P1Y", 93.4581,
     lambda c: health(c, 2018, "Child vaccination coverage")),
    ("physically-active-adults", "E07000032", "2016-01-01/P1Y", 67.6941,
     lambda c: health(c, 2016, "Physical activity")),
    ("temporary-accommodation", "E09000013", "2023-12-31", 15.9242, temporary),
    ("temporary-accommodation", "E07000209", "2023-12-31", 0.8879, temporary),
    ("temporary-accommodation", "E08000004", "2023-12-31", 5.2819, temporary),
    ("transport-connectivity", "E09000010", "2025-01-01/P1Y", 80.439, lambda c: middle(c, BROAD)),
    ("core-homelessness", "E07000144", "2025-01-01/P1Y", 0.99, lambda c: middle(c, ROUGH)),
    ("transport-connectivity", "E07000193", "2025-01-01/P1Y", 59.5985, lambda c: middle(c, BROAD)),
    ("electric-cars-and-vans", "E09000023", "2025-12-31", 5.7069, lambda c: electric(c, "2025")),
    ("renewable-electricity-per-person", "E06000062", "2024-01-01/P1Y", 0.8280, renewable),
    ("electric-cars-and-vans", "E07000240", "2018-12-31", 0.6599, lambda c: electric(c, "2018")),
    ("council-election-turnout", "E08000018", "2024-01-01/P1Y", 27.8, lambda c: turnout(c, "2024")),
    ("council-election-turnout", "E07000089", "2023-01-01/P1Y", 35.7, lambda c: turnout(c, "2023")),
    ("council-election-turnout", "W06000009", "2022-01-01/P1Y", 41.9, lambda c: turnout(c, "2022")),
    ("planning-datasets-published", "E07000221", "2026-08-21", 1, planning),
    ("planning-datasets-published", "E07000115", "2026-08-21", 4, planning),
    ("planning-datasets-published", "E06000033", "2026-08-21", 1, planning),
    ("criminal-damage-and-arson", "E07000080", "2024-07-01/P1Y", 4.4369,
     lambda c: crime(c, DAMAGE)),
    ("recorded-crime", "E07000123", "2024-07-01/P1Y", 107.8396, lambda c: crime(c, EVERY)),
    ("violence-with-injury", "E07000119", "2024-07-01/P1Y", 7.2022, lambda c: crime(c, HURT)),
    ("council-election-turnout", "S12000028", "2022-01-01/P1Y", 49.8, lambda c: turnout(c, "2022")),
    ("council-election-turnout", "S12000033", "2022-01-01/P1Y", 41.2, lambda c: turnout(c, "2022")),
    ("council-election-turnout", "S12000014", "2022-01-01/P1Y", 42.9, lambda c: turnout(c, "2022")),
    ("residents-per-councillor", "E07000070", "2025-01-01/P1Y", 3184.5439, per_councillor),
    ("residents-per-councillor", "E09000021", "2025-01-01/P1Y", 3501.3542, per_councillor),
    ("residents-per-councillor", "E07000133", "2025-01-01/P1Y", 1847.9643, per_councillor),
)  # fmt: skip


@cache
def committed() -> dict[tuple[str, str, str], float | None]:
    return {(o.indicator_id, o.area_code, o.period): o.value for o in observations()}


@pytest.mark.parametrize(
    ("indicator_id", "code", "period", "value", "by_hand"),
    TRACED,
    ids=lambda v: "by_hand" if callable(v) else str(v),
)
def test_a_figure_is_what_the_published_cells_give(indicator_id, code, period, value, by_hand):
    ours = committed()[indicator_id, code, period]
    assert ours == pytest.approx(value, abs=5e-5)
    assert ours == pytest.approx(by_hand(code), rel=1e-12)
