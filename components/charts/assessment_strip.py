"""Where a council says it stands on the twelve outcomes: a strip of steps, opinion and no score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.charts.markup import Markup, el, only_read_aloud
from components.model.consultation import OUTCOMES, STANDING_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.model.room_rows import Assessment

FULL: Final = max(STANDING_WORDS)
CSS: Final = """
.cp-outcomes{list-style:none;margin:0;padding:0;display:grid;gap:0 28px;
  grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr))}
.cp-outcomes li{margin:0;padding:0;border-top:1px dashed var(--cp-ctl)}
.cp-figure .cp-outcomes button{display:grid;grid-template-columns:1fr auto;gap:2px 12px;width:100%;
  box-sizing:border-box;min-height:56px;padding:8px 6px;border:0;background:none;text-align:left;
  cursor:pointer;
  font:550 15px/20px var(--cp-sans);color:var(--cp-ink);align-items:center}
.cp-figure .cp-outcomes button[aria-pressed=true]{background:var(--cp-accentsoft);
  box-shadow:inset 3px 0 0 var(--cp-accent)}
.cp-figure .cp-outcomes button:focus-visible{outline:3px solid var(--cp-accent);outline-offset:-3px}
.cp-outcomes small{font-size:13.5px;font-weight:400;color:var(--cp-ink2);grid-column:1}
.cp-standing{display:flex;gap:3px;grid-row:1/3;grid-column:2}
.cp-standing i{width:20px;height:14px;box-sizing:border-box;border:2px solid var(--cp-ctl);
  border-radius:2px}
.cp-standing i.cp-on{background:var(--cp-ctl)}
.cp-standing.cp-no i{border:1.5px dashed var(--cp-uline);background:var(--cp-u)}
"""


def outcome_strip(said: Mapping[str, Assessment], chosen: str) -> Markup:
    """The twelve outcomes with their standing, each a button that chooses it.

    Filled steps count the standing; dashed warm grey is "not known".
    """
    return el(
        "ul",
        *(_outcome(o.outcome_id, o.title, said.get(o.outcome_id), chosen) for o in OUTCOMES),
        class_="cp-outcomes", role="list",
    )  # fmt: skip


def _outcome(outcome_id: str, title: str, said: Assessment | None, chosen: str) -> Markup:
    standing = said.standing if said else 0
    boxes = (el("i", class_="cp-on" if step <= standing else None) for step in range(1, FULL + 1))
    button = el(
        "button",
        title,
        el("small", STANDING_WORDS[standing], only_read_aloud(f", step {standing} of {FULL}")
           if standing else None),
        el("span", *boxes, class_="cp-standing" if standing else "cp-standing cp-no",
           aria_hidden="true"),
        type="button", data_choose=outcome_id, aria_pressed=str(outcome_id == chosen).lower(),
    )  # fmt: skip
    return el("li", button)
