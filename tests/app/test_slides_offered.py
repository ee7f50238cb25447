"""Slides where they are offered on the screen, and when what writes them is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from loaders.paths import ROOT
from tests.app.test_taking_away import offered

SLIDES = "Slides (PowerPoint)"


@pytest.mark.parametrize(
    ("page", "slug"),
    [("place", "leeds"), ("place", "isles-of-scilly"), ("place", "wales"), ("health", "norfolk"),
     ("room", "leeds")],
)  # fmt: skip
def test_a_place_a_component_and_a_story_offer_slides(open_app, page, slug):
    assert offered(open_app(page, place=slug)).count(SLIDES) == 1


def test_nobody_is_offered_slides_of_no_place(open_app):
    assert SLIDES not in offered(open_app("place"))
    assert SLIDES not in offered(open_app("room"))


def test_what_writes_slides_is_loaded_when_slides_are_asked_for_and_not_before():
    look = (
        "import sys; from components.views import room_view, take_away, place_view; "
        "print([name for name in ('pptx', 'xlsxwriter', 'lxml') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
