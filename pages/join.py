"""Join: the page for phones in a room."""

from components.views import frame, importing

with importing.one_at_a_time:
    from components.views import join_view

frame.draw(join_view.show)
