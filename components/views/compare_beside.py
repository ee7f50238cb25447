"""How the scores of councils stand beside the first council's, in columns and in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.charts.markup import el
from components.exports import csv_file
from components.model import wording
from components.model.scores_beside import score_beside, score_beside_words, scores_sentence
from components.views import doughnut_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.exports.csv_file import Cell
    from components.model.rows import Place, Score
    from components.model.scores_beside import ScoreBeside, ScoreSide

    # Its place in the order of all places, itself, its scores in screen order.
    Council = tuple[int, Place, tuple[Score, ...]]


def paired(councils: Sequence[Council]) -> list[tuple[Council, list[tuple[ScoreSide, str] | None]]]:
    """Each council with the side and the words of each of its scores; none for the first."""
    others = [
        [_said(found, councils[0][1]) for found in _found(each, councils[0])]
        for each in councils[1:]
    ]
    return list(zip(councils, [[], *others], strict=True))


def file_rows(councils: Sequence[Council]) -> list[dict[str, Cell]]:
    """One line a council and score, with how it stands beside the first council's."""
    first = councils[0]
    return [
        {
            **cell,
            "beside": first[1].name if number else None,
            "stands": found.side if number and found else None,
        }
        for number, each in enumerate(councils)
        for cell, found in zip(
            csv_file.score_cells(each[2], each[1]), _found(each, first), strict=True
        )
    ]


def sentences(councils: Sequence[Council]) -> Markup:
    """A sentence for each council beside the first."""
    names, first = doughnut_block.short_names(), councils[0]
    titles = [names[score.id] for score in first[2]]
    said = (
        scores_sentence(each[1], first[1], list(zip(titles, _found(each, first), strict=True)))
        for each in councils[1:]
    )
    return el("ul", *(el("li", sentence) for sentence in said), class_="cp-tallies")


def _said(found: ScoreBeside | None, first: Place) -> tuple[ScoreSide, str] | None:
    words = score_beside_words(found, wording.in_sentence(first.name)) if found else None
    return (found.side, words) if found and words else None


def _found(council: Council, first: Council) -> list[ScoreBeside | None]:
    """How each score of a council stands beside that of the first."""
    one_nation = council[1].nation_code == first[1].nation_code
    pairs = zip(council[2], first[2], strict=True)
    return [score_beside(score, its, one_nation=one_nation) for score, its in pairs]
