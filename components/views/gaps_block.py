"""The widest gaps between a council and those within ten miles of it, with how sure they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.exports import inside_file
from components.model import gap_words, wording
from components.views import figure_foot, selection
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.model.neighbourhood_rows import WidestGap
    from components.model.rows import Indicator, Place


def show(place: Place) -> None:
    """Draw the gaps of a council; where nobody is near with such a figure, say so."""
    gaps = store.widest_gaps(place.area_code)
    with st.container(key="fig-gaps"):
        if gaps:
            _gaps(place, gaps)
            return
        name = wording.in_sentence(place.name)
        plain(
            prose.heading(
                "No neighbour within ten miles to set it against",
                f"No figure with a published 95% interval is known both for {name} itself and for "
                "a council whose middle lies within ten miles of its own.",
            )
        )


def _gaps(place: Place, gaps: Sequence[WidestGap]) -> None:
    indicators = {i.indicator_id: i for i in store.catalogue().indicators}
    names = store.council_names()
    first = gaps[0]
    own = indicators[first.indicator_id]
    said = gap_words.gap_sentence(first, own, place.name, names[first.other_code])
    parts = [
        prose.heading(
            "The widest gaps within ten miles",
            "Between the middles of two councils, for every figure with a published 95% interval.",
        ),
        el("p", said, class_="cp-said cp-gap-said"),
        el("p", gap_words.many_pairs_words(first, place.name), class_="cp-detail"),
        _table(gaps, indicators),
    ]
    figure(join(parts), "gaps", on_choose=selection.choose)
    figure_foot.show(
        "gaps",
        figure_foot.source_text([indicators[gap.indicator_id] for gap in gaps])
        + " Gaps, their intervals and distances: ours.",
        f"{place.slug}-gaps.csv",
        title=f"Widest gaps between {place.name} and councils within ten miles",
        place=place,
        rows=lambda: inside_file.gap_cells(gaps, indicators, place, names),
        indicators=list(dict.fromkeys(indicators[gap.indicator_id] for gap in gaps)),
        cited=lambda: [
            f"{gap.period}. "
            + gap_words.gap_sentence(
                gap, indicators[gap.indicator_id], place.name, names[gap.other_code]
            )
            for gap in gaps
        ],
    )


def _table(gaps: Sequence[WidestGap], indicators: dict[str, Indicator]) -> Markup:
    columns = ("Indicator", "Here", "There", "Gap and its 95% interval", "Miles", "Councils near")
    rows = (_cells(gap, indicators[gap.indicator_id]) for gap in gaps)
    return prose.table("Widest gaps within ten miles", columns, rows)


def _cells(gap: WidestGap, indicator: Indicator) -> tuple[str | Markup, ...]:
    other = store.council_names()[gap.other_code]
    opens = el("button", other, type="button", data_choose=gap.other_code, class_="cp-link")
    size = gap_words.size_words(gap.gap, indicator)
    ends = wording.interval_words(gap.gap_lower, gap.gap_upper, indicator)
    sure = "" if gap_words.is_sure(gap) else "; there may be none"
    return (
        f"{indicator.title}, {gap.period}",
        wording.value_with_unit(gap.value, indicator),
        join([wording.value_with_unit(gap.other_value, indicator), ", ", opens]),
        f"{size} ({ends}{sure})",
        wording.format_number(gap.distance_miles, gap_words.MILES_DECIMALS),
        str(gap.pairs),
    )
