"""What the reader may import, module by module. (``make check`` runs the layer contracts.)"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import slated

HOME = Path(slated.__file__).parent
PURE = frozenset(
    {
        *("__future__", "collections", "dataclasses", "enum", "functools", "itertools", "types"),
        *("bisect", "calendar", "datetime", "heapq", "math", "operator", "re", "string"),
        *("typing", "unicodedata", "ahocorasick_rs", "slated"),
        *("base64", "gzip", "json"),  # unpack weights that are part of the source
    }
)
NOUNS = frozenset(
    {"article", "card", "claim", "constraint", "edtf", "english", "package", "read", "window"}
)
CLOCKS = frozenset({"date.today", "datetime.today", "datetime.now", "datetime.utcnow"})
OPENERS = frozenset({"open", "input", "exec", "eval", "__import__"})


def sources() -> list[Path]:
    return sorted((HOME / "read").rglob("*.py"))


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_there_is_a_reader_to_look_at() -> None:
    assert len(sources()) > 5


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(HOME)))
def test_the_reader_is_pure(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for name in imported(tree):
        package, _, rest = name.partition(".")
        assert package in PURE, name
        assert package != "slated" or rest.partition(".")[0] in NOUNS, name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert ast.unparse(node) not in CLOCKS
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in OPENERS, ast.unparse(node)
