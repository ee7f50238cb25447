"""The self-assessment on the desk: twelve outcomes, one at a time, with the cases beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.assessment_strip import outcome_strip
from components.charts.markup import el, join
from components.model import room_rows as rows
from components.model.consultation import (
    OUTCOMES,
    OUTCOMES_SOURCE,
    STANDING_WORDS,
    standing_counts,
)
from components.model.room_text import TooLongError, room_for
from components.rooms import assessment
from components.rooms.engine import RoomsError
from components.views import fields, room_cases, said, url_state, workshop
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from components.model.consultation import Outcome
    from components.model.room_rows import Assessment, Room
    from components.model.rows import Place
    from components.views.workshop import Workshop

_OUTCOME: Final = "room_outcome"
_SAID: Final = "assessment_said"
FIELDS: Final = {
    "evidence": "Evidence: how do you know?",
    "next_step": "Next step",
    "who": "Who: a role or a team, no names of people",
}


def show(room: Room | None, place: Place) -> None:
    """The overview, then the chosen outcome's form beside the cases that speak to it."""
    at = workshop.of_desk(room)
    given = assessment.assessments(at.engine, at.room_id)
    chosen = _chosen()
    with st.container(key="fig-outcomes"):
        plain(prose.heading(
            "Where we stand on twelve outcomes",
            f"{_overview(given)} The council's own judgement, not statistics, and no score.",
        ))  # fmt: skip
        workshop.say_where_kept(at)
        figure(join([outcome_strip(given, chosen.outcome_id), prose.source_note(OUTCOMES_SOURCE)]),
               "outcomes", on_choose=_choose)  # fmt: skip
    with st.container(key="fig-outcome"):
        plain(prose.heading(chosen.question, f"{chosen.title}."))
        form, cases = st.columns([5, 4], gap="large")
        with form:
            _form(at, chosen, given.get(chosen.outcome_id))
        with cases:
            _cases(chosen, place)


def _overview(given: dict[str, Assessment]) -> str:
    counts = standing_counts({key: each.standing for key, each in given.items()})
    parts = [f"{n} {STANDING_WORDS[step].lower()}" for step, n in counts.items() if n]
    return f"Of {len(OUTCOMES)}: {', '.join(reversed(parts))}."


def _chosen() -> Outcome:
    ids = tuple(outcome.outcome_id for outcome in OUTCOMES)
    kept = url_state.choice("outcome", ids, _OUTCOME, "an outcome") or ids[0]
    url_state.write("outcome", None if kept == ids[0] else kept)
    return OUTCOMES[ids.index(kept)]


def _choose(outcome_id: str) -> None:
    st.session_state[_OUTCOME] = outcome_id
    url_state.seen()


def _form(at: Workshop, outcome: Outcome, given: Assessment | None) -> None:
    """The four fields as kept so far; in a closed room they are read."""
    given = given or rows.Assessment(outcome.outcome_id, 0)
    if not at.is_open:
        _read(given)
        return
    with st.form(f"assess-{outcome.outcome_id}", border=False):
        key = _key(at, given, "standing")
        st.radio("Where are we?", rows.STANDINGS, format_func=STANDING_WORDS.__getitem__, key=key,
                 index=rows.STANDINGS.index(fields.first(key, given.standing)))  # fmt: skip
        for field, label in FIELDS.items():
            key = _key(at, given, field)
            st.text_area(label, fields.first(key, getattr(given, field)), key=key,
                         placeholder=room_for(rows.LONGEST_ANSWER), height=80)  # fmt: skip
        said.shown(_SAID)
        st.form_submit_button("Keep this", type="primary", on_click=_keep, args=(at, given))


def _key(at: Workshop, given: Assessment, field: str) -> str:
    """A field of this room alone: one drawn before the room was known held nothing of it."""
    room = f"{at.room.code}-" if at.shared else ""
    return f"assess-{room}{given.outcome}-{field}"


def _keep(at: Workshop, given: Assessment) -> None:
    """Keep the four fields; what went wrong is said and what was typed stays."""
    typed = [st.session_state[_key(at, given, field)] for field in ("standing", *FIELDS)]
    try:
        assessment.assessed(at.engine, at.room_id, rows.Assessment(given.outcome, *typed))
    except (RoomsError, TooLongError) as error:
        said.keep(_SAID, str(error))
        return
    said.keep(_SAID, "Kept.", "status")


def _read(given: Assessment) -> None:
    parts = [("Where we are", STANDING_WORDS[given.standing])]
    parts += [(label, getattr(given, field) or "Nothing was written.")
              for field, label in FIELDS.items()]  # fmt: skip
    figure(join(join([el("h4", title), el("p", words, class_="cp-prose", dir="auto")])
                for title, words in parts), "assessment-read")  # fmt: skip


def _cases(outcome: Outcome, place: Place) -> None:
    ids = set(store.outcome_cases().get(outcome.outcome_id, ()))
    cases = [case for case in store.case_cards() if case.case_id in ids]
    heading = prose.heading("Cases that speak to this", f"{len(cases)} of {len(store.case_cards())}"
                            " case studies, those near you first.", 3)  # fmt: skip
    figure(join([heading, room_cases.lines(cases, place, outcome.outcome_id)]), "outcome-cases")
