"""Sources and method: where every figure comes from, and what was done to it."""

from components.views import frame, sources_view

frame.draw(sources_view.show)
