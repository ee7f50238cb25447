"""Own targets: what a council decided to reach, beside the path of each figure so far."""

from components.views import frame, targets_view

frame.draw(targets_view.show)
