"""The decision wheel on the desk: a proposal, its wheel, one factor to judge, the whole table."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.charts.wheel_table import wheel_table
from components.model import room_rows as rows
from components.model.room_text import TooLongError
from components.model.room_text import plain as plain_text
from components.model.wheel import JUDGEMENT, KIND_WORDS, KINDS, TERMS, Wheel
from components.model.wheel_file import LONGEST_OPTION, settings_text
from components.model.wording import plural
from components.rooms import votes
from components.rooms.engine import RoomsError
from components.views import (
    figure_foot,
    said,
    url_state,
    wheel_factors,
    wheel_figures,
    wheel_form,
    wheels,
    workshop,
)
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from components.model.room_rows import Activity, ActivityState, Room
    from components.model.rows import Place
    from components.model.wheel import Cell
    from components.views.workshop import Workshop

_WHEEL: Final = "room_wheel"
_VIEW: Final = "room_wheel_view"
_SAID: Final = "wheel_new_said"
VIEWS: Final = {"mine": "My view", "room": "The room's view"}
IDEA: Final = (
    "After the decision wheel that Cornwall Council uses for its own decisions. Its factors are "
    "not published; {ours} are ours. Once a proposal is put to the wheel they can be changed, "
    "saved, or replaced by a set of your own."
)


def show(room: Room | None, place: Place) -> None:
    """The proposals, or the form for the first one; then the wheel of the chosen one."""
    at = workshop.of_desk(room)
    every = wheels.of(at)
    with st.container(key="fig-wheel"):
        plain(prose.heading("Decision wheel", f"What a proposal would do to each factor, in the "
                            f"short and in the long term. {JUDGEMENT}"))  # fmt: skip
        workshop.say_where_kept(at)
        if every:
            activity, asked = _chosen(every)
            _wheel(at, activity, asked, place)
    if every:
        wheel_factors.show(at, activity, asked)
    if at.is_open:
        title = "Put another proposal to the wheel" if every else "Put a proposal to the wheel"
        with st.expander(title, icon=":material/add:", expanded=not every):
            _new(at)
    elif not every:
        figure(prose.note("No wheel.", "No proposal was put to the wheel in this room."),
               "wheel-none")  # fmt: skip
    plain(prose.source_note(IDEA.format(ours=_ours())))


def _ours() -> str:
    """How many factors of ours there are: "the 22 here (13 social, 9 environmental)"."""
    factors = store.wheel_factors()
    of_kind = Counter(factor.kind for factor in factors)
    kinds = ", ".join(f"{of_kind[kind]} {KIND_WORDS[kind].lower()}" for kind in KINDS)
    return f"the {len(factors)} here ({kinds})"


def _chosen(every: list[tuple[Activity, Wheel]]) -> tuple[Activity, Wheel]:
    """The proposal in the address, else the newest."""
    by_id = {str(activity.activity_id): (activity, asked) for activity, asked in every}
    newest = next(reversed(by_id))
    chosen = url_state.choice("wheel", tuple(by_id), _WHEEL, "the proposal") or newest
    if len(by_id) > 1:
        st.session_state["wheel-widget"] = chosen
        st.selectbox("Proposal", list(by_id), key="wheel-widget", width=640,
                     format_func=lambda each: by_id[each][0].subject,
                     on_change=_picked, args=(_WHEEL, "wheel-widget"))  # fmt: skip
    url_state.write("wheel", None if chosen == newest else chosen)
    return by_id[chosen]


def _picked(kept: str, widget: str) -> None:
    st.session_state[kept] = st.session_state[widget]
    url_state.seen()


def _wheel(at: Workshop, activity: Activity, asked: Wheel, place: Place) -> None:
    """One's own view or the room's as a wheel with its table; beside it a factor to judge."""
    plain(prose.heading(activity.subject, None, 3))
    view = _view(at)
    seen, people = wheels.whole_room(at, activity)
    if view == "mine":
        seen = wheels.own(at, activity)
    else:
        st.caption(f"{plural(people, 'person', 'people')} answered. A wedge shows the middle "
                   "answer, and “views differ” where a quarter or more see harm and a quarter or "
                   "more see benefit.")  # fmt: skip
    factor = wheel_form.current(at, activity, asked)
    table = prose.details(
        "Table: every factor, with reasons", wheel_table(asked, seen, one_person=view == "mine")
    )
    figure(join([wheels.drawn(asked, seen, choosable=True, chosen=factor.factor_id), table]),
           "wheel", on_choose=lambda name: wheel_form.choose(activity, name))  # fmt: skip
    figure_foot.show(
        "wheel", JUDGEMENT, "decision-wheel.csv", title=f"Decision wheel: {activity.subject}",
        place=place, sources=(), rows=None,
        cited=lambda: [_judged(asked, seen)],
    )  # fmt: skip
    judging, beside = st.columns([5, 4], gap="large")
    with judging:
        if at.is_open and activity.state is rows.ActivityState.OPEN:
            wheel_form.show(at, activity, asked)
        else:
            st.caption("This wheel takes no answers just now.")
        _state(at, activity)
    with beside:
        figure(wheel_figures.beside(factor, place), "wheel-figures")


def _judged(asked: Wheel, seen: Mapping[str, Cell]) -> str:
    parts = len(asked.options) * len(asked.factors) * len(TERMS)
    judged = sum(cell.people > 0 for cell in seen.values())
    return f"{judged} of {plural(parts, 'part')} judged, the others no known impact."


def _view(at: Workshop) -> str:
    """Whose view is drawn; without a room there is one's own alone."""
    if not at.shared:
        url_state.write("view", None)
        return "mine"
    view = url_state.choice("view", tuple(VIEWS), _VIEW, "a view") or "mine"
    st.session_state["wheel-view-widget"] = view
    st.segmented_control("Whose view", tuple(VIEWS), key="wheel-view-widget", required=True,
                         format_func=VIEWS.__getitem__, label_visibility="collapsed",
                         on_change=_picked, args=(_VIEW, "wheel-view-widget"))  # fmt: skip
    url_state.write("view", None if view == "mine" else view)
    return view


