"""Sums written out by hand from the cells of the published files, with nothing of the readers."""

from __future__ import annotations

import csv
from functools import cache
from statistics import mean, median

import pyarrow.parquet as pq

from tests.unit.loaders.conftest import PUBLISHED


@cache
def table(name: str) -> tuple[dict, ...]:
    path = PUBLISHED / name
    if path.suffix == ".parquet":
        return tuple(pq.read_table(path).to_pylist())
    with path.open(encoding="utf-8-sig", newline="") as file:
        return tuple(csv.DictReader(file))


def cells(name: str, column: str, **where) -> list[float]:
    """The numbers in a column of the rows that say all this."""
    found = [
        row[column] for row in table(name) if all(row[at] == said for at, said in where.items())
    ]
    return [float(str(text).replace(",", "")) for text in found if text not in (None, "", "NA")]


def cell(name: str, column: str, **where) -> float:
    (only,) = cells(name, column, **where)
    return only


WORK = "census-travel/TS061-2021-ltla.csv"
METHOD = "Method used to travel to workplace (12 categories)"
PLACE = "Lower Tier Local Authorities Code"
NOT_AT_WORK = "Not in employment or aged 15 years and under"
HOME = "Work mainly at or from home"


def ways(code: str) -> dict[str, float]:
    return {r[METHOD]: float(r["Observation"]) for r in table(WORK) if r[PLACE] == code}


def working_at_home(code: str) -> float:
    counts = ways(code)
    return 100 * counts[HOME] / (sum(counts.values()) - counts[NOT_AT_WORK])


def by_public_transport(code: str) -> float:
    counts = ways(code)
    used = [v for k, v in counts.items() if k.startswith(("Bus", "Train", "Underground"))]
    return 100 * sum(used) / (sum(counts.values()) - counts[NOT_AT_WORK] - counts[HOME])


def shared(code: str, name: str, constituency: str, rate) -> float:
    """The mean of ``rate(row)`` over the council's constituencies, by share of people."""
    shares = {
        r["pcon24_code"]: float(r["share_of_people"])
        for r in table("ge2024-turnout/lookup_lad25_pcon24_people.csv")
        if r["lad25_code"] == code
    }
    rates = {r[constituency]: rate(r) for r in table(name) if r[constituency] in shares}
    return sum(rates[c] * share for c, share in shares.items()) / sum(shares.values())


CARS = "constituency-extra/raw/car-or-van-availability.csv"
FUEL = "constituency-extra/raw/fuel-poverty-sub-regional-statistics-2025.csv"
VOTES = "ge2024-turnout/HoC-GE2024-results-by-constituency.csv"


def without_a_car(code: str) -> float:
    return shared(code, CARS, "PCON25CD", lambda r: float(r["No cars or vans in household %"]))


def fuel_poor(code: str) -> float:
    return shared(
        code, FUEL, "Parliamentary Constituency Code",
        lambda r: float(r["Proportion of households fuel poor (%)"]),
    )  # fmt: skip


def voted(code: str) -> float:
    def turnout(row):
        votes, electors = (row[c].replace(",", "") for c in ("Valid votes", "Electorate"))
        return 100 * int(votes) / int(electors)

    return shared(code, VOTES, "ONS ID", turnout)


def assemblies(code: str) -> float:
    rows = table("citizens-assemblies/register_with_lad25.csv")
    return float(sum(row["lad25_code"] == code for row in rows))


def home_page(code: str) -> float:
    name = "council-websites/council_website_carbon.csv"
    return cell(name, "co2_g_per_view", lad25_code=code)


def exclusion(code: str) -> float:
    return mean(
        cells("digital-exclusion/deri16_england_small_area.csv", "deri_score_national",
              lad25_code=code)
    )  # fmt: skip


def propensity(code: str) -> float:
    return mean(cells("digital-exclusion/dpi2021_lsoa11_ew.csv", "Score", lad25_code=code))


def gdp(code: str, year: str) -> float:
    return cell(
        "els-gdp-per-head-2025/gdp-per-head.csv", "Observation", AREACD=code, Period=year,
        Indicator="Gross domestic product per head at current market price",
    )  # fmt: skip


def patients(code: str) -> float:
    name = "gp-access/england_patients_per_gp.csv"
    return cell(name, "total_patients", ltla24_code=code) / cell(
        name, "total_gp_fte", ltla24_code=code
    )


def health(code: str, year: float, indicator: str) -> float:
    return cell(
        "health-index/england_health_index_indicators.parquet", "value", ltla21_code=code,
        year=year, indicator=indicator,
    )  # fmt: skip


def temporary(code: str) -> float:
    return cell(
        "homelessness/england_oct_dec_2023.csv",
        "Households in temporary accommodation per 1,000", ltla23_code=code,
    )  # fmt: skip


def middle(code: str, column: str) -> float:
    areas = {
        r["lsoa21_code"] for r in table("lad-lookups/lsoa21_msoa21_lad25.csv")
        if r["lad25_code"] == code
    }  # fmt: skip
    rows = table("deprivation/imd2025_england_lsoa21_indicators.parquet")
    return median(r[column] for r in rows if r["lsoa21_code"] in areas and r[column] is not None)


def electric(code: str, year: str) -> float:
    some, whole = (
        cell("climate-la/raw/ev.csv", "value", area_code=code, period=year, indicator=name)
        for name in ("Electric cars and vans", "All cars and vans")
    )
    return 100 * some / whole


def residents(code: str) -> float:
    return cell("population/la_population.csv", "population", lad25_code=code)


def renewable(code: str) -> float:
    name = "climate-la/raw/renewable_electricity_generation.csv"
    return sum(cells(name, "value", area_code=code)) / residents(code)


def turnout(code: str, year: str) -> float:
    return cell(
        "elections/la_turnout_all_years.csv", "turnout_pct", lad25_code=code, year=year,
        kind="own council election",
    )  # fmt: skip


def planning(code: str) -> float:
    name = "planning-open-data/la_planning_datasets.csv"
    return cell(name, "planning_datasets_published", lad25_code=code)


def crime(code: str, column: str) -> float:
    """Of a council with one partnership of its own; the table begins on the eighth line."""
    with (PUBLISHED / "crime-csp/policeforceareatablesyejune25final.csv").open(
        encoding="utf-8-sig", newline=""
    ) as file:
        lines = list(csv.reader(file))[7:]
    header = [" ".join(name.split()) for name in lines[0]]
    (row,) = [row for row in lines[1:] if row[header.index("Local Authority code")] == code]
    return 1000 * float(row[header.index(column)].replace(",", "")) / residents(code)


def per_councillor(code: str) -> float:
    return residents(code) / cell(
        "councillors/la_councillors_2025.csv", "councillors", lad25_code=code
    )
