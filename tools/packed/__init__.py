"""What runs inside a pack, before any package is there: its check, its setting up, its start.

Nothing here imports more than Python's own modules and ``loaders.paths``.
"""
