"""Case studies: what places did, what came of it, and how sure that is."""

from components.views import cases_view, frame

frame.draw(cases_view.show)
