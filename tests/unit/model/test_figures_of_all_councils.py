"""The committed figures of all councils give the worked goalposts, scores, medians and trends."""

from __future__ import annotations

import re
from functools import cache
from statistics import median

import pytest

from components.model.score import (
    NEVER_SCORED,
    coherence,
    goalposts,
    mid_rank_score,
    min_max_score,
    theme_and_component,
    z_score,
)
from components.model.trend import independent_periods, mann_kendall, trend
from tests.unit.model.councils import (
    councils,
    indicator_ids,
    latest_values,
    observations,
    reference,
    series,
    table,
)
from tests.unit.model.vectors import POLARITY, number, row_id, vectors

# The whole country; output per hour has it only without what no region can claim, such as the sea.
WHOLE_COUNTRY = ("K02000001", "K99000002")
SCORED = [row for row in vectors("fixed_catalogue") if row["role"] in {"score", "nation"}]
SCORED_IDS = {row["id"] for row in vectors("goalposts")}
# Mean rank correlation of the themes in England as worked out once, to two decimals, over all its
# councils. The product leaves out the two it never scores, which moves these by 0.01 at most.
WORKED_COHERENCE = {
    "HW": 0.42, "CR": -0.10, "EN": 0.20, "DE": 0.53, "TM": 0.27, "EB": 0.49, "EJ": 0.50, "DA": 0.64,
}  # fmt: skip
# The money that inflation lifts everywhere, in the worked trends.
NOMINAL_MONEY = {"gva_hour", "gdhi", "pay"}
WORKED_BASIS = {
    "WLS5": "weighted_slope", "z2": "last_two", "MK": "mann_kendall", "": "none",
    "relative MK": "relative_mann_kendall",
}  # fmt: skip


@cache
def components(council: str, never_scored=NEVER_SCORED):
    """Component letters -> the council's score on the fixed catalogue."""
    themes = {}
    for row in SCORED:
        if row["id"] not in SCORED_IDS:
            continue
        posts = goalposts(reference(row["id"]))
        value, _ = latest_values(row["id"])[council]
        score = min_max_score(value, posts.lower, posts.upper, POLARITY[row["polarity"]])
        parts = themes.setdefault(row["component"], {}).setdefault(row["subtheme"], {})
        # Of a measure with a version for each nation a council has at most its own.
        if row["role"] == "score" or score is not None:
            parts[row["id"]] = score
    barred = "never_scored" if council in never_scored else None
    return {name: theme_and_component(parts, barred=barred) for name, parts in themes.items()}


def english_councils():
    """The councils of England."""
    return [code for code, row in councils().items() if row["nation_code"] == "E92000001"]


def whole_country(short_id):
    """The series of the whole country for money, None for anything else."""
    if short_id not in NOMINAL_MONEY:
        return None
    by_code = observations()[indicator_ids()[short_id]]
    return next(by_code[code] for code in WHOLE_COUNTRY if code in by_code)


def component_median(group, component):
    """Median of the councils of a group that have the score, and how many have."""
    scores = [components(code)[component].score for code in group]
    known = [score for score in scores if score is not None]
    return median(known), len(known)


@pytest.mark.parametrize("row", vectors("goalposts"), ids=lambda row: row["id"])
def test_the_figures_of_all_councils_give_the_worked_goalposts(row):
    posts = goalposts(reference(row["id"]))

    assert posts.n_ref == int(row["n_ref"])
    for name, worked in (
        ("lower", "p2_5"),
        ("median", "median"),
        ("upper", "p97_5"),
        ("minimum", "min"),
        ("maximum", "max"),
    ):
        assert getattr(posts, name) == pytest.approx(float(row[worked]), rel=1e-12)


@pytest.mark.parametrize("row", vectors("goalposts"), ids=lambda row: row["id"])
def test_the_z_score_stands_on_the_worked_mean_and_deviation(row):
    # At one worked deviation above the worked mean stands 70.
    value = float(row["wins_mean"]) + float(row["wins_sd"])
    if value <= float(row["p97_5"]):
        assert z_score(value, reference(row["id"]), "higher") == pytest.approx(70)
    assert z_score(float(row["wins_mean"]), reference(row["id"]), "lower") == pytest.approx(50)


@pytest.mark.parametrize("row", vectors("indicator_score_vectors"), ids=row_id)
def test_the_value_of_a_council_is_the_worked_one(row):
    value, _ = latest_values(row["id"])[row["areacd"]]

    assert value == number(row["value"])


