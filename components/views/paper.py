"""What a printed page says at its head: whose page it is, from when, from which data, and where."""

from __future__ import annotations

from components import store
from components.charts.markup import el
from components.model.provenance import NAME, VERSION, day_words
from components.views import figure_foot, files, selection
from components.views.figure import plain


def show(title: str) -> None:
    """Draw the line, which only paper shows: the screen has picker and address for it."""
    place = selection.place()
    whose = f"{title}, {place.name}" if place and place.name not in title else title
    printed = f"Printed {day_words(files.today())}."
    from_data = f"Version {VERSION}, data {store.data_hash()}."
    words = f"{NAME}. {whose}. {printed} {from_data} {figure_foot.page_link()}"
    plain(el("p", words, class_="cp-on-paper cp-paper-head"))
