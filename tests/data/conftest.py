"""What tests of the committed data share."""

from __future__ import annotations

import pytest

from tests.data.both_scores import Shipped, both


@pytest.fixture(scope="session")
def scores(shared_connection) -> Shipped:
    """Every score as it ships and as the model makes it; worked out once."""
    with shared_connection.cursor() as cursor:
        return both(cursor)
