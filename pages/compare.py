"""Two to six places side by side."""

from components.views import compare_view, frame

frame.draw(compare_view.show)
