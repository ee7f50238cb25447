"""The page of the component Data."""

from components.views import component_view, frame

frame.draw(lambda: component_view.show("data"))
