"""Two columns that stand side by side where there is room, one under another where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator


def two_columns(key: str) -> tuple[DeltaGenerator, DeltaGenerator]:
    """Left and right, of equal width, 44 px apart."""
    with st.container(key=f"columns-{key}"):
        left, right = st.columns(2, gap="large")
    return left, right
