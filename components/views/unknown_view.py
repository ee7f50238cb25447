"""What we cannot see: of the chosen place, or without one of the councils of each nation."""

from __future__ import annotations

from typing import Final

from components.charts import prose
from components.model import wording
from components.views import selection, unknown_nations, unknown_place
from components.views.figure import plain

LEAD: Final = (
    "An unknown is a finding too: what it is, why, who might hold the figure, and who else lacks "
    "it. Unknown is never nought."
)


def show() -> None:
    """The page What we cannot see; the United Kingdom is seen nation by nation."""
    place = selection.place()
    whole = place is None or place.kind == "uk"
    of = "" if whole or place is None else f" of {wording.in_sentence(place.name)}"
    plain(prose.page_title(f"What we cannot see{of}", LEAD))
    if whole or place is None:
        unknown_nations.show()
    else:
        unknown_place.show(place)
