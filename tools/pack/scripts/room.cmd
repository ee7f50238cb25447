@echo off
rem Starts the explorer for the phones in the room too: room.cmd [ADDRESS=192.168.1.5]
call "%~dp0start.cmd" room %*
