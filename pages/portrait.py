"""The doughnut portrait of a place: short of what, past what, and what is not known."""

from components.views import frame, portrait_view

frame.draw(portrait_view.show)
