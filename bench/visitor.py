"""A visitor without a browser: speaks the app's own protocol over a websocket.

It sends what the browser sends (run the script again, with this address) and reads until the script
has finished, as light as a client can be, so that fifty of them leave the two cores to the server.
Like the browser it remembers large messages and tells the server which it has, so that the server
sends a short reference instead.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from components.views import notice
from tools.server import ADDRESS

if TYPE_CHECKING:
    from types import TracebackType

    from websockets.asyncio.client import ClientConnection

LARGEST_MESSAGE_BYTES = 64 * 1024 * 1024
RUNS_REMEMBERED = 2  # the browser forgets a message that two runs in a row did not use


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the page: seconds from the request to the last message, and bytes received."""

    seconds: float
    received_bytes: int
    messages: int
    failed: bool


@dataclass
class Visitor:
    """One session. ``page`` is the address of a page without the slash: "health", "" for Start."""

    port: int
    page: str
    _socket: ClientConnection | None = None
    _page_hash: str = ""
    _remembered: list[set[str]] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        """Open the websocket as the browser does."""
        self._socket = await connect(
            f"ws://{ADDRESS}:{self.port}/_stcore/stream",
            subprotocols=[Subprotocol("streamlit")],
            max_size=LARGEST_MESSAGE_BYTES,
            compression=None,  # a browser on the same machine gains nothing by it
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the websocket."""
        if self._socket is not None:
            await self._socket.close()

    def _request(self, address: str) -> bytes:
        ask = BackMsg()
        ask.rerun_script.query_string = address
        ask.rerun_script.page_script_hash = self._page_hash
        if not self._page_hash:
            ask.rerun_script.page_name = self.page
        ask.rerun_script.cached_message_hashes.extend(set().union(*self._remembered))
        return bytes(ask.SerializeToString())

    async def run(self, address: str) -> Run:
        """Run the page with ``address`` ("place=leeds&theme=voting") and read all it sends."""
        if self._socket is None:
            raise RuntimeError("A visitor runs inside `async with`.")
        started = time.perf_counter()
        await self._socket.send(self._request(address))
        received = messages = 0
        failed = False
        used: set[str] = set()
        while True:
            raw = await self._socket.recv()
            received += len(raw)
            messages += 1
            message = ForwardMsg.FromString(raw if isinstance(raw, bytes) else raw.encode())
            failed |= self._read(message, used)
            if message.WhichOneof("type") == "script_finished":
                break
        self._remembered = [*self._remembered, used][-RUNS_REMEMBERED:]
        return Run(time.perf_counter() - started, received, messages, failed)

    def _read(self, message: ForwardMsg, used: set[str]) -> bool:
        """Take from a message what the next request needs; return whether it is an error."""
        kind = message.WhichOneof("type")
        if kind == "navigation":  # which page it is; until then only its name is known
            self._page_hash = message.navigation.page_script_hash
        if kind == "ref_hash":
            used.add(message.ref_hash)
        elif message.metadata.cacheable:
            used.add(message.hash)
        element = message.delta.new_element if kind == "delta" else None
        if element is None:
            return False
        return element.WhichOneof("type") == "exception" or element.heading.body == notice.FAILED
