"""Sources and method: where every figure comes from, and what was done to it."""

from components.views import sources_view

sources_view.show()
