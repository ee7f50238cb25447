"""``make pack``: the explorer as one archive for a memory stick, with all that it needs."""
