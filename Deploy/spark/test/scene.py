"""What the tests on a cluster share: the logs, the single-machine draft, a session, and how a job is run."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile

from cluster import Cluster
from faulty import Faults
from proximate_spark import child, job, listing
from proximate_spark.account import Account
from proximate_spark.arguments import Options
from proximate_spark.pieces import Piece
from proximate_spark.tool import Tool

PROXIMATE = os.environ["PROXIMATE"]
SAMPLES = os.path.join(os.path.dirname(__file__), *[".."] * 3, "SampleLogs")

#: Ranges small enough that files of the test have several.
RANGE = 100 * 1024

#: What has to be the same, byte for byte, however the logs were read.
DRAFT = ["postmortem.md", "postmortem.html", "report.json"]

#: How often the session tries a task.
ATTEMPTS = 3


class Scene:
    """A cluster with a session, and logs of every awkward kind."""

    def __init__(self):
        self.directory = tempfile.mkdtemp(prefix="proximate-spark-test-")
        self.logs = os.path.join(self.directory, "logs")
        write_logs(self.logs)
        self.faults = Faults(self.directory, PROXIMATE)
        self.expected = self.draft_of_one_machine()
        self.cluster = Cluster(self.directory)
        self.cluster.__enter__()
        self.spark = None

    def draft_of_one_machine(self) -> dict[str, bytes]:
        out = os.path.join(self.directory, "expected")
        ending = child.run([PROXIMATE, "analyze", self.logs, "--no-progress", "--out", out], 120)
        assert ending.succeeded, ending.reason
        return self.read(out)

    def draft_of_streams(self) -> dict[str, bytes]:
        """What one machine makes of the files when each comes as a stream: none sees those that were rotated before and
        after it."""
        out = os.path.join(self.directory, "of-streams")
        os.makedirs(out)
        tool = Tool(PROXIMATE, ["--root", self.logs], timeout=120)
        shards = []
        for number, file in enumerate(listing.local_files(self.logs, RANGE)):
            shard = os.path.join(out, f"{number}.shard")
            piece = Piece(file.source, file.path, 0, file.length, file.length, file.modified)
            with open(file.path, "rb") as stream:
                ending = tool.shard(piece, shard, stdin=stream)
            assert ending.succeeded, ending.reason
            with open(shard, "rb") as written:
                shards.append(written.read())
        merged = os.path.join(out, "merged.shard")
        tool.merge(shards, merged)
        tool.draft(merged, [], out)
        return self.read(out)

    def open_session(self):
        """A session of two executors, each a Java machine of one core."""
        from pyspark.sql import SparkSession

        package = os.path.join(self.directory, "proximate_spark")
        driver = os.path.join(os.path.dirname(__file__), "..")
        shutil.make_archive(package, "zip", driver, "proximate_spark")
        settings = dict(SESSION, **{"spark.task.maxFailures": str(ATTEMPTS), "spark.submit.pyFiles": package + ".zip"})
        builder = SparkSession.builder.master(self.cluster.master).appName("proximate-test")
        self.spark = builder.config(map=settings).getOrCreate()
        self.spark.sparkContext.addPyFile(package + ".zip")

    def close(self) -> None:
        """Raises when a process is left behind."""
        try:
            if self.spark:
                self.spark.stop()
                self.spark.sparkContext._gateway.shutdown()
                self.spark.sparkContext._gateway.proc.stdin.close()
        finally:
            self.cluster.__exit__()
            shutil.rmtree(self.directory, ignore_errors=True)

    def run(self, name: str, **options) -> Account:
        """Runs a job whose output goes to a directory of this name."""
        options = {"binary": self.faults.binary, "range_size": RANGE, "task_size": 24 << 20, "timeout": 60, **options}
        return job.run(self.spark, Options(logs=self.logs, out=self.out(name), **options))

    def out(self, name: str) -> str:
        return os.path.join(self.directory, "out", name)

    def read(self, out: str) -> dict[str, bytes]:
        found = {}
        for name in DRAFT:
            with open(os.path.join(out, name), "rb") as file:
                found[name] = file.read()
        return found

    def leftovers(self, name: str) -> list[str]:
        """What is there of an output that should not be, its temporary names included."""
        home = os.path.dirname(self.out(name))
        return [entry for entry in os.listdir(home) if entry.startswith(name)] if os.path.isdir(home) else []


#: Quick to start, and nothing listens that is not needed.
SESSION = {
    "spark.cores.max": "2",
    "spark.executor.cores": "1",
    "spark.executor.memory": "512m",
    "spark.driver.memory": "512m",
    "spark.ui.enabled": "false",
    "spark.driver.extraJavaOptions": "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
    "spark.executor.extraJavaOptions": "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
    "spark.executorEnv.LC_ALL": "C.UTF-8",
    "spark.locality.wait": "0s",
    "spark.scheduler.minRegisteredResourcesRatio": "1.0",
    "spark.scheduler.maxRegisteredResourcesWaitingTime": "60s",
    "spark.log.level": "OFF",
    "spark.ui.showConsoleProgress": "false",
}


def write_logs(root: str) -> None:
    """A sample incident, and files of odd names and states."""
    shutil.copytree(os.path.join(SAMPLES, "skype-2007-small", "logs"), os.path.join(root, "incident"))
    for number, name in enumerate(["with space.log", "new\nline.log", "_underscore.log", ".dot.log", "x._COPYING_", "ärger.log"]):
        write(root, name, lines(number, 40).encode())
    write(root, "empty.log", b"")
    write(root, "no-newline.log", lines(10, 5).encode().rstrip(b"\n"))
    write(root, "carriage-returns.log", lines(11, 30).replace("\n", "\r\n").encode())
    write(root, "bad-utf8.log", b"2025-08-01T00:00:01Z caf\xe9 \xff\xfe closed\n" * 20)
    write(root, "large.log", lines(12, 8000).encode())
    write(root, "good.log.gz", compressed("gzip", lines(13, 500)))
    write(root, "fine.log.zst", compressed("zstd", lines(14, 500)))
    write(root, "truncated.log.zst", compressed("zstd", lines(15, 2000))[:9000])
    torn = bytearray(compressed("gzip", lines(16, 2000)))
    torn[len(torn) // 2 : len(torn) // 2 + 64] = bytes(64)
    write(root, "corrupt.log.gz", bytes(torn))
    write(root, "hopeless.log.gz", b"\x1f\x8b\x08\x00 this is no gzip file")


def write(root: str, name: str, content: bytes) -> None:
    with open(os.path.join(root, name), "wb") as file:
        file.write(content)


def lines(seed: int, count: int) -> str:
    """Lines of a service, some of which continue on the next line."""
    chance = random.Random(seed)
    text = []
    for number in range(count):
        time = f"2007-08-16T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}Z"
        text.append(f"{time} {chance.choice(['INFO', 'WARN', 'ERROR'])} request {chance.getrandbits(32)} done\n")
        if chance.random() < 0.05:
            text.append("    at some.deeper.Place(Code.java:12)\n")
    return "".join(text)


def compressed(program: str, text: str) -> bytes:
    arguments = {"gzip": ["gzip", "-nc"], "zstd": ["zstd", "-qc"]}[program]
    return subprocess.run(arguments, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
