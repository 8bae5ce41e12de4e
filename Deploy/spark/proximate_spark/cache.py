"""Shards that were made, under a name computed from all that they depend on, so that a job that was
killed and is started again reads only what it had not read."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile

from . import hadoop
from .pieces import Task
from .settings import Settings

_DIGEST = hashlib.sha256().digest_size


def key(fingerprint: str, task: Task) -> str:
    """Who reads (binary, rules, options) and what (names, ranges, lengths, times of change)."""
    pieces = [[p.source, p.path, p.start, p.end, p.length, p.modified] for p in task.pieces]
    return hashlib.sha256(json.dumps([fingerprint, pieces]).encode()).hexdigest()


def sealed(shard: bytes) -> bytes:
    """The shard after its digest: a torn file is told from a good one."""
    return hashlib.sha256(shard).digest() + shard


def unsealed(stored: bytes) -> bytes | None:
    shard = stored[_DIGEST:]
    return shard if hashlib.sha256(shard).digest() == stored[:_DIGEST] else None


def store_for(settings: Settings) -> Cache:
    """The cache that the settings name."""
    if not settings.cache:
        return Cache()
    if "://" in settings.cache:
        return HadoopCache(settings)
    return LocalCache(settings.cache)


class Cache:
    """Keeps nothing."""

    def find(self, name: str) -> bytes | None:
        return None

    def keep(self, name: str, shard: bytes) -> None:
        pass


class LocalCache(Cache):
    """A directory that all executors see."""

    def __init__(self, directory: str):
        self._directory = directory

    def _path(self, name: str) -> str:
        return os.path.join(self._directory, name + ".shard")

    def find(self, name: str) -> bytes | None:
        try:
            with open(self._path(name), "rb") as file:
                return unsealed(file.read())
        except FileNotFoundError:
            return None

    def keep(self, name: str, shard: bytes) -> None:
        os.makedirs(self._directory, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._directory, prefix=name + ".", delete=False) as file:
            file.write(sealed(shard))
        os.replace(file.name, self._path(name))


class HadoopCache(Cache):
    """A directory behind a URI."""

    def __init__(self, settings: Settings):
        self._root = settings.cache.rstrip("/")
        self._files = hadoop.of_worker(dict(settings.hadoop))

    def _uri(self, name: str) -> str:
        return f"{self._root}/{name}.shard"

    def find(self, name: str) -> bytes | None:
        if not self._files.exists(self._uri(name)):
            return None
        with tempfile.TemporaryDirectory() as directory:
            local = os.path.join(directory, "shard")
            self._files.download(self._uri(name), local)
            with open(local, "rb") as file:
                return unsealed(file.read())

    def keep(self, name: str, shard: bytes) -> None:
        with tempfile.NamedTemporaryFile() as file:
            file.write(sealed(shard))
            file.flush()
            self._files.upload(file.name, self._uri(name), replacing=True)
