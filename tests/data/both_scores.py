"""Scores twice over: as they stand in the database, and as the model makes them of the figures."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from components.model.coherence import coherence
from components.model.normalise import min_max_score
from components.model.score import NEVER_SCORED, theme_and_component, withheld
from loaders import queries

SAME = 1e-9
THEME_SCORES = """
SELECT area_code, theme_id, score, state, reason, coverage, indicators_present, indicators_all,
  median FROM theme_score
"""
COMPONENT_SCORES = """
SELECT area_code, component_id, score, state, reason, coverage, indicators_present, indicators_all,
  median FROM component_score
"""


def rows(connection, sql):
    return connection.execute(sql).fetchall()


@dataclass(frozen=True)
class Shipped:
    """What stands in the database, by council, and what the model says of the same figures."""

    indicator: dict
    theme: dict
    component: dict
    coherence: dict
    nation: dict
    model_indicator: dict
    model: dict
    model_coherence: dict


def both(cursor) -> Shipped:
    nation = dict(
        rows(
            cursor,
            "SELECT area_code, nation_code FROM place WHERE kind = 'council' AND is_current",
        )
    )
    catalogue = queries.catalogue(cursor)
    of_indicators = indicator_scores(cursor, catalogue, nation)
    model = component_scores(cursor, catalogue, nation, of_indicators)
    agreement = {
        c.component_id: agreed(c.component_id, model, nation) for c in catalogue.components
    }
    return Shipped(
        indicator={(r[0], r[1]): r[2] for r in rows(cursor, "FROM indicator_score")},
        theme={(r[0], r[1]): r[2:] for r in rows(cursor, THEME_SCORES)},
        component={(r[0], r[1]): r[2:] for r in rows(cursor, COMPONENT_SCORES)},
        coherence={(r.component_id, r.theme_a, r.theme_b): r for r in queries.coherence(cursor)},
        nation=nation,
        model_indicator=of_indicators,
        model={key: withheld(one, agreement[key[1]]) for key, one in model.items()},
        model_coherence=agreement,
    )


def scored(catalogue):
    return [i for i in catalogue.indicators if i.role in {"score", "nation"}]


def indicator_scores(cursor, catalogue, nation):
    """The model's score of every council and scored indicator; None for the two never scored."""
    posts = {
        (indicator_id, scope): ends
        for indicator_id, scope, *ends in rows(
            cursor, "SELECT indicator_id, scope, lower, upper FROM goalpost"
        )
    }
    values = {
        (code, indicator_id): value
        for code, indicator_id, value in rows(
            cursor, "SELECT area_code, indicator_id, value FROM latest_value"
        )
    }
    return {
        (code, i.indicator_id): None
        if code in NEVER_SCORED or (ends := posts.get(
            (i.indicator_id, nation_code if i.role == "nation" else "UK"))) is None
        else min_max_score(values[code, i.indicator_id], *ends, i.polarity)
        for code, nation_code in nation.items()
        for i in scored(catalogue)
    }  # fmt: skip


def component_scores(cursor, catalogue, nation, of_indicators):
    """The model's components of every council, nothing withheld yet."""
    facts = {
        (code, indicator_id): (is_known, reason)
        for code, indicator_id, is_known, reason in rows(
            cursor,
            "SELECT area_code, indicator_id, value IS NOT NULL, unknown_reason FROM latest_value",
        )
    }

    def counted(code, theme_id):
        of_theme = [i for i in scored(catalogue) if i.theme_id == theme_id]
        of_nation = [i for i in of_theme if nation[code][0] in i.nations] or of_theme
        found = {}
        for i in of_nation:
            is_known, reason = facts[code, i.indicator_id]
            if reason != "not_applicable":
                # Of the two never scored it counts what is there, not how much it is.
                barred = 0.0 if is_known else None
                own = of_indicators[code, i.indicator_id]
                found[i.indicator_id] = barred if code in NEVER_SCORED else own
        return found

    return {
        (code, component.component_id): theme_and_component(
            {t.theme_id: counted(code, t.theme_id)
             for t in catalogue.themes_of(component.component_id)},
            barred="never_scored" if code in NEVER_SCORED else None,
        )
        for code in nation
        for component in catalogue.components
    }  # fmt: skip


def agreed(component_id, model, nation):
    """Whether the themes of a component agree among England's councils, by the model."""
    by_theme = defaultdict(dict)
    for (code, of_component), one in model.items():
        if of_component == component_id and nation[code] == "E92000001":
            for theme in one.themes:
                by_theme[theme.theme_id][code] = theme.score
    return coherence(by_theme)


def differs(one, other) -> bool:
    if one is None or other is None:
        return one is not other
    return abs(one - other) > SAME
