"""The question what is said while names are off: names, texts without them, hidden words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from components.model.case_nameless import Nameless, WithoutNames, nameless_view, terms_of
from components.model.hidden_names import names_of
from components.model.search_text import terms
from loaders.case_queries import case_cards

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_POINTS: Final = """
SELECT passage_id, coalesce(nameless.point, passage.point) || ' ' || working_group
FROM passage LEFT JOIN passage_nameless AS nameless USING (passage_id)
"""
_WIDE: Final = "SELECT name FROM place WHERE kind IN ('region', 'nation', 'uk')"


def without_names(cursor: DuckDBPyConnection) -> WithoutNames:
    """All that stands on screen and in files while names are off."""

    def rows(question: str) -> list[Any]:
        return cursor.execute(question).fetchall()

    titles = dict(rows("SELECT theme_id, title FROM theme"))
    said = {
        row[0]: Nameless(*(*row[1:-1], tuple(row[-1])))
        for row in rows("SELECT * FROM case_study_nameless")
    }
    cards = case_cards(cursor)
    cases = {case.case_id: nameless_view(case, said[case.case_id]) for case in cards}
    told = {
        case_id: terms_of(view, " ".join(titles[theme] for theme in view.themes))
        for case_id, view in cases.items()
    }
    return WithoutNames(
        names=names_of((name, words) for name, words in rows("SELECT name, said FROM hidden_name")),
        words=frozenset(word for (word,) in rows("SELECT word FROM hidden_word")),
        cases=cases,
        points=dict(rows("SELECT passage_id, point FROM passage_nameless")),
        terms=told | {point: frozenset(terms(text)) for point, text in rows(_POINTS)},
        wide=frozenset(term for (name,) in rows(_WIDE) for term in terms(name)),
    )
