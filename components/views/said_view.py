"""What people said: the points of the working groups, or the directory."""

from __future__ import annotations

from components import store
from components.charts import prose
from components.charts.markup import join
from components.model import said_words
from components.views import said_directory, said_points, said_state
from components.views.figure import plain


def show() -> None:
    """The page What people said."""
    lead = said_words.LEAD.format(count=len(store.said().points))
    plain(join([prose.page_title(said_words.TITLE, lead)]))
    if said_state.view() == said_state.DIRECTORY:
        said_directory.show()
    else:
        said_points.show()
