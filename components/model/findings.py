"""One thing that stands out for a place, ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tone = Literal["better", "worse", "similar", "shift", "unknown"]
Sign = Literal["better", "worse", "similar", "higher", "lower", "up", "down", "unknown"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that stands out: a sentence, the claim with its tone, and the figures behind it.

    ``indicator_id`` is None where the finding is about a component or about several indicators.
    ``sign`` names the mark beside the claim, which must not rest on colour alone.
    """

    component_id: str | None
    indicator_id: str | None
    sentence: str
    claim: str
    tone: Tone
    sign: Sign
    detail: str
