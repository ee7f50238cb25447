"""What the properties of scores, verdicts and trends are tried on."""

from __future__ import annotations

from hypothesis import strategies as st

# Published figures: six decimals at most, up to the size of a nation's money.
figures = st.decimals(-(10**9), 10**9, places=6, allow_nan=False).map(float)
maybe_figures = st.none() | figures
references = st.lists(maybe_figures, min_size=1, max_size=60).filter(
    lambda values: any(value is not None for value in values)
)
scores = st.none() | st.floats(0, 100)
better_ends = st.sampled_from(["higher", "lower"])
polarities = st.sampled_from(["higher", "lower", "context"])
OTHER_END = {"higher": "lower", "lower": "higher"}
OPPOSITE = {
    "better": "worse", "worse": "better", "similar": "similar", "not_compared": "not_compared",
    "improving": "worsening", "worsening": "improving", "no_clear_change": "no_clear_change",
    "not_enough_data": "not_enough_data",
}  # fmt: skip
