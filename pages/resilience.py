"""The resilience page."""

from components.views import component_view, frame

frame.draw(lambda: component_view.show("resilience"))
