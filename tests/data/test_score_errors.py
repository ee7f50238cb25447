"""How sure each score is: the SQL that ships and the model agree for every council (to 1e-9)."""

from __future__ import annotations

import pytest

from components.model.score import NEVER_SCORED
from components.model.uncertainty import ScoredValue, score_error
from loaders import queries
from tests.data.both_scores import SAME, differs, rows
from tests.unit.model.vectors import row_id, vectors

# The component with the very indicators of the worked figures; the others have gained some since.
UNCHANGED = {"DE": "democracy"}
NORWICH = "E07000148"
# Every scored figure that makes part of a theme, with its interval and the goalposts of its score.
FIGURES = """
SELECT area_code, i.component_id, i.theme_id, v.lower_ci, v.upper_ci, g.lower, g.upper,
  v.how = 'inherited'
FROM indicator_score JOIN indicator AS i USING (indicator_id)
JOIN latest_value AS v USING (area_code, indicator_id) JOIN place USING (area_code)
JOIN goalpost AS g ON g.indicator_id = i.indicator_id
  AND g.scope = CASE i.role WHEN 'nation' THEN nation_code ELSE 'UK' END
WHERE indicator_score.score IS NOT NULL
"""
SHIPPED = """
SELECT area_code, theme_id, score, standard_error, share_with_interval, share_inherited
FROM theme_score
UNION ALL
SELECT area_code, component_id, score, standard_error, share_with_interval, share_inherited
FROM component_score
"""


@pytest.fixture(scope="module")
def figures(shared_connection):
    """Council and component -> theme -> its figures, each with whether it is the county's."""
    found = {}
    with shared_connection.cursor() as cursor:
        for code, component, theme, *interval, inherited in rows(cursor, FIGURES):
            themes = found.setdefault((code, component), {})
            themes.setdefault(theme, []).append((ScoredValue(*interval), inherited))
    return found


@pytest.fixture(scope="module")
def shipped(shared_connection):
    """Council and component or theme -> score, standard error, and the two shares."""
    with shared_connection.cursor() as cursor:
        scores = rows(cursor, SHIPPED)
    return {(code, identity): row for code, identity, *row in scores}


def expected(themes):
    """Standard error and shares of a score that rests on these themes, by the model."""
    error = score_error({theme: [value for value, _ in own] for theme, own in themes.items()})
    inherited = [sum(county for _, county in own) / len(own) for own in themes.values()]
    return error.standard_error, error.share_with_interval, sum(inherited) / len(inherited)


def test_every_error_and_share_is_the_models(figures, shipped):
    wrong, seen = {}, 0
    for (code, component), themes in figures.items():
        parts = {(code, theme): {theme: own} for theme, own in themes.items()}
        for key, part in ((code, component), themes), *parts.items():
            score, *found = shipped[key]
            model = expected(part) if score is not None else (None, None, None)
            seen += score is not None
            if any(differs(one, other) for one, other in zip(found, model, strict=True)):
                wrong[key] = (found, model)
    assert wrong == {}
    assert seen > 7_000


def test_a_score_without_a_number_has_no_error_and_one_without_intervals_an_unknown_one(shipped):
    for key, (score, error, with_interval, inherited) in shipped.items():
        assert (score is None) == (with_interval is None) == (inherited is None), key
        assert (error is None) == (not with_interval), key
        assert error is None or error > 0, key
    barred = {key: row for key, row in shipped.items() if key[0] in NEVER_SCORED}
    assert {tuple(row) for row in barred.values()} == {(None, None, None, None)}


@pytest.mark.parametrize(
    "row",
    [row for row in vectors("score_se_vectors") if row["component"] in UNCHANGED],
    ids=row_id,
)
def test_worked_errors_come_out_of_the_database(row, shipped):
    _, error, share, _ = shipped[row["areacd"], UNCHANGED[row["component"]]]
    assert (error or 0.0) == pytest.approx(float(row["se"]), abs=5.1e-5)
    assert share == pytest.approx(float(row["share_weight_with_ci"]), abs=5e-5)


def test_a_districts_scores_say_how_much_of_them_is_the_countys(connection):
    themes = queries.theme_scores(connection)
    of = {
        score.id: (score.share_inherited, score.inherited_from)
        for component in ("health", "skills")
        for score in themes[NORWICH, component]
    }
    assert of["healthy-life"] == of["attendance"] == (1.0, "Norfolk")
    assert of["healthy-living"] == (0.0, None)
    (health,) = (s for s in queries.component_scores(connection)[NORWICH] if s.id == "health")
    assert health.inherited_from == "Norfolk"
    known = [s for s in themes[NORWICH, "health"] if s.score is not None]
    assert len(known) == 5
    assert health.share_inherited == pytest.approx(1 / 5, abs=SAME)


def test_the_list_of_a_countys_councils_carries_the_same_scores(connection):
    everywhere = queries.component_scores(connection)
    listed = queries.councils_in(connection, "E10000020")
    assert listed
    assert {place.area_code: scores for place, scores in listed} == {
        place.area_code: everywhere[place.area_code] for place, _ in listed
    }
