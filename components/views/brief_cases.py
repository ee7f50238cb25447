"""The three cases of a brief: those that the page of the place or component shows first."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Final

from components import store
from components.model.brief import MOST_CASES, BriefCase
from components.model.case_match import by_spot, matches
from components.model.case_match_words import match_words
from components.model.case_rows import cases_of
from components.model.spots import spots, weak_first
from components.views import case_names, selection, spots_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.model.case_match import Match, Seen
    from components.model.rows import Component, IndicatorRow, Place

NONE: Final = "No case study of this explorer speaks to what stands out here."


def cases(
    place: Place,
    component: Component | None,
    rows: Sequence[IndicatorRow],
    *,
    names_off: bool,
) -> tuple[BriefCase, ...]:
    """At most three, each with its reasons; of a place the first on each theme that stands out."""
    found = spots(rows, selection.nation_of(place).name)
    titles = {theme.theme_id: theme.title for theme in store.catalogue().themes}
    if component is None:
        found = weak_first(found, spots_block.MOST_WEAK, spots_block.MOST_OTHERS)
        seen = spots_block.seen_from(place, found, names_off=names_off)
        shown = [best for _, best in by_spot(store.case_cards(), seen, spots_block.CASES_A_THEME)]
        first = (match for rank in zip_longest(*shown) for match in rank if match)
        return _brief(chain(first, matches(store.case_cards(), seen)), seen, titles)
    seen = spots_block.seen_from(place, found, names_off=names_off)
    own = cases_of(store.case_cards(), component.component_id, ())
    of_component = {theme.theme_id for theme in store.catalogue().themes_of(component.component_id)}
    return _brief(
        matches(own, seen), seen, {each: titles[each] for each in titles if each in of_component}
    )


def _brief(found: Iterable[Match], seen: Seen, titles: dict[str, str]) -> tuple[BriefCase, ...]:
    """The first few that differ, in their order."""
    shown: dict[str, BriefCase] = {}
    for match in found:
        if len(shown) == MOST_CASES:
            break
        view = case_names.view(match.case, off=seen.names_off)
        shown.setdefault(
            view.address,
            BriefCase(
                view.title, view.who, view.result or view.summary, match_words(match, seen, titles)
            ),
        )
    return tuple(shown.values())
