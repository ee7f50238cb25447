"""The one mount for the map of councils: a map's message in, the code of the area chosen out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# All that every run sends; the script itself is a file the browser keeps.
_LOADER: Final = """
let script;
export default function(c){
 script??=import(new URL(`app/static/map.js?${c.data.v}`,document.baseURI));
 script.then(s=>s.default(c)).catch(()=>{script=null;
  c.parentElement.textContent='The map could not be drawn. Every figure is in the table.'});
}
"""

_map = st.components.v2.component("cp_map", js=_LOADER, isolate_styles=False)


def map_figure(
    message: Mapping[str, Any],
    key: str,
    on_choose: Callable[[str], None],
    on_period: Callable[[str], None] | None = None,
) -> None:
    """Draws a message of ``charts.area_map``.

    A click, Enter or Space on an area calls ``on_choose(area_code)`` before the page runs again;
    nothing stays selected. A period chosen on the slider calls ``on_period`` likewise. ``key`` must
    stay the same from run to run: it keeps zoom and focus.
    """

    def chosen() -> None:
        code = st.session_state[key].chosen
        if isinstance(code, str):
            on_choose(code)

    def moved() -> None:
        iso = st.session_state[key].period
        if on_period and isinstance(iso, str):
            on_period(iso)

    _map(key=key, data=dict(message), on_chosen_change=chosen, on_period_change=moved)
