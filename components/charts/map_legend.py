"""The legend of a map: classes with their ranges, my place, and every kind of unknown, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.icons import icon
from components.charts.markup import Markup, el, join
from components.charts.tokens import var
from components.model.map_claims import CLAIM_LETTERS
from components.model.map_codes import (
    CLASS_LETTERS,
    INHERITED_LETTERS,
    NOT_SHOWN,
    OUTSIDE,
    UK_SCOPE,
    UNKNOWN_LETTERS,
)
from components.model.map_words import class_ranges, nations_left_out
from components.model.wording import UNKNOWN_WORDS, plural

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.model.map_codes import MapClasses
    from components.model.map_rows import LegendRow
    from components.model.rows import Indicator, UnknownReason

SHETLAND_MOVED: Final = "Shetland is moved to fit."
WITH_SHETLAND: Final = (UK_SCOPE, "S92000003")
TO_CHOOSE: Final = "Choose a council on the map to open it."
OUTLINE: Final = "line"  # stands for a letter: an outline round councils of many classes
# What each kind means, as short as a legend has room for.
KIND_WORDS: Final[Mapping[UnknownReason, str]] = {
    "no_data": "nobody published it",
    "suppressed": "held back by the publisher",
    "not_applicable": "does not exist there",
    "not_comparable": "counted in another way",
}


def map_legend(
    classes: MapClasses, indicator: Indicator, mine: tuple[str, str] | None = None
) -> Markup:
    """The legend as a block of HTML.

    Args:
        classes: the map drawn.
        indicator: whose values they are.
        mine: name of the place outlined and the letter it is drawn in (OUTLINE for a place of
            several councils), None where none is.
    """
    ranges = zip(CLASS_LETTERS, class_ranges(classes, indicator), strict=False)
    rows = [_row(letter, words) for letter, words in ranges]
    title = indicator.title + (f", {indicator.latest_period}" if indicator.latest_period else "")
    moved = (SHETLAND_MOVED,) if classes.scope in WITH_SHETLAND else ()
    return _legend(title, rows, classes, mine, (TO_CHOOSE, *moved))


def counted_legend(
    title: str,
    rows: Sequence[LegendRow],
    classes: MapClasses,
    mine: tuple[str, str] | None = None,
    close: Sequence[str] = (),
) -> Markup:
    """A legend of these rows with their councils counted, claims with their signs.

    ``mine`` as of ``map_legend``; ``close`` are the lines under it. The colours are those of as
    many classes as there are.
    """
    drawn = [_row(row.letter, row.words, sign=row.sign, count=row.count) for row in rows]
    ramp = len(classes.breaks) + 1
    return _legend(title, drawn, classes, mine, (TO_CHOOSE, *close), ramp=ramp)


def _legend(
    title: str,
    rows: Sequence[Markup],
    classes: MapClasses,
    mine: tuple[str, str] | None,
    close: Sequence[str],
    *,
    ramp: int | None = None,
) -> Markup:
    """Title, classes, my place, other nations, then the unknown and what one may do."""
    rows = [*rows]
    if classes.inherited_count():
        rows.append(_row("d", f"striped: the county’s figure, {classes.inherited_count()}"))
    if mine and mine[1] not in NOT_SHOWN:
        name, letter = mine
        rows.append(_row(f"{letter} cp-sw-mine", name))
    if classes.leaves_out_nations():
        rows.append(_row(OUTSIDE, nations_left_out(classes)))
    return el(
        "div",
        el("h3", title),
        el("ul", *rows),
        _unknown(classes),
        *(el("p", line, class_="cp-to-press" if line == TO_CHOOSE else None) for line in close),
        class_=f"cp-leg cp-ramp-{ramp}" if ramp else "cp-leg",
    )


def no_map(indicator: Indicator) -> Markup:
    """What stands where a map would be: councils voted in different years, or none has a value."""
    if indicator.role == "cohort":
        return el("p", "Not mapped: councils voted in different years.", class_="cp-leg")
    return el("p", "No map: this figure is not published for any council.", class_="cp-leg")


def _unknown(classes: MapClasses) -> Markup:
    counts = classes.unknown_counts()
    if not counts:
        return el("p", "Every council’s figure is known.")
    rows = [
        _row(UNKNOWN_LETTERS[kind], f"{UNKNOWN_WORDS[kind]}: {count}", KIND_WORDS[kind])
        for kind, count in counts.items()
    ]
    title = f"Not known: {plural(sum(counts.values()), 'council')}"
    return join([el("h3", title), el("ul", *rows)])


def _row(
    letter: str,
    words: str,
    meaning: str | None = None,
    *,
    sign: str | None = None,
    count: int | None = None,
) -> Markup:
    swatch = el("i", class_=f"cp-sw cp-sw-{letter}", aria_hidden="true")
    said = el("span", words, el("small", meaning) if meaning else None)
    number = el("b", str(count)) if count is not None else None
    return el("li", swatch, icon(sign) if sign else None, said, number)


def _swatches() -> str:
    """The letters' paints as CSS backgrounds, so that a legend needs no drawing of its own."""
    lines, dot = "repeating-linear-gradient(-45deg", "radial-gradient(circle"
    u, uline, page = var("u"), var("uline"), var("page")
    paints = {letter: f"var(--cp-c{n})" for n, letter in enumerate(CLASS_LETTERS)}
    for n, letter in enumerate(INHERITED_LETTERS):
        paints[letter] = f"{lines},{page} 0 1.6px,var(--cp-c{n}) 1.6px 5px)"
    paints |= {letter: f"var(--cp-k{letter})" for letter in CLAIM_LETTERS.values()}
    paints |= {
        "n": f"{lines},{uline} 0 1.6px,{u} 1.6px 5px)",
        "s": f"{dot},{uline} 1.1px,transparent 1.4px) 0 0/5px 5px,{u}",
        "x": f"{lines},{uline} 0 1.4px,transparent 1.4px 5px),"
        f"repeating-linear-gradient(45deg,{uline} 0 1.4px,{u} 1.4px 5px)",
        "z": u,
        OUTSIDE: page,
        OUTLINE: page,
    }
    return "".join(f".cp-sw-{letter}{{background:{paint}}}" for letter, paint in paints.items())


LEGEND_CSS: Final = """
.cp-leg{font-size:14px;line-height:18px;color:var(--cp-ink2)}
.cp-leg h3{margin:0 0 8px;padding:0;font:620 14.5px/1.3 var(--cp-sans);color:var(--cp-ink);
letter-spacing:0}
.cp-leg ul+h3{margin-top:16px}
.cp-leg ul{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.cp-leg li{display:flex;align-items:center;gap:10px;margin:0;padding:0;font-size:14px}
.cp-leg p{margin:14px 0 0;font-size:14px}
.cp-sw{flex:none;width:24px;height:16px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.cp-sw-z{border:1px dashed var(--cp-uline)}.cp-sw-o{border:1px solid var(--cp-hair)}
.cp-leg small{display:block;font-size:13px;line-height:16px;color:var(--cp-ink3)}
.cp-sw-mine{box-shadow:0 0 0 1px var(--cp-page) inset,0 0 0 3px var(--cp-accent)}
@container (max-width:460px) and (min-width:300px){
.cp-leg ul{display:block;columns:2;column-gap:16px}
.cp-leg li{break-inside:avoid;margin-bottom:8px}}
""" + _swatches()
