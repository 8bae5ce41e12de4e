"""Files that only Hadoop's FileSystem reaches: HDFS, object stores, whatever the cluster is set up for.

The driver of a classic session has a Java machine at hand. Executors run Python beside theirs and cannot
call into it, so a worker that has to read such files starts a small one of its own, once, from the jars that
lie on every executor. The bytes go from it to the reading process through a pipe and never through Python.
"""

from __future__ import annotations

import atexit
import glob
import logging
import os
import re
import subprocess
from collections.abc import Iterator, Mapping

from . import child

_BUFFER = 1 << 17

#: A status as Hadoop writes it out.
_STATUS = re.compile(
    r"FileStatus\{path=(.*?); isDirectory=(true|false); length=(\d+);[^=]*=\d+; blocksize=\d+; modification_time=(\d+);",
    re.DOTALL,
)


class ReadError(Exception):
    """Fewer or more bytes came than the file has: never taken for the end of the file."""


class HadoopFiles:
    """Hadoop's FileSystem, through the Java machine that `jvm` looks into."""

    def __init__(self, jvm, configuration):
        self._jvm = jvm
        self._configuration = configuration

    def _path(self, uri: str):
        return self._jvm.org.apache.hadoop.fs.Path(uri)

    def _opened(self, uri: str):
        path = self._path(uri)
        return path.getFileSystem(self._configuration), path

    def files(self, root: str) -> Iterator[tuple[str, str, int, int]]:
        """Every file at or below the root: its URI, its name relative to the root, its length in bytes,
        the time it was changed in milliseconds. `listStatusIterator` leaves no name out, unlike Spark's listings."""
        system, path = self._opened(root)
        status = system.getFileStatus(path)
        base = status.getPath().toString().rstrip("/")
        if not status.isDirectory():
            yield base, base.rsplit("/", 1)[-1], status.getLen(), status.getModificationTime()
            return
        waiting = [base]
        while waiting:
            for uri, is_directory, length, modified in self._entries(system, waiting.pop()):
                if is_directory:
                    waiting.append(uri)
                else:
                    yield uri, uri[len(base) + 1 :], length, modified

    def _entries(self, system, directory: str) -> list[tuple[str, bool, int, int]]:
        """What a directory holds. Asking for each field of each entry takes a call; the text of them all, one."""
        listed = system.listStatusIterator(self._path(directory))
        statuses = self._jvm.org.apache.hadoop.util.functional.RemoteIterators.toList(listed)
        found = _STATUS.findall(statuses.toString())
        if len(found) == statuses.size():
            return [(uri, kind == "true", int(length), int(time)) for uri, kind, length, time in found]
        return [(s.getPath().toString(), s.isDirectory(), s.getLen(), s.getModificationTime()) for s in statuses]

    def head(self, uri: str, count: int) -> bytes:
        """The first bytes of a file."""
        system, path = self._opened(uri)
        stream = system.open(path)
        try:
            return bytes(stream.readNBytes(count))
        finally:
            stream.close()

    def copy(self, uri: str, start: int, end: int, sink: str) -> None:
        """Writes the bytes [start, end) of a file into a pipe or file of this machine."""
        system, path = self._opened(uri)
        out = self._jvm.java.io.FileOutputStream(sink)
        try:
            stream = system.open(path)
            try:
                stream.seek(start)
                part = self._jvm.org.apache.hadoop.util.LimitInputStream(stream, end - start)
                self._jvm.org.apache.hadoop.io.IOUtils.copyBytes(part, out, _BUFFER, False)
                reached = stream.getPos()
            finally:
                stream.close()
        finally:
            out.close()
        if reached != end:
            raise ReadError(f"{uri}: {reached - start} bytes came of {end - start} from byte {start}")

    def exists(self, uri: str) -> bool:
        system, path = self._opened(uri)
        return system.exists(path)

    def download(self, uri: str, local: str) -> None:
        system, path = self._opened(uri)
        system.copyToLocalFile(False, path, self._path("file://" + os.path.abspath(local)), True)

    def upload(self, local: str, uri: str, replacing: bool = False) -> None:
        """A file or directory under a name that it gets only when all of it is there."""
        system, path = self._opened(uri)
        system.mkdirs(path.getParent())
        partial = self._path(f"{uri}.{os.getpid()}.partial")
        system.copyFromLocalFile(False, True, self._path("file://" + os.path.abspath(local)), partial)
        if replacing and system.exists(path):
            system.delete(path, True)
        if not system.rename(partial, path):
            system.delete(partial, True)
            raise OSError(f"{uri}: cannot be renamed to this name; is something there already?")


def of_context(context) -> HadoopFiles:
    """Through the Java machine of a classic session's driver."""
    return HadoopFiles(context._jvm, context._jsc.hadoopConfiguration())


_of_worker: HadoopFiles | None = None
_machines: list[subprocess.Popen] = []


def of_worker(settings: Mapping[str, str]) -> HadoopFiles:
    """Through a Java machine of this worker's own, which ends with it."""
    global _of_worker
    if _of_worker is None:
        jvm = _start_machine()
        configuration = jvm.org.apache.hadoop.conf.Configuration()
        for name, value in settings.items():
            configuration.set(name, value)
        _of_worker = HadoopFiles(jvm, configuration)
    return _of_worker


def abandon_worker() -> None:
    """Ends this worker's Java machine: it hangs in a read. The next file starts another."""
    global _of_worker
    child.stop(_machines.pop())
    _of_worker = None


def _start_machine():
    logging.getLogger("py4j").setLevel(logging.CRITICAL)  # whatever it logs is raised as well
    from py4j.java_gateway import GatewayParameters, JavaGateway

    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    process = child.start(
        [java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", _classpath()]
        + ["py4j.GatewayServer", "--die-on-broken-pipe", "--enable-auth", "0"],
        locale="C.UTF-8",  # under "C" Java cannot open names that are not ASCII
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    atexit.register(child.stop, process)
    _machines.append(process)
    port, token = process.stdout.readline().strip(), process.stdout.readline().strip()
    if not port:
        raise OSError("no Java machine could be started to read through Hadoop; see the executor's stderr")
    gateway = JavaGateway(gateway_parameters=GatewayParameters(port=int(port), auth_token=token.decode()))
    return gateway.jvm


def _classpath() -> str:
    """Where executors of the various cluster managers keep Hadoop's configuration and jars."""
    from pyspark import SparkFiles

    import pyspark

    homes = [os.environ.get("SPARK_HOME", ""), os.path.dirname(pyspark.__file__)]
    folders = [os.path.join(home, "jars") for home in homes if home] + ["__spark_libs__"]
    folders = [folder for folder in folders if glob.glob(os.path.join(folder, "py4j-*.jar"))][:1]
    entries = [os.environ.get("HADOOP_CONF_DIR", ""), *(os.path.join(folder, "*") for folder in folders)]
    entries += [os.path.join(SparkFiles.getRootDirectory(), "*"), os.environ.get("SPARK_DIST_CLASSPATH", "")]
    return os.pathsep.join(entry for entry in entries if entry)
