"""Every sentence about every real place is clean: all indicators, all places of all kinds."""

from __future__ import annotations

import re

import pytest

from components.model import headlines, standouts, wording
from components.model.trend_words import CERTAIN
from components.model.unknown_words import unknown_lines, unknown_sentence
from loaders import queries
from loaders.catalogue import read_catalogue
from tests.property.clean_words import MISCOUNTED, check_findings, check_row, check_sentence

INDICATORS = len(read_catalogue().indicators)


@pytest.fixture(scope="module")
def real(shared_connection):
    """Every place that can be chosen, with its nation's name, its rows and its scores."""
    with shared_connection.cursor() as cursor:
        of = queries.catalogue(cursor)
        choosable = queries.choosable_places(cursor)
        scores = queries.component_scores(cursor)
        names = {place.area_code: place.name for place in choosable}
        return [
            (
                place,
                names.get(place.nation_code) if place.kind != "uk" else None,
                queries.indicator_rows(cursor, of, place.area_code),
                scores.get(place.area_code, ()),
            )
            for place in choosable
        ]


def test_every_real_row_of_every_place_is_said_without_a_slip(real):
    assert len(real) > 361
    for place, nation, own, _ in real:
        assert len(own) == INDICATORS
        for row in own:
            check_row(row, place, nation)


def test_every_real_place_has_clean_findings_and_headlines(real):
    for place, nation, own, scores in real:
        check_findings(standouts.stand_outs(own, scores, place, nation))
        names = {each.id: each.title for each in scores}
        check_sentence(headlines.component_headline(scores, names, place))


def test_real_theme_headlines_are_clean_sentences(real, connection):
    of_themes = queries.theme_scores(connection)
    for component in queries.catalogue(connection).components:
        for place, _, _, scores in real[::5]:
            if scores:
                own = of_themes[place.area_code, component.component_id]
                check_sentence(headlines.theme_headline(own, place))


def test_only_what_is_known_has_a_figure_in_its_sentence(real):
    for place, nation, own, _ in real:
        for row in (row for row in own if row.value is None):
            said = unknown_sentence(row, place, nation).removeprefix(row.indicator.title)
            assert re.search(r"\d", said) is None, said


def test_no_real_change_without_an_interval_is_green_or_orange(real):
    for place, nation, own, scores in real:
        sure = {
            row.indicator.indicator_id for row in own if row.trend and row.trend.basis in CERTAIN
        }
        for item in standouts.stand_outs(own, scores, place, nation).changing.findings:
            assert item.indicator_id in sure or item.tone == "shift", item


def test_every_list_of_what_is_not_known_is_of_clean_sentences(real):
    for place, nation, own, _ in real:
        for line in unknown_lines([row for row in own if row.value is None], place, nation):
            check_sentence(line)


def test_no_real_figure_counts_one_of_many(real):
    for _, _, own, _ in real:
        for row in own:
            said = wording.value_with_unit(row.value, row.indicator)
            assert MISCOUNTED.search(said) is None, said
