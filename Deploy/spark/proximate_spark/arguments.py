"""The command line of the driver."""

from __future__ import annotations

import argparse
import os
import shlex
from dataclasses import dataclass
from urllib.parse import urlsplit

from .planning import MEBIBYTE


@dataclass(frozen=True)
class Options:
    """What was asked for."""

    logs: str
    out: str
    binary: str
    rules: tuple[str, ...] = ()
    shard_options: tuple[str, ...] = ()
    draft_options: tuple[str, ...] = ()
    cache: str = ""
    range_size: int = 64 * MEBIBYTE
    task_size: int = 16 * MEBIBYTE
    fan_in: int = 32
    tree_above: int = 2000
    timeout: float = 1800
    attempts: int = 0
    strict: bool = False
    shape: str = "auto"
    read: str = "auto"

    @property
    def is_streamed(self) -> bool:
        """Whether Hadoop lists and reads the logs; local paths are opened by the processes themselves."""
        return self.read == "stream" or is_remote(self.logs)


def is_remote(path: str) -> bool:
    """Whether this is a URI of something that is not a local file."""
    return "://" in path and urlsplit(path).scheme != "file"


def local(path: str) -> str:
    """The path of a file: URI, or the path itself."""
    return path[len("file://") :] if path.startswith("file://") else path


def parse(arguments: list[str]) -> Options:
    """Options of the command line; ends the program with status 2 on wrong ones."""
    values = vars(_parser().parse_args(arguments))
    for name in ("range_size", "task_size"):
        values[name] *= MEBIBYTE
    for name in ("shard_options", "draft_options"):
        values[name] = tuple(shlex.split(values[name]))
    values["rules"] = tuple(values["rules"])
    return Options(**values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="draft.py", description="Drafts a post-mortem of logs on a cluster.")
    parser.add_argument("logs", help="directory that all executors see, or a URI that Hadoop opens (hdfs:, s3a:, ...)")
    parser.add_argument("--out", required=True, help="directory or URI to make: draft, report.json, merged shard, run.json")
    parser.add_argument("--binary", default="proximate", help="the static binary here, which is shipped; or NAME: at an "
                        "absolute path on every executor, written installed:/usr/bin/proximate")  # fmt: skip
    parser.add_argument("--rules", action="append", default=[], metavar="DIR", help="a rule pack here, which is shipped")
    parser.add_argument("--shard-options", default="", metavar="WORDS", help="further options of proximate shard")
    parser.add_argument("--draft-options", default="", metavar="WORDS", help="further options of proximate analyze")
    parser.add_argument("--cache", default="", metavar="DIR", help="directory or URI that all executors share: a job that "
                        "was killed goes on where it was")  # fmt: skip
    parser.add_argument("--range-size", type=int, default=64, metavar="MIB", help="larger plain files are read in ranges (%(default)s)")
    parser.add_argument("--task-size", type=int, default=16, metavar="MIB", help="small files are read together (%(default)s)")
    parser.add_argument("--fan-in", type=int, default=32, metavar="N", help="shards merged by one process of a tree (%(default)s)")
    parser.add_argument("--tree-above", type=int, default=2000, metavar="N", help="tasks from which shards are merged in a tree "
                        "on the executors (%(default)s)")  # fmt: skip
    parser.add_argument("--timeout", type=float, default=1800, metavar="SECONDS", help="for one process (%(default)s)")
    parser.add_argument("--attempts", type=int, default=0, metavar="N", help="how often Spark tries a task, when the session does not tell")
    parser.add_argument("--strict", action="store_true", help="a file that cannot be read fails the job")
    parser.add_argument("--shape", choices=["auto", "rdd", "arrow"], default="auto", help="how Spark runs the tasks (%(default)s)")
    parser.add_argument("--read", choices=["auto", "stream"], default="auto", help="stream: through Hadoop, whatever the path (%(default)s)")
    return parser


def installed(binary: str) -> str:
    """The path of a binary that lies on every executor; empty when it has to be shipped."""
    return binary[len("installed:") :] if binary.startswith("installed:") else ""


def here(binary: str) -> str:
    """The path of the binary on the driver's machine."""
    return os.path.abspath(installed(binary) or binary)