def _state(at: Workshop, activity: Activity) -> None:
    """Closing and opening the wheel for answers, and deleting it."""
    if not at.is_open:
        return
    is_open = activity.state is rows.ActivityState.OPEN
    to = rows.ActivityState.CLOSED if is_open else rows.ActivityState.OPEN
    with st.container(horizontal=True):
        st.button("Close it for answers" if is_open else "Open it for answers",
                  on_click=_do, args=(votes.in_state, at, activity, to))  # fmt: skip
        with st.popover("Delete this wheel"):
            st.write("The proposal goes with all that was said on it.")
            st.button("Delete it now", type="primary", on_click=_do,
                      args=(votes.withdrawn, at, activity))  # fmt: skip


def _do(what: Callable[..., None], at: Workshop, activity: Activity, *also: ActivityState) -> None:
    """Do it to the wheel; a store that fails is said at the top of the page."""
    try:
        what(at.engine, at.room_id, activity.activity_id, *also)
    except RoomsError as error:
        said.later(str(error))


def _new(at: Workshop) -> None:
    with st.form("wheel-new", border=False):
        st.text_input("Proposal", key="wheel-title", max_chars=rows.LONGEST_TITLE,
                      placeholder="Close the high street to cars")  # fmt: skip
        st.text_input("Option one (leave both empty for a proposal without options)",
                      key="wheel-one", max_chars=LONGEST_OPTION)  # fmt: skip
        st.text_input("Option two, drawn beside it", key="wheel-two", max_chars=LONGEST_OPTION)
        said.shown(_SAID)
        st.form_submit_button("Put it to the wheel", type="primary", on_click=_ask, args=(at,))


def _ask(at: Workshop) -> None:
    """Ask the wheel of a new proposal; what is wrong is said and what was typed stays."""
    title, *given = (st.session_state[f"wheel-{name}"].strip() for name in ("title", "one", "two"))
    if not title:
        said.keep(_SAID, "A proposal needs a few words that say what it is.")
        return
    try:
        options = tuple(plain_text(option, LONGEST_OPTION) for option in given if option)
        asked = Wheel(options or (title[:LONGEST_OPTION],), store.wheel_factors())
        number = votes.asked(at.engine, at.room_id, rows.ActivityKind.WHEEL, title,
                             settings_text(asked))  # fmt: skip
    except (RoomsError, TooLongError) as error:
        said.keep(_SAID, str(error))
        return
    said.forget(_SAID)
    st.session_state[_WHEEL] = str(number)
    for name in ("title", "one", "two"):
        st.session_state[f"wheel-{name}"] = ""
    url_state.seen()
