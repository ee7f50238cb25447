"""Take the data: the database, archives of it, and lines of code that open them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store, store_files
from components.charts import prose, take_data_list
from components.charts.markup import el
from components.model import data_lines, provenance
from components.views import files, go
from components.views.columns import two_columns
from components.views.figure import figure, plain
from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.charts.markup import Markup
    from loaders.package_parts import Kind

DATABASE: Final = "connected-places.duckdb"
FREE: Final = "connected-places-without-share-alike.duckdb"
BESIDE: Final = "data"  # the component whose page has a link here
PAGE: Final = "sources"
_HERE: Final = "take-the-data"
MEGABYTE: Final = 1e6  # as programs that fetch files count
_EVERYTHING: Final = (
    "One archive with every figure, place, score, neighbourhood and case study; datapackage.json "
    "says for programs what each column is, and dictionary.csv for people. Figures under CC BY-SA "
    "4.0 (councillors; turnout in Scotland), and what was worked out from them, stand in a folder "
    "of their own with that licence."
)
_FIGURES: Final = (
    "All indicators for all places and periods, one figure a row, with its interval, unit, source "
    "and licence, or with which of the four kinds of unknown it is. CSV and Parquet, with the "
    "indicators, places and sources beside it; share-alike figures in a folder of their own."
)
_ABOUT: Final[dict[Kind, tuple[str, str, str]]] = {  # title, what it is, in the file's name
    "everything": ("Every table as CSV and Parquet", _EVERYTHING, "data"),
    "figures": ("Every figure in long form", _FIGURES, "figures"),
}


def page_link() -> None:
    """The way here from another page."""
    link = el(
        "a", "All data of these pages", href=PAGE, target="_self", data_choose=PAGE,
        class_="cp-fetch",
    )  # fmt: skip
    figure(link, "to-all-data", on_choose=go.to)


def jump() -> Markup:
    """The way here from the top of the page that this stands on."""
    return el("p", el("a", "Take the data", href=f"#{_HERE}", class_="cp-fetch"), class_="cp-jump")


def show() -> None:
    """What there is to take, then how it is opened."""
    log = store.build_summary()
    heading = prose.heading(
        "Take the data",
        "All that these pages show, under the licences of its publishers. "
        f"Data {log.data_hash[:12]}, version {provenance.VERSION}.",
    )
    plain(el("div", heading, id=_HERE))
    with st.container(key="taking-database"):
        _database()
    with st.container(key="taking-archives"):
        for column, kind in zip(two_columns("archives"), _ABOUT, strict=True):
            with column:
                _archive(kind)
    with st.container(key="taking-lines"):
        _lines()


def _database() -> None:
    facts = store_files.database_facts()
    said = [
        ("Size", _size(facts.size)),
        ("Opens with", f"{store_files.OPENS_WITH}: from Python, R, a command line or a viewer"),
        ("SHA-256", facts.sha256),
    ]
    if store.is_in_user_cache():
        where = f"The project’s folder build/ cannot be written, so it is {store.database_path()}."
        said.append(("Where the file lies", where))
    figure(
        take_data_list.taking(
            "The database",
            "One DuckDB file; every table and column in it says what it holds. The whole of it has "
            "figures under CC BY-SA 4.0 (councillors; turnout in Scotland): what is made of them "
            "must carry that licence. The second file has none of them.",
            said,
        ),
        "said-database",
    )
    path = store.database_path()
    with st.container(horizontal=True, key="noprint-take-database"):
        _file("Download the database", lambda: Path(path).read_bytes(), _dated(DATABASE))
        _file(
            "Download without share-alike figures", store.database_without_share_alike, _dated(FREE)
        )


def _file(label: str, data: Callable[[], bytes], name: str) -> None:
    """A button whose file is made only when somebody asks for it."""
    files.button(label, data, name, key=f"download-{name}")


def _archive(kind: Kind) -> None:
    """An archive to download, or to make where nobody has asked for it since the last build."""
    title, about, _ = _ABOUT[kind]
    figure(take_data_list.taking(title, about, ()), f"said-{kind}")
    path = store_files.archive(kind)
    if path is None:
        place = st.empty()
        if not place.button("Make the archive", key=f"make-{kind}", icon=":material/folder_zip:"):
            return
        path = _made(kind)
        if path is None:
            return
        place.empty()
    with st.container(key=f"noprint-take-{kind}"):
        _fetch(kind, path)


def _made(kind: Kind) -> Path | None:
    """The archive, made now; None where that cannot be, which is said."""
    try:
        with st.spinner("Making the archive: some ten seconds, once for this data."):
            return store_files.make_archive(kind)
    except ExplorerError as fault:
        plain(prose.note(fault.message, fault.remedy))
        return None


def _fetch(kind: Kind, path: Path) -> None:
    words = f"Download the archive ({_size(path.stat().st_size)})"
    address = store_files.served_at(path)
    if address:
        figure(take_data_list.fetch_link(words, address, _name(kind)), f"fetch-{kind}")
    else:
        _file(words, path.read_bytes, _name(kind))


def _name(kind: Kind) -> str:
    return _dated(f"connected-places-{_ABOUT[kind][2]}.zip")


def _dated(name: str) -> str:
    return provenance.dated(name, files.today())


def _size(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB"


def _lines() -> None:
    plain(
        prose.heading(
            "Open it in five lines", f"{data_lines.QUESTION} Put the lines beside the file.", 3
        )
    )
    for one in data_lines.lines(_name("figures"), _dated(DATABASE)):
        figure(take_data_list.code_lines(one), f"lines-{one.language.lower()}")
