"""The values that travel between the driver and the executors."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import NamedTuple


def is_text(path: str) -> bool:
    """Whether a path is UTF-8; Python keeps other bytes in ways that nothing else understands."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


@dataclass(frozen=True)
class LogFile:
    """A file that was found."""

    source: str  # its name in the draft
    path: str  # a local path, or a URI that Hadoop opens
    length: int  # bytes
    modified: int  # milliseconds since 1970
    is_plain: bool = False  # known to be uncompressed text, so ranges of it can be read


@dataclass(frozen=True)
class Piece:
    """Bytes of one file that one process reads: all of them, or a range of lines' first bytes."""

    source: str
    path: str
    start: int
    end: int
    length: int
    modified: int

    @property
    def is_whole(self) -> bool:
        return self.start == 0 and self.end == self.length

    @property
    def span(self) -> Span:
        return Span(self.source, self.start, self.end)

    def __str__(self) -> str:
        return self.source if self.is_whole else f"{self.source} [{self.start}, {self.end})"


class Span(NamedTuple):
    """A range of stored bytes of a source; an empty file has the range [0, 0)."""

    source: str
    start: int
    end: int


@dataclass(frozen=True)
class Task:
    """What one partition does."""

    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, order=True)
class Quarantined:
    """A piece that could not be read, whatever was tried, and why."""

    source: str
    start: int
    end: int
    reason: str
    attempts: int

    @property
    def span(self) -> Span:
        return Span(self.source, self.start, self.end)

    def __str__(self) -> str:
        return f"{self.source} [{self.start}, {self.end}): {self.reason} (attempts: {self.attempts})"


class Row(NamedTuple):
    """What a task gives back: a shard, or word of a piece in quarantine."""

    kind: str
    group: int
    payload: bytes
    note: str

    SHARD = "shard"
    QUARANTINED = "quarantined"

    @classmethod
    def shard(cls, task: int, payload: bytes, **facts) -> Row:
        return cls(cls.SHARD, task, payload, json.dumps(dict(facts, task=task), sort_keys=True))

    @classmethod
    def quarantined(cls, task: int, piece: Quarantined) -> Row:
        return cls(cls.QUARANTINED, task, b"", json.dumps(asdict(piece), sort_keys=True))

    @property
    def facts(self) -> dict:
        return json.loads(self.note)
