"""Ways from anywhere to the case-study library: to one case, or to the list with a filter set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from components.views import case_names, cases_state, go, selection

if TYPE_CHECKING:
    from components.model.rows import Place

CASE: Final = "case"
_SEPARATOR: Final = ":"


def case_address(address: str, place: Place | None) -> str:
    """The address of a case's own page, from any page, with the place kept."""
    return _address({"case": address}, place)


def list_address(filters: dict[str, str], place: Place | None) -> str:
    """The address of the library with these filters set, one value a facet."""
    return _address(filters, place)


def _address(asked: dict[str, str], place: Place | None) -> str:
    return f"cases?{urlencode(_query(asked, place))}"


def _query(asked: dict[str, str], place: Place | None) -> dict[str, str]:
    own = {"place": place.slug} if place and place.slug else {}
    return {**own, **case_names.in_address(), **asked}


def follow(identity: str) -> None:
    """Go where a link of ours leads: "case:gravesham-lift", "component:health", "theme:work".

    Several filters stand side by side: "component:skills theme:work".
    """
    cases_state.take("clear:")
    cases_state.choose_case(None)
    asked = {}
    for each in identity.split():
        name, _, value = each.partition(_SEPARATOR)
        asked[name] = value
        if name == CASE:
            cases_state.choose_case(value)
        else:
            cases_state.take(each)
    go.to("cases", _query(asked, selection.place()))
