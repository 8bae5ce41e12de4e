"""The nightly export fills the volume that its log shares with the database.

Latent: the export's log level was left on DEBUG after a search for a fault. The volume is a file system of 80 MB in
memory; old logs fill it but for 4 MB, as they do on many a server. The export is started again when it fails, as by any supervisor.
"""
import os
import subprocess
import threading
from pathlib import Path

from servers import LOGS, PYTHON, App, Nginx, Postgres, spawn, stop

RATE, FREE = 8, 4 << 20
LOAD = {"rate": RATE, "patience": 10, "numbers": 1000,
        "asks": [(1, "GET", "/products/{}"), (3, "POST", "/orders/{}")]}

CASE = {
    "rate": RATE,
    "trigger": {"what": "the nightly export of the catalogue", "components": ["export"],
                "evidence": ["nightly export of the catalogue", "export started, log level DEBUG"]},
    "rootCause": {"what": "log level of the export left on DEBUG: its log fills the volume that the database is on",
                  "components": ["export"],
                  "evidence": ["export log level INFO -> DEBUG", "export - DEBUG - row \\d+ read",
                               "OSError: \\[Errno 28\\] No space left on device"]},
    "enabling": {"what": "logs and database on one volume, nearly full of old logs", "components": ["df"],
                 "evidence": ["df: tmpfs .* 9\\d% /srv/volume"]},
    "brokenBy": {"what": "old logs deleted, log level back on INFO", "components": ["ops"],
                 "evidence": ["export log level DEBUG -> INFO"]},
    "mustNotBlame": [
        {"what": "postgresql", "evidence": "(ERROR|FATAL|PANIC):  could not", "why": "the volume is full of another's log"},
        {"what": "nginx", "evidence": "certificate of nginx renewed", "why": "passes on what the shop answers"}],
    "without": "the same export with log level INFO",
}


def occupy(path):
    """Old logs up to the last FREE bytes."""
    space = os.statvfs("/srv/volume")
    with open(path, "wb") as stream:
        for _ in range((space.f_bavail * space.f_frsize - FREE) // 65536):
            stream.write(b"\0" * 65536)


def report_space(stage):
    lines = subprocess.run(["df", "-k", "/srv/volume"], capture_output=True, text=True, check=True).stdout
    stage.note("df", " ".join(lines.splitlines()[1].split()))


def wait_reporting(stage, seconds):
    """Lets time pass with a report of the space every half minute, as from a cron job."""
    while seconds > 0:
        report_space(stage)
        stage.last(min(30, seconds))
        seconds -= 30


class Export:
    """The export under a supervisor that starts it again five seconds after a failure."""

    def __init__(self, stage, level):
        self.stage, self.over = stage, threading.Event()
        self.command = [PYTHON, "/srv/shop/export.py", level, "/srv/volume/log/export.log"]
        self.thread = threading.Thread(target=self._supervise, daemon=True)
        self.thread.start()

    def stop(self):
        self.over.set()
        if self.process.poll() is None:
            stop(self.process)
        self.thread.join()

    def _supervise(self):
        while not self.over.is_set():
            self.process = spawn(self.command, "export/export.err")
            status = self.process.wait()
            if status == 0 or self.over.wait(5):
                return
            self.stage.note("supervisor", f"export exited with status {status}, starting it again")


def play(stage):
    subprocess.run("rm -rf /srv/volume/*; mkdir /srv/volume/log", shell=True, check=True)
    database = stage.run(Postgres(data="/srv/volume/postgresql", segment=1, settings={
        "min_wal_size": "'4MB'", "max_wal_size": "'6MB'", "checkpoint_timeout": "'60s'"}))
    database.sql("CREATE TABLE products (id int PRIMARY KEY, name text, price numeric);"
                 "INSERT INTO products SELECT i, 'product ' || i, i % 97 FROM generate_series(1, 16000) i;"
                 "CREATE TABLE orders (id serial PRIMARY KEY, product int, note text)", user="shop")
    database.sql("CHECKPOINT")
    database.sql("INSERT INTO orders (product, note) SELECT 1, repeat('x', 500) FROM generate_series(1, 12000)")
    database.sql("CHECKPOINT")
    old = Path("/srv/volume/log/export.log.1")
    occupy(old)
    stage.run(App(**{"pool.size": 8}))
    stage.run(Nginx())
    stage.last(2)
    stage.load.start()
    wait_reporting(stage, 60)
    if stage.incident:
        stage.mark("latent")
        stage.note("ops", "change 6033: export log level INFO -> DEBUG to look for the missing prices")
        wait_reporting(stage, 60)
    stage.note("ops", "certificate of nginx renewed, valid for one year")
    wait_reporting(stage, 60)
    stage.note("ops", "nightly export of the catalogue started by the timer")
    stage.mark("trigger")
    export = Export(stage, "DEBUG" if stage.incident else "INFO")
    wait_reporting(stage, 90 if not stage.incident else 240)
    if stage.incident:
        stage.note("ops", "change 6034: export log level DEBUG -> INFO, old logs deleted from /srv/volume")
        stage.mark("mitigation")
        export.stop()
        old.unlink()
        if database.process.poll() is not None:
            stage.note("ops", "postgresql is down, starting it")
            database.start()
        wait_reporting(stage, 60)
    export.stop()
    (LOGS / "export" / "export.log").write_bytes(Path("/srv/volume/log/export.log").read_bytes())
