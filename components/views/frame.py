"""What every page stands in: style, logo, navigation, place picker, comparison, notices."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

import streamlit as st

from components import store
from components.charts import style
from components.model import wording
from components.model.provenance import NAME
from components.views import (
    case_names,
    embed,
    figure,
    files,
    go,
    lost,
    notice,
    page_head,
    page_link,
    paper,
    place_picker,
    selection,
    url_state,
    wire,
)
from loaders import paths
from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.navigation.page import StreamlitPage

SIDEBAR_PIXELS: Final = 264  # leaves the two columns their width
ICONS: Final = "/app/static"  # an address: a file would be read and hashed in every run
_NAVIGATION: Final = "client.showSidebarNavigation"
_LOGGER: Final = logging.getLogger(__name__)

# Title in the navigation (short: longer ones are cut), file and address, Material icon.
PAGES: Final = (
    ("Start", "start", "home"),
    ("Place", "place", "location_on"),
    ("Doughnut portrait", "portrait", "donut_large"),
    ("Inside the place", "inside", "holiday_village"),
    ("Own targets", "targets", "flag"),
    ("Compare", "compare", "compare_arrows"),
    ("Other frameworks", "lenses", "category"),
    ("Health", "health", "ecg_heart"),
    ("Resilience", "resilience", "shield"),
    ("Environment", "energy", "eco"),
    ("Democracy", "democracy", "how_to_vote"),
    ("Travel", "travel", "directions_bus"),
    ("Economy", "economy", "storefront"),
    ("Skills", "skills", "school"),
    ("Data", "data", "hub"),
    ("Case studies", "cases", "library_books"),
    ("What people said", "said", "forum"),
    ("Map", "map", "map"),
    ("Find councils", "find", "search"),
    ("All indicators", "indicators", "list"),
    ("What we cannot see", "unknown", "help"),
    ("Workshop", "room", "co_present"),
    ("Sources and method", "sources", "database"),
)

WORKSHOP: Final = frozenset({"room", "join"})  # pages with the style of the stage and its phones

# Reached by a link alone, without picker and comparison.
UNLISTED: Final = (("Join the room", "join"),)

UNFORESEEN: Final = ExplorerError(
    "Something here went wrong that nobody foresaw.",
    "Load the page again. If it says so again, start from the page Start; whoever runs the "
    "explorer finds what happened in its terminal.",
)

_IN_FRAME: Final[ContextVar[bool]] = ContextVar("in_frame", default=False)


@cache
def _listed() -> tuple[StreamlitPage, ...]:
    """The pages in the order of the navigation: a flat list (sections break its list markup)."""
    # From a list: a tuple that grows breaks while another thread looks at all objects (wire).
    listed = [
        st.Page(paths.ROOT / "pages" / f"{name}.py", title=title, url_path=name,
                icon=f":material/{icon}:", default=name == "start")
        for title, name, icon in PAGES
    ]  # fmt: skip
    listed += [
        st.Page(paths.ROOT / "pages" / f"{name}.py", title=title, url_path=name,
                visibility="hidden")
        for title, name in UNLISTED
    ]  # fmt: skip
    return tuple(listed)


def pages() -> list[StreamlitPage]:
    """The pages of this run: those listed, and the one that stands at an address nobody made.

    Copies, because a page remembers whose turn it is: sessions cannot share it, and making one
    anew costs as much as drawing a table.
    """
    listed = [copy(page) for page in _listed()]
    asked = unquote(urlsplit(st.context.url or "").path).strip("/").rpartition("/")[2]
    if asked and asked not in {page.url_path or "start" for page in listed}:
        listed.append(st.Page(lost.show, title=lost.TITLE, url_path=asked, visibility="hidden"))
    return listed


def start() -> None:
    """The whole app: page set-up, navigation before any widget, the frame, the page in it."""
    st.set_page_config(
        page_icon=f"{ICONS}/favicon.png",  # an icon font's name here would ask the internet
        layout="wide",
        initial_sidebar_state=SIDEBAR_PIXELS,
    )
    _show_navigation()
    # In a frame of another page there is no navigation of ours.
    _show(st.navigation(pages(), position="hidden" if embed.is_on() else "sidebar"))


def _show_navigation() -> None:
    """Let the navigation be seen from now on.

    It is off until then (config.toml): after a start Streamlit sends its own list of pages/ before
    anything of ours, and the sidebar that opened for it kept its 300 pixels.
    """
    if not st.get_option(_NAVIGATION):
        st.set_option(_NAVIGATION, True)


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
    framed = embed.is_on()
    figure.style_sheet(style.css(workshop=page.url_path in WORKSHOP, framed=framed))
    if not framed:
        st.logo(f"{ICONS}/logo-{st.context.theme.type or 'light'}.png", size="large")
    try:
        store.ensure_database()
        go.now()
        with url_state.run_of(page.url_path):
            _page(page)
        store.warm_up()
    except ExplorerError as error:
        notice.show_error(error)
    except Exception:  # whatever it is: the reader gets a sentence, the terminal all of it
        _LOGGER.exception("A page could not be drawn")
        notice.show_error(UNFORESEEN)


def _page(page: StreamlitPage) -> None:
    """The page under its header; what there is to say about either stands between them."""
    selection.read_place_from_address()
    case_names.read_from_address()
    title = _tab_title(page)
    st.set_page_config(page_title=title)
    bare = embed.is_on() or page.url_path in {name for _, name in UNLISTED}
    link = None if bare else page_head.show(page.url_path)
    notices = st.container(key="notices")
    place_picker.show_choices()
    name = title.removesuffix(f" · {NAME}")
    embed.begin(name)
    _run(page)
    embed.end()
    files.say_faults()
    with notices:  # a page may have something to say too, and it belongs on top
        notice.show()
        paper.show(name)
    if link is not None:
        with link:
            page_link.show(title)


def _tab_title(page: StreamlitPage) -> str:
    """What the browser's tab says: "Health and wellbeing in Leeds · Connected Places Explorer"."""
    if not page.url_path:  # the start page
        return NAME
    chosen = selection.place()
    components = {each.component_id: each.title for each in store.catalogue().components}
    title = components.get(page.url_path, page.title)
    if chosen and page.url_path == "place":
        title = chosen.name
    elif chosen and page.url_path in components:
        title = f"{title} in {wording.in_sentence(chosen.name)}"
    return f"{title} · {NAME}"


def _run(page: StreamlitPage) -> None:
    token = _IN_FRAME.set(True)
    try:
        page.run()
    finally:
        _IN_FRAME.reset(token)
