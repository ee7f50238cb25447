"""Any measure over all councils."""

from components.views import frame, map_page_view

frame.draw(map_page_view.show)
