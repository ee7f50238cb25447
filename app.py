"""The app: page set-up, navigation first, then the frame, then the page."""

from __future__ import annotations

import streamlit as st

from components.views import frame

st.set_page_config(
    page_title="Connected Places Explorer",
    page_icon="static/favicon.png",  # an icon font's name here would ask the internet
    layout="wide",
)
page = st.navigation(frame.pages())  # before any widget, or the first choice made is lost
frame.show(page)
