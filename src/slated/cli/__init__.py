"""The command line: ``slated COMMAND``, one command a file."""

from __future__ import annotations

import errno
import os
import sys

import click

from slated.cli.read import read

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="slated", prog_name="slated", message="%(prog)s %(version)s")
def app() -> None:
    """Read entertainment news and keep the slate: what is coming to TV, when,
    how sure that is, and who said so.
    """


app.add_command(read)


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
        return _fail(f"{error.format_message()} (see {command} --help)", 2)
    except click.ClickException as error:
        return _fail(error.format_message(), 1)
    except (click.Abort, KeyboardInterrupt):
        return _fail("stopped", 128 + 2)
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            return _fail(f"the output cannot be written ({error.strerror})", 1)
        if os.environ.get("SLATED_TRACEBACK"):
            raise
        kind = type(error).__name__
        return _fail(f"a mistake of ours, {kind}: {error} (SLATED_TRACEBACK=1 shows where)", 70)


def _fail(message: str, status: int) -> int:
    sys.stdout.flush()
    print(f"slated: {message}", file=sys.stderr)
    return status
