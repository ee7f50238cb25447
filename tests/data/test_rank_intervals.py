"""The committed rank intervals are those of the committed figures, and say what they may say."""

from __future__ import annotations

from statistics import median

import pytest

from loaders.rank_intervals import rank_rows

COMMITTED = """
SELECT component_id, area_code, rank_low, rank_high, ranked_of FROM component_score
WHERE rank_low IS NOT NULL ORDER BY component_id, area_code
"""


@pytest.fixture(scope="module")
def cursor(shared_connection):
    with shared_connection.cursor() as cursor:
        yield cursor


@pytest.fixture(scope="module")
def committed(cursor):
    return cursor.execute(COMMITTED).fetchall()


def test_drawing_again_gives_the_committed_intervals(cursor, committed):
    again = {(r.component_id, r.area_code): r[2:] for r in rank_rows(cursor)}
    shipped = {(component, code): rest for component, code, *rest in committed}
    assert again.keys() == shipped.keys()
    # Another processor may round the last digit of a score the other way and so move an end by one.
    apart = [max(abs(a - b) for a, b in zip(again[k], shipped[k], strict=True)) for k in again]
    assert max(apart) <= 1
    assert sum(apart) <= len(apart) / 200


def test_every_full_score_has_an_interval_and_nothing_else_has(cursor):
    rows = cursor.execute(
        """
        SELECT state, count(*) = count(rank_low), count(rank_low) FROM component_score
        GROUP BY state
        """
    ).fetchall()
    found = {state: (is_every, ranked) for state, is_every, ranked in rows}
    assert found.pop("full")[0]
    assert all(ranked == 0 for _, ranked in found.values())


def test_intervals_lie_inside_their_nation(committed):
    assert all(1 <= low <= high <= of for *_, low, high, of in committed)


def test_the_middle_width_in_england_is_that_of_the_worked_example(committed):
    """Democracy scores the same figures as the first derivation of the method did: 98 places."""
    widths = [
        high - low
        for component, code, low, high, _ in committed
        if component == "democracy" and code.startswith("E")
    ]
    assert median(widths) == pytest.approx(98, rel=0.1)


def test_every_number_has_a_word_for_how_far_it_can_be_relied_on(cursor):
    wrong = cursor.execute(
        "SELECT count(*) FROM component_score WHERE (score IS NULL) <> (confidence IS NULL)"
    ).fetchone()
    assert wrong == (0,)
