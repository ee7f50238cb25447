"""What is kept between visits is what would be drawn anew."""

from __future__ import annotations

from components.views.drawings import SHELF
from tests.app.conftest import drawings

# Each differs from another in one thing only: a thing forgotten in a key would show here.
STATES = (
    {"place": "leeds"},
    {"place": "bradford"},
    {"place": "leeds", "with": "region"},
    {"place": "leeds", "theme": "healthy-living"},
    {"place": "leeds", "indicator": "healthy-life-expectancy-male"},
    {"place": "leeds", "indicator": "healthy-life-expectancy-male", "peers": "region"},
    {"place": "leeds", "indicator": "healthy-life-expectancy-male", "peers": "own", "pick": "york"},
    {
        "place": "leeds",
        "indicator": "healthy-life-expectancy-male",
        "peers": "own",
        "pick": "york,bradford",
    },
    {"place": "leeds", "nation": "scotland"},
    {"place": "wales"},
    {},
)


def test_a_kept_drawing_is_the_one_that_would_be_made_now(open_app):
    anew = []
    for state in STATES:
        SHELF.clear()
        anew.append(drawings(open_app("health", **state)))
    assert len({"".join(each) for each in anew}) == len(STATES)
    for state in STATES:  # fills the shelf with all of them
        open_app("health", **state)
    for state, expected in reversed(list(zip(STATES, anew, strict=True))):
        before = len(SHELF)
        assert drawings(open_app("health", **state)) == expected, state
        assert len(SHELF) == before
