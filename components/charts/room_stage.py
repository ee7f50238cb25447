"""The stage of a room: one finding and one chart a step, in large type, with its controls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, join

if TYPE_CHECKING:
    from collections.abc import Sequence

# Sizes are those at 1440 by 810 and grow with the screen: --u is one such pixel (static/room.js).
CSS: Final = """
.cp-stage{position:fixed;inset:0;z-index:999999;background:var(--cp-page);color:var(--cp-ink);
  display:flex;flex-direction:column;padding:calc(30*var(--u)) calc(92*var(--u)) calc(24*var(--u));
  gap:calc(14*var(--u));font-size:calc(26*var(--u));line-height:1.3;--u:1px}
body:has(.cp-stage) :is([data-testid=stSidebar],[data-testid=stHeader]){display:none!important}
.cp-step{flex:1;min-height:0;display:flex;flex-direction:column;gap:calc(12*var(--u));
  overflow:auto}
.cp-step[hidden]{display:none}
.cp-step-top{display:flex;align-items:center;gap:calc(14*var(--u));
  --s:calc(40*var(--u));font-size:calc(24*var(--u));min-height:calc(40*var(--u))}
.cp-figure .cp-step h2{font:600 calc(54*var(--u))/1.12 var(--cp-serif);margin:0;padding:0;
  max-width:24em;text-wrap:balance}
.cp-figure .cp-step p{margin:0;font-size:inherit;line-height:inherit;max-width:none}
.cp-figure .cp-step .cp-verdict{font-size:calc(30*var(--u));line-height:1.3;
  align-items:center;gap:calc(12*var(--u))}
.cp-step .cp-verdict .cp-i{width:calc(36*var(--u));height:calc(36*var(--u))}
.cp-step .cp-step-sub{color:var(--cp-ink2);font-size:calc(26*var(--u))}
.cp-figure .cp-step h2.cp-long{font-size:calc(40*var(--u));max-width:32em;text-wrap:wrap}
.cp-step-chart{flex:1;min-height:0;overflow:hidden;display:flex;flex-direction:column;
  justify-content:center}
.cp-step-chart .cp-locator{height:440px;width:auto;margin:0 auto}
/* the twin of the doughnut at a distance: name, bar, number, and against the median */
.cp-step .cp-bars :is(.cp-stands,small,.cp-n2){display:none}
.cp-step .cp-bars :is(th,td){height:36px;padding:4px 0}
.cp-step .cp-two{align-items:center}
.cp-step .cp-step-source{font-size:calc(20*var(--u));color:var(--cp-ink3)}
.cp-step-list{display:grid;gap:calc(16*var(--u));margin:0;padding:0;list-style:none}
.cp-step-list li{font-size:calc(30*var(--u));line-height:1.3;margin:0;
  padding-left:calc(28*var(--u));border-left:calc(4*var(--u)) solid var(--cp-uline)}
.cp-step-case{display:grid;grid-template-columns:1fr 1fr;gap:calc(44*var(--u));
  font-size:calc(28*var(--u));line-height:1.35}
.cp-figure .cp-step-case h3{font:600 calc(22*var(--u))/1.3 var(--cp-sans);color:var(--cp-ink2);
  margin:0 0 calc(4*var(--u));padding:0}
.cp-stage-foot{display:flex;align-items:center;gap:calc(18*var(--u));font-size:calc(24*var(--u));
  white-space:nowrap}
.cp-stage-foot button{font:600 calc(24*var(--u))/1 var(--cp-sans);min-height:calc(54*var(--u));
  padding:0 calc(22*var(--u));border:1px solid var(--cp-ctl);border-radius:6px;cursor:pointer;
  background:var(--cp-page);color:var(--cp-ink)}
.cp-stage-foot button.cp-next{background:var(--cp-accent);border-color:var(--cp-accent);
  color:var(--cp-onaccent)}
.cp-stage-foot button:disabled{opacity:.45;cursor:default}
.cp-stage :is(button,[tabindex]):focus-visible{outline:3px solid var(--cp-accent);
  outline-offset:3px}
.cp-dots-row{display:flex;align-items:center}
.cp-stage-foot .cp-dots-row button{border:0;background:none;min-height:calc(44*var(--u));
  padding:0 calc(6*var(--u))}
.cp-dots-row i{display:block;box-sizing:border-box;width:calc(13*var(--u));
  height:calc(13*var(--u));border-radius:50%;border:2px solid var(--cp-ctl)}
