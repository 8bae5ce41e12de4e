"""A `proximate` that misbehaves on demand: the faults that the cluster test injects.

What is shipped is a shell script that looks into a directory of faults: a file named after a fault holds the
source that it befalls. Everything else goes to the real binary, by exec, so that process ids stay.
"""

from __future__ import annotations

import os

_SCRIPT = r"""#!/bin/sh
real={real}; faults={faults}
befalls() {{
  [ -e "$faults/$1" ] || return 1
  source=$(cat "$faults/$1")
  case "$words" in *"=$source|"* | *"/$source|"*) return 0 ;; esac
  return 1
}}
words=$(printf '%s|' "$@")
if [ "$1" = shard ]; then
  befalls crash && kill -SEGV $$
  befalls hopeless && {{ echo "cannot be read" >&2; exit 65; }}
  # Once: the first process to make the mark is the one that hangs.
  befalls hang && mkdir "$faults/hung" 2>/dev/null && exec sleep 600
  befalls linger && mkdir "$faults/lingers" 2>/dev/null && echo $$ > "$faults/pid" && exec sleep 600
  befalls other-rules && exec "$real" "$@" --rules "$faults/rules"
  if befalls short-range; then
    # Ends a range too early: bytes that nobody reads.
    previous=
    for word in "$@"; do
      shift
      [ "$previous" = --end ] && set -- "$@" "$((word - 1))" || set -- "$@" "$word"
      previous=$word
    done
  fi
fi
exec "$real" "$@"
"""


class Faults:
    """The faults in force."""

    def __init__(self, directory: str, real: str):
        self.directory = os.path.join(directory, "faults")
        self.binary = os.path.join(directory, "faulty-proximate")
        os.mkdir(self.directory)
        with open(self.binary, "w", encoding="utf-8") as file:
            file.write(_SCRIPT.format(real=real, faults=self.directory))
        os.chmod(self.binary, 0o755)

    def inject(self, fault: str, source: str) -> None:
        with open(self.path(fault), "w", encoding="utf-8") as file:
            file.write(source)

    def path(self, name: str) -> str:
        return os.path.join(self.directory, name)

    def lift(self) -> None:
        """No fault is in force any more."""
        for entry in os.scandir(self.directory):
            if entry.name == "rules":
                continue
            os.rmdir(entry.path) if entry.is_dir() else os.remove(entry.path)
