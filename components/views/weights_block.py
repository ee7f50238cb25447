"""Other weights for the themes of a component, for the chosen council alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import store
from components.charts import prose
from components.charts.markup import join
from components.charts.parts import parts
from components.charts.weights_bars import weights_bars, weights_wheel
from components.model import own_weights, own_weights_words, wording
from components.views import doughnut_block, figure_foot, notice, url_state
from components.views.figure import figure, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.charts.parts import Part
    from components.model.rows import Component, Place, Score

NAME: Final = "weights"  # of the parameter in the address
LONGEST: Final = 400  # characters: every theme of a component with its weight


def show(component: Component, place: Place, equal: Score, themes: Sequence[Score]) -> None:
    """Draw what unfolds to the sliders; nothing where no theme can be weighed here.

    Only this part runs again when it is unfolded or a weight is moved.
    """
    chosen = _from_address(component.component_id, themes)
    if len(own_weights.movable(themes)) < 2 or equal.reason == "never_scored":
        return
    if chosen and _opened(component) not in st.session_state:
        st.session_state[_opened(component)] = True
    _unfolding(component, place, equal, themes)


def _key(component_id: str) -> str:
    return f"weights:{component_id}"


def _opened(component: Component) -> str:
    return f"weights-{component.component_id}"


def _slider(theme_id: str) -> str:
    return f"weight:{theme_id}"


def _from_address(component_id: str, themes: Sequence[Score]) -> own_weights.Weights:
    """The weights of a link, else those kept; what cannot be set gives one sentence."""
    key = _key(component_id)
    given = url_state.incoming(NAME, LONGEST)
    ids = [theme.id for theme in own_weights.movable(themes)]
    if given is not None:
        read = own_weights.parsed(given, ids)
        st.session_state[key] = own_weights.written(read.weights)
        if read.left_out:
            notice.say(own_weights_words.left_out_sentence(read.left_out))
    elif url_state.was_taken_out(NAME, st.session_state.get(key)):
        st.session_state[key] = None
    chosen = _kept(component_id, ids)
    url_state.write(NAME, own_weights.written(chosen))
    return chosen


def _kept(component_id: str, ids: Sequence[str]) -> dict[str, float]:
    return own_weights.parsed(st.session_state.get(_key(component_id)) or "", ids).weights


@st.fragment
def _unfolding(component: Component, place: Place, equal: Score, themes: Sequence[Score]) -> None:
    unfolded = st.expander("Try other weights", key=_opened(component), on_change="rerun")
    if not unfolded.open:
        return
    with unfolded:
        _inside(component, place, equal, themes)


def _inside(component: Component, place: Place, equal: Score, themes: Sequence[Score]) -> None:
    ids = [theme.id for theme in own_weights.movable(themes)]
    chosen = _kept(component.component_id, ids)
    agree = all(
        row.shows_number for row in store.coherence() if row.component_id == component.component_id
    )
    if not agree:
        plain(prose.paragraph(own_weights_words.withheld_sentence(component.short_title)))
        return
    plain(prose.paragraph(own_weights_words.purpose(place)))
    _sliders(component.component_id, own_weights.movable(themes), chosen)
    unweighed = own_weights_words.no_weight_sentence(themes)
    if unweighed:
        plain(prose.source_note(unweighed))
    own = own_weights.own_score(equal, themes, chosen, agree=agree)
    _result(component, place, own, equal, chosen)


def _sliders(component_id: str, themes: Sequence[Score], chosen: own_weights.Weights) -> None:
    for theme in themes:
        st.session_state[_slider(theme.id)] = chosen.get(theme.id, own_weights.EQUAL)
        st.select_slider(
            theme.title,
            own_weights.STEPS,
            key=_slider(theme.id),
            format_func=own_weights_words.step_label,
            on_change=_keep,
            args=(component_id, [theme.id for theme in themes]),
        )
    st.button(
        "Equal weights again",
        key=f"equal-{component_id}",
        on_click=_set,
        args=(component_id, None),
        disabled=not chosen,
    )


def _keep(component_id: str, ids: Sequence[str]) -> None:
    weights = {theme_id: st.session_state[_slider(theme_id)] for theme_id in ids}
    _set(component_id, own_weights.written(weights))


def _set(component_id: str, text: str | None) -> None:
    st.session_state[_key(component_id)] = text
    url_state.write(NAME, text)


def _result(
    component: Component, place: Place, own: Score, equal: Score, chosen: own_weights.Weights
) -> None:
    """The sentence of both numbers; the wedge and both as bars once any weight is unlike 1."""
    name = component.short_title
    sentence = own_weights_words.beside_sentence(name, own, equal, chosen, place)
    block = f"weights-result-{component.component_id}"
    with st.container(key=block):
        plain(prose.paragraph(sentence))
        if chosen:
            mine, theirs = doughnut_block.component_parts([own, replace(equal, median=None)])
            wheel = weights_wheel(
                _wedges(place, own, equal),
                place=place.name,
                words=f"{sentence} The other components are drawn pale, as they are.",
            )
            figure(join([wheel, weights_bars(mine, theirs)]), "weights")
            figure_foot.show(
                "weights", "Weights: the reader’s own, for this sitting. Scores: ours.",
                f"{place.slug}-{component.component_id}-own-weights.csv",
                title=f"{component.title} of {wording.in_sentence(place.name)} with own weights",
                place=place, rows=None, block=block,
                indicators=figure_foot.scored(component.component_id),
                cited=lambda: [sentence],
            )  # fmt: skip


def _wedges(place: Place, own: Score, equal: Score) -> tuple[Part, ...]:
    """All components, this one with its own weights and, as its tick, the number with equal ones.

    The others are pale and without a median: weights of one's own make none to set beside them.
    """
    scores = [
        replace(own, median=equal.score) if score.id == own.id else replace(score, median=None)
        for score in store.component_scores(place.area_code)
    ]
    return parts(scores, names=doughnut_block.short_names(), highlighted={own.id})
