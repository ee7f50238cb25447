"""The doughnut portrait: ring, bars, what is not known, and one dimension in depth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts import portrait_depth, prose
from components.charts.markup import join
from components.charts.portrait_bars import portrait_bars
from components.exports import portrait_file
from components.model import wording
from components.model.cited_values import portrait_values
from components.model.portrait_headline import headline
from components.model.portrait_rows import LATEST
from components.model.portrait_words import known
from components.views import (
    figure_foot,
    portrait_choice,
    portrait_detail,
    portrait_unknown,
    selection,
)
from components.views.figure import figure, plain
from components.views.portrait_rings import rings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Indicator
    from components.views.portrait_choice import Shown

LEAD: Final = (
    "A safe and just space lies between a social foundation nobody should fall below and an "
    "ecological ceiling no place should push past. Where does this place stand?"
)
FORM: Final = (
    "Form after Raworth, the Doughnut Economics Action Lab and Fanning and Raworth (Nature, 2025); "
    "thresholds, shortfalls and clusters as said at each dimension; shares and means: ours."
)
LENSES: Final = (
    "The Action Lab’s unrolled portrait of a place looks through four lenses, local and global, "
    "social and ecological, with 44 dimensions. This page serves the local social lens, and of the "
    "other three climate and air alone. What a place does to people elsewhere is not in it."
)
CLUSTERS: Final = (
    "Healthy, connected, empowered and enabled are the four groups of the social lens; which "
    "dimension stands in which is our assignment."
)


def show() -> None:
    """The page Doughnut portrait; without a place, that of the United Kingdom."""
    place = selection.place_or_uk()
    figure(prose.page_title("Doughnut portrait", LEAD), "title")
    own, beside = portrait_choice.show(place)
    chosen, is_own_choice = portrait_choice.dimension(own.portrait)
    marked = chosen if is_own_choice else None
    _portrait(own, beside, marked)
    portrait_detail.show(own, beside, chosen)
    portrait_unknown.show(own, marked, portrait_choice.choose)
    with st.container(key="fig-portrait-about"):
        plain(
            join(
                [
                    prose.heading("What this portrait is, and what it is not", level=2, small=True),
                    prose.paragraph(LENSES),
                    prose.paragraph(CLUSTERS),
                ]
            )
        )


def _portrait(own: Shown, beside: Shown | None, marked: str | None) -> None:
    """The ring or two of them, with the key, the bars, the table and the file."""
    with st.container(key="fig-portrait"):
        plain(prose.heading(headline(own.portrait, own.place, own.as_of), _subtitle(own)))
        every = [own, *([beside] if beside else [])]
        named = [(each.name, each.portrait) for each in every]
        names = wording.join_words([name for name, _ in named])
        bars = portrait_bars(named, caption=f"The doughnut of {names}", chosen=marked)
        figure(
            join([rings(own, beside, marked), bars]), "portrait", on_choose=portrait_choice.choose
        )
        _table(every)
        _foot(own, every, names)


def _subtitle(own: Shown) -> str:
    when = (
        "The newest figure of each indicator."
        if own.as_of == LATEST
        else f"Figures whose period ended in {own.as_of}; what has none is not known for that year."
    )
    return (
        "Social foundation inside, ecological ceiling outside. Each figure is set against a "
        f"threshold whose standing is shown by its edge. {when}"
    )


def _table(every: Sequence[Shown]) -> None:
    """A switch, and behind it every figure of every dimension."""
    if not st.toggle("Table", key="table-portrait"):
        return
    for n, each in enumerate(every):
        tables = [portrait_depth.figures_table(stand, each.name) for stand in known(each.portrait)]
        titles = (prose.heading(s.dimension.title, level=4) for s in known(each.portrait))
        parts = [part for pair in zip(titles, tables, strict=True) for part in pair]
        name = prose.heading(each.name, level=3)
        figure(join([name, *parts]), f"table-of-portrait-{n}")


def used_indicators(shown: Sequence[Shown]) -> list[Indicator]:
    """The indicators a portrait rests on or shows beside, each once."""
    found = {
        part.indicator.indicator_id: part.indicator
        for each in shown
        for stand in each.portrait
        for part in (*stand.parts, *stand.beside)
        if part.value is not None
    }
    return list(found.values())


def _foot(own: Shown, every: Sequence[Shown], names: str) -> None:
    indicators = used_indicators(every)
    stem = "-".join(each.place.slug or each.place.area_code for each in every)
    figure_foot.show(
        "portrait",
        f"{figure_foot.source_text(indicators)} {FORM}",
        f"{stem}-portrait{'' if own.as_of == LATEST else f'-{own.as_of}'}.csv",
        title=f"Doughnut portrait of {names}",
        place=own.place,
        indicators=indicators,
        rows=lambda: portrait_file.portrait_cells(
            (each.place, each.as_of, each.portrait) for each in every
        ),
        cited=lambda: [
            line for each in every for line in portrait_values(each.portrait, each.name)
        ],
    )
