"""Settings changed for one test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest


@pytest.fixture
def settings_changed() -> Iterator[Callable[..., None]]:
    """Call it with what is to hold until the test ends."""
    from django.test.utils import override_settings

    changes: list[override_settings] = []

    def change(**values: object) -> None:
        changes.append(override_settings(**values))
        changes[-1].enable()

    yield change
    for one in reversed(changes):
        one.disable()
