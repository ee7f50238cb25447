"""What these tests share with those of whole pages."""

from tests.app.conftest import packages_searched_once

__all__ = ["packages_searched_once"]
