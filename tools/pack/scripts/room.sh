#!/bin/sh
# Starts the explorer for the phones in the room too: sh room.sh [ADDRESS=192.168.1.5] [PORT=8600]
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
exec sh "$here/start.sh" room "$@"
