"""Indicators, places, verdicts and rows made up for tests of words: only their kinds matter."""

from __future__ import annotations

from dataclasses import replace

from components.model.catalogue_rows import Source
from components.model.rows import Indicator, IndicatorRow, Place, Score, Trend, Verdict

SMOKERS = Indicator(
    indicator_id="adult-smokers", short_id="smokers", component_id="health",
    theme_id="healthy-living", title="Adults who smoke", unit="% of adults", prefix="", decimals=1,
    polarity="lower", role="score", is_estimate=False, is_nominal_money=False, is_total=False,
    is_register=False,
    comparable_across_nations=True, family=None, nations="EWSN", why="Smoking shortens lives.",
    sentence="{value} of adults in {place} smoke.", definition="Adults who smoke.", caveat=None,
    source_id="ons", publisher="Office for Figures", dataset="smoking", upstream_name="Smoking",
    source_url="https://example.org", source_date=None, in_development=False,
    processing="none beyond renaming", latest_period="2024",
)  # fmt: skip
PAY = replace(
    SMOKERS, indicator_id="weekly-pay", component_id="economy", theme_id="income-and-pay",
    title="Weekly pay", unit="pounds per week", prefix="£", decimals=0, polarity="higher",
    sentence="Half of the employees who live in {place} earn more than {value} a week.",
)  # fmt: skip
NATURE = replace(
    SMOKERS, indicator_id="nature", component_id="energy", theme_id="nature", title="Nature",
    unit="million pounds", polarity="context", role="context", is_total=True, is_estimate=True,
    sentence="Nature in {place} is valued at {value} a year.",
)  # fmt: skip
YEARS = replace(
    SMOKERS, indicator_id="healthy-life", title="Healthy life", unit="years", polarity="higher",
    sentence="A girl born in {place} can expect {value} years in good health.",
)  # fmt: skip

LEEDS = Place(
    area_code="E08000035", name="Leeds", slug="leeds", kind="council",
    council_type="Metropolitan district", is_current=True, nation_code="E92000001",
    region_code="E12000003", county_code=None, cluster_id=None, population=None,
    population_period=None,
)  # fmt: skip
SCILLY = replace(LEEDS, area_code="E06000053", name="Isles of Scilly", slug="isles-of-scilly")
BELFAST = replace(
    LEEDS, area_code="N09000003", name="Belfast", slug="belfast", nation_code="N92000002"
)
NORFOLK = replace(LEEDS, area_code="E10000020", name="Norfolk", slug="norfolk", kind="county")
WALES = replace(
    LEEDS, area_code="W92000004", name="Wales", slug="wales", kind="nation",
    nation_code="W92000004",
)  # fmt: skip
UK = replace(
    LEEDS, area_code="K02000001", name="United Kingdom", slug="united-kingdom", kind="uk",
    nation_code=None, region_code=None,
)  # fmt: skip

NO_INTERVAL = Verdict("nation", "E92000001", "England", 10.0, "not_compared", "no_interval")
BETTER = replace(NO_INTERVAL, verdict="better", basis="interval_95")
WORSE = replace(BETTER, verdict="worse")
HIGHEST = replace(NO_INTERVAL, position="highest_quarter", mid_rank_percent=97.0)
LOWEST = replace(NO_INTERVAL, position="lowest_quarter", mid_rank_percent=3.0)
RISING = Trend(
    "worsening", "mann_kendall", 6, "2019", "2024", "no_clear_change",
    (9.0, 9.5, 10.0, 11.0, 11.5, 12.0),
)  # fmt: skip

KNOWN = IndicatorRow(
    indicator=SMOKERS, value=12.0, lower=None, upper=None, period="2024", how="direct",
    inherited_from=None, unknown_reason=None, score=None, nation=NO_INTERVAL, region=None,
    trend=None,
)  # fmt: skip
UNKNOWN = replace(KNOWN, value=None, how="none", unknown_reason="no_data", period=None)

SOURCE = Source(
    source_id="ons", publisher="Office for Figures", title="Local figures",
    url="https://example.org", licence="OGL v3", licence_url="https://example.org/ogl",
    attribution="Contains public sector information.", released="1 May 2026",
    retrieved="2 May 2026", standing="official", share_alike=False,
    processing="Renamed; nothing else.",
)  # fmt: skip


def indicator(number: int, **more: object) -> Indicator:
    """An indicator of its own: every number another id, title, component and theme."""
    own = {
        "indicator_id": f"indicator-{number}", "title": f"Indicator {number}",
        "component_id": f"component-{number}", "theme_id": f"theme-{number}",
    }  # fmt: skip
    return replace(SMOKERS, **(own | more))  # type: ignore[arg-type]  # fields by name


def row(number: int, of: IndicatorRow = KNOWN, **more: object) -> IndicatorRow:
    """A row like ``of`` with an indicator of its own; ``more`` goes to the indicator."""
    return replace(of, indicator=indicator(number, **more))


def score(name: str, value: float | None, median: float | None = 50.0, **more: object) -> Score:
    """A component's or theme's score."""
    state = "unknown" if value is None else "full"
    made = Score(name.lower(), name, value, state, None, 1.0, 3, 4, median)
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name
