"""Figures of a case's place and themes from before it began and from today, never as its effect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose, trend_line
from components.charts.before_after_table import before_after_table
from components.charts.markup import join
from components.model.before_after import HOW_TESTED, NO_CAUSE, before_after
from components.model.periods import decimal_year
from components.model.wording import in_sentence, plural
from components.views import case_names, selection, trend_block, url_state
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.charts.trend_line import Line, Seam
    from components.model.before_after import BeforeAfter
    from components.model.case_view import CaseView
    from components.model.rows import IndicatorRow, Place

    Pair = tuple[IndicatorRow, BeforeAfter]

AT: Final = "case_at"
INDICATOR: Final = "case_indicator"
NOT_BOTH: Final = (
    "For no indicator of these themes is there a figure both from before the case began and after."
)
NAMES_OFF: Final = (
    "Names are off: the figures of the place, and which of them there are, would say where it is."
)
NO_START: Final = "It is not known when the case began, so no figure is from before it."
FULL_AT: Final = 0.25  # of the axis between two marks: nearer ones share their words


def show(view: CaseView) -> None:
    """The block, or the sentence why there is none."""
    with st.container(key="fig-then"):
        if case_names.are_off():
            plain(join([prose.heading("Before and after"), prose.note("No figures.", NAMES_OFF)]))
            return
        place = _place(view)
        if place is None:
            why = _why_no_place(view)
            plain(join([prose.heading("Before and after"), prose.note("No figures.", why)]))
            return
        plain(prose.heading(f"{place.name} before and after", _subtitle(view)))
        rows = _rows(view, place)
        found = [(row, _found(row, place, view.year_start)) for row in rows]
        pairs = [pair for pair in found if pair[1].before or pair[1].latest]
        if not pairs:
            plain(prose.note("No figures.", "No indicator of these themes is published here."))
            return
        both = [pair for pair in pairs if pair[1].before and pair[1].latest]
        chosen = _chosen([row for row, _ in pairs], [row for row, _ in (both or pairs)])
        figure(_tables(both, pairs, place, chosen), "then", on_choose=_choose)
        plain(prose.source_note(_rest(rows, pairs, tested=bool(both))))
        _chart(chosen, place, view)


def _place(view: CaseView) -> Place | None:
    """The place whose figures are shown: of several the one asked for, else the first."""
    places = [store.place(each.area_code) for each in view.places]
    slugs = {str(place.slug): place for place in places if place.slug}
    if not slugs:
        url_state.write("at", None)
        return None
    asked = url_state.choice("at", slugs, AT, "figures of")
    chosen = asked or next(iter(slugs))
    url_state.write("at", asked)
    if len(slugs) > 1:
        st.session_state["case-at"] = chosen
        st.pills(
            "Figures of", list(slugs), key="case-at", format_func=lambda slug: slugs[slug].name,
            on_change=lambda: st.session_state.update({AT: st.session_state["case-at"]}),
        )  # fmt: skip
    return slugs[chosen]


def _why_no_place(view: CaseView) -> str:
    if view.places:
        return f"Figures are not published for {in_sentence(view.places[0].name)} as a whole."
    return "The case lies in no one place of the United Kingdom, so there are no figures to show."


def _subtitle(view: CaseView) -> str:
    began = f"It began in {view.year_start}." if view.year_start else "It is not dated."
    return (
        "Indicators of the themes of this case: the last figure from before it began, and the "
        f"newest. {began}"
    )


def _rows(view: CaseView, place: Place) -> list[IndicatorRow]:
    """The indicators of the case's themes, in screen order."""
    return [
        row
        for component in view.components
        for row in store.indicator_rows(place.area_code, component)
        if row.indicator.theme_id in view.themes
    ]


def _found(row: IndicatorRow, place: Place, year_start: int | None) -> BeforeAfter:
    identity = row.indicator.indicator_id
    points = store.series(place.area_code, identity)
    nation = selection.nation_of(place)
    beside = () if _is_alone(place) else store.series(nation.area_code, identity)
    return before_after(row.indicator, points, beside, year_start)


def _is_alone(place: Place) -> bool:
    return place.kind in {"nation", "uk"}


