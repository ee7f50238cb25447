"""Published results worked out again with the product's own functions: ``make proof``.

    python -m tools.proof [SOURCES_FOLDER]

Writes docs/proof.md. The published files are needed for its second half alone, figures followed by
hand back to the cell they were published in; without them that half is kept as it stands.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable, Sequence
from itertools import groupby
from math import log
from operator import itemgetter
from pathlib import Path
from typing import Final

from components.model.normalise import min_max_score
from components.model.periods import parse_period
from components.model.portrait import overshoot, shortfall
from components.model.rows import Point, Polarity
from components.model.score import geometric_mean, weighted_mean
from components.model.trend import trend
from loaders.paths import ROOT
from loaders.trace import traced
from tools.proof_page import TRACED_HEADING, Check, page, trail_of

VECTORS: Final = ROOT / "tests" / "vectors"
PAGE: Final = ROOT / "docs" / "proof.md"
# UNDP's goalposts of the Human Development Index since 2014; income counts by its logarithm.
LIFE, EXPECTED_SCHOOL, MEAN_SCHOOL = (20.0, 85.0), (0.0, 18.0), (0.0, 15.0)
INCOME: Final = (log(100), log(75_000))
# Aggregates of the ASEM index and what each is the mean of.
ASEM_PARTS: Final = {
    "Conn": ("Physical", "ConEcFin", "Political", "Instit", "P2P"),
    "Sust": ("Environ", "Social", "SusEcFin"),
    "Index": ("Conn", "Sust"),
}
# What was there before people, in each pressure's own unit.
UNTOUCHED: Final = {
    "co2_ppm": 280.0, "omega_a": 3.44, "forestAreaMKM2": 63.87, "interhemAOD": 0.03,
    "totalOzone": 290.0,
}  # fmt: skip
POLARITIES: Final[dict[str, Polarity]] = {
    "higher": "higher", "lower": "lower", "context": "context",
}  # fmt: skip
AS_SHARE: Final = "blueDev"  # printed as a share beside a boundary in percent


def checks() -> list[Check]:
    """All external checks, recomputed now."""
    return [_human_development(), _asem(), _doughnut(), _fingertips()]


def _rows(name: str) -> list[dict[str, str]]:
    with (VECTORS / f"external_{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _check(
    title: str, functions: str, apart: Iterable[float], allowed: float, why: str
) -> Check:  # fmt: skip
    differences = list(apart)
    return Check(title, functions, len(differences), max(differences), allowed, why)


def _human_development() -> Check:
    def index(row: dict[str, str]) -> float:
        school = (
            _share(float(row["exp_school"]), *EXPECTED_SCHOOL)
            + _share(float(row["mean_school"]), *MEAN_SCHOOL)
        ) / 2
        parts = [
            _share(float(row["life_exp"]), *LIFE),
            school,
            _share(log(float(row["gni"])), *INCOME),
        ]
        return (geometric_mean(parts, [1.0] * 3) or 0.0) / 100

    rows = _rows("hdi_2014")
    return _check(
        "Human Development Index 2014 (UNDP, Human Development Report 2015)",
        "`min_max_score`, `geometric_mean`",
        (abs(index(row) - float(row["published_hdi"])) for row in rows),
        0.0013,
        "life expectancy and years of school are printed to one decimal",
    )


def _share(value: float, lower: float, upper: float) -> float:
    score = min_max_score(value, lower, upper, "higher")
    if score is None:
        raise ValueError("A printed figure is never unknown.")
    return score


def _asem() -> Check:
    by_country: dict[str, dict[str, float]] = {}
    for row in _rows("coinr_asem"):
        by_country.setdefault(row["unit"], {})[row["code"]] = float(row["published_COINr"])

    def apart() -> Iterable[float]:
        for cells in by_country.values():
            for whole, parts in ASEM_PARTS.items():
                mean = weighted_mean([cells[part] for part in parts], [1.0] * len(parts))
                yield abs((mean or 0.0) - cells[whole])

    return _check(
        "ASEM Sustainable Connectivity index as COINr prints it (Becker and others)",
        "`weighted_mean`",
        apart(),
        0.01,
        "parts and whole are printed to two decimals",
    )


def _doughnut() -> Check:
    def apart() -> Iterable[float]:
        for row in _rows("fanning2025_2021"):
            value, name = float(row["value"]), row["indicator"]
            if row["domain"] == "social":
                found = shortfall(value, "deprived")
            else:
                value = value * 100 if name == AS_SHARE else value
                found = overshoot(value, float(row["boundary"]), UNTOUCHED.get(name, 0.0))
            yield abs((found or 0.0) - float(row["shortfall_or_overshoot"]))

    return _check(
        "Doughnut of social and planetary boundaries 2021-22 (Fanning and Raworth, Nature, 2025)",
        "`shortfall`, `overshoot`",
        apart(),
        1e-9,
        "nothing is rounded",
    )


def fingertips_words() -> list[tuple[str, str, str]]:
    """Each series with the word published for it and ours."""
    rows = _rows("fingertips_points")
    return [
        (name, series[0]["expected"], _trend_word(series))
        for name, group in groupby(rows, key=itemgetter("indicator"))
        if (series := list(group))
    ]


def _trend_word(series: Sequence[dict[str, str]]) -> str:
    points = [
        Point(
            parse_period(f"{row['year']}-01-01/P1Y"),
            float(row["value"]), float(row["lower"]), float(row["upper"]),
        )
        for row in series
    ]  # fmt: skip
    return trend(points, POLARITIES[series[0]["polarity"]]).trend


def _fingertips() -> Check:
    return _check(
        "Trends of five years (OHID, Fingertips)",
        "`trend`",
        (float(published != ours) for _, published, ours in fingertips_words()),
        0,
        "a word is the same or it is not",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page; 1 where a check does not hold or a figure is not the published one."""
    parser = argparse.ArgumentParser(prog="make proof", description=__doc__)
    parser.add_argument("sources", type=Path, nargs="?", help="the folder of published files")
    options = parser.parse_args(arguments)
    found = checks()
    if options.sources is not None:
        figures = traced(options.sources)
        trail = trail_of(figures)
    else:
        figures = []
        trail = TRACED_HEADING + PAGE.read_text("utf-8").partition(TRACED_HEADING)[2]
    PAGE.write_text(page(found, trail), encoding="utf-8")
    wrong = [check.title for check in found if not check.holds]
    wrong += [f"{f.indicator}, {f.place}" for f in figures if float(f.published) != f.ours]
    print("\n".join(f"Does not hold: {line}" for line in wrong) or f"All hold. See {PAGE.name}.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
