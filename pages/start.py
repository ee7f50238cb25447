"""Start: what this is, and find a place."""

from components.views import start_view

start_view.show()
