"""The health page."""

from components.views import component_view

component_view.show("health")
