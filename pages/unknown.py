"""What we cannot see: every unknown of a place, why, and who might hold it."""

from components.views import frame, unknown_view

frame.draw(unknown_view.show)
