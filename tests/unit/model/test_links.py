"""Addresses to hand on: of a figure, in a frame, and as others on the network reach them."""

from __future__ import annotations

import pytest

from components.model import links

PAGE = "http://127.0.0.1:8501/place?place=leeds"


def test_a_figure_is_asked_for_once_whatever_the_page_asked_for_before():
    first = links.to_figure(PAGE, "scores")
    assert first == f"{PAGE}&figure=scores"
    assert links.to_figure(first, "indicators") == f"{PAGE}&figure=indicators"
    assert links.to_figure("http://h/map", "map-page") == "http://h/map?figure=map-page"


def test_what_was_typed_into_an_address_cannot_leave_the_quotes_of_a_frame():
    evil = 'http://h/cases?q="><script>alert(1)</script>'
    snippet = links.frame_snippet(evil, 'Cases "x" <b>', 720)
    assert "<script" not in snippet
    assert snippet.count("<") == 2
    assert 'title="Cases &quot;x&quot; &lt;b&gt;"' in snippet
    assert "embed=true" in snippet


@pytest.mark.parametrize(
    ("address", "only_here"),
    [
        (PAGE, True),
        ("http://localhost:8501/", True),
        ("http://[::1]:8501/", True),
        ("", True),
        ("http://192.168.1.5:8501/place", False),
        ("https://explorer.example.gov.uk/place", False),
    ],
)
def test_a_loopback_address_opens_on_this_computer_only(address, only_here):
    assert links.only_here(address) is only_here


def test_in_a_room_the_link_is_the_one_that_phones_reach():
    network = "http://192.168.1.5:8600"
    assert links.elsewhere(PAGE, network) == "http://192.168.1.5:8600/place?place=leeds"
    assert links.elsewhere(PAGE, None) == PAGE
    assert links.elsewhere("https://server.example/place", network) == (
        "https://server.example/place"
    )