def test_the_districts_of_a_county_share_its_value_and_count_once_in_the_reference():
    norfolk = [code for code, row in councils().items() if row["county_code"] == "E10000020"]
    shared = {latest_values("hle_f")[code] for code in norfolk}

    assert len(norfolk) == 7
    assert {code for _, code in shared} == {"E10000020"}
    assert len(shared) == 1
    assert len(reference("hle_f")) < len(councils()) - 100
    score = mid_rank_score(shared.pop()[0], reference("hle_f"), "higher")
    assert 0 < score < 100


@pytest.mark.parametrize("row", vectors("comparator_vectors"), ids=row_id)
def test_the_scores_of_all_councils_give_the_worked_medians(row):
    me, everyone = councils()[row["areacd"]], councils().items()
    nearest = [
        line["neighbour_code"]
        for line in table("places/neighbours.csv")
        if line["set_id"] == "global" and line["area_code"] == row["areacd"]
    ]
    groups = {
        "nation": [code for code, other in everyone if other["nation_code"] == me["nation_code"]],
        "region": [code for code, other in everyone if other["region_code"] == me["region_code"]],
        "cluster": [code for code, other in everyone if other["cluster_id"] == me["cluster_id"]],
        "neighbours": nearest,
    }
    score = components(row["areacd"])[row["component"]].score

    assert score == pytest.approx(float(row["score"]), abs=5.1e-5)
    for name, group in groups.items():
        middle, count = component_median(group, row["component"])
        assert middle == pytest.approx(float(row[name]), abs=5.1e-5)
        assert count == int(row[f"n_{name}"])


@pytest.mark.parametrize(
    ("component", "full", "partial", "unknown"),
    [
        ("HW", 359, 0, 2), ("CR", 316, 0, 45), ("EN", 359, 0, 2), ("DE", 294, 0, 67),
        ("TM", 288, 28, 45), ("EB", 359, 0, 2), ("EJ", 294, 65, 2), ("DA", 359, 0, 2),
    ],
)  # fmt: skip
def test_as_many_councils_are_full_partial_and_unknown_as_worked_out(
    component, full, partial, unknown
):
    states = [components(code)[component].state for code in councils()]

    assert [states.count(name) for name in ("full", "partial", "unknown")] == [
        full,
        partial,
        unknown,
    ]


@pytest.mark.parametrize(("component", "worked"), WORKED_COHERENCE.items())
def test_the_themes_agree_as_far_as_worked_out(component, worked):
    everyone, scored = {}, {}
    for code in english_councils():
        for theme in components(code, never_scored=frozenset())[component].themes:
            everyone.setdefault(theme.theme_id, {})[code] = theme.score
        for theme in components(code)[component].themes:
            scored.setdefault(theme.theme_id, {})[code] = theme.score

    assert round(coherence(everyone).mean_correlation, 2) == worked
    assert coherence(scored).mean_correlation == pytest.approx(worked, abs=0.0125)
    assert coherence(scored).shows_number == (component != "CR")


@pytest.mark.parametrize("row", vectors("trend_vectors"), ids=row_id)
def test_the_series_of_a_council_gives_the_worked_trend(row):
    points = series(row["areacd"], row["id"])
    polarity = POLARITY[
        next(other["polarity"] for other in vectors("fixed_catalogue") if other["id"] == row["id"])
    ]
    kept = independent_periods(points)

    found = trend(points, polarity, reference=whole_country(row["id"]))

    assert found.trend == row["trend"].lower().replace(" ", "_")
    assert found.basis == WORKED_BASIS[re.split(r" S=|=", row["method"])[0]]
    assert (kept[0].period.iso, kept[-1].period.iso) == (row["first"], row["last"])
    assert kept[-1].value == float(row["v_last"])
    counted = len(kept) if row["method"] == "WLS5" else min(len(kept), 8)
    assert counted == int(row["n_points"])


@pytest.mark.parametrize(
    "row", [row for row in vectors("trend_vectors") if "MK" in row["method"]], ids=row_id
)
def test_the_order_of_a_series_gives_the_worked_score_and_chance(row):
    newest = independent_periods(series(row["areacd"], row["id"]))[-8:]
    country = {point.period.iso: point.value for point in whole_country(row["id"]) or ()}

    score, p_value = mann_kendall([p.value / country.get(p.period.iso, 1.0) for p in newest])

    assert row["method"].endswith(f"MK S={score} p={p_value:.4f}")
