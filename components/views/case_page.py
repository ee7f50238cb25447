"""A case study that is open: all that is known of it, and the figures of its place then and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import store
from components.charts import prose
from components.charts.case_page import case_body, case_filing
from components.charts.icons import icon, tile
from components.charts.markup import el, join, only_read_aloud
from components.views import (
    case_before_after,
    case_names,
    cases_state,
    go,
    notice,
    own_case_page,
    selection,
)
from components.views.figure import figure

if TYPE_CHECKING:
    from components.charts.markup import Markup
    from components.model.case_rows import CaseCard
    from components.model.case_view import CaseView


def show(case: CaseCard) -> None:
    """The page of one case."""
    view = case_names.view(case)
    with st.container(key="noprint-back"):
        back = el("button", icon("left"), " All case studies", type="button",
                  data_choose="back", class_="cp-link cp-back")  # fmt: skip
        figure(back, "case-back", on_choose=lambda _: cases_state.choose_case(None))
    figure(join([_title(view), case_body(view)]), "case", on_choose=_follow)
    own_case_page.actions(case.case_id)
    with st.container(key="fig-filed"):
        heading = prose.heading(
            "How it is filed", "Components, themes and headings were given by reading, once."
        )
        figure(join([heading, case_filing(view, store.catalogue())]), "filed")
    case_before_after.show(view)


def _title(view: CaseView) -> Markup:
    titles = {each.component_id: each.title for each in store.catalogue().components}
    names = ", ".join(titles[component] for component in view.components)
    tiles = el("span", *(tile(each) for each in view.components), only_read_aloud(names),
               class_="cp-case-tiles")  # fmt: skip
    line = el("div", tiles, el("span", view.status), class_="cp-case-line")
    return join([line, prose.page_title(view.title, view.who)])


def _follow(identity: str) -> None:
    """Open the page of a place that the case lies in; some have no page of their own."""
    code = identity.removeprefix("place:")
    if store.place(code).slug is None:
        notice.say("This area has no page of its own here.")
        return
    selection.choose(code)
    go.to("place")
