"""The header fields of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message

from slated.gather.errors import GatherError
from slated.gather.limits import HEADERS

# Longer ones are told by no honest server, and cost the parser of parameters much time.
_LONGEST_TYPE = 500


@dataclass(frozen=True, slots=True)
class Headers:
    """Fields by small name; several of one name are joined by commas, as HTTP means them."""

    fields: dict[str, str]

    @classmethod
    def of(cls, pairs: Iterable[tuple[bytes, bytes]], name: str) -> Headers:
        """The fields as they came. Raises GatherError where there are absurdly many."""
        ready = list(pairs)
        if len(ready) > HEADERS:
            raise GatherError(f"{name}: an answer with more than {HEADERS} header fields")
        fields: dict[str, str] = {}
        for raw, value in ready:
            key, text = raw.decode("latin-1").lower(), _text(value)
            fields[key] = f"{fields[key]}, {text}" if key in fields else text
        return cls(fields)

    def get(self, name: str) -> str:
        """The value of a field, empty where there is none."""
        return self.fields.get(name.lower(), "")

    @property
    def location(self) -> str:
        """Where the server points to instead, without spaces around it."""
        return self.get("location").strip()

    @property
    def length(self) -> int:
        """Bytes announced, 0 where none are."""
        told = self.get("content-length")
        return int(told) if told.isascii() and told.isdigit() and len(told) < 20 else 0

    @property
    def media(self) -> str:
        """The content type without parameters, empty where none is told."""
        return self._type.get_content_type() if self.get("content-type") else ""

    @property
    def charset(self) -> str | None:
        """The charset that the content type names."""
        return self._type.get_content_charset()

    @property
    def _type(self) -> Message:
        message = Message()
        message["content-type"] = self.get("content-type")[:_LONGEST_TYPE]
        return message


def _text(value: bytes) -> str:
    """UTF-8 where it is that, which browsers take addresses in, else as HTTP has it."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
