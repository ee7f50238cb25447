"""The economy page."""

from components.views import component_view

component_view.show("economy")
