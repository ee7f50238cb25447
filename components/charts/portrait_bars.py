"""The twin of the ring: the same amounts as bars in a real table, one row a dimension."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from components.charts.markup import Markup, el, join, number, only_read_aloud
from components.charts.portrait_key import standing_mark
from components.model.portrait_rows import Portrait, Side, Stand
from components.model.portrait_words import (
    CLUSTER_TITLES,
    SIDE_TITLES,
    amount_words,
    limits,
    may_be_set_side_by_side,
    part_line,
)

Named = tuple[str, Portrait]  # "Leeds", "Leeds, 2015" and what stands there
SIDE_WORDS: dict[Side, str] = {
    "ecological": "how far past; a whole bar is twice what is safe",
    "social": "how much is missing; a whole bar is all of it",
}


def portrait_bars(named: Sequence[Named], *, caption: str, chosen: str | None = None) -> Markup:
    """Rows of every dimension that is known in one of the portraits, the ceiling first.

    The name of a row is a button with ``data-choose`` = its dimension's id, and a click anywhere in
    the row does the same as one on its wedge.
    """
    rows = [
        stands
        for stands in zip(*(portrait for _, portrait in named), strict=True)
        if any(stand.amount is not None for stand in stands)
    ]
    rows.sort(key=lambda stands: stands[0].dimension.side == "social")
    names = [name for name, _ in named]
    bodies = (
        el("tbody", _group(side), *_rows(list(of), names, chosen))
        for side, of in groupby(rows, key=lambda stands: stands[0].dimension.side)
    )
    heads = ("Dimension", "Bar", "Amount", "What it rests on")
    head = el("tr", *(el("th", words, scope="col") for words in heads))
    return el(
        "table",
        el("caption", caption, class_="cp-vh"),
        el("thead", head, class_="cp-vh"),
        *bodies,
        class_="cp-pbars cp-pbars-two" if len(named) > 1 else "cp-pbars",
    )


def _group(side: Side) -> Markup:
    words = join([SIDE_TITLES[side], el("small", SIDE_WORDS[side])])
    return el("tr", el("th", words, colspan=4, scope="colgroup"), class_="cp-pgroup")


def _rows(
    rows: Sequence[Sequence[Stand]], names: Sequence[str], chosen: str | None
) -> list[Markup]:
    """A row each; the first of a cluster says which."""
    found, before = [], None
    for stands in rows:
        cluster = stands[0].dimension.cluster
        title = CLUSTER_TITLES[cluster] if cluster and cluster != before else None
        found.append(_row(stands, names, chosen, title))
        before = cluster
    return found


def _row(
    stands: Sequence[Stand], names: Sequence[str], chosen: str | None, cluster: str | None
) -> Markup:
    dimension = stands[0].dimension
    is_chosen = dimension.dimension_id == chosen
    button = el("button", dimension.title, type="button", data_choose=dimension.dimension_id,
                aria_pressed="true" if is_chosen else "false")  # fmt: skip
    several = len(stands) > 1
    bars = (
        amount_bar(stand, name if several else None)
        for stand, name in zip(stands, names, strict=True)
    )
    amounts = (
        el("span", only_read_aloud(f"{name}: ") if several else None, amount_words(stand),
           class_=_tone(stand))
        for stand, name in zip(stands, names, strict=True)
    )  # fmt: skip
    return el(
        "tr",
        el("th", el("small", cluster) if cluster else None, button, scope="row"),
        el("td", *bars, class_="cp-pb"),
        el("td", *amounts, class_="cp-pa"),
        el("td", *_words(stands, names), class_="cp-pw"),
        data_choose=dimension.dimension_id,
        class_="cp-chosen" if is_chosen else None,
    )  # fmt: skip


def _tone(stand: Stand) -> str | None:
    """The colour of what is past a threshold is for that alone."""
    if stand.amount is None:
        return "cp-pnone"
    return None if stand.amount > 0 else "cp-pok"


def amount_bar(stand: Stand, name: str | None = None) -> Markup:
    """One amount as a bar, hatched where it rests on some figures or a county’s; or "?"."""
    label = el("small", name, aria_hidden="true") if name else None
    if stand.amount is None:
        empty = el("span", el("b", "?", aria_hidden="true"), class_="cp-pbar cp-pbar-none")
        return el("span", label, empty, class_="cp-pone")
    hatch = "partial" if stand.is_partial else "inherited" if stand.inherited_from else "fill"
    over = " cp-pbar-on" if stand.amount > 1 else ""
    style = f"--v:{number(100 * min(1.0, max(0.0, stand.amount)))}"
    bar = el("span", el("i", class_=f"cp-pk-{hatch}"), class_=f"cp-pbar{over}", style=style)
    return el("span", label, bar, class_="cp-pone")


def _words(stands: Sequence[Stand], names: Sequence[str]) -> list[Markup]:
    """What each amount rests on, the standing, and whether they can be set side by side."""
    known = [(s, name) for s, name in zip(stands, names, strict=True) if s.amount is not None]
    lines: list[Markup] = []
    for stand, name in known:
        if len(stands) > 1:
            lines.append(el("b", name))
        lines += [el("span", part_line(part)) for part in stand.known_parts]
        limited = "; ".join(limits(stand))
        lines += [el("small", limited)] if limited else []
    lines.append(_standing(known[0][0]))
    if len(known) > 1 and not may_be_set_side_by_side(known[0][0], known[1][0]):
        lines.append(el("small", "The two rest on different figures: not to be compared."))
    return lines


def _standing(stand: Stand) -> Markup:
    standing = stand.standing or "benchmark"
    return el("small", standing_mark(standing), standing)
