"""Cases, places and spots made up for tests of matching."""

from __future__ import annotations

from dataclasses import replace

from components.model.case_match import Seen
from components.model.case_rows import CaseCard, Viewpoint
from components.model.spots import Spot
from tests.unit.model.made_rows import BELFAST, LEEDS

TWIN = replace(LEEDS, area_code="E08000032", name="Bradford", cluster_id="B")
FAR = replace(LEEDS, area_code="E07000001", name="Farby", council_type="District",
              region_code="E12000009", cluster_id="A")  # fmt: skip
HOME = replace(LEEDS, cluster_id="B")
PLACES = {each.area_code: each for each in (HOME, TWIN, FAR, BELFAST)}
WEAK = Spot("work", "skills", "pay", "Pay", "behind", True, "Worse than England (95%)",
            "worse", "worse")  # fmt: skip
STRONG = replace(WEAK, theme_id="training", side="ahead", tone="better", sign="better")
TITLES = {"work": "Work", "training": "Training", "voting": "Voting"}
CASE = CaseCard(
    case_id="a-case", title="A case", organisation="A body", place_name=None,
    country="United Kingdom", area_codes=("E07000001",), components=("skills",), themes=("work",),
    status="active", status_group="active", year_start=2023, year_end=None, year_approximate=False,
    summary="Something was done.", result=None, lesson=None, lesson_basis=None, evidence="found",
    evidence_note=None, kind="case study",
)  # fmt: skip


def case(name: str, **changes: object) -> CaseCard:
    """A case like ``CASE`` with a name of its own."""
    return replace(CASE, case_id=name, title=name, **changes)  # type: ignore[arg-type]  # by name


def seen(*spots: Spot, **changes: object) -> Seen:
    """Seen from Leeds, where ``spots`` stand out."""
    made = Seen(
        Viewpoint(HOME, None, frozenset({"N09000003"}), PLACES), frozenset(), {}, spots, 2024
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # fields by name
