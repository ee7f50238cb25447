"""Which file of which further source is broken, and what each way of breaking it needs to know."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.further_sources import Reader
from loaders.sources import (
    census_travel,
    citizens_assemblies,
    constituency_tables,
    council_websites,
    councillors,
    deprivation,
    digital_exclusion,
    gdp_per_head,
    general_election,
    gp_workforce,
    homelessness,
    local_climate,
    local_elections,
    planning_data,
)  # fmt: skip

UTF_8 = "utf-8-sig"


@dataclass(frozen=True)
class Case:
    """A reader and one file of it: lines of header, code column, what a change of unit spoils."""

    reader: Reader
    file: str
    code: str
    scaled: tuple[str, ...] = ()  # columns that are a hundred times too small when the unit changes
    headers: int = 1
    reports_columns: bool = True
    encoding: str = UTF_8
    nation: str | None = None  # first letters of the codes of a nation to lose
    absent: str | None = None  # its name in the warning


DERI = "digital-exclusion/deri16_wales_small_area.csv"
CASES = {
    "census travel": Case(
        census_travel.load, census_travel.FILE, census_travel.CODE, nation="W", absent="Wales"
    ),
    "assemblies": Case(
        citizens_assemblies.load, citizens_assemblies.FILE, "lad25_code", reports_columns=False,
        nation="S", absent="Scotland",
    ),
    "fuel poverty": Case(
        constituency_tables.load,
        "constituency-extra/raw/fuel-poverty-sub-regional-statistics-2025.csv",
        "Parliamentary Constituency Code", ("Proportion of households fuel poor (%)",),
        reports_columns=False, nation="E", absent="England",
    ),
    "life expectancy": Case(
        constituency_tables.load,
        "constituency-extra/raw/lebyparliamentaryconstituency2022datatable.csv", "Code",
        ("Life expectancy (years)",), reports_columns=False, encoding="cp1252",
        nation="N", absent="Northern Ireland",
    ),
    "collisions": Case(
        constituency_tables.load, "constituency-extra/raw/stats19.csv", "PCON24CD", headers=3,
        reports_columns=False, nation="S", absent="Scotland",
    ),
    "websites": Case(
        council_websites.load, council_websites.FILE, "lad25_code", ("co2_g_per_view",),
        nation="W", absent="Wales",
    ),
    "councillors": Case(
        councillors.load, councillors.FILE, "lad25_code", nation="N", absent="Northern Ireland"
    ),
    "Scottish deprivation": Case(
        deprivation.load, "deprivation/imd2020_scotland_dz11.csv", "dz11_code",
        reports_columns=False, nation="S", absent="Scotland",
    ),
    "exclusion risk": Case(
        digital_exclusion.load_risk, DERI, "lsoa11_code", reports_columns=False,
        nation="W", absent="Wales",
    ),
    "propensity": Case(
        digital_exclusion.load_propensity, "digital-exclusion/dpi2021_lsoa11_ew.csv", "LSOAcode",
        ("Score",), reports_columns=False, nation="W", absent="Wales",
    ),
    "GDP": Case(
        gdp_per_head.load, gdp_per_head.FILE, "AREACD", ("Observation",), nation="N",
        absent="Northern Ireland",
    ),
    "general election": Case(
        general_election.load, general_election.FILE, "ONS ID", ("Valid votes",),
        reports_columns=False, nation="N", absent="Northern Ireland",
    ),
    "patients": Case(
        gp_workforce.load, gp_workforce.FILE, "ltla24_code", ("total_patients",), nation="E",
        absent="England",
    ),
    "temporary accommodation": Case(
        homelessness.load, "homelessness/england_oct_dec_2023.csv", "ltla23_code",
        (homelessness.COLUMN,), nation="E", absent="England",
    ),
    "recycling": Case(
        local_climate.load, "climate-la/raw/recycling.csv", "area_code", ("value",), nation="S",
        absent="Scotland",
    ),
    "heat pumps": Case(
        local_climate.load, "climate-la/raw/boiler_upgrade_scheme.csv", "area_code", ("value",),
        nation="W", absent="Wales",
    ),
    "turnout": Case(
        local_elections.load, local_elections.FILE, "lad25_code", ("turnout_pct",), nation="W",
        absent="Wales",
    ),
    "Scottish turnout": Case(
        local_elections.load_scotland, local_elections.FILE, "lad25_code", ("turnout_pct",),
        nation="S", absent="Scotland",
    ),
    "planning": Case(
        planning_data.load, planning_data.FILE, "lad25_code", nation="E", absent="England"
    ),
}  # fmt: skip
