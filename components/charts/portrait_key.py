"""How to read a portrait: paints, edges by standing with their counts, what is not known."""

from __future__ import annotations

from collections.abc import Sequence

from components.charts.markup import Markup, el, join
from components.model.portrait_rows import DIMENSIONS, Portrait, Stand, Standing
from components.model.portrait_words import (
    STANDING_MEANINGS,
    STANDING_TITLES,
    amount_words,
    known,
    part_line,
    standings,
    unknown,
    unknown_line,
)


def portrait_key(portraits: Sequence[Portrait]) -> Markup:
    """The key beside the ring; paints that do not appear in any of ``portraits`` are left out."""
    every = [stand for portrait in portraits for stand in known(portrait)]
    paints = [
        ("safe", "Safe and just space", True),
        ("fill", "Shortfall inward, overshoot outward; area shows the amount", True),
        ("partial", "Rests on some of its figures only", any(s.is_partial for s in every)),
        ("inherited", "A county’s figures", any(s.inherited_from for s in every)),
        ("unknown", "Not known", any(unknown(portrait) for portrait in portraits)),
    ]  # fmt: skip
    rows = (_row(f"cp-pk-{kind}", words) for kind, words, wanted in paints if wanted)
    return join(
        [
            el("h3", "How to read it"),
            el("ul", *rows),
            el("h3", "Edge: standing of the threshold"),
            el("ul", *(_standing(s, n) for s, n in standings(portraits).items())),
        ]
    )


def standing_mark(standing: Standing) -> Markup:
    """A sample of the edge, for beside words that name the standing."""
    return el("i", class_=f"cp-pk cp-pk-{standing}", aria_hidden="true")


def _standing(standing: Standing, count: int) -> Markup:
    meaning = STANDING_MEANINGS[standing]
    joint = " " if meaning.startswith(("of", "only")) else ", "
    words = join([el("strong", STANDING_TITLES[standing]), f"{joint}{meaning}"])
    return _row(f"cp-pk-{standing}", words, f"{count} here" if count else "none here")


def _row(kind: str, words: Markup | str, small: str | None = None) -> Markup:
    said = el("span", words, el("small", small) if small else None)
    return el("li", el("i", class_=f"cp-pk {kind}", aria_hidden="true"), said)


def chosen_box(stand: Stand) -> Markup:
    """The chosen dimension in a few words beside the ring, so that a click is seen at once."""
    lines = [part_line(part) for part in stand.parts]
    if stand.amount is None:
        lines = ["Why, and who might hold it: below."]
    return el(
        "div",
        el("h3", f"{stand.dimension.title}: {amount_words(stand)}"),
        *(el("p", line) for line in lines),
        el("p", "In depth under the bars."),
        class_="cp-pr-box cp-pr-chosen",
        role="status",
    )


def unknown_box(portrait: Portrait) -> Markup | None:
    """How many dimensions are not known; None where all are."""
    missing = unknown(portrait)
    if not missing:
        return None
    return el(
        "div",
        el("h3", f"Not known: {len(missing)} of {DIMENSIONS}"),
        el("p", unknown_line(portrait)),
        el("p", "Listed below with who might hold them."),
        class_="cp-pr-box",
    )
