"""The filters of a library: each facet with its values, how many each would find, and chips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from components.charts.icons import icon, tile
from components.charts.markup import Markup, el, only_read_aloud
from components.model.case_facets import Facet, FacetOption
from components.model.facets import Chosen

CSS: Final = """
.cp-facets{font-size:14.5px;line-height:20px;color:var(--cp-ink)}
.cp-figure .cp-facets{border:1px solid var(--cp-ctl);border-radius:6px;padding:0 14px}
.cp-figure .cp-facets>summary{padding:10px 0;font-weight:600;line-height:24px}
.cp-facets b{display:inline-block;min-width:20px;padding:0 5px;border-radius:4px;
  background:var(--cp-accent);color:var(--cp-onaccent);font-weight:600;font-size:13px;
  line-height:20px;text-align:center;margin-left:6px}
.cp-figure .cp-facet{padding:7px 0}
.cp-figure .cp-facet>summary{font-weight:600;font-size:14.5px}
.cp-facet h4{font:550 13.5px/18px var(--cp-sans);color:var(--cp-ink2);margin:9px 0 1px;padding:0}
.cp-facet ul{list-style:none;margin:2px 0 0;padding:0}.cp-facet li{margin:0;padding:0}
.cp-figure button.cp-pick{box-sizing:border-box;display:grid;width:100%;
  grid-template-columns:18px 1fr auto;gap:10px;align-items:start;padding:5px 0;
  min-height:30px}
.cp-figure button.cp-pick:has(.cp-tile){--s:20px;
  grid-template-columns:18px 20px 1fr auto}
.cp-pickbox{width:18px;height:18px;border:1.5px solid var(--cp-ctl);border-radius:4px;
  margin-top:1px;display:grid;place-items:center;box-sizing:border-box;color:var(--cp-onaccent)}
.cp-pick[aria-checked=true] .cp-pickbox{background:var(--cp-accent);border-color:var(--cp-accent)}
.cp-pickbox .cp-i{--s:14px;opacity:0}.cp-pick[aria-checked=true] .cp-pickbox .cp-i{opacity:1}
.cp-pick[aria-checked=true]{font-weight:550}
.cp-pick:hover:not([disabled]) .cp-pickbox{border-color:var(--cp-accent)}
.cp-pick:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px;border-radius:4px}
.cp-figure button.cp-pick[disabled]{cursor:default;color:var(--cp-ink3)}
.cp-many{color:var(--cp-ink2);font-weight:400;font-variant-numeric:tabular-nums}
.cp-facet-long{max-height:400px;overflow-y:auto;scrollbar-width:thin}
.cp-facet .cp-rest{font-size:13px;line-height:18px;color:var(--cp-ink3);margin:4px 0 0}
.cp-chips{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin:0}
.cp-chips h2{font:620 18px/26px var(--cp-sans);color:var(--cp-ink);margin:0 6px 0 0;padding:0}
.cp-figure button.cp-chip{display:inline-flex;align-items:center;gap:7px;
  border:1px solid var(--cp-accent);border-radius:6px;background:var(--cp-accentsoft);
  color:var(--cp-accent);font-weight:550;font-size:14px;line-height:20px;padding:4px 9px;--s:13px}
.cp-figure .cp-chip:hover{text-decoration:underline}
.cp-chip:focus-visible{outline:2px solid var(--cp-accent);outline-offset:2px}
.cp-figure .cp-chips .cp-link{font-size:14px;padding:4px 0}
.cp-drops{list-style:none;margin:12px 0 0;padding:0;max-width:80ch}
.cp-drops li{border-top:1px solid var(--cp-hair);padding:9px 0;line-height:24px;
  color:var(--cp-ink2)}
