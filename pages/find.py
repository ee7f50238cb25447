"""Find councils: those that meet several conditions at once."""

from components.views import find_view, frame

frame.draw(find_view.show)
