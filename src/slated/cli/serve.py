"""``slated serve``: the site."""

from __future__ import annotations

import errno
import logging
import os
import socket

import click

from slated.cli.database import database_option, opened

SETTINGS = "slated.site.web.settings"


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port."
)
@click.option(
    "--workers", type=click.IntRange(1, 64), default=2, show_default=True, help="Processes."
)
@database_option
def serve(host: str, port: int, workers: int, db: str | None) -> None:
    """Serve the site on http://127.0.0.1:8000.

    \b
    slated serve
    slated serve --port 8080 --db slate.sqlite3
    SLATED_HOSTS=slate.example.org slated serve --host 0.0.0.0
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    _can_listen(host, port)
    place = opened(db, write=True)
    from slated.site.watch.logs import form_of, set_up
    from slated.site.web.server import run

    form = form_of(os.environ)
    # For people only what goes wrong; for machines a line a request too.
    set_up(form, logging.INFO if form == "json" else logging.WARNING)

    def ready() -> None:
        click.echo(f"Slated is on http://{host}:{port} with {place}. Ctrl-C stops it.", err=True)

    run(host, port, workers, ready)


def _can_listen(host: str, port: int) -> None:
    """Say in one line, and before anything slow, why the site cannot be at that address."""
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, proto) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        why = "another program is there; choose another --port" if taken else error.strerror
        raise click.ClickException(f"{host}:{port}: cannot be listened on ({why})") from None
