"""Every page's link brings back what was on the screen, and says what it cannot bring back."""

from __future__ import annotations

import pytest

from tests.app.conftest import drawings, text
from tests.app.test_pages import PAGES

# What somebody may have chosen on each page; the address must say the same after the page ran.
STATES = [
    ("start", {"place": "leeds", "component": "skills"}),
    ("place", {"place": "leeds", "with": "region"}),
    ("place", {"place": "norfolk"}),
    ("portrait", {"place": "leeds", "other": "wales", "year": "2022", "dimension": "housing"}),
    ("inside", {"place": "leeds", "measure": "deprivation-income"}),
    ("targets", {"place": "leeds"}),
    ("compare", {"places": "leeds,wales", "component": "data", "indicator": "4g-coverage"}),
    ("lenses", {"place": "leeds", "lens": "local-digital-capital", "term": "digital-skills"}),
    (
        "health",
        {
            "place": "leeds",
            "with": "region",
            "theme": "healthy-living",
            "indicator": "adult-smokers",
            "peers": "own",
            "pick": "norwich,belfast",
            "nation": "england",
        },
    ),
    ("health", {"place": "leeds", "weights": "healthy-living:2,personal-wellbeing:0.5"}),
    ("resilience", {"place": "belfast"}),
    ("energy", {"place": "wales"}),
    ("democracy", {"place": "norwich"}),
    ("travel", {"place": "isles-of-scilly"}),
    ("economy", {}),
    ("skills", {"names": "off", "place": "leeds"}),
    ("data", {"place": "na-h-eileanan-siar"}),
    ("cases", {"component": "skills~data", "sort": "recent", "n": "40"}),
    ("cases", {"view": "map", "q": "damp sensors"}),
    ("said", {"view": "directory", "q": "data"}),
    ("said", {"year": "2024", "n": "80"}),
    ("map", {"indicator": "4g-coverage", "shape": "hexagons", "method": "equal", "classes": "7"}),
    ("map", {"indicator": "adult-smokers", "method": "own", "breaks": "8,10,12", "place": "leeds"}),
    ("find", {"if": "adult-smokers~above", "if2": "4g-coverage~lowest-quarter", "in": "wales"}),
    ("indicators", {"q": "smok", "component": "health", "interval": "yes"}),
    ("unknown", {"place": "belfast", "component": "health", "kind": "no-data"}),
    ("room", {"place": "leeds", "part": "wheel"}),
    ("room", {"place": "leeds", "mode": "room", "step": "2"}),
    ("sources", {}),
]


def address(app):
    """The address after the run, one value for each name."""
    given = {name: app.query_params[name] for name in app.query_params}
    return {name: v[0] if isinstance(v, list) else v for name, v in given.items()}


def notices(app):
    """The sentences at the top of the page."""
    return [drawn for drawn in drawings(app) if "cp-notice" in drawn]


def test_every_page_is_among_the_states():
    assert {page for page, _ in STATES} == set(PAGES)


@pytest.mark.parametrize(("page", "state"), STATES)
def test_a_link_opens_the_state_it_says_and_the_address_says_it_again(open_app, page, state):
    app = open_app(page, **state)
    assert notices(app) == []
    shown = address(app)
    if page == "map":  # the measure always stands in the address
        shown.setdefault("indicator", state["indicator"])
    assert shown == state


@pytest.mark.parametrize("page", PAGES)
def test_a_figure_that_no_page_has_is_said_and_taken_out_of_the_address(open_app, page):
    app = open_app(page, place="leeds", figure="<b>no-such-figure</b>")
    assert "which is not on this page just now" in text(app)
    assert "figure" not in address(app)
    assert "<b>no-such" not in "".join(drawings(app))


@pytest.mark.parametrize(
    ("page", "figure"), [("place", "scores"), ("health", "trend"), ("map", "map-page")]
)
def test_a_figure_that_the_page_has_stays_in_the_address(open_app, page, figure):
    app = open_app(page, place="leeds", figure=figure)
    assert notices(app) == []
    assert address(app)["figure"] == figure


@pytest.mark.parametrize("page", PAGES)
def test_every_page_offers_its_link_and_makes_nothing_before_it_is_opened(open_app, page):
    app = open_app(page, place="leeds")
    offered = [each.proto.popover.label for each in app.get("popover")]
    assert offered.count("Link to this page") == 1
    assert not any('data-text="link"' in drawn for drawn in drawings(app))


@pytest.mark.parametrize("page", PAGES)
def test_in_a_frame_a_page_has_no_picker_and_no_link_but_a_way_back(open_app, page):
    app = open_app(page, place="leeds")
    app.context["is_embedded"] = True
    app.run()
    assert not app.exception
    assert "Find a place" not in [each.label for each in app.selectbox] or page == "start"
    assert "Link to this page" not in [each.proto.popover.label for each in app.get("popover")]
    assert "Open in the explorer" in text(app)


def test_one_figure_in_a_frame_hides_the_rest_and_says_whose_it_is(open_app):
    app = open_app("portrait", place="leeds", figure="portrait")
    app.context["is_embedded"] = True
    app.run()
    styles = [
        each.proto.body for each in app.get("html") if "st-key-foot-portrait" in each.proto.body
    ]
    assert len(styles) == 1
    assert "Doughnut portrait, Leeds" in text(app)


def test_a_figure_that_is_not_there_shows_the_whole_page_in_its_frame(open_app):
    app = open_app("place", place="leeds", figure="no-such-figure")
    app.context["is_embedded"] = True
    app.query_params["figure"] = "no-such-figure"
    app.run()
    assert "cp-embed-whole" in "".join(drawings(app))
