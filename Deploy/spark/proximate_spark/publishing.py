"""Output that is there whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from .hadoop import HadoopFiles


class OutputExists(Exception):
    """Something lies where the output should go."""


@contextmanager
def directory(target: str, files: HadoopFiles | None) -> Iterator[str]:
    """A directory to write into, that becomes `target` at the end unless something is raised before."""
    if files is None:
        with _beside(os.path.abspath(target)) as partial:
            yield partial
            os.rename(partial, target)
        return
    if files.exists(target):
        raise OutputExists(f"{target}: there already; name another, or delete it")
    with tempfile.TemporaryDirectory(prefix="proximate-") as home:
        partial = os.path.join(home, "out")
        os.mkdir(partial)
        yield partial
        files.upload(partial, target)


@contextmanager
def _beside(target: str) -> Iterator[str]:
    """A temporary directory on the file system of the target, since a rename works only within one."""
    if os.path.exists(target):
        raise OutputExists(f"{target}: there already; name another, or delete it")
    os.makedirs(os.path.dirname(target), exist_ok=True)
    partial = tempfile.mkdtemp(prefix=os.path.basename(target) + ".", suffix=".partial", dir=os.path.dirname(target))
    os.chmod(partial, 0o755)
    try:
        yield partial
    finally:
        shutil.rmtree(partial, ignore_errors=True)
