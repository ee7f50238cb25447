"""Cases on slides, with names or without: told again without them where names are off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.model.brief import BriefCase
from components.model.case_view import case_view
from components.model.hidden_names import hide_names

if TYPE_CHECKING:
    from collections.abc import Sequence


def told(cases: Sequence[BriefCase], *, names_off: bool) -> tuple[BriefCase, ...]:
    """The cases as they may be said; one that cannot be found again is left out, never named."""
    if not names_off:
        return tuple(cases)
    bare = store.without_names()
    nameless = {view.title for view in bare.cases.values()}
    ids = {case_view(card).title: card.case_id for card in store.case_cards()}
    found = []
    for each in cases:
        view = bare.cases.get(ids.get(each.title, ""))
        if view is not None:
            result, why = view.result or view.summary, hide_names(each.why, bare.names)
            found.append(BriefCase(view.title, view.who, result, why))
        elif each.title in nameless:  # told without names already
            found.append(each)
    return tuple(found)
