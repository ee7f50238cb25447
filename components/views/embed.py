"""A page, or one figure of it, in a frame of another page: no navigation, no picker, a way back.

``embed=true`` is Streamlit's own and takes its header away; what of the frame is ours goes here.
``figure=scores`` leads to the figure with that foot; with ``embed=true`` nothing else is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.charts.embed_css import alone
from components.charts.markup import el
from components.model import links
from components.model.place_names import echoed
from components.model.provenance import NAME
from components.views import notice, selection, url_state
from components.views.figure import plain, style_sheet

if TYPE_CHECKING:
    from components.charts.markup import Markup

_OFFERED: Final = "figures_on_page"  # keys of the feet that this run drew


def is_on() -> bool:
    """Whether the page stands in a frame of another one."""
    return bool(st.context.is_embedded)


def offer(key: str) -> None:
    """Say that this run draws a figure with the foot ``key``, which a link can lead to."""
    st.session_state.setdefault(_OFFERED, set()).add(key)


def asked() -> str | None:
    """The figure that the address leads to; None for the whole page."""
    given: str | None = st.query_params.get(links.FIGURE)
    return given[: url_state.LONGEST_VALUE] if given else None


def begin(title: str) -> None:
    """Before the page: in a frame, hide what was not asked for and say what page it is of."""
    st.session_state[_OFFERED] = set()
    figure = asked()
    if not is_on() or figure is None or links.FIGURE_KEY.fullmatch(figure) is None:
        return
    place = selection.place()
    if place and place.name not in title:
        title = f"{title}, {place.name}"
    style_sheet(alone(figure))
    plain(el("h1", title, class_="cp-embed-title"))


def end() -> None:
    """After the page: in a frame, the way to all of it; a figure it does not have is said."""
    figure = asked()
    is_here = figure in st.session_state.pop(_OFFERED, set())
    if figure and not is_here:
        notice.say(
            f"The link asks for the figure “{echoed(figure)}”, which is not on this page just now. "
            "The whole page is shown."
        )
        url_state.write(links.FIGURE, None)
    if is_on():
        plain(_way_back(whole=not is_here))


def _way_back(*, whole: bool) -> Markup:
    """The line at the end; the class of the whole page undoes what ``alone`` hides."""
    link = el("a", "Open in the explorer", href=url_state.link(), target="_blank", rel="noopener")
    kind = "cp-embed-foot cp-embed-whole" if whole else "cp-embed-foot"
    return el("p", f"{NAME}. ", link, class_=kind)
