"""A few lines of code that open what was taken away and answer a question with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["Python", "R", "SQL"]
QUESTION: Final = (
    "How satisfied with life were people in Leeds, year by year, and how sure is that?"
)


@dataclass(frozen=True, slots=True)
class Lines:
    """Code in one language: what it opens, and what it needs."""

    language: Language
    needs: str
    text: str


def lines(archive: str, database: str) -> tuple[Lines, ...]:
    """The lines, with the names of the files that were downloaded."""
    return (
        Lines("Python", f"pandas and pyarrow; reads {archive}", _PYTHON.format(archive=archive)),
        Lines("R", f"no package; reads {archive}", _R.format(archive=archive)),
        Lines("SQL", f"DuckDB; reads {database}", _SQL.format(database=database)),
    )


_PYTHON: Final = """\
import zipfile
import pandas as pd
figures = pd.read_parquet(zipfile.ZipFile("{archive}").open("parquet/figures.parquet"))
leeds = figures.query("place == 'Leeds' and indicator_id == 'life-satisfaction'")
print(leeds[["period", "value", "lower_ci", "upper_ci"]].to_string(index=False))"""
_R: Final = """\
csv <- unz("{archive}", "csv/figures.csv", encoding = "UTF-8")
figures <- read.csv(csv, na.strings = "")
leeds <- subset(figures, place == "Leeds" & indicator_id == "life-satisfaction")
columns <- c("period", "value", "lower_ci", "upper_ci")
print(leeds[columns], row.names = FALSE)"""
_SQL: Final = """\
ATTACH '{database}' AS places (READ_ONLY);
SELECT period, value, lower_ci, upper_ci
FROM places.figures
WHERE place = 'Leeds' AND indicator_id = 'life-satisfaction'
ORDER BY period_start;"""
