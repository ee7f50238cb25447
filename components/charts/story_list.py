"""The steps of a story on the facilitator's desk: one row each, with what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el

if TYPE_CHECKING:
    from collections.abc import Sequence

CSS: Final = """
.cp-story{list-style:none;margin:0;padding:0}
.cp-figure .cp-story>li{margin:0;padding:0;border-top:1px solid var(--cp-hair)}
.cp-story>li:last-child{border-bottom:1px solid var(--cp-hair)}
.cp-story-row{display:grid;grid-template-columns:26px 30px minmax(0,1fr) auto;gap:10px;
  align-items:center;min-height:58px;padding:6px 0}
.cp-story-n{font-weight:620;color:var(--cp-ink2);text-align:right}
.cp-figure .cp-story-words{display:grid;gap:1px;margin:0}
.cp-story-words b{font:600 17px/22px var(--cp-serif);text-wrap:pretty}
.cp-story-words span{font-size:13.5px;line-height:18px;color:var(--cp-ink3)}
.cp-story-does{display:flex;gap:4px}
.cp-story-does button,.cp-notes button{min-width:40px;min-height:40px;padding:0 10px;
  border:1px solid transparent;border-radius:6px;background:none;color:var(--cp-ink2);
  font:500 14.5px/1 var(--cp-sans);cursor:pointer}
.cp-story-does button:hover:not(:disabled){border-color:var(--cp-ctl);color:var(--cp-ink)}
.cp-story-does button[aria-expanded=true]{border-color:var(--cp-ctl);background:var(--cp-surface)}
.cp-story-does button:disabled{opacity:.3;cursor:default}
.cp-story-does button:focus-visible,.cp-story-open :is(input,textarea):focus-visible,
  .cp-notes button:focus-visible{outline:3px solid var(--cp-accent);outline-offset:1px}
.cp-story-does .cp-i{width:18px;height:18px}
.cp-turn-up{transform:rotate(-90deg)}.cp-turn-down{transform:rotate(90deg)}
.cp-story-open{display:grid;gap:10px;padding:2px 0 16px 76px;max-width:760px}
.cp-story-open[hidden]{display:none}
.cp-story-open label{display:grid;gap:4px;font-size:14.5px;line-height:20px;color:var(--cp-ink2)}
.cp-story-open :is(input,textarea){font:400 16px/23px var(--cp-sans);color:var(--cp-ink);
  background:var(--cp-surface);border:1px solid var(--cp-ctl);border-radius:6px;padding:8px 12px;
  width:100%;box-sizing:border-box}
.cp-story-open textarea{min-height:84px;resize:vertical}
.cp-notes{max-width:900px;font-size:22px;line-height:1.45}
.cp-figure .cp-notes p{margin:0;font-size:inherit;line-height:inherit}
.cp-figure .cp-notes h2{font:600 34px/1.2 var(--cp-serif);margin:4px 0 20px;padding:0}
.cp-notes-top{display:flex;justify-content:space-between;color:var(--cp-ink2)}
.cp-notes-top b{font-variant-numeric:tabular-nums;color:var(--cp-ink)}
.cp-figure .cp-notes .cp-notes-words{white-space:pre-line;min-height:6em;
  border-left:4px solid var(--cp-accent);padding-left:18px}
.cp-notes-next{border-top:1px solid var(--cp-hair);margin-top:24px;padding-top:12px;
  color:var(--cp-ink2)}
.cp-notes nav{display:flex;gap:10px;margin-top:20px}
.cp-notes button{border-color:var(--cp-ctl);color:var(--cp-ink)}
body:has(.cp-notes) :is([data-testid=stSidebar],[data-testid=stHeader],.st-key-noprint-header){
  display:none!important}
@media (max-width:640px){.cp-story-row{grid-template-columns:22px minmax(0,1fr);padding:10px 0}
.cp-story-row>.cp-tile,.cp-story-row>.cp-no-tile{display:none}
.cp-story-does{grid-column:2}.cp-story-open{padding-left:32px}.cp-notes{font-size:18px}}
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One step: what it shows, what it is about, and the facilitator's own words.

    ``key`` stays with the step when it moves; ``source`` is the whole source line.
    """

    key: str
    shown: str
    about: str
    component_id: str | None
    finding: str
    notes: str
    source: str


def story_list(rows: Sequence[Row], longest_finding: int, longest_notes: int) -> Markup:
    """The rows in their order; the script moves, removes and opens them."""
    return el(
        "div",
        el("ol", *(_row(row, at, len(rows), longest_finding, longest_notes)
                   for at, row in enumerate(rows)),
           class_="cp-story", data_shape=" ".join(row.key for row in rows)),
        el("p", class_="cp-vh", role="status", data_said=True),
    )  # fmt: skip


def _row(row: Row, at: int, of: int, longest_finding: int, longest_notes: int) -> Markup:
    mark = tile(row.component_id, 30) if row.component_id else el("i", class_="cp-no-tile")
    return el(
        "li",
        el("div",
           el("span", str(at + 1), class_="cp-story-n"),
           mark,
           el("p", el("b", row.shown), el("span", row.about), class_="cp-story-words"),
           _does(row, at, of),
           class_="cp-story-row"),
        _open(row, longest_finding, longest_notes),
        data_key=row.key, data_at=str(at),
    )  # fmt: skip


def _does(row: Row, at: int, of: int) -> Markup:
    def button(does: str, words: str, inside: Markup | str, *, off: bool = False) -> Markup:
        return el("button", inside, type="button", data_do=does, disabled=off,
                  aria_label=f"{words}: step {at + 1}, {row.shown}", title=words)  # fmt: skip

    notes = "Notes •" if row.notes or row.finding else "Notes"
    return el(
        "div",
        el("button", notes, type="button", data_do="open", aria_expanded="false",
           aria_label=f"Heading and notes of step {at + 1}, {row.shown}"),
        button("up", "Move up", _turned("up"), off=at == 0),
        button("down", "Move down", _turned("down"), off=at == of - 1),
        button("out", "Take out", "✕", off=of == 1),
        class_="cp-story-does",
    )  # fmt: skip


def _turned(way: str) -> Markup:
    return el("span", icon("right"), class_=f"cp-turn-{way}", style="display:inline-flex")


def _open(row: Row, longest_finding: int, longest_notes: int) -> Markup:
    return el(
        "div",
        el("label", "Your own heading (leave empty for ours)",
           el("input", value=row.finding, maxlength=longest_finding, data_word="finding")),
        el("label", "Speaker notes, for you alone",
           el("textarea", row.notes, maxlength=longest_notes, data_word="notes")),
        el("p", row.source, class_="cp-source") if row.source else None,
        class_="cp-story-open", hidden=True,
    )  # fmt: skip


def notes_frame() -> Markup:
    """The notes window without words: the script puts them in as text."""
    keys = (("back", "Back"), ("next", "Next"), ("blank", "Blank"), ("clock", "Clock"),
            ("reset", "Start over"))  # fmt: skip
    return el(
        "div",
        el("p", el("span", data_count=True), el("b", "00:00", data_clock=True),
           class_="cp-notes-top"),
        el("h2", data_finding=True),
        el("p", data_words=True, class_="cp-notes-words"),
        el("p", "Next: ", el("b", data_next=True), class_="cp-notes-next"),
        el("nav", *(el("button", words, type="button", data_go=does) for does, words in keys),
           aria_label="The big screen"),
        class_="cp-notes",
    )  # fmt: skip
