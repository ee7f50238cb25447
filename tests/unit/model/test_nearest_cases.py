"""Which cases a workshop reads first: its own place's, then its nation's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components import store
from components.model.nearest_cases import nearest_first

if TYPE_CHECKING:
    from pathlib import Path


def test_a_places_own_cases_come_first_then_its_nations(database: Path) -> None:
    store.ensure_database()
    leeds = store.place("E08000035")
    ranked = nearest_first(store.case_cards(), leeds)
    own = [leeds.area_code in case.area_codes for case in ranked]
    english = [any(code[:1] == "E" for code in case.area_codes) for case in ranked]
    assert own.count(True) > 0
    assert own == sorted(own, reverse=True)
    assert english == sorted(english, reverse=True)


def test_among_equals_one_with_a_public_source_goes_first(database: Path) -> None:
    store.ensure_database()
    case = store.case_cards()[0]
    named = replace(case, case_id="b", title="A", evidence="seed")
    found = replace(case, case_id="a", title="Z", evidence="found")
    ranked = nearest_first([named, found], store.place("W92000004"))
    assert [each.case_id for each in ranked] == ["a", "b"]
