"""What is not known of a place, with who might hold it, from one place's rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.model import unseen
from components.views import selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import IndicatorRow, Place
    from components.model.unseen import Gap


def gaps(place: Place, rows: Sequence[IndicatorRow]) -> tuple[Gap, ...]:
    """Every unknown of ``rows`` in their order, and how many councils of the nation share it."""
    nation = selection.nation_of(place)
    councils = sum(council.nation_code == nation.area_code for council in store.councils())
    lacking = unseen.lacking_in(store.shared_gaps(), nation.area_code)
    return unseen.gaps(rows, place, lacking, councils, store.unknown_holders())
