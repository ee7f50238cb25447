"""Workshop: the facilitator's desk and the stage that a room sees."""

from components.views import frame, importing

with importing.one_at_a_time:
    from components.views import room_view

frame.draw(room_view.show)
