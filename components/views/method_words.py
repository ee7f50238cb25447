"""The method in plain words, for the page Sources and method: Markdown of our own."""

METHOD = """\
### Where a figure comes from

Each figure is shown as its publisher gave it. We rename, round for the screen, and find the right
council; we never estimate, split or average a figure to fill a gap.

### Councils whose code changed

A council that only got a new code keeps its history. Where a county became one new council, the
county’s figures carry on. Where a council was split or several were merged, old figures are not
passed on: the new council’s figure is unknown until one is published. Where only a county’s
figure exists, its districts show it, hatched, under the county’s name.

### A score from 0 to 100

For each scored indicator, 0 is the value that all but the lowest one in forty councils pass and
100 the value that all but the highest one in forty stay under, turned round where lower is
better. A theme is the mean of its indicators, a component the mean of its themes. There is no
overall score. Measures that only one nation publishes are scored inside that nation.

### When there is no score

A component whose themes run against each other across England shows its indicators and no number.
With fewer than half of its themes known, or only one indicator, it is unknown; with fewer than
three quarters, partial. The City of London and the Isles of Scilly have too few residents to be
scored. Counties, regions and nations are shown and not scored.

### Better, similar, worse

These words are used only where the publisher gives a 95% interval. If the whole interval lies on
one side of the nation’s (or region’s) figure for the same period, the difference is said;
otherwise the two are similar. Higher and lower are used where neither direction is good.

### Where no interval is published

We say only where a council lies among the councils of its nation: in the quarter with the highest
figures, the quarter with the lowest, or the middle half. This is a place in a row, not a
judgement, and never shown in green or red.

### Change over time

With intervals, a slope through the last five separate periods, weighed by how sure each is, has
to pass a strict test (one chance in 500) whichever period is left out. Without them, the order of
the last five to eight figures has to be one that chance would give less than one time in twenty.
Money is compared with the UK’s own path, since in pounds of the day nearly everything rises.
Only a change tested on published intervals is shown in green or orange.

### Four kinds of unknown

No data: nobody published a figure. Suppressed: the publisher held it back, because it rests on
few cases or is not reliable. Not applicable: the thing does not exist there. Not comparable: that
nation measures it in another way. Each is drawn, counted and listed, and none is ever read as
zero.
"""
