"""The shapes a map is drawn from, as path data: what loaders hand to charts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Box: TypeAlias = tuple[int, int, int, int]  # x, y, width, height; y grows downwards


@dataclass(frozen=True, slots=True)
class MapShapes:
    """Council shapes in one drawing: SVG path data by code, in map order.

    ``mesh`` is every edge between councils, once; ``outlines`` one shape per nation code (only in
    the set for small maps); ``boxes`` the extent of each council and each outline.
    """

    councils: Mapping[str, str]
    mesh: str
    outlines: Mapping[str, str]
    boxes: Mapping[str, Box]
