"""The app: `streamlit run app.py`. What happens is in components/views/frame.py."""

from __future__ import annotations

from components.views import frame

frame.start()
