"""What a story can show: for each kind of step how it is drawn, what it may be about, what it asks.

A kind that stands here is offered on the desk and drawn on the stage and on phones; to add one,
write its functions beside its page and name them here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from components import store
from components.model.story import NAMES, StepKind
from components.views import (
    board_step,
    join_step,
    room_case,
    room_drawn,
    room_live_votes,
    room_other,
    room_unknown,
    vote_phone,
    wheel_step,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from components.charts.markup import Markup
    from components.charts.room_stage import StepDrawing
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Step, Story

    Titles = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Kind:
    """How a kind of step works.

    ``draw`` makes it for a place. ``titles`` gives what it may be about, by id, in the order in
    which the desk offers it; None where it is about nothing in particular. ``live`` draws what
    changes on the stage while it is on, and ``phone`` what a phone can do then: both are called
    again every second or two.
    """

    draw: Callable[[Step, Place], StepDrawing]
    titles: Callable[[], Titles] | None = None
    live: Callable[[Step, Room | None], Markup | None] | None = None
    phone: Callable[[Room, Step, Story, str], None] | None = None


def _indicators() -> Titles:
    return _by_title({i.indicator_id: i.title for i in store.catalogue().indicators})


def _components() -> Titles:
    return {c.component_id: c.title for c in store.catalogue().components}


def _votable() -> Titles:
    return _by_title({**_components(), **_indicators()})


def _cases() -> Titles:
    return _by_title({case.case_id: case.title for case in store.case_cards()})


def _by_title(titles: Titles) -> Titles:
    return dict(sorted(titles.items(), key=lambda item: item[1]))


# In the order in which the desk offers them.
KINDS: Final[dict[StepKind, Kind]] = {
    StepKind.INDICATOR: Kind(room_drawn.indicator, _indicators),
    StepKind.CHANGE: Kind(room_drawn.change, _indicators),
    StepKind.COMPONENT: Kind(room_drawn.component, _components),
    StepKind.VOTE: Kind(room_drawn.vote, _votable, room_live_votes.voted, vote_phone.stand),
    StepKind.RANK: Kind(room_drawn.rank, None, room_live_votes.voted, vote_phone.rank),
    StepKind.BOARD: Kind(board_step.draw, board_step.titles, board_step.live, board_step.phone),
    StepKind.WHEEL: Kind(wheel_step.draw, wheel_step.titles, wheel_step.live, wheel_step.phone),
    StepKind.CASE: Kind(room_case.case, _cases),
    StepKind.JOIN: Kind(join_step.draw, None, join_step.live),
    StepKind.PLACE: Kind(room_drawn.place),
    StepKind.DOUGHNUT: Kind(room_drawn.doughnut),
    StepKind.PORTRAIT: Kind(room_other.portrait),
    StepKind.LENS: Kind(room_other.lens, room_other.lens_titles),
    StepKind.UNKNOWN: Kind(room_unknown.unknown),
    StepKind.QUESTION: Kind(room_drawn.question),
}


@lru_cache(maxsize=1)
def _subjects(_data_hash: str) -> dict[StepKind, dict[str, str]]:
    return {kind: dict(made.titles()) for kind, made in KINDS.items() if made.titles}


def subjects() -> dict[StepKind, dict[str, str]]:
    """What each kind of step may be about: titles by id; a kind that is about nothing is absent."""
    return _subjects(store.data_hash())


def undrawn() -> frozenset[StepKind]:
    """The kinds that this version does not draw: a loaded story goes without them."""
    return frozenset(NAMES) - frozenset(KINDS)
