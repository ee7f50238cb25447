"""A vote on the stage: how many have voted while it is on, and what the room thought after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store
from components.charts.markup import Markup, el, join
from components.charts.opinion import Bar, count_bars, opinion_box
from components.model import fifths, room_words
from components.model.room_rows import ActivityState, RoomState
from components.model.story import StepKind
from components.model.wording import plural, possessive
from components.rooms import store as room_store
from components.rooms.door import rooms
from components.views import doughnut_block, indicator_detail, room_drawn, room_votes, selection

if TYPE_CHECKING:
    from components.model.room_rows import Activity, Room, Tally
    from components.model.rows import Place
    from components.model.story import Step

THOUGHT: Final = "What this room thought"
COMPONENTS: Final = 8


def voted(step: Step, room: Room | None) -> Markup | None:
    """How many have voted, never how; None where the vote has not been asked."""
    if room is None:
        return None
    asked = room_votes.vote_of(room.room_id, step)
    if asked is None:
        return None
    tally = room_votes.tally_of(asked)
    joined = max(room_store.participants(rooms(), room.room_id), tally.voters)
    said = [
        f"Voted: {tally.voters} of {plural(joined, 'phone')}." if joined else "",
        f"{plural(tally.on_paper, 'paper vote')} counted." if tally.on_paper else "",
    ]
    counted = " ".join(filter(None, said)) or "No phone has joined yet."
    return el("p", f"{counted}{_closed(asked, room)}", class_="cp-live-count", role="status")


def _closed(asked: Activity, room: Room) -> str:
    """Why phones cannot vote, and the key that lets them; "" while they can."""
    if asked.state is ActivityState.OPEN:
        return ""
    if room.state is not RoomState.OPEN:
        return " The vote is closed."
    shown = " since its result was shown" if asked.state is ActivityState.REVEALED else ""
    return f" The vote is closed{shown}. Press O to open it again."


def thought(step: Step, room: Room, place: Place) -> Markup | None:
    """What the room thought beside what the data say; None until the vote is revealed."""
    asked = room_votes.vote_of(room.room_id, step)
    if asked is None or asked.state is not ActivityState.REVEALED:
        return None
    title = el("h2", "Before the reveal", class_="cp-vh")  # between the step's and the box's own
    return join([title, box(step, room_votes.tally_of(asked), place)])


def box(step: Step, tally: Tally, place: Place) -> Markup:
    """The opinion in its own style; hatched are the steps that the data reach."""
    words = f"{room_words.counted_words(tally)} {room_words.OPINION}"
    if step.kind is StepKind.RANK:
        how = f"{words} {room_words.order_words(tally)}".rstrip()
        return opinion_box(THOUGHT, how, _order(tally))
    data = data_steps(step, place)
    bars = count_bars(room_words.stand_counts(tally), data.steps)
    return opinion_box(THOUGHT, words, bars, data.words)


def data_steps(step: Step, place: Place) -> fifths.DataSteps:
    """Where the data put the place in the five steps of a vote; none where that is unknown."""
    if room_drawn.is_component(step.subject):
        scores = store.component_scores(place.area_code)
        score = next((s for s in scores if s.id == step.subject), None)
        if score is None:
            return fifths.DataSteps((), room_drawn.COUNCILS_ONLY)
        return fifths.of_score(score, _councils(place))
    row = room_drawn.row_of(step, place)
    one = row.indicator
    areas, is_one_scale = indicator_detail.comparable_areas(
        place.area_code, one.component_id, one.indicator_id
    )
    return fifths.of_figure(row, place, areas if is_one_scale else (), _councils(place))


def _councils(place: Place) -> str:
    return f"{possessive(selection.nation_of(place).name)} councils"


def _order(tally: Tally) -> list[Bar]:
    names = doughnut_block.short_names()
    return [
        Bar(names.get(component, component), f"{mean:.1f}", (COMPONENTS + 1 - mean) / COMPONENTS)
        for component, mean, _first in room_words.mean_places(tally)
    ]
