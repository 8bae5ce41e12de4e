"""What an executor has to know; small, since it travels with every task."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """How pieces are read."""

    binary: str  # a path, or the name of the file that was shipped
    root: str = ""  # what sources are named relative to, as the draft names the input
    rules: str = ""  # the name of the archive of rule packs that was shipped
    options: tuple[str, ...] = ()  # of `proximate shard`
    fingerprint: str = ""  # of the binary, the rules and the options: who reads alike
    timeout: float = 1800  # seconds that a process may take
    jobs: int = 1  # threads of a process: the cores of a task
    attempts: int = 4  # how often the engine tries a task
    fan_in: int = 32  # shards that one process merges in a tree
    cache: str = ""  # a directory or URI that all executors share
    hadoop: tuple[tuple[str, str], ...] = ()  # Hadoop's settings, where Hadoop is asked on executors
    is_streamed: bool = False  # logs are read through Hadoop

