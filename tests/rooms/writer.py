"""Forty clients that write without end and say what was acknowledged; killed by the test."""

from __future__ import annotations

import itertools
import os
import sys
import threading

from components.model import room_rows as rows
from components.rooms import boards, engine, store, votes

CLIENTS = 40


def write(address: str, room_id: int, asked: int, run: str) -> None:
    """Start the clients; each line printed is a note or vote that was acknowledged."""
    rooms = engine.opened(address)

    def client(number: int) -> None:
        for turn in itertools.count():
            mark = f"{run}-{number}-{turn}"
            draft = rows.Draft(rows.Board.WORKED, "worked_well", f"Note {mark}")
            boards.written(rooms, room_id, draft, mark, mark)
            os.write(1, f"note {mark}\n".encode())
            votes.answered(rooms, room_id, asked, mark, [rows.Answer("", turn % 5 + 1)])
            os.write(1, f"vote {mark}\n".encode())

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store.version(rooms, room_id)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
