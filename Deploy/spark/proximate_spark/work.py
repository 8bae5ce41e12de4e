"""What runs on executors: reads the pieces of a task, merges shards."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator

from . import cache, child, hadoop
from .child import Ending
from .pieces import Piece, Quarantined, Row, Task, is_text
from .settings import Settings
from .shipping import rule_packs, shipped
from .tool import HOPELESS_INPUT, USAGE, Tool, contents

#: Seconds that the reader of a file may go on after the process that it feeds has ended.
_PATIENCE = 30

#: EX_IOERR
_INPUT_ERROR = 74


class PieceError(Exception):
    """A piece could not be read this time; the engine tries the task again, elsewhere when it can."""


def read(settings: Settings, task: Task, attempt: int) -> list[Row]:
    """The shard of a task's pieces, and word of those that no attempt could read."""
    store = cache.store_for(settings)
    key = cache.key(settings.fingerprint, task)
    known = store.find(key)
    if known is not None:
        return [Row.shard(task.number, known, attempt=attempt, seconds=0, cached=True, bytes=len(known))]
    with tempfile.TemporaryDirectory(prefix="proximate-") as directory:
        began = time.monotonic()
        paths, quarantined = _read_pieces(settings, task, attempt, directory)
        rows = [Row.quarantined(task.number, piece) for piece in quarantined]
        if paths:
            shard = _joined(settings, paths, os.path.join(directory, "task"))
            if not quarantined:
                store.keep(key, shard)
            seconds = round(time.monotonic() - began, 3)
            facts = {"attempt": attempt, "seconds": seconds, "cached": False, "bytes": len(shard)}
            rows.append(Row.shard(task.number, shard, **facts))
    return rows


def merge(settings: Settings, rows: Iterable[Row]) -> Iterator[Row]:
    """One shard of many; other rows pass. The engine hands over the rows of one group, or of several."""
    shards: list[Row] = []
    for row in rows:
        if row.kind == Row.SHARD:
            shards.append(row)
        else:
            yield row
    if not shards:
        return
    facts = [fact for row in shards for fact in row.facts.get("tasks", [row.facts])]
    with tempfile.TemporaryDirectory(prefix="proximate-") as directory:
        out = os.path.join(directory, "merged")
        began = time.monotonic()
        _tool(settings).merge((row.payload for row in shards), out)
        merging = time.monotonic() - began + sum(row.facts.get("merging", 0) for row in shards)
        yield Row.shard(shards[0].group, contents(out), tasks=facts, merging=round(merging, 3))


def _read_pieces(
    settings: Settings, task: Task, attempt: int, directory: str
) -> tuple[list[str], list[Quarantined]]:
    """Shards of all pieces: one when one process can read them together, one each otherwise, so that a file
    that cannot be read is found among the others."""
    together = os.path.join(directory, "together")
    if _go_together(settings, task) and _tool(settings).shard_together(task.pieces, together).succeeded:
        return [together], []
    paths: list[str] = []
    quarantined: list[Quarantined] = []
    for number, piece in enumerate(task.pieces):
        out = os.path.join(directory, str(number))
        ending = _read_piece(settings, piece, out)
        if ending.succeeded:
            paths.append(out)
        elif _is_final(ending, settings, attempt):
            quarantined.append(Quarantined(*piece.span, ending.reason, attempt + 1))
        else:
            raise PieceError(f"{piece}: {ending.reason}")
    return paths, quarantined


def _go_together(settings: Settings, task: Task) -> bool:
    """Whether the paths alone say what to read and how to name it."""
    pieces = task.pieces
    return len(pieces) > 1 and not settings.is_streamed and all(p.is_whole and is_text(p.path) for p in pieces)


def _is_final(ending: Ending, settings: Settings, attempt: int) -> bool:
    """Whether trying again would be in vain. Wrong usage is nobody's log: it fails the job."""
    if ending.status == USAGE:
        return False
    return ending.status == HOPELESS_INPUT or attempt + 1 >= settings.attempts


def _read_piece(settings: Settings, piece: Piece, out: str) -> Ending:
    if settings.is_streamed:
        return _streamed(settings, piece, out)
    if is_text(piece.path):
        return _tool(settings).shard(piece, out)
    with open(piece.path, "rb") as file:  # no argument can carry such a name
        return _tool(settings).shard(piece, out, stdin=file)


def _streamed(settings: Settings, piece: Piece, out: str) -> Ending:
    """Reads a piece that comes through Hadoop into a pipe. When bytes are missing at the end, the
    process sees a well-formed but shorter file: its shard must not be used then."""
    files = hadoop.of_worker(dict(settings.hadoop))  # not in the thread, with which its process would die
    pipe = out + ".pipe"
    os.mkfifo(pipe)
    stdin = open(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK), "rb")
    os.set_blocking(stdin.fileno(), True)
    writing = os.open(pipe, os.O_WRONLY)  # the process meets no end before the last byte is in
    problems: list[Exception] = []

    def feed() -> None:
        try:
            files.copy(piece.path, piece.start, piece.end, pipe)
        except Exception as problem:  # told below, by the thread that knows how the process ended
            problems.append(problem)
        finally:
            os.close(writing)

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    ending = _tool(settings).shard(piece, out, stdin=stdin)
    deadline = time.monotonic() + _PATIENCE
    while feeder.is_alive() and time.monotonic() < deadline:
        # Whoever still waits for a reader of the pipe gets one, and then learns that it is gone.
        os.close(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK))
        feeder.join(0.05)
    if feeder.is_alive():
        hadoop.abandon_worker()
    if problems and ending.succeeded:
        return Ending(_INPUT_ERROR, ending.seconds, tail=str(problems[0])[:1000])
    return ending


def _joined(settings: Settings, paths: list[str], out: str) -> bytes:
    """The shards of a task as one."""
    if len(paths) == 1:
        return contents(paths[0])
    _tool(settings).merge(map(contents, paths), out)
    return contents(out)


def _tool(settings: Settings) -> Tool:
    options = ["--jobs", str(settings.jobs), "--root", settings.root, *settings.options]
    for directory in rule_packs(shipped(settings.rules)) if settings.rules else []:
        options += ["--rules", directory]
    return Tool(shipped(settings.binary), options, settings.timeout)
