#!/bin/sh
# macOS opens this file in a window of its own when it is double-clicked.
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
exec sh "$here/start.sh" "$@"
