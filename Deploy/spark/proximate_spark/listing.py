"""Finds the files, by every name that a file can have, and tells which of them are plain text."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator

from .hadoop import HadoopFiles
from .pieces import LogFile

#: Bytes that tell what a file is; a tar header is the longest.
HEAD = 512

_COMPRESSED = (
    b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\xfd7zXZ\0", b"BZh", b"\x04\x22\x4d\x18", b"7z\xbc\xaf\x27\x1c",
    b"PK\3\4", b"PK\5\6", b"PK\7\x08", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf",
)  # fmt: skip


def is_plain_text(head: bytes) -> bool:
    """Whether ranges of the file can be read apart: not compressed, no archive, bytes that are characters."""
    if head.startswith(_COMPRESSED) or head[257:262] == b"ustar":
        return False
    return b"\0" not in head and not (head[1:4] == b"\x2a\x4d\x18" and head[:1] >= b"\x50")


def local_files(root: str, range_size: int) -> list[LogFile]:
    """Files of a directory that every executor sees under the same path."""
    found = []
    for path, source in _walked(root):
        status = os.stat(path)
        plain = status.st_size > range_size and is_plain_text(_local_head(path))
        found.append(LogFile(source, path, status.st_size, status.st_mtime_ns // 1_000_000, plain))
    return found


def hadoop_files(root: str, files: HadoopFiles) -> list[LogFile]:
    """Files behind a URI. They are read whole, as a stream: what a range needs from the text above it
    (columns, dates, the record that is cut) cannot be looked up in a stream."""
    return [LogFile(name, uri, length, modified) for uri, name, length, modified in files.files(root)]


def shown(name: str) -> str:
    """The name as the draft shows it: bytes that are not UTF-8 as `\\xff`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _local_head(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read(HEAD)


def _walked(root: str) -> Iterator[tuple[str, str]]:
    """Path and name of every regular file, each once whatever links lead to it: real entries before links,
    links in the order of their names, as `proximate analyze` takes them."""
    if not os.path.isdir(root):
        yield root, shown(os.path.basename(root))
        return
    seen: set[tuple[int, int]] = set()
    links = yield from _real_files(root, root, seen)
    while links:
        further: list[str] = []
        for link in sorted(links, key=os.fsencode):
            if os.path.isdir(link):
                if not os.path.realpath(os.path.dirname(link)).startswith(os.path.realpath(link)):
                    further += yield from _real_files(link, root, seen)
            elif os.path.isfile(link) and _is_new(os.stat(link), seen):
                yield link, shown(os.path.relpath(link, root))
        links = further


def _real_files(top: str, root: str, seen: set) -> Iterator[tuple[str, str]]:
    """Regular files below a directory; returns the links that were met."""
    links: list[str] = []
    waiting = [top] if _is_new(os.stat(top), seen) else []
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in sorted(entries, key=lambda entry: os.fsencode(entry.name)):
                if entry.is_symlink():
                    links.append(entry.path)
                elif entry.is_dir() and _is_new(entry.stat(), seen):
                    waiting.append(entry.path)
                elif stat.S_ISREG(entry.stat().st_mode) and _is_new(entry.stat(), seen):
                    yield entry.path, shown(os.path.relpath(entry.path, root))
    return links


def _is_new(status: os.stat_result, seen: set) -> bool:
    identity = (status.st_dev, status.st_ino)
    if identity in seen:
        return False
    seen.add(identity)
    return True
