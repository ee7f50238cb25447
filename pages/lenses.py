"""Other frameworks over the same figures, cases and points."""

from components.views import frame, lens_view

frame.draw(lens_view.show)
