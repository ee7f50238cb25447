"""What is asked about a figure, by why it is asked about, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Kind = Literal[
    "behind", "worsening", "ahead", "apart", "changing", "unknown", "uncounted", "level"
]  # fmt: skip
MOST: Final = 5
# One of each before a second of any: a meeting should not be about weak spots alone. Ours.
ORDER: Final[tuple[Kind, ...]] = (
    "behind", "worsening", "ahead", "unknown", "behind", "changing", "apart", "unknown", "ahead",
    "behind", "worsening", "changing", "apart", "unknown", "changing", "unknown", "uncounted",
    "level", "level", "level", "level", "level",
)  # fmt: skip
# {title} is the indicator's, {place} the place's. The second of a kind asks something else.
ASKED: Final[Mapping[Kind, tuple[str, ...]]] = {
    "behind": (
        "What explains “{title}” in {place}, and who is working on it?",
        "For whom in {place} does “{title}” matter most, and have they been asked?",
        "What has been tried on “{title}” in {place}, and what came of it?",
    ),
    "worsening": (
        "What changed behind “{title}”, and is it expected to go on?",
        "When would {place} know whether “{title}” has turned?",
    ),
    "ahead": (
        "What does {place} do about “{title}” that others could learn from?",
        "Does everyone in {place} share in “{title}”, and what keeps it so?",
    ),
    "apart": (
        "Is “{title}” a strength of {place}, a strain on it, or simply what it is like?",
        "Who in {place} plans with “{title}” in mind?",
    ),
    "changing": (
        "What is behind the change in “{title}”, and will it last?",
        "Who has to plan for the change in “{title}”?",
    ),
    "unknown": (
        "Who could say what “{title}” comes to in {place}, and which decision would it change?",
        "How does {place} plan for “{title}” without a figure?",
        "What would it take to know “{title}” in {place}?",
    ),
    "uncounted": (
        "Who could say how {place} does on “{title}”, for which there is no open figure?",
    ),
    "level": (
        "Is “{title}” where {place} wants it to be?",
        "What would it take to change “{title}” in {place}, and is it worth it?",
        "Who in {place} would notice first if “{title}” changed?",
    ),
}
UNCOUNTED: Final = "No indicator of this theme is published openly for any place."
LEVEL: Final = "Asked because little else here can be said to stand out."
HOLDERS_KNOWN: Final = frozenset({"council", "county"})
UNSURE: Final = "No interval is published, so ask first how sure the figure is."
