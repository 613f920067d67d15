"""The command line: ``slated COMMAND``, one command a file."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module

import click

from slated.cli.clean import one_line
from slated.site.errors import KeepError

COMMANDS = {
    "read": "slated.cli.read:read",
    "add": "slated.cli.add:add",
    "slate": "slated.cli.slate:slate",
    "why": "slated.cli.why:why",
    "changes": "slated.cli.changes:changes",
    "scorecard": "slated.cli.scorecard:scorecard",
    "sources": "slated.cli.sources:sources",
    "titles": "slated.cli.titles:titles",
    "import": "slated.cli.import_:import_",
    "scan": "slated.cli.scan:scan",
    "query": "slated.cli.query:query",
    "ratings": "slated.cli.ratings:ratings",
    "snapshot": "slated.cli.snapshot:snapshot",
    "reread": "slated.cli.reread:reread",
    "correct": "slated.cli.correct:correct",
    "corrections": "slated.cli.corrections:corrections",
    "export": "slated.cli.export:export",
    "backup": "slated.cli.backup:backup",
    "restore": "slated.cli.restore:restore",
    "follow": "slated.cli.follow:follow",
    "feeds": "slated.cli.feeds:feeds",
    "work": "slated.cli.work:work",
    "status": "slated.cli.status:status",
    "alerts": "slated.cli.alerts:alerts",
    "serve": "slated.cli.serve:serve",
    "createadmin": "slated.cli.createadmin:createadmin",
    "invite": "slated.cli.invite:invite",
    "token": "slated.cli.token:token",
}
"""Each command's module and the name of the command in it, in the order of the help."""

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


class Commands(click.Group):
    """Loads a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="slated", prog_name="slated", message="%(prog)s %(version)s")
def app() -> None:
    """Read entertainment news and keep the slate: what is coming to TV, when,
    how sure that is, and who said so.
    """


def main() -> None:
    """Run the command and leave with its exit status: 0 done, 1 bad input, 2 bad usage.

    Output that nobody reads any more ends the work quietly with 1; click and rich see to it.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Backslashes keep JSON valid where the text holds half a surrogate pair.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(_run())


def _run() -> int:
    try:
        return int(app.main(prog_name="slated", standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
        return 2
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "slated"
        return _fail(f"{one_line(error.format_message())} (see {command} --help)", 2)
    except click.ClickException as error:
        return _fail(error.format_message(), 1)
    except (click.Abort, KeyboardInterrupt):
        return _fail("stopped", 128 + 2)
    except KeepError as error:
        return _fail(one_line(str(error)), 1)
    except Exception as error:
        if isinstance(error, UnicodeEncodeError) and (wrong := _no_text(sys.argv)):
            return _fail(f"{one_line(wrong)[:40]!r} has bytes that are no text in UTF-8", 2)
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            return _fail(f"the output cannot be written ({error.strerror})", 1)
        if os.environ.get("SLATED_TRACEBACK"):
            raise
        kind = type(error).__name__
        return _fail(f"a mistake of ours, {kind}: {error} (SLATED_TRACEBACK=1 shows where)", 70)


def _no_text(arguments: list[str]) -> str | None:
    """The first argument with bytes that are no UTF-8: files may be called so, nothing else."""
    for argument in arguments:
        try:
            argument.encode()
        except UnicodeEncodeError:
            return argument
    return None


def _fail(message: str, status: int) -> int:
    sys.stdout.flush()
    print(f"slated: {message}", file=sys.stderr)
    return status
