"""What cannot be seen of the United Kingdom: how much of each nation, and which figures."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose, unseen_matrix
from components.charts.markup import join
from components.exports import unseen_file
from components.model import unseen, unseen_words, wording
from components.model.unseen import GAPS, KINDS
from components.model.wording import NATION_LETTER
from components.views import figure_foot, unknown_choice
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Component, UnknownReason
    from components.model.unseen import NationUnseen, Shared

UNDER: Final = (
    "Share of the figures that could be known of its councils: an indicator and a council each. "
    "What does not apply, or is measured in a nation’s own way, is not counted."
)


def show() -> None:
    """Nations side by side, then every indicator with how many councils of each lack it."""
    component, kind = unknown_choice.component(), unknown_choice.kind()
    nations = _nations()
    with st.container(key="fig-unseen"):
        plain(prose.heading(unseen_words.nations_headline(nations), UNDER))
        rows = [
            (each.component_id, each.short_title, [n.percent(each.component_id) for n in nations])
            for each in store.catalogue().components
        ]
        table = unseen_matrix.nations_table(
            [(nation.name, nation.councils) for nation in nations],
            rows,
            component,
            {nation.name: nation.unknown_percent for nation in nations},
        )
        figure(table, "unseen", on_choose=unknown_choice.choose_component)
        figure_foot.show(
            "unseen", unseen_words.SOURCES_BELOW, "what-we-cannot-see.csv",
            title="What we cannot see, by nation", place=None,
            indicators=store.catalogue().indicators, rows=None, alone="Kinds and counts: ours.",
        )  # fmt: skip
    _list(nations, component, kind)


def _nations() -> list[NationUnseen]:
    councils = Counter(place.nation_code for place in store.councils())
    indicators = store.catalogue().indicators
    return [
        unseen.nation_unseen(store.place(code), councils[code], indicators, store.shared_gaps())
        for code in NATION_LETTER
    ]


def _list(
    nations: Sequence[NationUnseen], component: str | None, kind: UnknownReason | None
) -> None:
    indicators = {i.indicator_id: i for i in store.catalogue().indicators}
    shown = [
        one
        for one in store.shared_gaps()
        if component in {None, indicators[one.indicator_id].component_id}
        and kind in {None, one.kind}
    ]
    with st.container(key="fig-gaps-list"):
        counted = [one for one in shown if kind or one.kind in GAPS]
        number = len({one.indicator_id for one in counted})
        said = f"{number} of {len(indicators)} indicators lack a figure for some councils or all"
        under = "How many councils of each nation have no figure, and of which kind that is."
        plain(prose.heading(said, under))
        unknown_choice.show()
        if shown:
            figure(_groups(nations, shown, unfolded=component is not None), "gaps-list")
        else:
            plain(prose.note("None of this kind.", "Choose another component or kind."))
        _empty(component)
        places = {nation.nation_code: store.place(nation.nation_code) for nation in nations}
        figure_foot.show(
            "gaps-list",
            f"{figure_foot.sources_text()} Counts: ours.",
            "connected-places-not-known-by-nation.csv",
            title="What is not known of councils, by nation",
            place=None,
            indicators=store.catalogue().indicators,
            rows=lambda: unseen_file.shared_cells(shown, indicators, places),
            cited=lambda: [f"{said}.", *_cited(nations)],
        )


def _cited(nations: Sequence[NationUnseen]) -> list[str]:
    """A line a nation: which share of the figures of its councils is not known."""
    return [
        f"{each.name}: {wording.format_number(each.unknown_percent, 1)}% of the figures that could "
        f"be known of its {wording.plural(each.councils, 'council')} are not."
        for each in nations
    ]


def _groups(nations: Sequence[NationUnseen], shown: Sequence[Shared], *, unfolded: bool) -> str:
    groups = []
    for each in store.catalogue().components:
        rows = _rows(each, nations, shown)
        if not rows:
            continue
        columns = ("Indicator", *(nation.name for nation in nations))
        table = prose.table(f"Not known, {each.title}", columns, rows)
        title = f"{each.title}: {len(rows)}"
        if unfolded:
            groups.append(join([prose.heading(title, None, 3), table]))
        else:
            groups.append(prose.details(title, table))
    return join(groups)


def _rows(
    component: Component, nations: Sequence[NationUnseen], shown: Sequence[Shared]
) -> list[tuple[str, ...]]:
    by_key = {(one.indicator_id, one.nation_code, one.kind): one.councils for one in shown}
    wanted = {one.indicator_id for one in shown}
    return [
        (
            each.title,
            *(_cell(each.indicator_id, nation, by_key) for nation in nations),
        )
        for each in store.catalogue().indicators_of(component.component_id)
        if each.indicator_id in wanted
    ]


def _cell(
    indicator_id: str, nation: NationUnseen, found: dict[tuple[str, str, UnknownReason], int]
) -> str:
    """Such as "8 of 296 suppressed" or "a measure of its own"; a dash where all are known."""
    parts = [
        (kind, found[indicator_id, nation.nation_code, kind])
        for kind in KINDS
        if (indicator_id, nation.nation_code, kind) in found
    ]
    said = [
        f"{unseen_words.lacking_words(number, nation.councils)} "
        f"{unseen_words.kind_label(kind).lower()}"
        for kind, number in parts
        if kind in GAPS or kind == "not_applicable"
    ]
    if any(kind == "not_comparable" for kind, _ in parts):
        said.append("a measure of its own")
    return "; ".join(said) or "–"


def _empty(component: str | None) -> None:
    holders = store.unknown_holders()
    found = [
        each
        for each in unseen.empty_themes(store.catalogue(), unseen.ANYWHERE, holders)
        if component in {None, each.theme.component_id}
    ]
    if found:
        lines = [f"{one.theme.title}: might be held by {one.holder}." for one in found]
        plain(
            join(
                [
                    prose.heading("Themes with no indicator at all", unseen_words.MIGHT, 3),
                    prose.bullet_list(lines),
                ]
            )
        )
