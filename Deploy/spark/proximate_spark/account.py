"""What a job did."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field

from .pieces import Quarantined, Row


@dataclass
class Account:
    """Becomes `run.json` beside the draft."""

    files: int = 0
    bytes: int = 0
    tasks: int = 0
    cached_tasks: int = 0
    retried_tasks: dict[str, int] = field(default_factory=dict)  # attempts that failed before the good one
    quarantined: list[Quarantined] = field(default_factory=list)
    shard_bytes: int = 0  # of all tasks together
    merged_bytes: int = 0
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def timed(self, step: str):
        began = time.monotonic()
        yield
        self.seconds[step] = round(time.monotonic() - began, 3)

    def take(self, rows: list[Row]) -> None:
        """Facts of the tasks, which come with their shards."""
        shards = [row.facts for row in rows if row.kind == Row.SHARD]
        tasks = [fact for facts in shards for fact in facts.get("tasks", [facts])]
        self.cached_tasks = sum(fact["cached"] for fact in tasks)
        self.retried_tasks = {str(fact["task"]): fact["attempt"] for fact in tasks if fact["attempt"]}
        self.quarantined = sorted(Quarantined(**row.facts) for row in rows if row.kind == Row.QUARANTINED)
        self.shard_bytes = sum(fact["bytes"] for fact in tasks)
        self.seconds["shard processes"] = round(sum(fact["seconds"] for fact in tasks), 3)
        self.seconds["merge processes"] = round(sum(facts.get("merging", 0) for facts in shards), 3)
