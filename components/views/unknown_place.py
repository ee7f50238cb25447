"""What cannot be seen of one place: the picture, who shares the gaps, and every one in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose, unseen_matrix
from components.charts.markup import join
from components.charts.unseen_list import UnseenEntry, unseen_list
from components.charts.unseen_matrix import UnseenRow
from components.exports import unseen_file
from components.model import unseen, unseen_words, wording
from components.model.portrait_rows import LATEST
from components.views import (
    figure_foot,
    go,
    place_gaps,
    portrait_unknown,
    selection,
    unknown_choice,
)
from components.views.figure import figure, plain
from components.views.portrait_choice import Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.unseen_matrix import Mark
    from components.model.rows import Component, IndicatorRow, Place, UnknownReason
    from components.model.unseen import EmptyTheme, Gap


@dataclass(frozen=True, slots=True)
class _Unseen:
    """A place, its nation, and all that is not known."""

    place: Place
    nation: Place
    gaps: Sequence[Gap]
    empty: Sequence[EmptyTheme]


def show(place: Place) -> None:
    """Draw it all for a council, county, region or nation."""
    nation = selection.nation_of(place)
    rows = store.place_rows(place.area_code)
    holders = store.unknown_holders()
    gaps = place_gaps.gaps(place, rows)
    empty = unseen.empty_themes(store.catalogue(), nation.area_code, holders)
    component, kind = unknown_choice.component(), unknown_choice.kind()
    known = sum(row.value is not None for row in rows)
    with st.container(key="fig-unseen"):
        headline = unseen_words.headline(gaps, known, place, nation.name)
        plain(prose.heading(headline, unseen_words.kinds_sentence(gaps, len(empty))))
        drawn = _rows(rows, component)
        figure(
            unseen_matrix.unseen_matrix(drawn),
            "unseen",
            on_choose=unknown_choice.choose_component,
        )
        figure(prose.details("Table", unseen_matrix.unseen_table(drawn)), "unseen-table")
        figure_foot.show(
            "unseen", unseen_words.SOURCES_BELOW, f"{place.slug}-what-we-cannot-see.csv",
            title=f"What we cannot see of {wording.in_sentence(place.name)}", place=place,
            indicators=store.catalogue().indicators, rows=None, alone="Kinds and counts: ours.",
        )  # fmt: skip
    _shared(gaps, place, nation)
    _dimensions(place)
    _every(_Unseen(place, nation, gaps, empty), component, kind)


def _dimensions(place: Place) -> None:
    """What the doughnut portrait cannot say either; choosing a dimension opens it there."""
    latest = store.portrait(place.area_code, LATEST)
    own = Shown(place, LATEST, latest, place.name)
    portrait_unknown.show(own, None, lambda each: go.to("portrait", {"dimension": each}))


def _rows(rows: Sequence[IndicatorRow], chosen: str | None) -> list[UnseenRow]:
    """A row a component, its themes in screen order, a mark an indicator."""
    marks: dict[str, list[Mark]] = {}
    for row in rows:
        own = marks.setdefault(row.indicator.theme_id, [])
        own.append(row.unknown_reason or "known")
    catalogue = store.catalogue()
    return [
        UnseenRow(
            each.component_id,
            each.short_title,
            [marks.get(t.theme_id, ["empty"]) for t in catalogue.themes_of(each.component_id)],
            each.component_id == chosen,
        )
        for each in catalogue.components
    ]


def _shared(gaps: Sequence[Gap], place: Place, nation: Place) -> None:
    bar = unseen_matrix.shared_bar(unseen_words.shared_counts(gaps, place))
    if bar is None:
        return
    with st.container(key="fig-shared"):
        said = unseen_words.shared_sentence(gaps, place, nation.name)
        name = wording.in_sentence(place.name)
        under = f"Gaps of {name} by how many of {_councils(nation)} share them."
        note = prose.source_note(unseen_words.SOURCES_BELOW)
        plain(join([prose.heading(said, under, small=True), bar, note]))


def _councils(nation: Place) -> str:
    return f"{wording.possessive(nation.name)} councils"


def _every(of: _Unseen, component: str | None, kind: UnknownReason | None) -> None:
    """Every unknown by component, as filtered; a component alone is unfolded."""
    place, nation = of.place, of.nation
    shown = [g for g in of.gaps if component in {None, g.indicator.component_id}]
    shown = [g for g in shown if kind in {None, g.kind}]
    themes = [e for e in of.empty if component in {None, e.theme.component_id} and kind is None]
    with st.container(key="fig-gaps-list"):
        count = len(shown) + len(themes)
        whole = len(of.gaps) + len(of.empty)
        said = f"All {whole} unknowns" if count == whole else f"{count} of {whole} unknowns"
        plain(prose.heading(said, unseen_words.MIGHT))
        unknown_choice.show()
        if not count:
            plain(prose.note("None of this kind.", "Choose another component or kind."))
        else:
            figure(_groups(shown, themes, nation, unfolded=component is not None), "gaps-list")
        figure_foot.show(
            "gaps-list",
            f"{figure_foot.sources_text()} Reasons and who might hold a figure: ours.",
            f"{place.slug}-not-known.csv",
            title=f"What is not known of {wording.in_sentence(place.name)}",
            place=place,
            indicators=store.catalogue().indicators,
            rows=lambda: unseen_file.gap_cells(shown, themes, place, nation.name),
            cited=lambda: [
                f"{said}.",
                *(
                    f"{gap.indicator.title}: {unseen_words.kind_label(gap.kind).lower()}; "
                    f"{unseen_words.why_words(gap, nation.name)}."
                    for gap in shown
                ),
                *(f"{each.theme.title}: no indicator for any place." for each in themes),
            ],
        )


def _groups(
    gaps: Sequence[Gap], empty: Sequence[EmptyTheme], nation: Place, *, unfolded: bool
) -> str:
    groups = []
    for each in store.catalogue().components:
        entries = _entries(each, gaps, empty, nation)
        if not entries:
            continue
        title = f"{each.title}: {len(entries)}"
        shared = f"{wording.sentence_start(_councils(nation))} without it"
        table = unseen_list(f"What is not known, {each.title}", shared, entries)
        if unfolded:
            groups.append(join([prose.heading(title, None, 3), table]))
        else:
            groups.append(prose.details(title, table))
    return join(groups)


def _entries(
    component: Component, gaps: Sequence[Gap], empty: Sequence[EmptyTheme], nation: Place
) -> list[UnseenEntry]:
    themes = {each.theme_id: each.title for each in store.catalogue().themes}
    found = [
        UnseenEntry(
            gap.indicator.title,
            themes[gap.indicator.theme_id],
            gap.kind,
            unseen_words.why_words(gap, nation.name),
            unseen_words.BASIS_WORDS[gap.basis],
            gap.holder,
            unseen_words.lacking_words(gap.lacking, gap.councils) if gap.holder else "–",
        )
        for gap in gaps
        if gap.indicator.component_id == component.component_id
    ]
    found += [
        UnseenEntry(
            one.theme.title, "Theme", None, "No indicator for any place",
            "a gap of this explorer", one.holder, "all councils",
        )
        for one in empty
        if one.theme.component_id == component.component_id
    ]  # fmt: skip
    return found
