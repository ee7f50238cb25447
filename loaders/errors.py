"""The few kinds of error the product raises, each a sentence that says what to do next."""

from __future__ import annotations


class ExplorerError(Exception):
    """Something a person can put right. ``message`` says what was wrong, ``remedy`` what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message = message
        self.remedy = remedy


class MalformedFileError(ExplorerError):
    """A published or committed file does not have the shape it must have.

    Args:
        file: name of the file, as a person would find it.
        line: line in the file, 1 = the header; None where the fault is the whole file's.
        column: column name, None where the fault is the whole line's.
        found: what stands there.
        allowed: what may stand there.
    """

    def __init__(
        self, file: str, line: int | None, column: str | None, found: str, allowed: str
    ) -> None:
        place = file
        if line is not None:
            place += f", line {line}"
        if column is not None:
            place += f", column {column}"
        super().__init__(
            f"{place}: found {found}.",
            f"Allowed: {allowed}. Put the file right and run the step again; the data that was "
            "there before is untouched.",
        )
        self.file, self.line, self.column = file, line, column
        self.found, self.allowed = found, allowed


class DatabaseError(ExplorerError):
    """The database is missing, half-written or cannot be built."""
