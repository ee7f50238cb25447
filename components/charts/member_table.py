"""One indicator in each member of a wider place, as a table that scrolls within its own height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.charts.markup import Markup, el
from components.charts.tall_table import scrolling, tall
from components.model import wording
from components.model.rows import Indicator, UnknownReason


@dataclass(frozen=True, slots=True)
class Member:
    """A council or nation; ``owner`` names whose figure it is where it is not its own."""

    area_code: str
    name: str
    value: float | None
    unknown_reason: UnknownReason | None
    owner: str | None
    period: str | None = None  # where members have periods of their own


def table(caption: str, whom: str, members: Sequence[Member], indicator: Indicator) -> Markup:
    """One row per member; its name is a button that opens it. Unknown shows its kind, never 0."""
    figure = "Estimate" if indicator.is_estimate else "Figure"
    inside = el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", el("tr", el("th", whom, scope="col"), el("th", figure, scope="col"))),
        el("tbody", *(_row(member, indicator) for member in members)),
        class_="cp-table cp-members",
    )
    region = scrolling(inside, caption)
    return tall(region, len(members), f"{whom.lower()}s")


def _row(member: Member, indicator: Indicator) -> Markup:
    name = el("button", member.name, type="button", data_choose=member.area_code, class_="cp-link")
    owner = f"{wording.possessive(member.owner)} figure" if member.owner else None
    note = "; ".join(part for part in (owner, member.period) if part)
    if member.value is None:
        cell = el("td", f"? {wording.UNKNOWN_WORDS[member.unknown_reason or 'no_data']}",
                  class_="cp-unknown")  # fmt: skip
    else:
        cell = el("td", wording.format_value(member.value, indicator),
                  el("small", note) if note else None)  # fmt: skip
    return el("tr", el("th", name, scope="row"), cell)
