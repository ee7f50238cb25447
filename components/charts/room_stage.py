"""The stage of a room: one finding and one chart a step, in large type, with its controls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, join

if TYPE_CHECKING:
    from collections.abc import Sequence

# Characters of a finding from which its type is smaller: two lines of the largest hold some 96, of
# the next some 128, and nothing may be longer than three lines of the smallest.
SIZES: Final = ((128, "cp-longest"), (96, "cp-long"))


@dataclass(frozen=True, slots=True)
class StepDrawing:
    """A step as it is shown.

    ``source`` is short enough for the back of a room; ``full_source`` is the whole line for the
    desk, "" where they are the same. ``live`` names what the server draws over the step while it is
    on (a vote, a board), "" for none. ``notes`` are for the facilitator alone.
    """

    finding: str
    place: str
    component_id: str | None = None
    about: str = ""  # the component's or indicator's title, beside the place
    claim: Markup | None = None
    verdict: str = ""  # the claim in words, for a document
    subtitle: str = ""
    chart: Markup | None = None
    note: str = ""  # how to read the chart
    source: str = ""
    full_source: str = ""
    live: str = ""
    notes: str = ""
    body: tuple[str, ...] = ()  # what a chart of words says, for a document


def stage(drawings: Sequence[StepDrawing], title: str, at: int = 0) -> Markup:
    """The whole stage, which begins at step ``at``; the script shows one step at a time."""
    return el(
        "div",
        *(_step(each, number, len(drawings)) for number, each in enumerate(drawings, 1)),
        _foot(len(drawings)),
        class_="cp-stage",
        role="region",
        aria_label=title,
        data_at=str(at),
    )


def _step(drawing: StepDrawing, number: int, of: int) -> Markup:
    top = el(
        "div",
        tile(drawing.component_id) if drawing.component_id else None,
        el("strong", drawing.place),
        el("span", drawing.about) if drawing.about else None,
        class_="cp-step-top",
    )
    size = next((name for length, name in SIZES if len(drawing.finding) > length), None)
    if not drawing.chart:
        size = f"cp-alone {size}" if size else "cp-alone"
    foot = [el("span", words) for words in (drawing.note, drawing.source) if words]
    return el(
        "section",
        top,
        el("h1", drawing.finding, class_=size),
        _under(drawing),
        el("div", drawing.chart, class_="cp-step-chart") if drawing.chart else None,
        el("p", *foot, class_="cp-step-source") if foot else None,
        class_="cp-step",
        aria_label=f"Step {number} of {of}",
        data_live=drawing.live or None,
        data_notes=drawing.notes or None,
        hidden=number != 1,
    )


def _under(drawing: StepDrawing) -> Markup | None:
    """The verdict and, beside it, what is shown: of whom, in which unit, when."""
    sub = el("p", drawing.subtitle, class_="cp-step-sub") if drawing.subtitle else None
    if drawing.claim is None and sub is None:
        return None
    return el("div", drawing.claim, sub, class_="cp-step-under")


def _foot(count: int) -> Markup:
    dots = [
        el("button", el("i"), type="button", data_dot=str(at), tabindex="-1",
           aria_label=f"Step {at + 1} of {count}")
        for at in range(count)
    ]  # fmt: skip
    return el(
        "nav",
        el("button", "Back", type="button", data_go="back"),
        el("button", "Next", type="button", data_go="next", class_="cp-next"),
        el("span", *dots, class_="cp-dots-row"),
        el("span", data_count=True),
        el("span", class_="cp-vh", data_said=True, role="status"),
        el(
            "span",
            _quiet("reset", "Start over"),
            _quiet("blank", "Blank", pressed=True),
            el("button", icon("clock"), " ", el("span", "00:00", data_clock=True), type="button",
               data_go="clock", class_="cp-quiet", aria_pressed="false",
               aria_label="Clock: start or stop"),
            _quiet("leave", "Leave"),
            class_="cp-rest",
        ),
        class_="cp-stage-foot", aria_label="Steps",
    )  # fmt: skip


def _quiet(does: str, words: str, *, pressed: bool = False) -> Markup:
    state = "false" if pressed else None
    return el("button", words, type="button", data_go=does, class_="cp-quiet", aria_pressed=state)


def step_list(sentences: Sequence[str], columns: int = 1) -> Markup:
    """Sentences to be read from the back of a room."""
    style = f"--columns:{columns}" if columns > 1 else None
    return el("ul", *(el("li", each) for each in sentences), class_="cp-step-list", style=style)


def step_case(parts: Sequence[tuple[str, str]]) -> Markup:
    """A case in two columns of titled words."""
    return el(
        "div",
        *(el("div", join([el("h2", title), el("p", words)])) for title, words in parts),
        class_="cp-step-case",
    )
