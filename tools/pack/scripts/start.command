#!/bin/sh
# macOS opens this file in a window of its own when it is double-clicked.
here=$(dirname -- "$0")
exec sh "$here/start.sh" "$@"
