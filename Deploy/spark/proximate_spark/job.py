"""The whole job: list, plan, read, merge, check, draft, publish."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import asdict

from . import coverage, hadoop, listing, planning, publishing, shipping
from .account import Account
from .arguments import Options, here, installed, is_remote, local
from .engines import engine_of
from .pieces import LogFile, Row, Task
from .settings import Settings
from .tool import Tool


class JobError(Exception):
    """The job came to no output, and why."""


def run(spark, options: Options) -> Account:
    """Reads the logs on the session's executors and writes the output. Raises rather than write less."""
    account = Account()
    engine = engine_of(spark, options.shape)
    with tempfile.TemporaryDirectory(prefix="proximate-") as home, publishing.directory(
        local(options.out), hadoop.of_context(spark.sparkContext) if is_remote(options.out) else None
    ) as out:
        with account.timed("prepare"):
            settings = prepare(spark, engine, options, home)
        with account.timed("plan"):
            tasks = planned(find(engine, settings, options), options, account)
        with account.timed("read on executors"):
            rows = engine.execute(settings, tasks, in_tree=len(tasks) > options.tree_above)
        account.take(rows)
        conclude(options, account, tasks, rows, out)
    return account


def prepare(spark, engine, options: Options, home: str) -> Settings:
    """Ships what the executors need and tells them how to read."""
    binary = here(options.binary)
    if not os.access(binary, os.X_OK):
        raise JobError(f"{binary}: not an executable file; `make dist` builds one for clusters")
    packs = os.path.join(home, "rules.tar")
    if options.rules:
        shipping.packed_rules(options.rules, packs)
    configuration = engine.configuration()
    return Settings(
        binary=installed(options.binary) or engine.ship(binary),
        root=root_of(options),
        rules=engine.ship(packs) if options.rules else "",
        options=options.shard_options,
        fingerprint=shipping.digest([binary, *([packs] if options.rules else [])], options.shard_options),
        timeout=options.timeout,
        jobs=int(configuration.get("spark.task.cpus", 1)),
        attempts=options.attempts or attempts(configuration),
        fan_in=options.fan_in,
        cache=options.cache if is_remote(options.cache) else local(options.cache),
        hadoop=tuple(sorted(hadoop_settings(configuration))),
        is_streamed=options.is_streamed,
    )


def attempts(configuration: dict[str, str]) -> int:
    """How often Spark tries a task before it gives up the job. `local[2]` tries once, `local[2,4]` four times."""
    master = configuration.get("spark.master", "")
    if master.startswith("local") and not master.startswith("local-cluster"):
        return int(master.rstrip("]").split(",")[1]) if "," in master else 1
    return int(configuration.get("spark.task.maxFailures", 4))


def hadoop_settings(configuration: dict[str, str]) -> Iterable[tuple[str, str]]:
    """Those that Spark hands on to Hadoop."""
    prefix = "spark.hadoop."
    return [(name[len(prefix) :], value) for name, value in configuration.items() if name.startswith(prefix)]


def root_of(options: Options) -> str:
    """The directory of the logs, as the draft names it: a URI, or an absolute path."""
    return options.logs if is_remote(options.logs) else os.path.abspath(local(options.logs))


def find(engine, settings: Settings, options: Options) -> list[LogFile]:
    """The files of the logs."""
    if options.is_streamed:
        uri = options.logs if is_remote(options.logs) else "file://" + settings.root
        return engine.hadoop_files(settings, uri)
    if not os.path.exists(settings.root):
        raise JobError(f"{options.logs}: nothing is there")
    return listing.local_files(settings.root, options.range_size)


def planned(files: list[LogFile], options: Options, account: Account) -> list[Task]:
    """The tasks, noted in the account."""
    if not files:
        raise JobError(f"{options.logs}: no file is there")
    tasks = planning.plan(files, options.range_size, options.task_size)
    account.files, account.bytes = len(files), sum(file.length for file in files)
    account.tasks = len(tasks)
    return tasks


def conclude(options: Options, account: Account, tasks: list[Task], rows: list[Row], out: str) -> None:
    """Merges what is left to merge, checks that all bytes are there, and writes the output."""
    if options.strict and account.quarantined:
        raise JobError("these could not be read (--strict):\n  " + "\n  ".join(map(str, account.quarantined)))
    shards = [row.payload for row in rows if row.kind == Row.SHARD]
    if not shards:
        raise JobError("nothing could be read:\n  " + "\n  ".join(map(str, account.quarantined[:20])))
    tool = Tool(here(options.binary), timeout=max(options.timeout, 3600))
    merged = os.path.join(out, "merged.shard")
    with account.timed("merge on the driver"):
        tool.merge(shards, merged)
        account.merged_bytes = os.path.getsize(merged)
    with account.timed("check"):
        plan = [piece.span for task in tasks for piece in task.pieces]
        coverage.check(plan, tool.covered(merged), [piece.span for piece in account.quarantined])
    with account.timed("draft"):
        rules = [word for pack in options.rules for word in ("--rules", pack)]
        tool.draft(merged, account.quarantined, out, [*rules, *options.draft_options])
    with open(os.path.join(out, "run.json"), "w", encoding="utf-8") as file:
        json.dump(asdict(account), file, indent=2, sort_keys=True)
        file.write("\n")
