"""What was found: the finding, the map with the list beside it, who cannot be told, the file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import streamlit as st

from components import outlines, store
from components.charts import prose
from components.charts.found_map import found_map
from components.charts.found_table import FoundRow, found_table
from components.charts.markup import Markup, el, join
from components.exports import find_file
from components.model import condition_words, council_search, wording
from components.model.council_search import Scope
from components.views import figure_foot, go, selection
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.council_search import Asked, SearchResult
    from components.model.rows import Indicator, Place


def show(result: SearchResult, asked: Sequence[Asked], scope: Scope) -> None:
    """Draw the result of a search, or what to drop where nothing is found."""
    indicators = [each.indicator for each in asked]
    finding = condition_words.result_words(result, len(asked))
    looked = f"Of {wording.plural(result.looked_at, 'council')} looked at"
    untold = condition_words.untold_words(result, indicators)
    plain(prose.heading(finding, f"{looked}, {result.does_not} do not. {untold or ''}".strip()))
    if not result.found:
        plain(_help(result, asked, scope))
    if result.found or result.untold:
        drawn = el("div", _map(result), _list(result, asked), class_="cp-found-two")
        figure(drawn, "found", on_choose=_open)
    if result.untold:
        _untold(result, indicators)
    if result.looked_at:
        plain(_bases(asked))
    unique = list(dict.fromkeys(indicators))
    figure_foot.show(
        "found",
        figure_foot.source_text(unique)
        + " Contains OS data © Crown copyright and database right 2025.",
        "connected-places-councils-found.csv",
        title=f"Councils by {wording.plural(len(asked), 'condition')}: "
        + "; ".join(condition_words.condition_words(e) for e in asked),
        place=None,
        rows=lambda: find_file.found_cells(result, asked),
        indicators=unique,
        cited=lambda: _cited(result, asked),
    )


def _cited(result: SearchResult, asked: Sequence[Asked]) -> list[str]:
    """The conditions, how many councils meet them of how many, then each with its figures."""
    asked_for = "; ".join(condition_words.condition_words(each) for each in asked)
    looked = wording.plural(result.looked_at, "council")
    untold = condition_words.untold_words(result, [each.indicator for each in asked])
    found = condition_words.result_words(result, len(asked))
    lines = [f"Asked: {asked_for}.", f"{found}, of {looked} looked at. {untold or ''}".strip()]
    for place in result.found:
        said = [
            f"{each.indicator.title} {', '.join([words, *notes])}"
            for each in asked
            for words, notes in [condition_words.fact_words(each, each.facts[place.area_code])]
        ]
        lines.append(f"{place.name}: {'; '.join(said)}.")
    return lines


def _open(area_code: str) -> None:
    selection.choose(area_code)
    go.to("place")


def _map(result: SearchResult) -> Markup:
    found = {place.area_code: place.name for place in result.found}
    untold = [place.area_code for place, _ in result.untold]
    label = (
        f"Map of the UK with {wording.plural(len(found), 'council')} found, named in the list; "
        f"{wording.plural(len(untold), 'council')} hatched because it cannot be told."
    )
    return found_map(outlines.small_shapes(), found, untold, result.inside, label)


def _list(result: SearchResult, asked: Sequence[Asked]) -> Markup:
    if not result.found:
        return prose.note("No council is filled.", "Hatched councils may meet all conditions.")
    columns = [
        (each.indicator.title, wording.unit_line(each.indicator, each.indicator.latest_period))
        for each in asked
    ]
    groups = [
        (selection.nation_of(places[0]).name, [_row(place, asked) for place in places])
        for places in (list(own) for _, own in groupby(result.found, lambda p: p.nation_code))
    ]
    return found_table("Councils found, by nation and name", columns, groups)


def _row(place: Place, asked: Sequence[Asked]) -> FoundRow:
    cells = [condition_words.fact_words(each, each.facts[place.area_code]) for each in asked]
    return FoundRow(place.area_code, place.name, cells)


def _help(result: SearchResult, asked: Sequence[Asked], scope: Scope) -> Markup:
    """Which condition to drop, or whether there would be some elsewhere."""
    councils = store.councils()
    words = [condition_words.condition_words(each) for each in asked]
    lines = []
    if len(asked) > 1:
        without = council_search.found_without(asked, councils, scope)
        lines = condition_words.drop_words(words, without)
    if scope != Scope():
        elsewhere = len(council_search.search(asked, councils, Scope()).found)
        if elsewhere:
            lines.append(f"In the whole UK, of every kind, there would be {elsewhere}.")
    if not result.looked_at:
        lines.insert(0, "No council is of this nation or region, kind and cluster together.")
    if not lines:
        lines = ["Ask for another figure or another test."]
    return prose.note("What to change:", " ".join(lines))


def _untold(result: SearchResult, indicators: Sequence[Indicator]) -> None:
    """A switch, and behind it every council that cannot be told, with why."""
    if not st.toggle(f"List the {len(result.untold)} that cannot be told", key="find-untold"):
        return
    together: dict[str, list[str]] = {}
    for place, reasons in result.untold:
        why = "; ".join(condition_words.why_words(reasons, indicators))
        together.setdefault(why, []).append(place.name)
    rows = [
        (why, str(len(names)), ", ".join(names))
        for why, names in sorted(together.items(), key=lambda item: (-len(item[1]), item[0]))
    ]
    plain(
        prose.table("Councils that cannot be told, by reason", ("Why", "Number", "Councils"), rows)
    )


def _bases(asked: Sequence[Asked]) -> Markup:
    """What the tests rest on, each said once; and what a measure of one nation is asked of."""
    tests = {each.condition.test for each in asked}
    lines = [words for family, words in condition_words.BASES if family & tests]
    stands_in = condition_words.stand_in_words(asked)
    lines += [stands_in] if stands_in else []
    lines.append(
        "A county’s figure does not count as a district’s own, except for at least and at most."
    )
    return join(map(prose.source_note, lines))
