"""The two shapes in which Spark runs the tasks: an RDD, and Arrow batches where a session has no RDDs."""

from __future__ import annotations

import json
import os
import pickle
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import partial

from . import hadoop, listing, work
from .pieces import LogFile, Row, Task
from .settings import Settings
from .shipping import shipped

_ROW_SCHEMA = "kind string, group int, payload binary, note string"


def engine_of(spark, shape: str = "auto"):
    """The shape that the session supports, or the one that is asked for."""
    is_connect = type(spark).__module__.startswith("pyspark.sql.connect")
    if shape == "arrow" or (shape == "auto" and is_connect):
        return ArrowEngine(spark, is_connect)
    return RddEngine(spark)


def levels(count: int, fan_in: int) -> Iterator[int]:
    """How many shards are left after each level of a tree, down to what the driver merges itself."""
    while count > fan_in:
        count = -(-count // fan_in)
        yield count


def _read_one(settings: Settings, task: Task) -> list[Row]:
    from pyspark import TaskContext

    return work.read(settings, task, TaskContext.get().attemptNumber())


class RddEngine:
    """Classic sessions: standalone, YARN, Kubernetes, EMR, Dataproc, Databricks' jobs."""

    def __init__(self, spark):
        self._context = spark.sparkContext

    def ship(self, path: str) -> str:
        """Sends a file to every executor and gives the name that it has there."""
        self._context.addFile(path)
        return os.path.basename(path)

    def configuration(self) -> dict[str, str]:
        return dict(self._context.getConf().getAll())

    def hadoop_files(self, settings: Settings, root: str) -> list[LogFile]:
        return listing.hadoop_files(root, hadoop.of_context(self._context))

    def execute(self, settings: Settings, tasks: list[Task], in_tree: bool) -> list[Row]:
        read = partial(_read_one, settings)
        merge = partial(work.merge, settings)
        rows = self._context.parallelize(tasks, len(tasks)).flatMap(read)
        for count in levels(len(tasks), settings.fan_in) if in_tree else ():
            grouped = rows.map(partial(_regrouped, settings.fan_in))
            rows = grouped.partitionBy(count, int).values().mapPartitions(merge)
        return rows.collect()


def _regrouped(fan_in: int, row: Row) -> tuple[int, Row]:
    group = row.group // fan_in
    return group, row._replace(group=group)


class ArrowEngine:
    """Spark Connect and the serverless modes, which refuse RDDs."""

    def __init__(self, spark, is_connect: bool):
        self._spark = spark
        self._is_connect = is_connect

    def ship(self, path: str) -> str:
        """Sends a file to every executor and gives the name that it has there."""
        if self._is_connect:
            self._spark.addArtifacts(path, file=True)
        else:
            self._spark.sparkContext.addFile(path)
        return os.path.basename(path)

    def configuration(self) -> dict[str, str]:
        return dict(self._spark.conf.getAll)

    def hadoop_files(self, settings: Settings, root: str) -> list[LogFile]:
        """Listed by an executor: the session's own side need not have Java."""
        one = self._spark.range(0, 1, 1, 1)
        rows = one.mapInArrow(partial(_list_batches, settings, root), _ROW_SCHEMA).collect()
        return [LogFile(**json.loads(row.note)) for row in rows]

    def execute(self, settings: Settings, tasks: list[Task], in_tree: bool) -> list[Row]:
        plan = self._ship_plan(tasks)
        numbers = self._spark.range(0, len(tasks), 1, len(tasks))  # one a partition
        rows = numbers.mapInArrow(partial(_read_batches, settings, plan), _ROW_SCHEMA)
        for count in levels(len(tasks), settings.fan_in) if in_tree else ():
            rows = rows.selectExpr("kind", f"int(group div {settings.fan_in}) as group", "payload", "note")
            rows = rows.repartition(count, "group")
            rows = rows.mapInArrow(partial(_merge_batches, settings), _ROW_SCHEMA)
        return [Row(row.kind, row.group, bytes(row.payload), row.note) for row in rows.collect()]

    def _ship_plan(self, tasks: list[Task]) -> str:
        """The plan travels once to each executor, not with each task."""
        handle, path = tempfile.mkstemp(prefix="plan-", suffix=".pickle")
        with open(handle, "wb") as file:
            pickle.dump(tasks, file)
        return self.ship(path)


_plans: dict[str, list[Task]] = {}


def _task(plan: str, number: int) -> Task:
    if plan not in _plans:
        with open(shipped(plan), "rb") as file:
            _plans[plan] = pickle.load(file)
    return _plans[plan][number]


def _read_batches(settings: Settings, plan: str, batches: Iterable) -> Iterator:
    for batch in batches:
        for number in batch.column(0).to_pylist():
            yield from map(_batch, _read_one(settings, _task(plan, number)))


def _list_batches(settings: Settings, root: str, batches: Iterable) -> Iterator:
    for _ in batches:
        for file in listing.hadoop_files(root, hadoop.of_worker(dict(settings.hadoop))):
            yield _batch(Row("file", 0, b"", json.dumps(asdict(file))))


def _merge_batches(settings: Settings, batches: Iterable) -> Iterator:
    rows = (Row(**row) for batch in batches for row in batch.to_pylist())
    yield from map(_batch, work.merge(settings, rows))


def _batch(row: Row):
    import pyarrow

    types = [pyarrow.string(), pyarrow.int32(), pyarrow.binary(), pyarrow.string()]
    columns = [pyarrow.array([value], of) for value, of in zip(row, types)]
    return pyarrow.RecordBatch.from_arrays(columns, names=list(Row._fields))