def _tables(
    both: Sequence[Pair], pairs: Sequence[Pair], place: Place, chosen: IndicatorRow
) -> Markup:
    """Indicators with both figures, and unfolded those with one, which say why."""
    rest = [pair for pair in pairs if pair not in both]
    why = NO_START if pairs[0][1].why == "no_start" else NOT_BOTH
    unfolded = prose.details(
        f"{plural(len(rest), 'indicator')} with one figure only", _table(rest, place, chosen)
    )
    return join(
        [
            _table(both, place, chosen) if both else prose.note("No comparison.", why),
            prose.note("Not an effect.", NO_CAUSE),
            unfolded if rest else None,
        ]
    )


def _table(pairs: Sequence[Pair], place: Place, chosen: IndicatorRow) -> Markup:
    titles = {theme.theme_id: theme.title for theme in store.catalogue().themes}
    themes = list(dict.fromkeys(row.indicator.theme_id for row, _ in pairs))
    groups = [
        (titles[theme], [then for row, then in pairs if row.indicator.theme_id == theme])
        for theme in themes
    ]
    nation = None if _is_alone(place) else selection.nation_of(place).name
    return before_after_table(groups, place.name, nation, chosen.indicator.indicator_id)


def _rest(rows: Sequence[IndicatorRow], pairs: Sequence[Pair], *, tested: bool) -> str:
    """How changes are tested, what has no figure, and whose figures some are."""
    said = [HOW_TESTED] if tested else []
    without = len(rows) - len(pairs)
    if without:
        said.append(f"{plural(without, 'indicator')} of these themes without a figure here.")
    owners = sorted({row.inherited_from for row, _ in pairs if row.inherited_from})
    said += [f"Some figures are those of {in_sentence(owner)}." for owner in owners]
    return " ".join(said)


def _chosen(rows: Sequence[IndicatorRow], first: Sequence[IndicatorRow]) -> IndicatorRow:
    """The indicator that is drawn: the one asked for, else of ``first`` the longest series."""
    own = {row.indicator.indicator_id: row for row in rows}
    asked = url_state.choice("indicator", own, INDICATOR, "the indicator")
    url_state.write("indicator", asked)
    if asked:
        return own[asked]
    return max(first, key=lambda row: len(row.series))


def _choose(indicator_id: str) -> None:
    st.session_state[INDICATOR] = indicator_id
    url_state.seen()


def _chart(row: IndicatorRow, place: Place, view: CaseView) -> None:
    beside = trend_block.areas(row, place)
    lines = [line for line, _ in beside]
    plain(prose.heading(row.indicator.title, row.indicator.definition, 3))
    if not trend_line.is_path(lines):
        plain(prose.note("Nothing to draw.", "Too few periods are published for a line."))
    else:
        marks = [*trend_block.seams(lines[0].points), *_marks(lines, view)]
        figure(str(trend_line.trend_chart(lines, row.indicator, marks)), "then-line")
    table = prose.table(
        f"{row.indicator.title} over time",
        ("Period", *(line.name for line in lines)),
        trend_block.periods(lines, row.indicator),
    )
    figure(prose.details("Table", table), "then-table")
    trend_block.foot("then", place.slug or place.area_code, row.indicator, beside, place)


def _marks(lines: Sequence[Line], view: CaseView) -> list[Seam]:
    """Where the case began and ended, as far as that lies on the axis; near ones share words."""
    middles = [decimal_year(point.period) for line in lines for point in line.points]
    first, last = min(middles), max(middles)
    start, end = view.year_start, view.year_end
    inside = [year for year in dict.fromkeys((start, end)) if year and first < year < last]
    if len(inside) < 2:
        return [trend_line.Seam(year, f"case {_word(year, start)} {year}") for year in inside]
    if (inside[1] - inside[0]) / (last - first) < FULL_AT:
        whole = f"case {inside[0]} to {inside[1]}"
        return [trend_line.Seam(inside[0], whole), trend_line.Seam(inside[1], "")]
    return [trend_line.Seam(year, f"case {_word(year, start)} {year}") for year in inside]


def _word(year: int, start: int | None) -> str:
    return "begins" if year == start else "ends"
