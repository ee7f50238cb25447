"""The list of sources: whose each attribution is can be seen at a glance."""

from __future__ import annotations

import re

import pytest

from components import store
from components.views import sources_list


@pytest.fixture(autouse=True)
def open_database(database):
    """Sources are asked for."""
    store.ensure_database()


def test_every_set_is_named_above_its_own_attribution():
    """The name stood under its attribution, across a line, as if it headed the next one."""
    drawn = sources_list.sources()
    order = re.findall(r"<h4>|<dt>Attribution</dt>|<summary>", drawn)
    groups = drawn.count("<h4>")
    assert order == ["<h4>", "<dt>Attribution</dt>", "<summary>"] * groups
    for source in store.catalogue().sources:
        assert source.title.replace("&", "&amp;").replace("'", "&#x27;") in drawn or (
            source.title in drawn
        )
