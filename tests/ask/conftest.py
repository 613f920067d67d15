from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.ask.serving import Fake, serving

from slated.ask import Asker, Budget, Cache, Endpoint


@pytest.fixture
def fake() -> Iterator[Fake]:
    """A running endpoint that says Ozark was renewed, until told otherwise."""
    with serving(Fake()) as running:
        yield running


@dataclass(slots=True)
class Making:
    """Makes askers of one endpoint with one cache; ``slept`` are the pauses they made."""

    fake: Fake
    folder: Path
    slept: list[float] = field(default_factory=list)

    def asker(
        self, key: str | None = None, seconds: float = 10.0, most: int = 100, tokens: int = 300_000
    ) -> Asker:
        """An asker that does not really pause."""
        return Asker(
            Endpoint.of(self.fake.url, "careful", key),
            Budget(most, tokens),
            Cache(self.folder / "asked"),
            seconds=seconds,
            sleep=self.slept.append,
        )


@pytest.fixture
def making(fake: Fake, tmp_path: Path) -> Making:
    """Makes askers of the running endpoint."""
    return Making(fake, tmp_path)
