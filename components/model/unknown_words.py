"""Why there is no figure, in words: each kind of unknown has a sentence of its own."""

from __future__ import annotations

from collections.abc import Sequence

from components.model.rows import IndicatorRow, Place
from components.model.wording import NATION_LETTER, in_sentence, sentence_start


def unknown_sentence(row: IndicatorRow, place: Place, nation_name: str | None) -> str:
    """Why this place has no figure, as a whole sentence that starts with the indicator's title."""
    return f"{row.indicator.title}: {_why_unknown(row, place, nation_name)}."


def unknown_lines(rows: Sequence[IndicatorRow], place: Place, nation_name: str | None) -> list[str]:
    """One sentence for each reason, with the titles of all ``rows`` it holds for."""
    titles: dict[str, list[str]] = {}
    for row in rows:
        titles.setdefault(_why_unknown(row, place, nation_name), []).append(row.indicator.title)
    return [
        f"{of[0]}: {why}." if len(of) == 1 else f"{sentence_start(why)}: {'; '.join(of)}."
        for why, of in titles.items()
    ]


def _why_unknown(row: IndicatorRow, place: Place, nation_name: str | None) -> str:
    name = in_sentence(place.name)
    if row.indicator.apart == "register" and place.kind == "council":
        return f"not known for {name}: it is not on the list, and may have had one all the same"
    match row.unknown_reason:
        case "suppressed":
            return (
                f"the publisher held back the figure for {name}, because it rests on too few "
                "cases or is not reliable enough"
            )
        case "not_applicable":
            return f"does not apply to {name}"
        case "not_comparable":
            return (
                f"not published for {in_sentence(nation_name or place.name)}, which has a measure "
                "of its own; the two are not comparable"
            )
        case _:
            return f"not known for {name}, because {_why_no_data(row, place, nation_name)}"


def _why_no_data(row: IndicatorRow, place: Place, nation_name: str | None) -> str:
    """The reason that holds for all councils of the nation; else only that there is no figure."""
    letter = NATION_LETTER.get(place.nation_code or "", "")
    if place.kind == "council" and not row.indicator.nations:
        return "the figures are published for larger areas only"
    if place.kind == "council" and nation_name and letter not in row.indicator.nations:
        return f"the source has no figures for councils in {nation_name}"
    return "the source has no figure"


def missing_words(missing: int, of: int) -> str | None:
    """How many of the indicators have no figure, as a sentence; None where there is none at all."""
    if of == 0:
        return None
    if of == 1:
        return f"The one indicator here has {'no' if missing else 'a'} figure."
    if missing == 0:
        return f"Every one of the {of} indicators has a figure here."
    if missing == of:
        return f"None of the {of} indicators has a figure here."
    return f"{missing} of {of} indicators {'has' if missing == 1 else 'have'} no figure here."
