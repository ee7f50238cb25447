"""What the running app is made of: model (pure), charts (pure), views (Streamlit), store."""
