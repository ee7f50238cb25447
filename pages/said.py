"""What people said: points of working groups, and a directory."""

from components.views import frame, said_view

frame.draw(said_view.show)
