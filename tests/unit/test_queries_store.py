"""The door that views ask at: shared answers, sentences instead of traces."""

from __future__ import annotations

import gc

import pytest

from components import store
from loaders import queries
from loaders.errors import ExplorerError

LEEDS = "E08000035"


@pytest.fixture(autouse=True)
def _built(database):
    """The real database is there."""


def test_the_store_answers_what_the_queries_answer(connection):
    assert store.component_scores(LEEDS) == queries.component_scores(connection)[LEEDS]
    assert store.choosable_places() == queries.choosable_places(connection)
    assert store.place_rows(LEEDS) == queries.indicator_rows(
        connection, queries.catalogue(connection), LEEDS
    )
    assert store.place(LEEDS) == queries.places(connection)[LEEDS]


def test_an_answer_is_kept_and_shared():
    assert store.indicator_rows(LEEDS, "health") is store.indicator_rows(LEEDS, "health")
    assert store.catalogue() is store.catalogue()


def test_a_place_that_is_not_there_is_a_sentence_with_a_remedy():
    with pytest.raises(ExplorerError) as refused:
        store.place("E99999999")
    assert "E99999999" in refused.value.message
    assert refused.value.remedy


def test_the_database_is_named_by_what_it_was_made_from(database):
    assert store.database_path() == database
    assert store.data_hash() == store.build_summary().data_hash


def test_a_strip_for_no_nation_is_that_of_all_councils():
    assert store.strips(None) == store.strips("K02000001")


def test_a_person_finds_a_place_through_the_store():
    assert store.find_place("leeds ").place == store.place(LEEDS)


def test_cases_are_seen_from_a_place_or_from_nowhere():
    assert store.case_viewpoint(LEEDS, "voting").place == store.place(LEEDS)
    assert store.case_viewpoint(None).place is None
    assert len(store.case_cards()) > 100


def test_warming_up_takes_what_stays_out_of_every_later_collection():
    try:
        store.warm_up()
        frozen = gc.get_freeze_count()
        assert frozen > 10_000
        store.warm_up()
        assert gc.get_freeze_count() == frozen  # once only
    finally:
        gc.unfreeze()
