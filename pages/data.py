"""The page of the component Data."""

from components.views import component_view

component_view.show("data")
