"""Inside the place: its neighbourhoods, how far apart they are, and the gaps to its neighbours."""

from components.views import frame, inside_view

frame.draw(inside_view.show)
