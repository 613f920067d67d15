"""``import slated`` is quick, and ``slated.read`` can be called whatever came before."""

import re
import subprocess
import sys

import pytest

HEAVY = ("django", "rich", "click", "lxml", "trafilatura", "resiliparse", "ahocorasick_rs")


def python(code: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *options, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True)


def test_importing_slated_takes_less_than_100_ms() -> None:
    best = 1_000_000
    for _ in range(5):
        log = python("import slated", "-X", "importtime").stderr
        line = next(line for line in log.splitlines() if line.endswith("| slated"))
        best = min(best, int(re.findall(r"\d+", line)[1]))
    assert best < 100_000, f"{best} microseconds"


def test_importing_slated_loads_nothing_heavy() -> None:
    code = "import slated, sys; print(*{m.partition('.')[0] for m in sys.modules})"
    assert not set(python(code).stdout.split()) & set(HEAVY)


SENTENCE = '"Fargo season 3 premieres April 19, 2017 on FX."'


@pytest.mark.parametrize(
    "before",
    [
        "import slated",
        "import slated; import slated.read.card",
        "import slated.read.card; import slated",
        "import slated.read.card as card; import slated",
        "from slated.read import read; import slated",
        "import slated; from slated import read; assert read is slated.read",
        "import slated; slated.gather; import slated.gather",
    ],
)
def test_slated_read_can_be_called_after(before: str) -> None:
    code = f"{before}; print(*(c.when.edtf for c in slated.read({SENTENCE})))"
    assert python(code).stdout.strip() == "2017-04-19"


def test_slated_gather_can_be_called() -> None:
    code = "import slated.gather, slated; print(callable(slated.gather))"
    assert python(code).stdout.strip() == "True"


def test_an_unknown_name_is_an_attribute_error() -> None:
    code = "import slated\ntry: slated.raed\nexcept AttributeError as e: print(e)"
    assert "no attribute 'raed'" in python(code).stdout
