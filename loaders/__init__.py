"""From published files to data/ (harvest), to the database (build), to typed rows (queries)."""