/* beside the list the filters are always open; a browser that cannot say so keeps the button */
@supports selector(details::details-content){@container cp-main (min-width:821px){
.cp-figure .cp-facets{border:0;padding:0}.cp-figure .cp-facets>summary{display:none}
.cp-facets::details-content{content-visibility:visible;display:block}
.cp-figure .cp-facet:first-of-type{border-top:0;padding-top:0}}}
"""


def facet_list(
    facets: Iterable[Facet],
    counts: Mapping[str, Mapping[str, int]],
    chosen: Chosen,
    noun: tuple[str, str] = ("case", "cases"),
) -> Markup:
    """Every facet to unfold; a value is a check box that sends "facet:value".

    ``counts`` are by facet and value, with the other facets applied. A value that would find
    nothing cannot be chosen; in a long facet it is left out and counted. ``noun`` names one
    and several of what is counted.
    """
    active = sum(len(values) for values in chosen.values())
    return el(
        "details",
        el("summary", "Filters ", _number(active, "chosen")),
        *(_facet(each, counts.get(each.facet_id, {}), chosen, noun) for each in facets),
        class_="cp-facets",
        data_keep="facets",
    )


def chip_row(count_words: str, chosen: Chosen, facets: Iterable[Facet], query: str) -> Markup:
    """How many are found, and a button for each value chosen that takes it back."""
    words = {facet.facet_id: facet for facet in facets}
    chips = [
        _chip(f"{facet_id}:{value}", words[facet_id].label(value), words[facet_id].title)
        for facet_id, values in chosen.items()
        for value in values
    ]
    if query:
        chips.append(_chip("query:", f"“{query}”", "Search"))
    every = el("button", "Clear all", type="button", data_choose="clear:", class_="cp-link")
    return el(
        "div",
        el("h2", count_words, aria_live="polite"),
        *chips,
        every if len(chips) > 1 else None,
        class_="cp-chips",
    )


def drop_list(drops: Iterable[tuple[str, str, str]]) -> Markup:
    """What to take back where nothing is found: what the button sends, its words, what follows."""
    rows = (
        el("li", el("button", words, type="button", data_choose=sends, class_="cp-link"), said)
        for sends, words, said in drops
    )
    return el("ul", *rows, class_="cp-drops")


def _chip(identity: str, words: str, title: str) -> Markup:
    return el(
        "button",
        only_read_aloud(f"Take back the filter {title}: "),
        words,
        icon("cross"),
        type="button",
        data_choose=identity,
        class_="cp-chip",
    )


def _number(count: int, what: str) -> Markup | None:
    return el("b", str(count), only_read_aloud(f" {what}")) if count else None


def _facet(
    facet: Facet, counts: Mapping[str, int], chosen: Chosen, noun: tuple[str, str]
) -> Markup:
    own = set(chosen.get(facet.facet_id, ()))
    shown = [
        option
        for option in facet.options
        if not facet.is_long or counts.get(option.value) or option.value in own
    ]
    groups = [(group, list(options)) for group, options in groupby(shown, lambda each: each.group)]
    lists = [
        part
        for group, options in groups
        for part in (
            el("h4", group) if group else None,
            el("ul", *(_tick(facet, each, counts, own, noun) for each in options), role="list"),
        )
    ]
    left_out = len(facet.options) - len(shown)
    rest = f"{left_out} more without a {noun[0]} under the other filters." if left_out else None
    return el(
        "details",
        el("summary", f"{facet.title} ", _number(len(own), "chosen")),
        el("div", *lists, class_="cp-facet-long" if facet.is_long else None),
        el("p", rest, class_="cp-rest") if rest else None,
        class_="cp-facet",
        open=facet.is_open or bool(own),
        data_keep=f"facet-{facet.facet_id}",
    )


def _tick(
    facet: Facet,
    option: FacetOption,
    counts: Mapping[str, int],
    own: set[str],
    noun: tuple[str, str],
) -> Markup:
    count, is_chosen = counts.get(option.value, 0), option.value in own
    button = el(
        "button",
        el("span", icon("check"), class_="cp-pickbox", aria_hidden="true"),
        tile(option.component, 20) if option.component else None,
        el("span", option.label),
        el("span", str(count), only_read_aloud(f" {noun[count != 1]}"), class_="cp-many"),
        type="button",
        role="checkbox",
        aria_checked="true" if is_chosen else "false",
        data_choose=f"{facet.facet_id}:{option.value}",
        disabled=not count and not is_chosen,
        class_="cp-pick",
    )
    return el("li", button)
