"""The method in plain words, for the page Sources and method: short sections, more to unfold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Section:
    """What is done, in a few sentences; ``more`` is unfolded under ``summary``, a line each."""

    title: str
    text: str
    summary: str | None = None
    more: tuple[str, ...] = ()


FIGURES: Final = (
    Section(
        "Where a figure comes from",
        "Each figure is shown as its publisher gave it. We rename, round for the screen, and find "
        "the right council; we never estimate, split or average a figure to fill a gap.",
    ),
    Section(
        "Councils whose code changed",
        "A council that only got a new code keeps its history. Where a county became one new "
        "council, the county’s figures carry on. Where a council was split or several were "
        "merged, old figures are not passed on: the new council’s figure is unknown until one is "
        "published. Where only a county’s figure exists, its districts show it, hatched, under "
        "the county’s name.",
    ),
)

SCORES: Final = (
    Section(
        "A score from 0 to 100",
        "For each scored indicator, 0 is the value that all but the lowest one in forty councils "
        "pass and 100 the value that all but the highest one in forty stay under, turned round "
        "where lower is better. A theme is the mean of its indicators, a component the mean of "
        "its themes. There is no overall score.",
        "Which councils a score is made from",
        (
            "Measures that only one nation publishes are scored inside that nation.",
            "What is missing is left out of the mean and counted; it is never filled in.",
            "Medians and ranges of places are of one nation’s councils, never across nations.",
            (
                "Northern Ireland has 11 councils: there 0 and 100 lie close to its lowest and "
                "highest figures, and one place is a large step."
            ),
        ),
    ),
    Section(
        "When there is no score",
        "A component whose themes run against each other across England shows its indicators and "
        "no number; the table above says which. With fewer than half of its themes known, or only "
        "one indicator, it is unknown; with fewer than three quarters, partial. The City of "
        "London and the Isles of Scilly have too few residents to be scored. Counties, regions "
        "and nations are shown and not scored.",
    ),
    Section(
        "Other weights",
        "Each theme of a component counts the same. On a component’s page you can move the "
        "weights for the chosen council and see its number and interval change.",
        "What other weights do not do",
        (
            "They are for one place: they make no median, no range of places and no league table.",
            "A theme of weight 0 is left out of what has to be known, too.",
            "A component without a number because its themes disagree stays without one.",
            "The weights stand in the address, so a link shows the same.",
        ),
    ),
)

CERTAINTY: Final = (
    Section(
        "The interval of a score",
        "Many figures are estimates and come with a 95% interval: the range that would hold the "
        "true value 95 times in a hundred. A score’s interval is made of those of its figures.",
        "How it is made",
        (
            (
                "Each figure’s interval is put on the scale from 0 to 100 and counts by its share "
                "of the score."
            ),
            (
                "The figures are taken as independent of each other, so part of what makes one "
                "too high is evened out by another that is too low."
            ),
            (
                "A figure without a published interval adds nothing. The screen then says for how "
                "much of the score there is one: the true range is wider."
            ),
            "An interval of no width was rounded away and counts as none.",
            "A county’s figure brings the county’s interval to its districts.",
        ),
    ),
    Section(
        "Too close to call",
        "A score is said to be above or below the median council only where its interval leaves "
        "the median out. Where the interval holds the median, it is too close to call. Where no "
        "interval is published, the side is named and so is the lack of one.",
    ),
    Section(
        "Where a council could stand",
        "We never give a place in a row such as 187th: nobody knows it that well. We give a "
        "range, such as 130th to 211th of 294, in which the council stood in nine of ten draws. "
        "1st is the highest score.",
        "What is varied in the 1,000 draws",
        (
            (
                "Each figure moves inside its interval, at random; districts that share their "
                "county’s figure move together."
            ),
            (
                "Figures are put on a scale in one of three ways: between low and high ends, by "
                "their order, or by their distance from the mean."
            ),
            (
                "They are brought together by the plain mean or by one that a low score pulls "
                "down further."
            ),
            "Each indicator and each theme counts between half and one and a half times as much.",
            (
                "The councils of a nation are put in order in every draw. The lowest and the "
                "highest twentieth of a council’s places are left out. What is left is its range, "
                "never said as fewer than two places."
            ),
            "Partial scores are not ranked, and a council is never placed across nations.",
            (
                "A figure without a published interval stays where it is, so its council’s range "
                "may be too narrow."
            ),
        ),
    ),
    Section(
        "High, medium and low confidence",
        "One word for how far a component’s number can be relied on. It is about the number, not "
        "about the council.",
        "The rule",
        (
            "Themes known: 2 points for three quarters or more, 1 for fewer.",
            (
                "Range of places: 2 points if it spans at most 15% of the nation’s councils, 1 if "
                "at most 35%, none if wider or not ranked."
            ),
            (
                "Age: 2 points if at least half of the score rests on figures whose period ended "
                "in the two years before they were collected, none if half or more is over four "
                "years old, else 1."
            ),
            "5 points or more are high, 3 or 4 medium, fewer low.",
            (
                "Never high where half or more is a county’s figures; always low where the themes "
                "of the component hardly move together (a mean under 0.2 in the table above)."
            ),
        ),
    ),
)

COMPARISONS: Final = (
    Section(
        "Better, similar, worse",
        "These words are used only where the publisher gives a 95% interval. If the whole "
        "interval lies on one side of the nation’s (or region’s) figure for the same period, the "
        "difference is said; otherwise the two are similar. Higher and lower are used where "
        "neither direction is good.",
    ),
    Section(
        "Where no interval is published",
        "We say only where a council lies among the councils of its nation: in the quarter with "
        "the highest figures, the quarter with the lowest, or the middle half. This is a place in "
        "a row, not a judgement, and never shown in green or red.",
    ),
    Section(
        "Change over time",
        "With intervals, a slope through the last five separate periods, weighed by how sure each "
        "is, has to pass a strict test (one chance in 500) whichever period is left out. Without "
        "them, the order of the last five to eight figures has to be one that chance would give "
        "less than one time in twenty. Money is compared with the UK’s own path, since in pounds "
        "of the day nearly everything rises. Only a change tested on published intervals is shown "
        "in green or orange.",
    ),
    Section(
        "Four kinds of unknown",
        "No data: nobody published a figure. Suppressed: the publisher held it back, because it "
        "rests on few cases or is not reliable. Not applicable: the thing does not exist there. "
        "Not comparable: that nation measures it in another way. Each is drawn, counted and "
        "listed, and none is ever read as zero.",
    ),
    Section(
        "How the method was checked",
        "The functions that score and describe places here also work out results that others have "
        "published, and come to the same.",
        "Against what",
        (
            "The Human Development Index 2014 of the United Nations Development Programme.",
            (
                "The index of sustainable connectivity of Asia and Europe, as the European "
                "Commission’s tool COINr prints it."
            ),
            (
                "The doughnut of social and planetary boundaries of Fanning and Raworth (Nature, "
                "2025)."
            ),
            (
                "Trends of five years in the Fingertips profiles of the Office for Health "
                "Improvement and Disparities."
            ),
            (
                "Every score is worked out twice, in two languages, and the two agree. Twenty "
                "figures drawn at random were followed back to the published cell. The file "
                "docs/proof.md has each with its largest difference."
            ),
        ),
    ),
)

SECTIONS: Final = (*FIGURES, *SCORES, *CERTAINTY, *COMPARISONS)
