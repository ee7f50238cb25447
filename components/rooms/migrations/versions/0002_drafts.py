"""A room may be a draft, which no phone joins. No table changes; versions before cannot read it."""

from __future__ import annotations

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Nothing to change: the new state fits its column."""
