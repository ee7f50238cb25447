"""One place through the eight components."""

from components.views import place_view

place_view.show()
