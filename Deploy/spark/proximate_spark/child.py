"""Runs a process that dies with its parent, ends in time, and tells why it failed."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass

_PR_SET_PDEATHSIG = 1
_TAIL_BYTES = 2000

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Ending:
    """How a process ended."""

    status: int  # exit status; minus the signal's number when a signal ended it
    seconds: float
    timed_out: bool = False
    tail: str = ""  # the last of what it wrote to standard error

    @property
    def succeeded(self) -> bool:
        return self.status == 0 and not self.timed_out

    @property
    def reason(self) -> str:
        """One line for people."""
        if self.timed_out:
            how = f"no end within {self.seconds:.0f} s"
        elif self.status < 0:
            how = f"ended by {_signal_name(-self.status)}"
        else:
            how = f"exit status {self.status}"
        return f"{how}: {self.tail}" if self.tail else how


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def die_with_parent(parent: int):
    """What a new process does before it becomes the program: asks the kernel to be killed when
    its parent is gone. Executors are killed without warning, and their children would live on."""

    def prepare() -> None:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:  # the parent was gone before the kernel was asked
            os._exit(127)

    return prepare


def start(arguments, locale: str = "C", **streams) -> subprocess.Popen:
    """Starts a process in a group of its own, in the same surroundings on every machine."""
    environment = dict(os.environ, LC_ALL=locale, TZ="UTC")
    return subprocess.Popen(
        arguments,
        env=environment,
        start_new_session=True,
        preexec_fn=die_with_parent(os.getpid()),
        **streams,
    )


def stop(process: subprocess.Popen) -> None:
    """Kills the process and what it started, and waits for it."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def run(arguments, timeout: float, stdin=None, stdout=subprocess.DEVNULL) -> Ending:
    """Runs a program to its end, or for `timeout` seconds. The process takes `stdin` over: this side's is
    closed, so that whoever writes into a pipe learns when the process is gone."""
    with tempfile.TemporaryFile() as messages:
        began = time.monotonic()
        process = start(arguments, stdin=stdin or subprocess.DEVNULL, stdout=stdout, stderr=messages)
        if stdin:
            stdin.close()
        try:
            status, timed_out = process.wait(timeout), False
        except subprocess.TimeoutExpired:
            status, timed_out = 0, True
        finally:
            stop(process)
        return Ending(status, time.monotonic() - began, timed_out, _tail(messages))


def _tail(messages) -> str:
    length = messages.seek(0, os.SEEK_END)
    messages.seek(max(0, length - _TAIL_BYTES))
    return messages.read().decode("utf-8", "replace").strip()
