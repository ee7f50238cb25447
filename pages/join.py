"""Join: the page for phones in a room."""

from components.views import frame, join_view

frame.draw(join_view.show)
