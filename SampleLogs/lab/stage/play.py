"""Plays one scenario twice: the precedent, then the incident. usage: play.py SCENARIO OUT"""
import importlib
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from datetime import datetime, timezone
from pathlib import Path

import servers
import truth
from load import Load

PACE = float(os.environ.get("LAB_PACE", "1"))


class Stage:
    """One run: its servers, its load, its clock and what happened when."""

    def __init__(self, scenario, incident):
        self.incident, self.marks, self.running = incident, {}, []
        for path in ("/srv/logs", "/srv/conf", "/srv/shop", "/srv/postgresql"):
            shutil.rmtree(path, ignore_errors=True)
        servers.LOGS.mkdir()
        servers.CONF.mkdir()
        shutil.copytree("/srv/lab/app", "/srv/shop")
        self.syslog = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.syslog.bind(("127.0.0.1", 5140))
        self.syslog.settimeout(0.5)
        threading.Thread(target=self._receive, daemon=True).start()
        self.load = Load(scenario.LOAD)

    def run(self, server):
        """Keeps a server, to be stopped at the end, in reverse order."""
        self.running.append(server)
        return server

    def quiet(self, seconds):
        """Lets an uneventful stretch pass."""
        time.sleep(seconds * PACE)

    def last(self, seconds):
        """Lets a stretch pass whose length matters."""
        time.sleep(seconds)

    def note(self, tag, text):
        """A line in the operators' log, sent with logger(1) to the syslog receiver."""
        subprocess.run(["logger", "-n", "127.0.0.1", "-P", "5140", "-d", "--rfc3164", "-t", tag, text], check=True)

    def mark(self, what):
        self.marks[what] = datetime.now(timezone.utc).replace(microsecond=0)

    def close(self):
        self.load.stop()
        for server in reversed(self.running):
            server.stop()
        time.sleep(0.5)
        self.syslog.close()
        time.sleep(1)

    def _receive(self):
        """Writes what comes over syslog as rsyslog does by default."""
        while True:
            try:
                line = self.syslog.recv(65536).split(b">", 1)[1].strip(b"\n\0")
            except TimeoutError:
                continue
            except OSError:
                return
            name = "haproxy/haproxy.log" if b" haproxy[" in line[:60] else "ops/syslog.log"
            path = servers.LOGS / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with open(path, "ab") as stream:
                stream.write(line + b"\n")


def played(scenario, incident):
    """One run; its availability comes from the generator's own record."""
    stage = Stage(scenario, incident)
    try:
        scenario.play(stage)
    finally:
        stage.close()
    return truth.Outcome(stage.load.record, stage.marks)


def main(name, out):
    sys.path.insert(0, "/srv/lab/scenarios")
    scenario = importlib.import_module(name.replace("-", "_"))
    case = Path(out, name)
    baseline = case / "baseline" / "precedent"
    precedent = played(scenario, incident=False)
    print(f"{name}: precedent: {precedent}", flush=True)
    baseline.parent.mkdir(parents=True)
    shutil.copytree("/srv/logs", baseline)
    incident = played(scenario, incident=True)
    print(f"{name}: incident: {incident}", flush=True)
    shutil.copytree("/srv/logs", case / "logs")
    refusals = truth.refusals(precedent, incident) + truth.unmatched(scenario.CASE, case / "logs")
    for refusal in refusals:
        print(f"{name}: refused: {refusal}", file=sys.stderr)
    (case / "case.yaml").write_text(truth.case_text(name, scenario.CASE, precedent, incident))
    sys.exit(3 if refusals else 0)


main(sys.argv[1], sys.argv[2])