.cp-dots-row .cp-past i{background:var(--cp-ctl)}
.cp-dots-row [aria-current] i{background:var(--cp-accent);border-color:var(--cp-accent)}
.cp-stage-foot .cp-rest{margin-left:auto;display:flex;align-items:center;gap:calc(12*var(--u))}
.cp-stage-foot .cp-i{width:calc(24*var(--u));height:calc(24*var(--u));vertical-align:-.2em}
.cp-stage-foot .cp-quiet{border-color:transparent;color:var(--cp-ink2);font-weight:400;
  padding:0 calc(10*var(--u))}
.cp-stage-foot .cp-quiet[aria-pressed=true]{color:var(--cp-accent);font-weight:600}
.cp-blank .cp-stage{background:#000}
.cp-blank .cp-stage>*{visibility:hidden}
/* what the server draws over a step, in the space that the step leaves; the script shows it */
[class*=st-key-live-]{display:none!important}
body:has(.cp-stage) [class*=st-key-live-]{position:fixed;left:0;right:0;bottom:calc(100vh/810*92);
  padding:0 calc(100vw/1440*92);z-index:1000000;width:auto!important}
.cp-step[data-live]{padding-bottom:calc(190*var(--u))}
.cp-figure .cp-live-count{font-size:26px;font-weight:600;margin:0}
.cp-step-line{margin:0;display:grid}
.cp-step-line span{color:var(--cp-ink3);font-size:13.5px}
@media (max-width:640px){.cp-stage{padding:16px 18px;font-size:16px}
.cp-figure .cp-step h2{font-size:27px}.cp-step-top,.cp-stage-foot{font-size:16px}
.cp-figure .cp-step .cp-verdict{font-size:18px}.cp-step .cp-step-sub{font-size:16px}
.cp-step .cp-step-source{font-size:14px}.cp-step-list li{font-size:18px;padding-left:14px}
.cp-step-case{grid-template-columns:1fr;font-size:17px;gap:16px}
.cp-figure .cp-step-case h3{font-size:15px}
.cp-stage-foot{flex-wrap:wrap;gap:8px}.cp-stage-foot button{font-size:16px;min-height:44px}
.cp-dots-row{display:none}}
"""


LONG: Final = 75  # characters of a finding beyond which it would take three lines of the largest


@dataclass(frozen=True, slots=True)
class StepDrawing:
    """A step as it is shown.

    ``live`` names what the server draws over the step while it is on (a vote, a board), "" for
    none.
    """

    finding: str
    place: str
    component_id: str | None = None
    about: str = ""  # the component's or indicator's title, beside the place
    claim: Markup | None = None
    subtitle: str = ""
    chart: Markup | None = None
    source: str = ""
    live: str = ""


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
        tile(drawing.component_id, 40) if drawing.component_id else None,
        el("strong", drawing.place),
        el("span", drawing.about) if drawing.about else None,
        class_="cp-step-top",
    )
    return el(
        "section",
        top,
        el("h2", drawing.finding, class_="cp-long" if len(drawing.finding) > LONG else None),
        drawing.claim,
        el("p", drawing.subtitle, class_="cp-step-sub") if drawing.subtitle else None,
        el("div", drawing.chart, class_="cp-step-chart") if drawing.chart else None,
        el("p", drawing.source, class_="cp-step-source") if drawing.source else None,
        class_="cp-step",
        aria_label=f"Step {number} of {of}",
        data_live=drawing.live or None,
        hidden=number != 1,
    )


def _foot(count: int) -> Markup:
    dots = [
        el(
            "button",
            el("i"),
            type="button",
            data_dot=str(at),
            aria_label=f"Step {at + 1} of {count}",
        )
        for at in range(count)
    ]  # fmt: skip
    return el(
        "nav",
        el("button", "Back", type="button", data_go="back"),
        el("button", "Next", type="button", data_go="next", class_="cp-next"),
        el("span", *dots, class_="cp-dots-row"),
        el("span", data_count=True, role="status"),
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


def step_list(sentences: Sequence[str]) -> Markup:
    """Sentences to be read from the back of a room."""
    return el("ul", *(el("li", each) for each in sentences), class_="cp-step-list")


def step_case(parts: Sequence[tuple[str, str]]) -> Markup:
    """A case in two columns of titled words."""
    return el(
        "div",
        *(el("div", join([el("h3", title), el("p", words)])) for title, words in parts),
        class_="cp-step-case",
    )
