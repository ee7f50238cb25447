"""Workshop: the facilitator's desk and the stage that a room sees."""

from components.views import frame, room_view

frame.draw(room_view.show)
