"""The scores of councils side by side: small doughnuts with their table, then one's themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.bars import key_of_marks
from components.charts.compare_fold import folded
from components.charts.compare_marks import mark
from components.charts.compare_scores import Column, score_table
from components.charts.doughnut import doughnut
from components.charts.markup import el, join
from components.charts.parts import parts, spoken
from components.model import wording
from components.model.cited_values import PERIODS
from components.views import compare_beside, doughnut_block, figure_foot
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.charts.markup import Markup
    from components.model.rows import Component, Indicator, Place
    from components.views.compare_beside import Council


def components(
    places: Sequence[Place], chosen: Component, on_choose: Callable[[str], None]
) -> None:
    """A wheel for each council and one table of all; choosing a row shows that component below."""
    councils = _councils(places, None)
    with st.container(key="fig-compare-components"):
        plain(prose.heading("The eight components side by side", _subtitle(places, councils)))
        if not councils:
            return
        columns = [
            Column(place.name, index, doughnut_block.component_parts(scores), beside)
            for (index, place, scores), beside in compare_beside.paired(councils)
        ]
        table = score_table(
            columns,
            caption="Component scores side by side, with 95% intervals",
            heading="Component",
            chosen=chosen.component_id,
        )
        key = _key(columns, councils)
        wheels = folded("The doughnuts", _wheels(columns, councils))
        drawn = join([compare_beside.sentences(councils), wheels, table, key])
        figure(drawn, "compare-components", on_choose=on_choose)
        _foot("components", "Component scores", councils, figure_foot.scored(), columns)


def themes(places: Sequence[Place], component: Component) -> None:
    """The themes of the chosen component; nothing where no place is a council."""
    councils = _councils(places, component.component_id)
    if not councils:
        return
    columns = [
        Column(place.name, index, parts(scores, component_id=component.component_id), beside)
        for (index, place, scores), beside in compare_beside.paired(councils)
    ]
    with st.container(key="fig-compare-themes"):
        table = score_table(
            columns,
            caption=f"{component.title}: theme scores side by side, with 95% intervals",
            heading="Theme",
        )
        heading = prose.heading(f"{component.title}: its themes", component.question)
        inside = join([table, _key(columns, councils)])
        count = wording.plural(len(columns[0].parts), "theme")
        figure(join([heading, folded(f"{count} with their scores", inside)]), "compare-themes")
        used = figure_foot.scored(component.component_id)
        _foot("themes", f"{component.title}: theme scores", councils, used, columns)


def _councils(places: Sequence[Place], component_id: str | None) -> list[Council]:
    """The councils among the places with their place in the order and their scores."""
    return [
        (
            index,
            place,
            store.component_scores(place.area_code)
            if component_id is None
            else store.theme_scores(place.area_code, component_id),
        )
        for index, place in enumerate(places)
        if place.kind == "council"
    ]


def _subtitle(places: Sequence[Place], councils: Sequence[Council]) -> str:
    """What the numbers are, who has none, and what limits a comparison between nations."""
    said = ["Scores run from 0 (low end of councils) to 100 (high end), in no order of merit."]
    others = [wording.in_sentence(place.name) for place in places if place.kind != "council"]
    if others:
        names = wording.sentence_start(wording.join_words(others))
        has = "has" if len(others) == 1 else "have"
        said.append(f"{names} {has} none: scores are made for councils only.")
    if len({place.nation_code for _, place, _ in councils}) > 1:
        said.append(
            "Some measures differ between nations and are scored inside each: compare scores "
            "across nations with care, and look at the indicators below."
        )
    return " ".join(said)


def _wheels(columns: Sequence[Column], councils: Sequence[Council]) -> Markup:
    """Two in a row where that leaves no gap, else as many as there is room for."""
    drawn = (_wheel(column, place) for column, (_, place, _) in zip(columns, councils, strict=True))
    return el("div", *drawn, class_="cp-wheels cp-pairs" if len(columns) in {2, 4} else "cp-wheels")


def _wheel(column: Column, place: Place) -> Markup:
    drawn = doughnut(
        column.parts,
        place=place.name,
        adjective=doughnut_block.adjective(place),
        uid=f"wheel-{column.index}",
        choosable=False,
    )
    return el("div", el("h3", mark(column.index), place.name), drawn, class_="cp-wheel-of")


def _key(columns: Sequence[Column], councils: Sequence[Council]) -> Markup:
    """The key of the marks; the tick is each council's own nation's median."""
    adjectives = {doughnut_block.adjective(place) for _, place, _ in councils}
    whose = f"{adjectives.pop()} council" if len(adjectives) == 1 else "council of its own nation"
    every = [part for column in columns for part in column.parts]
    return key_of_marks(every, f"median {whose}", "rests on a county’s figures")


def _foot(
    key: str,
    title: str,
    councils: Sequence[Council],
    indicators: Sequence[Indicator],
    columns: Sequence[Column],
) -> None:
    names = wording.join_words([place.name for _, place, _ in councils])
    figure_foot.show(
        f"compare-{key}",
        f"{figure_foot.sources_text(indicators)} Scores: ours.",
        f"{'-'.join(place.slug or '' for _, place, _ in councils)}-{key}.csv",
        title=f"{title} of {names}",
        place=None,
        indicators=indicators,
        rows=lambda: compare_beside.file_rows(councils),
        cited=lambda: (
            [
                f"{place.name}: {spoken(part, doughnut_block.adjective(place))}."
                for column, (_, place, _) in zip(columns, councils, strict=True)
                for part in column.parts
            ]
            + [PERIODS]
        ),
    )
