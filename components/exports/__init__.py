"""Pure: typed rows in, bytes of a file out. Every file carries where its figures come from."""
