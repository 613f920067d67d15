"""The endpoint a user names: its address, its model, and a key that is never shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpcore2

from slated.ask.errors import AskError

_PATH = "/chat/completions"
_KEY = re.compile(r"[\x21-\x7e]{1,4096}")
_ODD = re.compile(r"[^\x21-\x7e]|\\")
LONGEST_MODEL = 200


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where chat completions are asked for, as OpenAI's interface has them.

    ``name`` is the address without what follows "?"; ``key`` and ``url`` are left out of
    every message and of the representation.
    """

    name: str
    model: str
    url: httpcore2.URL = field(repr=False)
    key: str | None = field(default=None, repr=False)

    @classmethod
    def of(cls, url: str, model: str, key: str | None = None) -> Endpoint:
        """The endpoint at a base address such as ``http://localhost:11434/v1``.

        AskError where address, model or key cannot be used; it never repeats them.
        """
        if key is not None and not _KEY.fullmatch(key):
            raise AskError("the endpoint's key has letters that no key may have")
        if not model.isprintable() or not 0 < len(model) <= LONGEST_MODEL:
            raise AskError("the endpoint's model needs a name")
        target, name = _parsed(url)
        return cls(name, model, target, key)

    @property
    def encrypted(self) -> bool:
        """Whether what is sent can be read by nobody on the way."""
        return self.url.scheme == b"https"

    def hide(self, text: str) -> str:
        """``text`` without the key, wherever a server or a library repeats it."""
        return text.replace(self.key, "[key]") if self.key else text


def _parsed(url: str) -> tuple[httpcore2.URL, str]:
    """The address to ask and the name to call it by."""
    try:
        parts = urlsplit("" if _ODD.search(url) else url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise AskError("the endpoint's address is not valid") from None
    if parts.scheme not in ("http", "https") or not host:
        raise AskError("the endpoint's address must begin with http:// or https:// and a host")
    if parts.username is not None or parts.password is not None:
        raise AskError("the endpoint's address must not hold a password; SLATED_LLM_KEY takes it")
    path = parts.path.rstrip("/")
    path = path if path.endswith(_PATH) else path + _PATH
    target = f"{path}?{parts.query}" if parts.query else path
    name = f"{parts.scheme}://{parts.netloc}{path}"
    return httpcore2.URL(scheme=parts.scheme, host=host, port=port, target=target), name
