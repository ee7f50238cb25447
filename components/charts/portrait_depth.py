"""One dimension in depth: its figures, thresholds with standing and source, who may know more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from components.charts import prose
from components.charts.markup import Markup, el, join
from components.charts.portrait_key import standing_mark
from components.model import wording
from components.model.portrait_rows import Part, Stand, Threshold
from components.model.portrait_words import (
    SEEN_WORDS,
    STANDING_TITLES,
    against,
    amount_text,
    day_words,
    figure_words,
    threshold_number,
)


def figures_table(stand: Stand, place: str) -> Markup:
    """Every figure set to a threshold, those shown beside included: value, interval, distance."""
    columns = ("Figure", "Value", "95% interval", "Period", "Set against", "Distance", "Source")
    rows = (_figure(part, stand) for part in (*stand.parts, *stand.beside))
    return prose.table(f"What {stand.dimension.title.lower()} rests on in {place}", columns, rows)


def _figure(part: Part, stand: Stand) -> tuple[str, ...]:
    indicator = part.indicator
    estimate = " (estimate)" if indicator.is_estimate else ""
    if part.value is None or part.amount is None:
        value, distance = "?", "not known"
    else:
        value = figure_words(part)
        distance = amount_text(part.amount, stand.dimension.side)
    drawn = "" if part.threshold.counts else ", not drawn"
    return (
        f"{indicator.title}{estimate}",
        value,
        wording.interval_words(part.lower, part.upper, indicator) or "none published",
        part.period or "none",
        f"{against(part.threshold)} ({part.threshold.standing}{drawn})",
        distance,
        indicator.publisher,
    )


def threshold_card(threshold: Threshold, part: Part | None, side: Stand) -> Markup:
    """One threshold: value and standing, what it is for, our step, source and how we know."""
    title = f"{value_words(threshold)}: {STANDING_TITLES[threshold.standing].lower()}"
    said = [threshold.our_step]
    if threshold.not_counted:
        said.append(f"Not drawn. {threshold.not_counted}")
        if part and part.amount is not None:
            distance = amount_text(part.amount, side.dimension.side)
            said.append(f"The figure here would be {distance}.")
    return el(
        "div",
        el("h4", standing_mark(threshold.standing), title),
        *(el("p", sentence) for sentence in said if sentence),
        _source(threshold),
        class_="cp-th",
    )


def value_words(threshold: Threshold) -> str:
    """The threshold itself: "At least 65 years", "Nobody without"."""
    number = f"{threshold_number(threshold)} {threshold.unit}".replace(" %", "%")
    words = {
        "deprived": f"None without ({number})",
        "attained": f"All with ({number})",
        "floor": f"At least {number}",
        "cap": f"At most {number}",
        "boundary": f"At most {number}",
    }
    return words[threshold.kind]


def _source(threshold: Threshold) -> Markup:
    """Where it comes from, for what area, when it was set and by when it is to be reached."""
    form = "" if threshold.published else "The form, not the value: "
    facts = [
        f"set for: {threshold.geography}",
        f"date: {day_words(threshold.date)}" if threshold.date else "date not known to us",
        f"to be reached: {day_words(threshold.by)}" if threshold.by else None,
        SEEN_WORDS[threshold.seen],
    ]
    link = el("a", threshold.source_title, href=threshold.source_url, rel="noopener",
              target="_blank")  # fmt: skip
    text = "; ".join(fact for fact in facts if fact)
    return el("p", form, link, f". {wording.sentence_start(text)}.", class_="cp-th-source")


def earlier_aims(thresholds: Sequence[Threshold]) -> Markup | None:
    """Aims no longer in force, folded away and each with what took its place; None without any."""
    gone = [threshold for threshold in thresholds if threshold.superseded_by]
    if not gone:
        return None
    cards = (
        el(
            "div",
            el("h4", f"{value_words(each)}: no longer in force"),
            el("p", each.superseded_by),
            _source(each),
            class_="cp-th",
        )
        for each in gone
    )
    return prose.details("Aims no longer in force", join(cards))


def holders_table(
    missing: Sequence[Stand], why: Mapping[str, str], place: str, chosen: str | None
) -> Markup:
    """Every unknown dimension: why it is unknown and who might hold it. Rows can be chosen."""
    head = el("tr", *(el("th", words, scope="col") for words in
                      ("Dimension", "Why it is not known", "Who might hold it")))  # fmt: skip
    return el(
        "table",
        el("caption", f"Not known about {place}", class_="cp-vh"),
        el("thead", head),
        el("tbody", *(_holder(stand, why[stand.dimension.dimension_id], chosen)
                      for stand in missing)),
        class_="cp-holds",
    )  # fmt: skip


def _holder(stand: Stand, why: str, chosen: str | None) -> Markup:
    dimension = stand.dimension
    is_chosen = dimension.dimension_id == chosen
    button = el("button", dimension.title, type="button", data_choose=dimension.dimension_id,
                aria_pressed="true" if is_chosen else "false")  # fmt: skip
    return el(
        "tr",
        el("th", button, el("small", dimension.side), scope="row"),
        el("td", why),
        el("td", dimension.who_might_hold),
        data_choose=dimension.dimension_id,
        class_="cp-chosen" if is_chosen else None,
    )
