"""Start: what this is, and find a place."""

from components.views import frame, start_view

frame.draw(start_view.show)
