"""One place through the eight components."""

from components.views import frame, place_view

frame.draw(place_view.show)
