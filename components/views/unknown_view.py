"""What we cannot see."""

from components.charts import prose
from components.views.figure import plain


def show() -> None:
    """."""
    plain(prose.page_title("What we cannot see"))
