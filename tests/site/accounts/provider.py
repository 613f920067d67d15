"""An OpenID Connect provider on a port of this machine, as small as the standard allows.

It has one person at a time and lets them in without a question. Codes work once; PKCE and the
client's secret are checked; identities are signed (RS256) with a key that is published.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "slated", "a secret of the tests"


class Provider:
    """``issuer`` is its address, ``person`` who is there; ``faults`` are what it gets wrong."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.person: dict[str, Any] = {"sub": "17", "preferred_username": "olga"}
        self.faults: set[str] = set()
        self.codes: dict[str, dict[str, str]] = {}
        self.tokens: set[str] = set()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.issuer = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def configuration(self) -> dict[str, Any]:
        at = self.issuer
        return {
            "issuer": at,
            "authorization_endpoint": f"{at}/authorize",
            "token_endpoint": f"{at}/token",
            "userinfo_endpoint": f"{at}/userinfo",
            "jwks_uri": f"{at}/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def keys(self) -> dict[str, Any]:
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**public, "kid": "1", "use": "sig", "alg": "RS256"}]}

    def authorize(self, asked: dict[str, str]) -> str:
        """Where to send the person back to."""
        if "refuses" in self.faults:
            back = {"error": "access_denied", "state": asked["state"]}
        else:
            code = secrets.token_urlsafe(16)
            self.codes[code] = asked
            back = {"code": code, "state": asked["state"]}
        return f"{asked['redirect_uri']}?{urlencode(back)}"

    def token(self, given: dict[str, str]) -> dict[str, Any] | None:
        """An identity for a code; None where anything is wrong with it."""
        asked = self.codes.pop(given.get("code", ""), None)
        proof = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        right = asked is not None and (
            (given.get("client_id"), given.get("client_secret")) == (CLIENT, SECRET)
            and given.get("redirect_uri") == asked["redirect_uri"]
            and base64.urlsafe_b64encode(proof).rstrip(b"=").decode() == asked["code_challenge"]
        )
        if not right:
            return None
        now = int(time.time())
        claims = {
            "iss": "http://evil.example" if "issuer" in self.faults else self.issuer,
            "aud": "another client" if "audience" in self.faults else CLIENT,
            "iat": now,
            "exp": now - 3600 if "old" in self.faults else now + 300,
            **self.person,
        }
        token = secrets.token_urlsafe(16)
        self.tokens.add(token)
        signed = jwt.encode(claims, self.key, algorithm="RS256", headers={"kid": "1"})
        return {"access_token": token, "token_type": "Bearer", "id_token": signed}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = urlsplit(self.path)
                if "down" in provider.faults:
                    self.answer(500, {})
                elif asked.path == "/.well-known/openid-configuration":
                    self.answer(200, provider.configuration())
                elif asked.path == "/keys":
                    self.answer(200, provider.keys())
                elif asked.path == "/authorize":
                    query = {name: values[0] for name, values in parse_qs(asked.query).items()}
                    self.send_response(302)
                    self.send_header("Location", provider.authorize(query))
                    self.end_headers()
                elif asked.path == "/userinfo":
                    token = self.headers.get("Authorization", "").removeprefix("Bearer ")
                    known = token in provider.tokens
                    self.answer(200 if known else 401, provider.person if known else {})
                else:
                    self.answer(404, {})

            def do_POST(self) -> None:
                sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
                given = {name: values[0] for name, values in parse_qs(sent).items()}
                said = provider.token(given)
                self.answer(400 if said is None else 200, said or {"error": "invalid_grant"})

            def answer(self, status: int, body: dict[str, Any]) -> None:
                data = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_said: object) -> None:
                pass

        return Handler
