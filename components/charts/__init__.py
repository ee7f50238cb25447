"""Pure: typed rows in, a chart specification, a Deck or markup out."""
