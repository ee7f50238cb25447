"""What every page stands in: style, logo, navigation, place picker, comparison, notices."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import style
from components.views import go, notice, place_picker, selection, url_state, wire
from loaders import paths
from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.navigation.page import StreamlitPage

# Title in the navigation (short: longer ones are cut), file and address, Material icon.
PAGES: Final = (
    ("Start", "start", "home"),
    ("Place", "place", "location_on"),
    ("Inside the place", "inside", "holiday_village"),
    ("Health", "health", "ecg_heart"),
    ("Resilience", "resilience", "shield"),
    ("Environment", "energy", "eco"),
    ("Democracy", "democracy", "how_to_vote"),
    ("Travel", "travel", "directions_bus"),
    ("Economy", "economy", "storefront"),
    ("Skills", "skills", "school"),
    ("Data", "data", "hub"),
    ("Sources and method", "sources", "database"),
)

_IN_FRAME: Final[ContextVar[bool]] = ContextVar("in_frame", default=False)


def pages() -> list[StreamlitPage]:
    """The pages in the order of the navigation: a flat list (sections break its list markup).

    Made anew in every run: a page object remembers whose turn it is, so sessions cannot share it.
    """
    return [
        st.Page(paths.ROOT / "pages" / f"{name}.py", title=title, url_path=name,
                icon=f":material/{icon}:", default=name == "start")
        for title, name, icon in PAGES
    ]  # fmt: skip


def start() -> None:
    """The whole app: page set-up, navigation before any widget, the frame, the page in it."""
    st.set_page_config(
        page_title="Connected Places Explorer",
        page_icon="static/favicon.png",  # an icon font's name here would ask the internet
        layout="wide",
        initial_sidebar_state=264,  # pixels: leaves the two columns their width
    )
    _show(st.navigation(pages()))


def draw(view: Callable[[], None]) -> None:
    """Draw a page's view inside the frame; what every file under pages/ calls.

    Streamlit takes a folder called pages/ for its older way of making apps: the first visitor after
    a start who opens a page's own address gets that file without app.py. Then the app starts here.
    """
    if _IN_FRAME.get():
        view()
    else:
        start()


def _show(page: StreamlitPage) -> None:
    """The frame, then the page in it. What goes wrong is said as a sentence, never a trace."""
    wire.send_at_once()
    st.html(style.css())
    st.logo(f"static/logo-{st.context.theme.type or 'light'}.png", size="large")
    try:
        store.ensure_database()
        go.now()
        url_state.begin(page.url_path)
        selection.read_place_from_address()
        if page.url_path:  # the start page has the picker in its own first block
            _header()
        notices = st.container(key="notices")
        place_picker.show_choices()
        _run(page)
        with notices:  # a page may have something to say too, and it belongs on top
            notice.show()
        store.warm_up()
    except ExplorerError as error:
        notice.show_error(error)


def _run(page: StreamlitPage) -> None:
    token = _IN_FRAME.set(True)
    try:
        page.run()
    finally:
        _IN_FRAME.reset(token)


def _header() -> None:
    with st.container(horizontal=True, key="noprint-header", vertical_alignment="center"):
        with st.container(key="picker", width=390):
            place_picker.show()
        _comparison()


def _comparison() -> None:
    """Nation or region; nothing to choose where a place has no region of its own."""
    chosen = selection.place()
    if chosen is None or not selection.has_region(chosen):
        return
    kind = selection.benchmark()
    st.session_state["compared_with"] = kind
    with st.container(key="comparison", width=250):
        st.selectbox(
            "Compared with",
            ("nation", "region"),
            key="compared_with",
            format_func=lambda option: f"Compared with {selection.benchmark_name(chosen, option)}",
            on_change=lambda: selection.choose_benchmark(st.session_state["compared_with"]),
            label_visibility="collapsed",
        )
