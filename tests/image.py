"""Build the image and run it without a builder: every line of the Containerfile is done.

Root on Linux alone can: a stage is this very machine (in the place of the image it is FROM)
under a layer in memory that takes all that is written; a step runs in it as in a container. What
is built is then run as the file says, by its user without any capability, with all but /data and
/tmp read-only, in a network of its own. A line that this module does not know is an error.

Run by test_running.py as ``unshare --mount --pid --fork --kill-child python -P image.py CHECKOUT``,
it prints what it found as JSON.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

PATIENCE = 300.0
NEW_NETWORK = 0x40000000
PLAIN = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
NEEDED = ("unshare", "mount", "chroot", "setpriv", "ip")


def possible() -> bool:
    """Whether this machine lets us."""
    if sys.platform != "linux" or os.geteuid() != 0 or not all(map(shutil.which, NEEDED)):
        return False
    code = "mount -t tmpfs tmpfs /mnt && mkdir /mnt/u /mnt/w /mnt/m && mount -t overlay overlay"
    code += " -o lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w /mnt/m && unshare --net true"
    tried = ["unshare", "--mount", "--pid", "--fork", "sh", "-c", code]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def lines(text: str) -> Iterator[tuple[str, str]]:
    """The instructions of a Containerfile and what stands behind each."""
    plain = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for line in plain.replace("\\\n", " ").splitlines():
        name, _, rest = line.strip().partition(" ")
        if name:
            yield name, rest.strip()


def sh(*command: str | Path) -> None:
    subprocess.run([str(one) for one in command], check=True, stdout=sys.stderr)


@dataclass
class Stage:
    """A stage as far as it is built; ``layer`` holds what it wrote."""

    place: Path
    env: dict[str, str]
    user: str = "0"
    volumes: list[str] = field(default_factory=list)
    ports: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)

    @property
    def layer(self) -> Path:
        return self.place / "layer"

    @property
    def root(self) -> Path:
        return self.place / "root"

    def begin(self) -> None:
        """Lay an empty layer over this machine."""
        for name in ("layer", "work", "root"):
            (self.place / name).mkdir(parents=True)
        options = f"lowerdir=/,upperdir={self.layer},workdir={self.place / 'work'}"
        sh("mount", "-t", "overlay", "overlay", "-o", options, self.root)
        self.furnish()
        # This machine's Python may be its owner's alone; an image's is everybody's.
        for folder in Path(sys.base_prefix).parents:
            inside = self.root / folder.relative_to("/")
            inside.chmod(inside.stat().st_mode | 0o055)

    def furnish(self) -> None:
        """What every container has of its machine."""
        sh("mount", "-t", "proc", "proc", self.root / "proc")
        sh("mount", "--rbind", "/dev", self.root / "dev")

    def inside(self, path: str) -> Path:
        return self.root / path.lstrip("/")

    def popen(self, command: list[str], *, env: dict[str, str], **more: Any) -> Any:
        """Start a command inside, as the stage's user."""
        as_user = ["chroot", str(self.root)]
        if self.user != "0":
            group = self._group()
            as_user += ["setpriv", f"--reuid={self.user}", f"--regid={group}", "--clear-groups"]
            as_user += ["--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"]
        told = [f"{name}={value}" for name, value in env.items()]
        return subprocess.Popen([*as_user, "env", "-i", *told, *command], **more)

    def run(self, *command: str, env: dict[str, str] | None = None) -> tuple[int, str]:
        """Run a command inside; its status, and what it said."""
        started = self.popen(
            list(command),
            env=self.env if env is None else env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        said, _ = started.communicate(timeout=PATIENCE)
        return started.returncode, said

    def _group(self) -> str:
        rows = self.inside("/etc/passwd").read_text("utf-8").splitlines()
        return next(row.split(":")[3] for row in rows if row.split(":")[2] == self.user)


def build(checkout: Path, place: Path) -> Stage:
    """The last stage of the Containerfile, built."""
    stages: dict[str, Stage] = {}
    stage: Stage | None = None
    for name, rest in lines((checkout / "deploy" / "Containerfile").read_text("utf-8")):
        if name == "FROM":
            known = re.fullmatch(r"\S+/python:3\.\d+-slim(?: AS (\w+))?", rest)
            assert known, rest
            python = f"{sys.base_prefix}/bin"
            stage = Stage(place / str(len(stages)), {"PATH": f"{python}:{PLAIN}"})
            stages[known[1] or ""] = stage
            stage.begin()
            continue
        assert stage is not None
        DONE[name](stage, rest, checkout, stages)
    assert stage is not None
    return stage


def copy(stage: Stage, rest: str, checkout: Path, stages: dict[str, Stage]) -> None:
    *options, source, target = rest.split()
    if options:
        [option] = options
        origin = stages[option.removeprefix("--from=")].inside(source)
        ignored = None
    else:
        assert source == ".", source
        origin, ignored = checkout, ignoring(checkout)
    into = stage.inside(target)
    shutil.copytree(origin, into, symlinks=True, ignore=ignored, dirs_exist_ok=True)


def ignoring(checkout: Path) -> Any:
    """What .containerignore leaves out, for ``copytree``."""
    kept_out = (checkout / ".containerignore").read_text("utf-8").split()

    def ignored(folder: str, names: list[str]) -> set[str]:
        here = Path(folder).relative_to(checkout)
        return {
            name
            for name in names
            for pattern in kept_out
            if fnmatch(str(here / name), pattern) or fnmatch(name, pattern.removeprefix("**/"))
            if "**/" in pattern or str(here) == "."
        }

    return ignored


def run_step(stage: Stage, rest: str, _checkout: Path, _stages: dict[str, Stage]) -> None:
    # How packages are had is the machine's own affair, and so in its own settings.
    own = {k: v for k, v in os.environ.items() if re.match(r"(PIP|UV|SSL)_|https?_proxy", k, re.I)}
    status, said = stage.run("sh", "-c", rest, env={**stage.env, **own})
    assert status == 0, f"{rest}\n{said}"


def environment(stage: Stage, rest: str, _checkout: Path, _stages: dict[str, Stage]) -> None:
    for word in shlex.split(rest):
        name, _, value = word.partition("=")
        stage.env[name] = re.sub(r"\$(\w+)", lambda m: stage.env[m[1]], value)


def health(stage: Stage, rest: str, _checkout: Path, _stages: dict[str, Stage]) -> None:
    options, _, command = rest.partition("CMD ")
    assert re.fullmatch(r"(--(interval|timeout|start-period)=\d+s\s+)*", options), options
    stage.health = json.loads(command)


def user(stage: Stage, rest: str, _checkout: Path, _stages: dict[str, Stage]) -> None:
    assert re.fullmatch(r"[1-9]\d*", rest), rest
    stage.user = rest


DONE = {
    "COPY": copy,
    "RUN": run_step,
    "ENV": environment,
    "HEALTHCHECK": health,
    "USER": user,
    "VOLUME": lambda stage, rest, _c, _s: stage.volumes.append(rest),
    "EXPOSE": lambda stage, rest, _c, _s: stage.ports.append(rest),
    "CMD": lambda stage, rest, _c, _s: stage.command.extend(json.loads(rest)),
}


def contained(built: Stage, checkout: Path) -> Stage:
    """A container of the image: all of it read-only but its volumes and /tmp."""
    place = built.place / "container"
    made = Stage(place, built.env, built.user, built.volumes, built.ports, built.command)
    made.health = built.health
    made.root.mkdir(parents=True)
    lower = f"lowerdir={built.layer}:/"
    sh("mount", "-t", "overlay", "overlay", "-o", f"ro,{lower}", made.root)
    made.furnish()
    sh("mount", "-t", "tmpfs", "tmpfs", made.inside("/tmp"))
    for number, volume in enumerate(made.volumes):
        # A new volume begins as the image has that folder.
        kept = place / f"volume{number}"
        sh("cp", "-a", built.inside(volume), kept)
        sh("mount", "--bind", kept, made.inside(volume))
    # Nothing may be needed of where it was built from.
    where = made.inside(str(checkout))
    if where.exists():
        sh("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", where)
    return made


def get(port: str, path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=PATIENCE) as answer:
        return str(answer.read().decode())


def look(made: Stage) -> dict[str, Any]:
    """Run the container's command, and say what it was like."""
    assert ctypes.CDLL(None, use_errno=True).unshare(NEW_NETWORK) == 0
    sh("ip", "link", "set", "lo", "up")
    found: dict[str, Any] = {"ill before": made.run(*made.health)[0]}
    with tempfile.TemporaryFile() as log:
        server = made.popen(made.command, env=made.env, stdout=log, stderr=log)
        try:
            found |= _running(made, server)
        finally:
            server.send_signal(signal.SIGTERM)
            found["left with"] = server.wait(PATIENCE)
            log.seek(0)
            found["log"] = log.read().decode("utf-8", "replace")
    return found


def _running(made: Stage, server: Any) -> dict[str, Any]:
    until = time.monotonic() + PATIENCE
    while made.run(*made.health)[0]:
        assert server.poll() is None, "it left"
        assert time.monotonic() < until, "it was never healthy"
        time.sleep(0.5)
    [port] = made.ports
    page = get(port, "/")
    style = re.search(r'href="(/static/[^"]+\.css)"', page)
    # Of this very space of process numbers, which the machine's own is not.
    status = made.inside(f"/proc/{server.pid}/status").read_text("ascii")
    folders = ("/opt/slated", "/etc", "/", "/data", "/tmp")
    return {
        "page": "<title>" in page,
        "style": bool(style and get(port, style[1])),
        "uid": status.split("Uid:")[1].split()[0],
        "capabilities": int(status.split("CapBnd:")[1].split()[0], 16),
        "written": {one: made.run("touch", f"{one}/new")[0] == 0 for one in folders},
        "key": oct(made.inside("/data/secret-key").stat().st_mode & 0o777),
        "work": made.run("slated", "work", "--once"),
        "status": made.run("slated", "status")[0],
    }


def main() -> None:
    checkout = Path(sys.argv[1])
    sh("mount", "--make-rprivate", "/")
    with tempfile.TemporaryDirectory(prefix="slated-image-") as folder:
        # An overlay's layers may not lie in what is under it.
        sh("mount", "-t", "tmpfs", "-o", "size=4g", "tmpfs", folder)
        try:
            built = build(checkout, Path(folder))
            print(json.dumps(look(contained(built, checkout))))
        finally:
            sh("umount", "--recursive", "--lazy", folder)


if __name__ == "__main__":
    main()
