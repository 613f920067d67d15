"""Asking: from the cache, else over the network, again where that may help, within the budget."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from slated.ask.budget import Budget, estimate
from slated.ask.cache import Cache, file_name
from slated.ask.endpoint import Endpoint
from slated.ask.errors import AskError, ClosedError, PassingError, UnreachableError
from slated.ask.post import post
from slated.read.asked.answer import BadAnswerError, Told, told
from slated.read.asked.prompt import INSTRUCTIONS, SCHEMA
from slated.read.asked.question import Question

LONGEST_ANSWER = 2_000
"""Tokens; some twenty claims."""
IN_A_ROW = 3
"""Questions that fail one after another before no more are asked."""


@dataclass(slots=True)
class Asker:
    """Answers questions. ``seconds`` bounds each request, ``pauses`` are those between tries.

    ``cached`` counts answers that came from the cache. ``closed`` is why no more is asked; from
    then on only the cache answers.
    """

    endpoint: Endpoint
    budget: Budget
    cache: Cache
    seconds: float = 60.0
    pauses: tuple[float, ...] = (1.0, 4.0, 16.0)
    sleep: Callable[[float], None] = time.sleep
    cached: int = 0
    closed: str | None = None
    _failed: int = field(default=0, init=False)
    _reached: bool = field(default=False, init=False)

    def ask(self, question: Question) -> list[Told]:
        """The claims answered. Raises AskError, ClosedError once and for all."""
        body = request(self.endpoint.model, question)
        name = file_name(question.page.article, body)
        kept = self._kept(name)
        if kept is not None:
            self.cached += 1
            return kept
        if self.closed:
            raise ClosedError(self.closed)
        try:
            content = self._insist(body)
            answer = told(content)
        except BadAnswerError as error:
            raise self._counted(AskError(f"{self.endpoint.name}: {error}")) from None
        except AskError as error:
            raise self._counted(error) from None
        self._failed = 0
        self.cache.put(name, content)
        return answer

    def _kept(self, name: str) -> list[Told] | None:
        content = self.cache.get(name)
        try:
            return told(content) if content is not None else None
        except BadAnswerError:
            return None

    def _insist(self, body: bytes) -> str:
        """The answer's content, asking again after growing pauses where that may help.

        An address where nobody ever answered is likely wrong, and not tried again.
        """
        for pause in (*self.pauses, None):
            try:
                return self._once(body)
            except PassingError as error:
                if isinstance(error, UnreachableError) and not self._reached:
                    raise ClosedError(str(error)) from None
                if pause is None:
                    tries = len(self.pauses) + 1
                    raise AskError(f"{error}, tried {tries} times") from None
                self.sleep(max(pause, error.after))
        raise AssertionError("the last try returns or raises")

    def _once(self, body: bytes) -> str:
        reserved = estimate(body) + LONGEST_ANSWER
        self.budget.reserve(reserved)
        answer = post(self.endpoint, body, self.seconds)
        self._reached = True
        content, used = _content(self.endpoint.name, answer)
        self.budget.put_right(reserved, used or estimate(body + content.encode()))
        return content

    def _counted(self, error: AskError) -> AskError:
        """The error, or that no more is asked, after too many in a row."""
        self._failed += 1
        if self._failed >= IN_A_ROW and not isinstance(error, ClosedError):
            error = ClosedError(f"{error}; {self._failed} failures in a row")
        if isinstance(error, ClosedError):
            self.closed = str(error)
        return error


def request(model: str, question: Question) -> bytes:
    """The body of a request, the same for the same question."""
    return json.dumps(
        {
            "model": model,
            "messages": [
                {"role": "system", "content": INSTRUCTIONS},
                {"role": "user", "content": question.text()},
            ],
            "temperature": 0,
            "max_tokens": LONGEST_ANSWER,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "claims", "strict": True, "schema": SCHEMA},
            },
        },
        ensure_ascii=False,
    ).encode()


def _content(name: str, answer: bytes) -> tuple[str, int]:
    """What the model wrote, and the tokens the endpoint counted (0 where it does not say)."""
    try:
        found: dict[str, Any] = json.loads(answer)
        choice = found["choices"][0]
        content, usage = choice["message"]["content"], found.get("usage")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise AskError(f"{name}: the answer is not in the form of a chat completion") from None
    if choice.get("finish_reason") == "length":
        raise AskError(f"{name}: the answer was cut off at {LONGEST_ANSWER:,} tokens")
    if not isinstance(content, str):
        raise AskError(f"{name}: the answer has no text")
    total = usage.get("total_tokens") if isinstance(usage, dict) else 0
    # A count below nothing would give back more than was taken.
    return content, total if type(total) is int and total > 0 else 0
