"""One module per publisher and format: load(folder) -> observations and a receipt."""
