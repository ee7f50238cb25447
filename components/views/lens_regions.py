"""Our proxy of a framework that scores regions, beside what its publisher said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import el, join
from components.charts.region_strips import region_strips, region_table
from components.exports import lens_file
from components.model.cited_values import region_values
from components.model.wording import in_sentence, join_words, lower_first
from components.views import figure_foot
from components.views.figure import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.markup import Markup
    from components.model.lens_rows import Lens, RegionProxy, Said
    from components.model.rows import Indicator, Place

SUBTITLE: Final = (
    "Each strip holds the nine regions of England and the three other nations: how many standard "
    "deviations each lies from their plain mean, right is more. They are not ranked."
)


def show(lens: Lens, place: Place | None) -> None:
    """The block; nothing for a framework without a proxy."""
    rows = store.lens_regions(lens.lens_id)
    if not rows:
        return
    mine = _mine(rows, place)
    titles = [term.title for term in lens.terms]
    known = sum(z is not None for z in rows[0].z)
    with st.container(key="fig-lens-regions"):
        title = f"Our proxy by region and nation: {known} of {len(titles)} components have figures"
        caption = f"{lens.title}: our proxy by region and nation"
        strips = region_strips(rows, titles, mine, caption)
        table = region_table(rows, titles, mine, f"{caption}, in figures")
        parts = [prose.heading(title, _subtitle(mine)), strips, table, _unknown(rows, titles),
                 _words(lens, store.lens_said(lens.lens_id))]  # fmt: skip
        figure(join(parts), "lens-regions")
        _foot(lens, rows, titles)


def _mine(rows: Sequence[RegionProxy], place: Place | None) -> RegionProxy | None:
    """The region or nation that the place is or lies in; None for England and the UK."""
    if place is None:
        return None
    by_code = {row.area_code: row for row in rows}
    for code in (place.area_code, place.region_code, place.nation_code):
        if code in by_code:
            return by_code[code]
    return None


def _subtitle(mine: RegionProxy | None) -> str:
    return f"{SUBTITLE} Marked: {in_sentence(mine.name)}." if mine else SUBTITLE


def _unknown(rows: Sequence[RegionProxy], titles: Sequence[str]) -> Markup | None:
    missing = [
        lower_first(title)
        for n, title in enumerate(titles)
        if all(row.z[n] is None for row in rows)
    ]
    if not missing:
        return None
    return prose.note("Not known anywhere:", f"{join_words(missing)}.")


def _words(lens: Lens, said: Sequence[Said]) -> Markup:
    """What was published, and why ours is something else, side by side."""
    published = [
        el(
            "li",
            el("strong", str(each.year)),
            f" {each.text} ",
            el("small", f"Read in {each.source}."),
        )
        for each in said
    ]
    return el(
        "div",
        el("div", prose.heading("What was published, in our words", None, 3, small=True),
           el("ul", *published, class_="cp-list")),
        el("div", prose.heading("Why this is not the index", None, 3, small=True),
           prose.bullet_list(lens.proxy_notes)),
        class_="cp-two",
    )  # fmt: skip


def _foot(lens: Lens, rows: Sequence[RegionProxy], titles: Sequence[str]) -> None:
    used = _used(lens, rows)
    figure_foot.show(
        "lens-regions",
        f"{figure_foot.source_text(used)} Our proxy, not a score of {lens.publisher}.",
        f"uk-regions-{lens.lens_id}.csv",
        title=f"{lens.title}: our proxy by region and nation, not the index",
        place=None,
        indicators=used,
        rows=lambda: lens_file.region_cells(rows, titles),
        cited=lambda: region_values(rows, titles),
    )


def _used(lens: Lens, rows: Sequence[RegionProxy]) -> list[Indicator]:
    """The indicators under the terms that have a number, and what money is set against."""
    wanted = {
        identity
        for n, term in enumerate(lens.terms)
        if rows[0].z[n] is not None
        for identity in term.ids("indicator")
    } | {"active-businesses"}
    return [each for each in store.catalogue().indicators if each.indicator_id in wanted]
