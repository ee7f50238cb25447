"""The doughnut portrait of a place: what it falls short of, what it goes past, what is not known."""

from components.views import frame, portrait_view

frame.draw(portrait_view.show)
