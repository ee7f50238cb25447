"""Charts on slides: native, with the numbers of the screen, and unknown without a bar."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml.ns import qn

from components import store
from components.exports.slides_rows import Bars, Counts, Deck, Panel, Ring, Slide
from components.views import slides
from tests.unit.exports.made_briefs import MADE
from tests.unit.exports.made_slides import (
    PLACES,
    bars_and_rings,
    charts,
    formulas,
    made,
    opened,
    said,
    values,
    worksheet,
)

HOSTILE = '=HYPERLINK("http://x.example","y")'


@pytest.fixture(autouse=True)
def open_database(database):
    """Slides are made of real rows."""
    store.ensure_database()


def test_the_bars_and_the_ring_beside_them_hold_the_scores_of_the_screen():
    scores = [score.score for score in store.component_scores("E08000035")]
    ((slide, page),) = bars_and_rings("leeds")
    ring, bars = charts(page)
    assert (ring.chart_type, bars.chart_type) == (
        XL_CHART_TYPE.DOUGHNUT, XL_CHART_TYPE.BAR_CLUSTERED,
    )  # fmt: skip
    mine, median = bars.plots[0].series
    assert values(mine) == scores
    assert values(median) == [row.median for row in slide.panels[1].block.rows]
    round_ = values(ring.plots[0].series[0])
    assert round_[::2] == scores
    unknown = [n for n, score in enumerate(scores) if score is None]
    assert [round_[2 * n + 1] for n in unknown] == [100] * len(unknown) != []
    assert [row[1] for row in worksheet(bars)[1:]] == [
        score if score is None else pytest.approx(score) for score in scores
    ]


@pytest.mark.parametrize("slug", PLACES)
def test_a_doughnut_never_stands_alone(slug):
    for page in opened(made(slug)[1]).slides:
        kinds = [chart.chart_type for chart in charts(page)]
        assert (XL_CHART_TYPE.DOUGHNUT in kinds) == (XL_CHART_TYPE.BAR_CLUSTERED in kinds)


def test_what_has_no_number_has_no_bar_but_a_question_mark_with_its_reason():
    ((slide, page),) = bars_and_rings("belfast")
    unknown = [n for n, row in enumerate(slide.panels[1].block.rows) if row.score is None]
    assert unknown
    mine = charts(page)[1].plots[0].series[0]
    points = {
        int(each.get("idx")) for each in mine._element.findall(f".//{qn('c:val')}//{qn('c:pt')}")
    }
    assert points.isdisjoint(unknown)
    names = list(charts(page)[1].plots[0].categories)
    for number in unknown:
        assert " ? " in names[number]
        assert worksheet(charts(page)[1])[number + 1][1] is None
    assert "broad stripes: some indicators missing" in said(page)
    assert "?: no number, and why" in said(page)


def test_a_score_of_nought_is_written_and_never_taken_for_an_unknown():
    rows, content = made("na-h-eileanan-siar", "energy")
    bars = rows.slides[1].panels[1].block.rows
    nought = [n for n, row in enumerate(bars) if row.score is not None and row.score < 0.5]
    assert nought
    page = opened(content).slides[1]
    ring, chart = charts(page)
    for number in nought:
        assert values(chart.plots[0].series[0])[number] == bars[number].score
        assert "?" not in list(chart.plots[0].categories)[number]
        assert f">{bars[number].name} 0<" in ring._chartSpace.xml


def test_a_path_over_time_holds_the_figures_of_place_and_nation_with_intervals():
    deck, content = made("leeds", "health")
    pages = [page for page in opened(content).slides if charts(page)
             and charts(page)[0].chart_type == XL_CHART_TYPE.LINE_MARKERS]  # fmt: skip
    assert len(pages) == 2
    drawn = [panel.block for slide in deck.slides for panel in slide.panels
             if type(panel.block).__name__ == "Path"]  # fmt: skip
    for block, page in zip(drawn, pages, strict=True):
        for line, series in zip(block.series, charts(page)[0].plots[0].series, strict=True):
            assert values(series) == list(line.values)
        own = block.series[0]
        bars = charts(page)[0].plots[0].series[0]._element.find(qn("c:errBars"))
        ups = [float(each.text) for each in bars.findall(f"{qn('c:plus')}//{qn('c:v')}")]
        wanted = [up - value for value, up in zip(own.values, own.uppers, strict=True)
                  if value is not None and up is not None]  # fmt: skip
        assert ups == pytest.approx(wanted, abs=1e-5)


def test_text_never_becomes_a_formula_in_the_workbook_of_a_chart():
    rows = made("leeds")[0].slides[1].panels[0].block.rows
    odd = tuple(replace(row, name=HOSTILE) for row in rows)
    panels = (Panel(Ring(odd, HOSTILE, HOSTILE)), Panel(Bars(odd, HOSTILE, HOSTILE, HOSTILE)))
    votes = (Panel(Counts(((HOSTILE, 3.0),), HOSTILE, frozenset(), HOSTILE)),)
    deck = Deck(HOSTILE, (Slide(HOSTILE, panels=panels), Slide(HOSTILE, panels=votes)),
                (("Data", HOSTILE), (HOSTILE, "")), MADE)  # fmt: skip
    pages = opened(slides.written(deck)).slides
    drawn = [chart for page in pages for chart in charts(page)]
    assert len(drawn) == 3
    for chart in drawn:
        assert formulas(chart) == []
        assert HOSTILE in worksheet(chart)[0]


def test_a_chart_carries_its_provenance_in_its_own_workbook():
    ((_, page),) = bars_and_rings("leeds")
    about = [row[0] for row in worksheet(charts(page)[1], "About")]
    assert any(line.startswith("Licences: ") for line in about)
    assert f"Data: {store.build_summary().data_hash}" in about
