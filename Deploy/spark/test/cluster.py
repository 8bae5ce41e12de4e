"""A standalone cluster on this machine: a master and workers, each a process, whose executors are processes too."""

from __future__ import annotations

import glob
import os
import signal
import socket
import subprocess
import time
import uuid

import pyspark

from proximate_spark import child

_MARK = "PROXIMATE_TEST_CLUSTER"


class Cluster:
    """Use as a context: everything that it started is gone afterwards, or an error tells what is not."""

    def __init__(self, directory: str, workers: int = 2):
        self._directory = directory
        self._workers = workers
        self._processes: list[subprocess.Popen] = []
        self._identity = str(uuid.uuid4())
        self.master = ""

    def __enter__(self) -> Cluster:
        os.environ[_MARK] = self._identity
        os.environ.update(
            SPARK_HOME=os.path.dirname(pyspark.__file__),
            SPARK_LOCAL_IP="127.0.0.1",
            SPARK_DAEMON_MEMORY="256m",
            SPARK_DAEMON_JAVA_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
            SPARK_NO_DAEMONIZE="1",
        )
        port = _free_port()
        self.master = f"spark://127.0.0.1:{port}"
        self._start("master.Master", "--host", "127.0.0.1", "--port", str(port), "--webui-port", "0")
        for number in range(self._workers):
            self._start(
                "worker.Worker", "--host", "127.0.0.1", "--webui-port", "0", "--cores", "1", "--memory", "1g",
                "--work-dir", os.path.join(self._directory, f"worker-{number}"), self.master,
            )  # fmt: skip
        return self

    def __exit__(self, *_) -> None:
        for process in reversed(self._processes):
            process.terminate()
        self._demand_silence(within=15)
        for process in self._processes:
            process.wait()

    def _start(self, daemon: str, *arguments: str) -> None:
        log = open(os.path.join(self._directory, f"{daemon}-{len(self._processes)}.log"), "wb")
        command = [os.path.join(os.environ["SPARK_HOME"], "bin", "spark-class"), f"org.apache.spark.deploy.{daemon}"]
        self._processes.append(child.start([*command, *arguments], locale="C.UTF-8", stdout=log, stderr=log, stdin=subprocess.DEVNULL))

    def _demand_silence(self, within: float) -> None:
        """Waits until no process of this cluster is left; ends and names those that stay."""
        deadline = time.monotonic() + within
        while (left := self._left()) and time.monotonic() < deadline:
            time.sleep(0.1)
        for pid in left:
            os.kill(pid, signal.SIGKILL)
        if left:
            raise AssertionError("processes were left behind: " + ", ".join(map(command_of, left)))

    def _left(self) -> list[int]:
        mark = f"{_MARK}={self._identity}".encode()
        own = ancestors(os.getpid())
        return [pid for pid in processes() if pid not in own and mark in environment_of(pid)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def processes() -> list[int]:
    return [int(os.path.basename(path)) for path in glob.glob("/proc/[0-9]*")]


def environment_of(pid: int) -> list[bytes]:
    """Empty for a process that is gone, or that nobody waited for yet."""
    try:
        with open(f"/proc/{pid}/environ", "rb") as file:
            return file.read().split(b"\0")
    except OSError:
        return []


def command_of(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return f"{pid} " + file.read().replace(b"\0", b" ").decode("utf-8", "replace")[:300]
    except OSError:
        return str(pid)


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that ended and was not waited for does not."""
    return _status(pid).get("State", "X")[0] not in "ZX"


def ancestors(pid: int) -> list[int]:
    """The process, its parent, and so on."""
    line = []
    while pid > 0:
        line.append(pid)
        pid = int(_status(pid).get("PPid", "0"))
    return line


def executor_of(pid: int) -> int:
    """The executor's Java machine that a process descends from."""
    for ancestor in ancestors(pid):
        if "CoarseGrainedExecutorBackend" in command_of_all(ancestor):
            return ancestor
    raise AssertionError(f"no executor above process {pid}")


def command_of_all(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""


def _status(pid: int) -> dict[str, str]:
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8") as file:
            pairs = (line.split(":", 1) for line in file)
            return {name: value.strip() for name, value in pairs}
    except OSError:
        return {}
