"""Cuts files into pieces and deals the pieces out as tasks. Depends on nothing but its arguments."""

from __future__ import annotations

from collections.abc import Iterable

from .pieces import LogFile, Piece, Task

MEBIBYTE = 1 << 20

#: Starting a process costs about as much as reading this much plain text.
PIECE_COST = MEBIBYTE

#: Compressed logs hold about this many times the bytes that they occupy.
EXPANSION = 8

_PACKED = (".gz", ".tgz", ".zst", ".xz", ".bz2", ".lz4", ".zip", ".7z")

#: Of one task: their paths are arguments of one process.
MOST_PIECES = 200


def pieces_of(file: LogFile, range_size: int) -> list[Piece]:
    """The file whole, or in ranges when it is plain text and longer than one range."""
    edges = [0, file.length]
    if file.is_plain and file.length > range_size:
        edges = [*range(0, file.length, range_size), file.length]
    return [
        Piece(file.source, file.path, start, end, file.length, file.modified)
        for start, end in zip(edges, edges[1:])
    ]


def weight(piece: Piece) -> int:
    """About how long the piece takes, as bytes of plain text; names are good enough for that."""
    return PIECE_COST + (piece.end - piece.start) * (EXPANSION if piece.source.lower().endswith(_PACKED) else 1)


def plan(files: Iterable[LogFile], range_size: int, task_size: int) -> list[Task]:
    """Tasks of about `task_size` bytes of work, or of one piece that is larger; longest first.

    The same files give the same tasks, so a job that is started again finds what it cached.
    """
    loads: list[tuple[int, tuple[Piece, ...]]] = []
    waiting: list[Piece] = []
    waiting_weight = 0
    for file in sorted(files, key=lambda file: file.source):
        for piece in pieces_of(file, range_size):
            load = weight(piece)
            if load >= task_size:
                loads.append((load, (piece,)))
                continue
            if waiting and (waiting_weight + load > task_size or len(waiting) == MOST_PIECES):
                loads.append((waiting_weight, tuple(waiting)))
                waiting, waiting_weight = [], 0
            waiting.append(piece)
            waiting_weight += load
    if waiting:
        loads.append((waiting_weight, tuple(waiting)))
    loads.sort(key=lambda load: (-load[0], load[1][0].source, load[1][0].start))
    return [Task(number, pieces) for number, (_, pieces) in enumerate(loads)]
