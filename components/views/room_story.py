"""The story under way: made for the place, changed by its facilitator, kept for the session."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.model.case_match import by_spot
from components.model.spots import spots
from components.model.story import story_of
from components.views import notice, phone_step, selection, spots_block, url_state
from components.views.room_found import found

if TYPE_CHECKING:
    from components.model.room_rows import Room
    from components.model.rows import Place
    from components.model.story import Story

_KEPT: Final = "stories"  # by place, so that a look at another place loses nothing
_OF: Final = "stories_of"  # by place, the room whose story is under way
_STEP: Final = "room_step"
FITTING: Final = 3  # cases on a theme that fit about as well as the best


def current(place: Place, room: Room | None = None, draft: Room | None = None) -> Story:
    """The facilitator's story of the place, the open room's, or one made from what stands out.

    ``draft`` holds the changes made before the page was loaded again, where no room is open.
    """
    kept: Story | None = st.session_state.get(_KEPT, {}).get(place.area_code)
    if _is_another(place, room):
        kept = None
    holder = room or draft
    if kept is None and holder is not None:
        kept = phone_step.story_of(holder.story, store.data_hash())
    if kept is None or kept.place_code != place.area_code:
        kept = made(place)
    return kept


def made(place: Place) -> Story:
    """The story of a place as it is made from what stands out, without any change."""
    return _made(place.area_code, store.data_hash())


@lru_cache(maxsize=16)
def _made(area_code: str, _data_hash: str) -> Story:
    place = store.place(area_code)
    return story_of(place, found(place), _case(place))


def _is_another(place: Place, room: Room | None) -> bool:
    """Whether another room of this place is in use than before: then its own story counts.

    A room that is closed for good leaves its story behind.
    """
    known: dict[str, int | None] = st.session_state.setdefault(_OF, {})
    before, now = known.get(place.area_code), room.room_id if room else None
    known[place.area_code] = now
    return now is not None and now != before


def keep(story: Story) -> None:
    """Take ``story`` for the one under way for its place."""
    st.session_state.setdefault(_KEPT, {})[story.place_code] = story


def anew(story: Story) -> None:
    """Make the story of its place again from what stands out, without the changes."""
    place = store.place(story.place_code)
    keep(made(place))


def _case(place: Place) -> str | None:
    """The case that fits best what stands out, weak themes first; None where there is none.

    Of those that fit well, one that can say what came of it: a room is shown one case alone.
    """
    told = spots(store.place_rows(place.area_code), selection.nation_of(place).name)
    seen = spots_block.seen_from(place, told)
    fitting = [match.case for _, own in by_spot(store.case_cards(), seen, FITTING) for match in own]
    told_of = (case for case in fitting if case.result)
    chosen = next(told_of, next(iter(fitting), None))
    return chosen.case_id if chosen else None


def step(story: Story) -> int:
    """The step to show: the link's where it is one of the story's, else the one shown last."""
    given = url_state.incoming("step")
    if given is not None:
        if given.isdecimal() and 1 <= int(given) <= len(story.steps):
            st.session_state[_STEP] = int(given) - 1
        else:
            notice.say(f"This story has steps 1 to {len(story.steps)}; it begins at the first.")
    at: int = min(st.session_state.get(_STEP, 0), len(story.steps) - 1)
    url_state.write("step", str(at + 1))
    return at


def at_step(at: int) -> None:
    """Remember which step is on the screen."""
    st.session_state[_STEP] = at
    url_state.seen()
