"""What rooms write at a workshop, kept in SQLite or PostgreSQL: the one place that writes."""
