"""One dimension in depth: what it rests on, over time, its thresholds, cases, who might know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import portrait_depth, prose, trend_line
from components.charts.markup import join
from components.model import wording
from components.model.case_likeness import by_likeness
from components.model.case_match import matches
from components.model.portrait_words import amount_words, limits
from components.model.trend_words import trend_words
from components.views import case_links, cases_block, portrait_choice, spots_block, trend_block
from components.views.columns import two_columns
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.model.portrait_rows import Stand, Threshold
    from components.model.rows import IndicatorRow, Place
    from components.views.portrait_choice import Shown


def show(own: Shown, beside: Shown | None, chosen: str) -> None:
    """Draw the dimension ``chosen``; its list first, the keyboard's way to every one."""
    stand = _stand(own, chosen)
    with st.container(key="fig-portrait-depth"):
        portrait_choice.show_list(own.portrait, chosen)
        plain(prose.heading(_title(stand, own), stand.dimension.meaning))
        if beside is not None:
            plain(prose.paragraph(_beside_words(_stand(beside, chosen), beside)))
        if stand.parts or stand.beside:
            table = portrait_depth.figures_table(stand, own.name)
            figure(table, "portrait-figures")
        figure(_thresholds(stand), "portrait-thresholds")
        _over_time(stand, own.place)
        plain(
            prose.note(
                "Who might hold more:" if stand.amount is not None else "Who might hold it:",
                stand.dimension.who_might_hold,
            )
        )
    _cases(stand, own.place)


def _stand(shown: Shown, dimension_id: str) -> Stand:
    return next(s for s in shown.portrait if s.dimension.dimension_id == dimension_id)


def _title(stand: Stand, own: Shown) -> str:
    return f"{stand.dimension.title} in {own.said}: {amount_words(stand)}"


def _beside_words(stand: Stand, beside: Shown) -> str:
    name = wording.sentence_start(beside.said)
    limited = "; ".join(limits(stand))
    return f"{name}: {amount_words(stand)}{f' ({limited})' if limited else ''}."


def _thresholds(stand: Stand) -> Markup:
    """What it is set against: drawn first, then what is published beside, then what is over."""
    of = [t for t in store.thresholds() if t.dimension_id == stand.dimension.dimension_id]
    parts = {part.threshold.threshold_id: part for part in (*stand.parts, *stand.beside)}
    in_force = [t for t in of if not t.superseded_by]
    unique = _without_repeats(sorted(in_force, key=lambda t: not t.counts))
    cards = [
        portrait_depth.threshold_card(each, parts.get(each.threshold_id), stand) for each in unique
    ]
    title = "What it is set against" if cards else "Nothing to set it against"
    why = stand.dimension.why_unknown
    return join(
        [
            prose.heading(title, None, 3),
            prose.paragraph(why) if why else None,
            *cards,
            portrait_depth.earlier_aims(of),
        ]
    )


def _without_repeats(thresholds: Sequence[Threshold]) -> list[Threshold]:
    """One card for thresholds that say the same of two figures."""
    found: dict[tuple[object, ...], Threshold] = {}
    for each in thresholds:
        found.setdefault((each.kind, each.value, each.unit, each.source_title, each.our_step), each)
    return list(found.values())


def _over_time(stand: Stand, place: Place) -> None:
    """Each figure it rests on over time, two side by side."""
    wanted = [part.indicator.indicator_id for part in stand.parts]
    by_id = {row.indicator.indicator_id: row for row in store.place_rows(place.area_code)}
    rows = [by_id[each] for each in wanted if by_id[each].value is not None]
    drawn = [
        row for row in rows if trend_line.is_path([p for p, _ in trend_block.areas(row, place)])
    ]
    few = [row.indicator.title for row in rows if row not in drawn]
    if len(drawn) > 1:
        for row, column in zip(drawn, two_columns("portrait-trends"), strict=False):
            with column:
                _trend(row, place)
    elif drawn:
        _trend(drawn[0], place)
    if few:
        words = "; ".join(few)
        plain(prose.note("No line over time:", f"{words}. Too few periods are published."))


def _trend(row: IndicatorRow, place: Place) -> None:
    beside = trend_block.areas(row, place)
    lines = [line for line, _ in beside]
    indicator = row.indicator
    unit = wording.sentence_start(indicator.unit)
    plain(prose.heading(f"{indicator.title}: {wording.lower_first(trend_words(row.trend))}",
                        f"{unit}.", 3))  # fmt: skip
    chart = trend_line.trend_chart(lines, indicator, trend_block.seams(lines[0].points))
    table = prose.table(
        f"{indicator.title} over time",
        ("Period", *(line.name for line in lines)),
        trend_block.periods(lines, indicator),
    )
    key = f"portrait-{indicator.indicator_id}"
    figure(join([chart, prose.details("Table", table)]), key)
    trend_block.foot(key, place.slug or place.area_code, indicator, beside, place)


def _cases(stand: Stand, place: Place) -> None:
    """Up to three cases of the dimension's themes, those near the place first."""
    wanted = set(stand.dimension.themes)
    cases = [case for case in store.case_cards() if wanted.intersection(case.themes)]
    seen = spots_block.seen_from(place, ())
    catalogue = store.catalogue()
    titles = {t.theme_id: t.title for t in catalogue.themes if t.theme_id in wanted}
    of = [theme.title for theme in catalogue.themes if theme.theme_id in wanted]
    counted = f"{wording.plural(len(cases), 'case')} of these themes: {'; '.join(of)}."
    if not cases:
        counted = "No case of the collection speaks to it."
    title = f"What others did about {wording.lower_first(stand.dimension.title)}"
    with st.container(key="fig-portrait-cases"):
        best = by_likeness(matches(cases, seen))[: cases_block.CARDS]
        cards = cases_block.cards(best, seen, titles) if cases else None
        figure(join([prose.heading(title, counted), cards]), "cases", on_choose=case_links.follow)
