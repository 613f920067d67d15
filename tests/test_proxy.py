"""deploy/nginx.conf before a site that runs: what nginx and the site make of a request together."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from slated.site.place import Place

CONFIG = Path(__file__).resolve().parent.parent / "deploy" / "nginx.conf"
HOST = "slate.example.org"
TOKEN = "the token of a robot that reads metrics"
WAIT = 60


@dataclass(frozen=True, slots=True)
class Proxied:
    """A site behind nginx: where nginx listens, with and without TLS, and the site's log."""

    plain: int
    secure: int
    log: Path

    def ask(
        self, method: str, path: str, body: bytes | None = None, **headers: str
    ) -> tuple[http.client.HTTPResponse, str]:
        """What is answered over https to a client that calls the site by its name."""
        trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
        client = http.client.HTTPSConnection(
            "127.0.0.1", self.secure, timeout=WAIT, context=trusting
        )
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        client.request(method, path, body, {"Host": HOST, **named})
        answer = client.getresponse()
        return answer, answer.read().decode("utf-8", "replace")


def free_ports(number: int) -> list[int]:
    taken = [socket.socket() for _ in range(number)]
    for one in taken:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in taken]
    for one in taken:
        one.close()
    return ports


def replaced(text: str, *pairs: tuple[str, str]) -> str:
    """The text with each of these replaced, all of which must stand in it."""
    for there, here in pairs:
        assert there in text, there
        text = text.replace(there, here)
    return text


def certificate(folder: Path) -> Path:
    path = folder / "certificate.pem"
    options = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2"
    command = f"openssl req {options} -subj /CN={HOST} -keyout {path} -out {path}".split()
    subprocess.run(command, check=True, capture_output=True)
    return path


def config(folder: Path, plain: int, secure: int, site: int) -> Path:
    """The file as it is, but for ports and the certificate, in a whole configuration."""
    here = str(certificate(folder))
    places = "/etc/letsencrypt/live/slate.example.org"
    server = replaced(
        CONFIG.read_text("utf-8"),
        ("listen 80;", f"listen 127.0.0.1:{plain};"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{secure} ssl;"),
        ("    listen [::]:80;\n", ""),
        ("    listen [::]:443 ssl;\n", ""),
        (f"{places}/fullchain.pem", here),
        (f"{places}/privkey.pem", here),
        ("http://127.0.0.1:8000", f"http://127.0.0.1:{site}"),
    )
    kept = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    folders = "".join(f"{name}_temp_path {folder}/{name};\n" for name in kept)
    user = "user root;\n" if os.geteuid() == 0 else ""
    path = folder / "nginx.conf"
    path.write_text(
        f"{user}daemon off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{\n{folders}access_log off;\n{server}}}\n"
    )
    return path


@pytest.fixture
def proxied(sqlite_database: Place, tmp_path: Path) -> Iterator[Proxied]:
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if nginx is None or shutil.which("openssl") is None:
        pytest.skip("nginx and openssl are not installed here")
    plain, secure, site = free_ports(3)
    path = config(tmp_path, plain, secure, site)
    subprocess.run([nginx, "-t", "-q", "-c", path], check=True)
    environ = {
        **os.environ,
        "SLATED_BEHIND_PROXY": "1",
        "SLATED_HOSTS": HOST,
        "SLATED_LIMITS": "search=2/3600",
        "SLATED_LOG": "json",
        "SLATED_METRICS_TOKEN": TOKEN,
    }
    serve = [sys.executable, "-c", "from slated.cli import main; main()", "serve"]
    serve += ["--port", str(site), "--db", str(sqlite_database.path)]
    log = tmp_path / "site.log"
    with log.open("wb") as out:
        started = [
            subprocess.Popen(serve, stderr=out, env=environ),
            subprocess.Popen([nginx, "-c", path]),
        ]
    found = Proxied(plain, secure, log)
    try:
        until_up(found, started)
        yield found
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(WAIT)


def until_up(found: Proxied, started: list[subprocess.Popen[bytes]]) -> None:
    until = time.monotonic() + WAIT
    while True:
        try:
            if found.ask("GET", "/healthz")[0].status == 200:
                return
        except OSError:
            pass
        assert time.monotonic() < until
        assert all(process.poll() is None for process in started)
        time.sleep(0.1)


@pytest.mark.timeout(600)
def test_nginx_and_the_site_agree(proxied: Proxied) -> None:
    """One site for all of it: each takes seconds to start."""
    over_http_leads_to_https(proxied)
    a_page_is_for_https_and_known_by_one_id(proxied)
    what_a_client_claims_of_its_address_is_thrown_away(proxied)
    forms_are_taken(proxied)
    metrics_are_for_this_machine(proxied)
    what_is_too_large_is_refused(proxied)


def over_http_leads_to_https(proxied: Proxied) -> None:
    client = http.client.HTTPConnection("127.0.0.1", proxied.plain, timeout=WAIT)
    client.request("GET", "/show/1?x=y", headers={"Host": HOST})
    answer = client.getresponse()
    assert (answer.status, answer.headers["Location"]) == (301, f"https://{HOST}/show/1?x=y")


def a_page_is_for_https_and_known_by_one_id(proxied: Proxied) -> None:
    answer, _ = proxied.ask("GET", "/account/login/", X_Request_ID="one-that-a-client-made")
    assert answer.status == 200
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-csrftoken=")
    assert "Secure" in cookie
    name = answer.headers["X-Request-ID"]
    assert re.fullmatch(r"[0-9a-f]{32}", name)
    until = time.monotonic() + WAIT
    while name not in (text := proxied.log.read_text("utf-8")) and time.monotonic() < until:
        time.sleep(0.1)
    [told] = [json.loads(line) for line in text.splitlines() if name in line]
    assert (told["path"], told["status"]) == ("/account/login/", 200)
    _, offered = proxied.ask("GET", "/subscribe.json")
    assert json.loads(offered)["calendar"] == f"https://{HOST}/calendar.ics"


def what_a_client_claims_of_its_address_is_thrown_away(proxied: Proxied) -> None:
    answered = [
        # Each another page, as one that is kept in memory costs nothing and is not counted.
        proxied.ask("GET", f"/search?q={number}", X_Forwarded_For=claimed)[0].status
        for number, claimed in enumerate(("198.51.100.1", "198.51.100.2, ::1", "198.51.100.3"))
    ]
    assert answered == [200, 200, 429]


def forms_are_taken(proxied: Proxied) -> None:
    answer, page = proxied.ask("GET", "/account/login/")
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    assert token is not None
    body = f"csrfmiddlewaretoken={token[1]}&login=nobody&password=wrong".encode()
    headers = {
        "Cookie": answer.headers["Set-Cookie"].partition(";")[0],
        "Content_Type": "application/x-www-form-urlencoded",
        "Origin": f"https://{HOST}",
    }
    taken, page = proxied.ask("POST", "/account/login/", body, **headers)
    assert taken.status == 200
    assert "password" in page
    headers["Origin"] = "https://evil.example"
    assert proxied.ask("POST", "/account/login/", body, **headers)[0].status == 403


def metrics_are_for_this_machine(proxied: Proxied) -> None:
    for path in ("/metrics", "/metrics?x", "//metrics", "/%6detrics", "/metrics/", "/./metrics"):
        answer, page = proxied.ask("GET", path, Authorization=f"Bearer {TOKEN}")
        assert answer.status == 404, path
        assert "slated_articles" not in page


def what_is_too_large_is_refused(proxied: Proxied) -> None:
    assert proxied.ask("POST", "/account/login/", b"x" * (13 << 20))[0].status == 413
