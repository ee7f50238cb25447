"""Streamlit: lays charts and words out on a page. One show() each."""
