"""Belief is pure: the nouns and what cannot touch the world, no clock, no file."""

import ast
from pathlib import Path

import pytest

from slated.believe import believe

HOME = Path(believe.__code__.co_filename).parent
ALLOWED = frozenset(
    {
        *("__future__", "collections", "dataclasses", "datetime", "enum", "itertools"),
        *("bisect", "operator", "re", "statistics", "typing", "unicodedata", "zlib"),
    }
)
NOUNS = frozenset({"article", "claim", "edtf", "english", "package", "window", "believe"})
CLOCKS = frozenset({"date.today", "datetime.today", "datetime.now", "datetime.utcnow"})
OPENERS = frozenset({"open", "input", "exec", "eval", "__import__"})


@pytest.mark.parametrize("path", sorted(HOME.glob("*.py")), ids=lambda path: path.name)
def test_belief_is_pure(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            package, _, rest = name.partition(".")
            assert package in ALLOWED or rest.partition(".")[0] in NOUNS, name
        if isinstance(node, ast.Attribute):
            assert ast.unparse(node) not in CLOCKS
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in OPENERS


def test_there_is_something_to_look_at() -> None:
    assert len(list(HOME.glob("*.py"))) > 15
