"""Gets the binary and the rule packs onto the executors."""

from __future__ import annotations

import hashlib
import os
import tarfile
import tempfile
from collections.abc import Iterable


def shipped(name: str) -> str:
    """The path of a file that was shipped to this executor, or of one that lies there already."""
    if os.path.isabs(name):
        return name
    from pyspark import SparkFiles

    return SparkFiles.get(name)


def digest(paths: Iterable[str], words: Iterable[str]) -> str:
    """A fingerprint of the contents of files, and of words."""
    total = hashlib.sha256()
    for path in paths:
        of_file = hashlib.sha256()
        with open(path, "rb") as file:
            for block in iter(lambda: file.read(1 << 20), b""):
                of_file.update(block)
        total.update(of_file.digest())
    for word in words:
        total.update(hashlib.sha256(os.fsencode(word)).digest())
    return total.hexdigest()


def packed_rules(directories: Iterable[str], archive: str) -> None:
    """Rule packs in one file, the same bytes for the same packs."""
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as tar:
        for number, directory in enumerate(directories):
            tar.add(directory, arcname=str(number), filter=_without_circumstances)


def _without_circumstances(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.mtime = member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def rule_packs(archive: str) -> list[str]:
    """The directories of rule packs, unpacked beside the archive once per machine."""
    home = archive + ".packs"
    if not os.path.isdir(home):
        partial = tempfile.mkdtemp(dir=os.path.dirname(archive))
        with tarfile.open(archive) as tar:
            tar.extractall(partial, filter="data")
        try:
            os.rename(partial, home)
        except OSError:  # another worker of this machine was faster
            pass
    return [os.path.join(home, name) for name in sorted(os.listdir(home), key=int)]
