"""A board of notes as a room sees it: columns of dashed notes, opinion and not statistics.

What people typed is text here and never markup; it reads from the side its own script begins at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.icons import tile
from components.charts.markup import Markup, el, join
from components.model.consultation import SECTION_PROMPTS, SECTION_TITLES
from components.model.wording import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from components.model.board import Column, Pile
    from components.model.room_rows import Note
    from components.model.said_rows import Point

    Buttons = Callable[[Note], Markup | None]

CSS: Final = """
.cp-board{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,230px),1fr));gap:22px;
  align-items:start}
.cp-figure .cp-board h3{font:italic 400 20px/26px var(--cp-serif);margin:0;padding:0 0 2px}
.cp-figure .cp-board h4{font:600 15px/20px var(--cp-sans);margin:12px 0 4px;padding:0}
.cp-figure .cp-board .cp-asked{font-size:14px;line-height:19px;color:var(--cp-ink2);margin:0 0 8px}
.cp-board ul{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.cp-sticky{margin:0;padding:9px 12px;border:1.5px dashed var(--cp-ctl);border-radius:8px;
  display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:5px 10px}
.cp-figure .cp-sticky p{margin:0;flex-basis:100%;min-width:0;font-size:15.5px;line-height:21px;
  overflow-wrap:anywhere;
  color:var(--cp-ink)}
.cp-sticky.cp-hidden{border-style:dotted;background:var(--cp-u)}
.cp-sticky.cp-picked{border:2px solid var(--cp-accent);padding:8.5px 11.5px}
.cp-sticky-foot{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px;
  font-size:13.5px;line-height:18px;color:var(--cp-ink2);--s:18px}
.cp-sticky-dots{display:inline-flex;align-items:center;gap:4px;font-weight:600}
.cp-sticky-about{display:inline-flex;align-items:center;gap:6px}
.cp-sticky-dots i{width:10px;height:10px;border-radius:50%;background:var(--cp-ink2)}
.cp-sticky-does{gap:6px}
.cp-figure .cp-sticky button{font:600 13.5px/18px var(--cp-sans);min-height:32px;padding:5px 9px;
  box-sizing:border-box;border:1px solid var(--cp-ctl);border-radius:6px;
  background:var(--cp-page);color:var(--cp-ink);cursor:pointer}
.cp-figure .cp-sticky button[aria-pressed=true]{color:var(--cp-accent);
  border-color:var(--cp-accent);background:var(--cp-accentsoft)}
.cp-figure .cp-sticky button:disabled{color:var(--cp-ink3);border-style:dashed;cursor:default}
.cp-figure .cp-board-said{position:sticky;top:0;z-index:2;margin:0;padding:8px 0;
  background:var(--cp-page)}
[data-testid=stLayoutWrapper]:has(>[class*=st-key-noprint-picked]){position:sticky;bottom:0;
  z-index:3;background:var(--cp-page);border-top:1px solid var(--cp-ctl);padding:10px 0}
.cp-figure .cp-sticky button:focus-visible{outline:3px solid var(--cp-accent);outline-offset:2px}
.cp-earlier ul{list-style:none;margin:0;padding:0}
.cp-earlier li{margin:0;padding:6px 0;border-top:1px solid var(--cp-hair);font-size:14.5px;
  line-height:20px}
.cp-board-more{font-size:14px;color:var(--cp-ink2);margin:8px 0 0}
.cp-room-cases{list-style:none;margin:10px 0 0;padding:0;display:grid;gap:12px 28px;
  grid-template-columns:repeat(auto-fit,minmax(min(100%,330px),1fr))}
.cp-room-cases li{margin:0;padding:8px 0 0;border-top:1px solid var(--cp-hair);display:grid;gap:2px;
  align-content:start;font-size:14.5px;line-height:20px;color:var(--cp-ink2)}
.cp-room-cases strong{font:600 16px/21px var(--cp-serif);color:var(--cp-ink)}
.cp-room-cases small{font-size:13px;line-height:18px}
@media (max-width:640px){.cp-figure .cp-sticky button{min-height:44px}}
body:has(.cp-stage) [class*=st-key-live-board-]{--v:min(100vw/1440,100vh/810);
  top:calc(var(--room-head,142px) + 18*var(--v));overflow:hidden}
[class*=st-key-live-board-] .cp-board{grid-template-columns:repeat(var(--n),1fr);
  gap:calc(26*var(--v))}
[class*=st-key-live-board-] .cp-figure .cp-board h3{font-size:calc(28*var(--v));line-height:1.2}
[class*=st-key-live-board-] .cp-figure .cp-board h4{font-size:calc(21*var(--v));line-height:1.25}
[class*=st-key-live-board-] .cp-figure .cp-board :is(.cp-asked,.cp-board-more){
  font-size:calc(20*var(--v));line-height:1.25}
[class*=st-key-live-board-] .cp-figure .cp-sticky p{font-size:calc(24*var(--v));
  line-height:1.2}
[class*=st-key-live-board-] .cp-board-few .cp-sticky p{font-size:calc(32*var(--v))}
[class*=st-key-live-board-] .cp-sticky-foot{font-size:calc(20*var(--v));line-height:1.2;
  --s:calc(24*var(--v))}
"""


def board(
    columns: Sequence[Column],
    name: str,
    *,
    buttons: Buttons | None = None,
    facts: Buttons | None = None,
    picked: Collection[int] = (),
    largest: bool = False,
) -> Markup:
    """The board. ``buttons`` adds to a note what can be pressed; None for a board to look at.

    ``facts`` adds words on what a note is about; ``picked`` are numbers of notes with a mark round
    them. ``largest`` is for the stage: its notes in the type that few notes leave room for.
    """

    def draw(note: Note) -> Markup:
        return _note(note, buttons and buttons(note), facts and facts(note), note.note_id in picked)

    return el(
        "div",
        *(_column(column, draw) for column in columns),
        class_="cp-board cp-board-few" if largest else "cp-board",
        role="group", aria_label=name, style=f"--n:{len(columns)}",
    )  # fmt: skip


def _column(column: Column, draw: Buttons) -> Markup:
    piles = join(_pile(pile, draw) for pile in column.piles)
    more = column.more
    words = f"and {plural(more, 'more note')}" if more else None
    return el(
        "section",
        el("h3", SECTION_TITLES[column.section]),
        el("p", SECTION_PROMPTS[column.section], class_="cp-asked"),
        piles if column.piles else el("p", "No notes yet.", class_="cp-board-more"),
        el("p", words, class_="cp-board-more") if words else None,
    )


def _pile(pile: Pile, draw: Buttons) -> Markup:
    notes = el("ul", *(draw(note) for note in pile.notes), role="list")
    space = None if pile.title else "margin-top:8px"
    return el("div", el("h4", pile.title, dir="auto") if pile.title else None, notes, style=space)


def _note(note: Note, buttons: Markup | None, about: Markup | None, is_picked: bool) -> Markup:
    facts = [
        _dots(note.dots) if note.dots else None,
        el("span", tile(note.component, 18), about, class_="cp-sticky-about")
        if note.component else None,
        el("span", "Hidden from the room") if note.is_hidden else None,
    ]  # fmt: skip
    marks = {"cp-hidden": note.is_hidden, "cp-picked": is_picked}
    return el(
        "li",
        el("p", note.text, dir="auto"),
        el("div", *facts, class_="cp-sticky-foot") if any(facts) else None,
        el("div", buttons, class_="cp-sticky-foot cp-sticky-does") if buttons else None,
        class_=" ".join(["cp-sticky", *(name for name, is_on in marks.items() if is_on)]),
    )


def _dots(count: int) -> Markup:
    return el("span", el("i"), plural(count, "dot"), class_="cp-sticky-dots")


def note_button(
    does: str, note: Note, words: str, *, pressed: bool | None = None, off: bool = False
) -> Markup:
    """A button on a note; choosing it says ``does`` and the note's number: "dot 12"."""
    state = None if pressed is None else str(pressed).lower()
    return el(
        "button", words, type="button", data_choose=f"{does} {note.note_id}", aria_pressed=state,
        aria_label=f"{words}: {note.text[:80]}", disabled="disabled" if off else None,
    )  # fmt: skip


EARLIER_SHOWN: Final = 4  # of a part; the others unfold


def earlier_points(found: Mapping[str, Sequence[Point]], titles: Mapping[str, str]) -> Markup:
    """What working groups said before, in the parts of the board."""
    return el(
        "div",
        *(_earlier(titles[part], points) for part, points in found.items()),
        class_="cp-board cp-earlier",
    )


def _earlier(title: str, points: Sequence[Point]) -> Markup:
    shown, rest = points[:EARLIER_SHOWN], points[EARLIER_SHOWN:]
    unfolded = (
        el("details", el("summary", f"and {plural(len(rest), 'more point')}"), _list(rest),
           data_keep=f"earlier-{title}")
        if rest
        else None
    )  # fmt: skip
    nothing = None if points else el("p", "Nothing on this theme.", class_="cp-board-more")
    return el("section", el("h3", title), _list(shown) if shown else nothing, unfolded)


def _list(points: Sequence[Point]) -> Markup:
    return el("ul", *(el("li", f"{each.text} ({each.year})") for each in points), role="list")
