"""All indicators: a list to search, with definitions, coverage and files."""

from components.views import frame, indicators_view

frame.draw(indicators_view.show)
