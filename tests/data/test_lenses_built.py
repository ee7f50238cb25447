"""Other frameworks as they are built from the committed data."""

from __future__ import annotations

import csv

import pytest

from components.model.coherence import coherence
from components.model.score import NEVER_SCORED, component_of, theme_and_component, withheld
from loaders import lens_queries
from loaders.paths import ROOT

LDC = "local-digital-capital"
# The names of the worked example and those of the framework's file.
COLUMNS = {
    "infrastructure": "digital-infrastructure", "skills": "digital-skills",
    "research": "research-innovation", "finance": "finance-investment", "trade": "trade-support",
}  # fmt: skip
ROUNDED = 5.1e-5  # the worked example has four decimals


@pytest.fixture(scope="module")
def lenses(shared_connection):
    return {lens.lens_id: lens for lens in lens_queries.lenses(shared_connection)}


def test_the_proxy_by_region_is_that_of_the_worked_example(connection, lenses):
    with (ROOT / "tests" / "vectors" / "ldc_proxy_regions.csv").open(encoding="utf-8") as file:
        expected = {row[""]: row for row in csv.DictReader(file)}
    terms = [term.term_id for term in lenses[LDC].terms]
    rows = lens_queries.lens_regions(connection, LDC)
    assert {row.name for row in rows} == set(expected)
    for row in rows:
        z = dict(zip(terms, row.z, strict=True))
        for column, term in COLUMNS.items():
            assert z[term] == pytest.approx(float(expected[row.name][column]), abs=ROUNDED)
        assert row.mean == pytest.approx(float(expected[row.name]["LDC_proxy"]), abs=ROUNDED)
        unknown = {term for term, value in z.items() if value is None}
        assert unknown == set(terms) - set(COLUMNS.values())


def test_regions_stand_by_the_alphabet_and_not_by_their_figures(connection):
    rows = lens_queries.lens_regions(connection, LDC)
    for kind in (True, False):
        names = [row.name for row in rows if row.is_region is kind]
        assert names == sorted(names)


def parts_of(connection, lens_id):
    """Each council's indicator scores by term and theme, put together in Python alone."""
    rows = connection.execute(
        """
        SELECT l.term_id, c.area_code, i.theme_id, i.indicator_id, s.score,
          contains(i.nations, left(c.nation_code, 1)) AS is_own
        FROM lens_link AS l JOIN indicator AS i ON l.target_id = i.indicator_id
        CROSS JOIN (FROM place WHERE kind = 'council' AND is_current) AS c
        LEFT JOIN indicator_score AS s
          ON s.area_code = c.area_code AND s.indicator_id = i.indicator_id
        LEFT JOIN latest_value AS v ON v.area_code = c.area_code AND v.indicator_id = i.indicator_id
        WHERE l.lens_id = $1 AND l.target = 'indicator' AND i.role IN ('score', 'nation')
          AND v.unknown_reason IS DISTINCT FROM 'not_applicable'
        """,
        [lens_id],
    ).fetchall()
    found: dict = {}
    for term, code, theme, indicator, score, is_own in rows:
        themes = found.setdefault(term, {}).setdefault(code, {})
        themes.setdefault(theme, {})[indicator] = (score, is_own)
    return found


def counted(indicators):
    """A nation's own indicators of a theme; all of them, unknown, where it has none."""
    own = {name: score for name, (score, is_own) in indicators.items() if is_own}
    return own or dict.fromkeys(indicators)


@pytest.mark.parametrize("lens_id", [LDC, "digitalisation-outcomes", "social-progress"])
def test_a_term_is_scored_by_the_rules_of_a_component(connection, lens_id):
    shipped = lens_queries.lens_scores(connection, lens_id)
    for term, councils in parts_of(connection, lens_id).items():
        made = {
            code: theme_and_component({theme: counted(own) for theme, own in themes.items()})
            for code, themes in councils.items()
        }
        english = {code: each for code, each in made.items() if code.startswith("E")}
        themes = {theme.theme_id for each in english.values() for theme in each.themes}
        agreement = coherence({
            name: {code: theme.score for code, each in english.items()
                   for theme in each.themes if theme.theme_id == name
                   if code not in NEVER_SCORED}
            for name in sorted(themes)
        })  # fmt: skip
        for code, each in made.items():
            if code in NEVER_SCORED:
                assert shipped[code][term].reason == "never_scored"
                continue
            expected = withheld(component_of(each.themes, {}), agreement)
            score = shipped[code][term]
            assert score.score == pytest.approx(expected.score), (term, code)
            assert score.state == expected.state, (term, code)


def test_a_topic_that_is_a_component_has_the_components_number(connection):
    differing = connection.execute(
        """
        SELECT term_id, s.area_code FROM lens_score AS s
        JOIN (SELECT DISTINCT lens_id, term_id, split_part(through, ' ', 2) AS component_id
              FROM lens_link WHERE through LIKE 'component %') USING (lens_id, term_id)
        JOIN component_score AS c USING (area_code, component_id)
        WHERE s.score IS DISTINCT FROM c.score AND abs(s.score - c.score) > 1e-9
          OR s.state <> c.state OR (s.score IS NULL) <> (c.score IS NULL)
        """
    ).fetchall()
    assert differing == []
    topics = "SELECT count(*) FROM lens_score WHERE lens_id = 'foundational-topics'"
    assert connection.execute(topics).fetchone()[0] == 9 * 361


def test_a_number_without_a_rank_is_never_relied_on_highly(connection):
    words = connection.execute("SELECT DISTINCT confidence FROM lens_score").fetchall()
    assert {word for (word,) in words} == {None, "low", "medium"}


def test_a_framework_whose_terms_are_counted_has_no_score(connection, lenses):
    counted_only = {each.lens_id for each in lenses.values() if each.why_no_scores}
    assert counted_only == {
        "long-term-impacts", "levelling-up-tests", "social-value", "calls-to-action",
    }  # fmt: skip
    scored = connection.execute("SELECT DISTINCT lens_id FROM lens_score").fetchall()
    assert not counted_only & {lens_id for (lens_id,) in scored}
