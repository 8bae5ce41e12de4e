"""The commands of `proximate` that the driver and the executors use."""

from __future__ import annotations

import struct
import tempfile
import time
from collections.abc import Iterable

from . import child
from .child import Ending
from .pieces import Piece, Quarantined, Span

#: Exit statuses that mean something here (sysexits.h).
USAGE, HOPELESS_INPUT = 64, 65


class ToolError(Exception):
    """`proximate` failed where nothing can be put into quarantine."""


class Tool:
    """A binary, the options of `shard`, and how long it may take."""

    def __init__(self, binary: str, options: Iterable[str] = (), timeout: float = 1800):
        self.binary = binary
        self.options = list(options)
        self.timeout = timeout

    def shard(self, piece: Piece, out: str, stdin=None) -> Ending:
        """Reads a piece from its local path, or from what `stdin` reads (and closes that)."""
        arguments = [self.binary, "shard", *self.options, f"--name={piece.source}", "-o", out]
        if not piece.is_whole:
            arguments += ["--start", str(piece.start), "--end", str(piece.end)]
        if stdin:  # a stream does not tell when the file was written, from which years are inferred
            arguments += ["--modified", timestamp(piece.modified)]
        return child.run([*arguments, "-" if stdin else piece.path], self.timeout, stdin=stdin)

    def shard_together(self, pieces: Iterable[Piece], out: str) -> Ending:
        """Reads whole files in one process, which names them by their paths below the root."""
        paths = [piece.path for piece in pieces]
        return child.run([self.binary, "shard", *self.options, "-o", out, *paths], self.timeout)

    def merge(self, shards: Iterable[bytes], out: str) -> None:
        """Joins shards. They go through a file, so that neither side waits for the other."""
        with tempfile.TemporaryFile() as frames:
            for shard in shards:
                frames.write(struct.pack("<I", len(shard)))
                frames.write(shard)
            frames.seek(0)
            self._demand("merge", child.run([self.binary, "merge", "-o", out, "-"], self.timeout, stdin=frames))

    def covered(self, shard: str) -> list[Span]:
        """The ranges that a shard holds."""
        with tempfile.TemporaryFile() as listed:
            arguments = [self.binary, "shard-info", "--null", shard]
            self._demand("shard-info", child.run(arguments, self.timeout, stdout=listed))
            listed.seek(0)
            return spans(listed.read())

    def draft(
        self, shard: str, unread: Iterable[Quarantined], directory: str, options: Iterable[str] = ()
    ) -> None:
        """Writes the draft into a directory; it names what is in quarantine."""
        arguments = [self.binary, "analyze", "--from-shards", shard, "--out", directory, "--no-progress"]
        with tempfile.NamedTemporaryFile() as listed:
            for piece in unread:
                fields = [piece.source, str(piece.start), str(piece.end), " ".join(piece.reason.split())]
                listed.write("".join(field + "\0" for field in fields).encode("utf-8", "replace"))
            listed.flush()
            arguments += ["--unread", listed.name] if listed.tell() else []
            self._demand("analyze", child.run([*arguments, *options], self.timeout))

    def _demand(self, command: str, ending: Ending) -> None:
        if not ending.succeeded:
            raise ToolError(f"proximate {command}: {ending.reason}")


def timestamp(milliseconds: int) -> str:
    """RFC 3339, in UTC."""
    seconds, rest = divmod(milliseconds, 1000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{rest:03}Z"


def spans(listed: bytes) -> list[Span]:
    """The output of `shard-info --null`: source, first byte, end, size of the file, a NUL after each."""
    fields = listed.split(b"\0")
    if fields.pop().strip() or len(fields) % 4:
        raise ToolError("proximate shard-info: what it printed ends in the middle")
    triples = zip(fields[0::4], fields[1::4], fields[2::4])
    return [Span(source.decode("utf-8"), int(start), int(end)) for source, start, end in triples]


def contents(path: str) -> bytes:
    """The bytes of a file."""
    with open(path, "rb") as file:
        return file.read()
