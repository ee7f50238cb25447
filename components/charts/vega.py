"""What our Vega-Lite specifications share: the look, the data as text, values in their unit.

Specifications are plain dictionaries, so the running app never pays for importing Altair; tests
check every one against Altair's schema. Colours are ``var(--cp-…)``: Vega's SVG passes them on, and
the chart follows the theme by itself. An export replaces them with :func:`resolved`.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any, Final

from components.charts.tokens import COLOURS, ThemeType, colour, var
from components.model.rows import Indicator
from components.model.wording import is_percentage

Spec = dict[str, Any]  # a Vega-Lite specification or a piece of one
SCHEMA: Final = "https://vega.github.io/schema/vega-lite/v6.json"  # a name, never fetched
LABEL_PX: Final = 13  # never smaller
FEWEST_STEPS: Final = 4  # an axis is cut into about as many; a longer one has whole steps

CONFIG: Final[Spec] = {
    "font": "Hanken Grotesk, sans-serif",
    "background": "transparent",
    "view": {"stroke": None},
    "axis": {
        "labelColor": var("ink2"),
        "labelFontSize": LABEL_PX,
        "labelPadding": 6,
        "gridColor": var("hair"),
        "gridOpacity": 0.6,
        "domainColor": var("ctl"),
        "ticks": False,
    },
    "text": {"fontSize": LABEL_PX, "color": var("ink2"), "lineBreak": "|"},
}
DIAMOND: Final[Spec] = {  # my place, as everywhere
    "type": "point", "shape": "diamond", "filled": True, "size": 150, "opacity": 1,
    "color": var("accent"), "stroke": var("page"), "strokeWidth": 2,
}  # fmt: skip


def layer(where: str, mark: Spec, **encoding: object) -> Spec:
    """A layer of the rows for which the Vega expression ``where`` holds.

    Single marks are not read aloud: the words of the whole chart and the table beside it are.
    """
    return {"transform": [{"filter": where}], "mark": {"aria": False, **mark}, "encoding": encoding}


def field(name: str, kind: str = "quantitative", **more: object) -> Spec:
    """An encoding of a field without a title: the words around the chart say what it is."""
    return {"field": name, "type": kind, "title": None, **more}


def chart(height: int, layers: Sequence[Spec], x: Spec, **encoding: object) -> Spec:
    """A specification as wide as its container.

    The data goes into a layer of its own around all others: Streamlit would turn data at the top
    into an Arrow table, three times as large as the text.
    """
    inside = {"data": {}, "transform": [], "encoding": {"x": x, **encoding}, "layer": [*layers]}
    return {
        "$schema": SCHEMA,
        "width": "container",
        "height": height,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 8, "right": 8, "top": 4, "bottom": 4},
        "config": CONFIG,
        "layer": [inside],
    }


def fresh(spec: Spec) -> Spec:
    """A copy to fill in. By way of JSON: ten times as fast as copying it part by part."""
    copy: Spec = json.loads(json.dumps(spec))
    return copy


def as_text(rows: Sequence[Mapping[str, object]], numbers: Sequence[str]) -> Spec:
    """Rows as CSV inside a specification; the columns ``numbers`` are read as numbers.

    A None or a missing key is an empty cell, which Vega reads as null. No rows: no values.
    """
    if not rows:
        return {"values": []}
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    parse = {name: "number" for name in numbers if name in columns}
    return {"values": text.getvalue(), "format": {"type": "csv", "parse": parse}}


def written(expression: str, indicator: Indicator, decimals: int | None = None) -> str:
    """A Vega expression that writes a value in the source's unit, as wording.format_value does."""
    digits = indicator.decimals if decimals is None else decimals
    number = f"format(abs({expression}),',.{digits}f')"
    suffix = "%" if is_percentage(indicator) else ""
    if indicator.unit == "million pounds":
        suffix = " million"
    prefix = "£" if indicator.prefix or indicator.unit == "million pounds" else ""
    return f"({expression}<0?'−':'')+'{prefix}'+{number}+'{suffix}'"


def axis_labels(indicator: Indicator, low: float, high: float) -> str:
    """The expression for an axis: decimals only where its few steps would need them."""
    whole_steps = high - low >= FEWEST_STEPS
    return written("datum.value", indicator, 0 if whole_steps else None)


def fixed(low: float, high: float) -> Spec:
    """A scale from ``low`` to ``high`` exactly."""
    return {"domain": [low, high], "nice": False, "zero": False}


def padded(values: Sequence[float], share: float = 0.08) -> tuple[float, float]:
    """Ends of an axis that leave ``share`` of the range free on both sides.

    A single value gets half a unit either way. Raises ValueError when there is no value.
    """
    low, high = min(values), max(values)
    free = (high - low) * share if high > low else 0.5
    return low - free, high + free


def resolved(spec: Any, theme: ThemeType) -> Any:
    """The same specification with the colours of one theme in place of ``var(--cp-…)``."""
    if isinstance(spec, dict):
        return {key: resolved(value, theme) for key, value in spec.items()}
    if isinstance(spec, list):
        return [resolved(value, theme) for value in spec]
    if isinstance(spec, str) and spec.startswith("var(--cp-"):
        name = spec.removeprefix("var(--cp-").removesuffix(")")
        return colour(name, theme) if name in COLOURS else spec
    return spec
