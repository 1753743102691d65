"""What the tests of the JSON Schemas share: strict reading, changed copies and an account of failures."""

import copy
import json
import sys
from pathlib import Path

SKIPPED = 77
REMOVED = object()

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(SKIPPED)


def validator(schema_path):
    schema = json.loads(Path(schema_path).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def changed(document, where, value):
    """A copy with `value` at `where` ("clauses/0/title"); REMOVED removes, an index past the end appends."""
    document = copy.deepcopy(document)
    *parents, last = [int(step) if step.isdigit() else step for step in where.split("/")]
    node = document
    for step in parents:
        node = node[step]
    if value is REMOVED:
        del node[last]
    elif isinstance(node, list) and last == len(node):
        node.append(value)
    else:
        node[last] = value
    return document


class Account:
    """Collects what a schema gets wrong; its exit status is that of the test."""

    def __init__(self, schema_path):
        self._validator = validator(schema_path)
        self._failures = 0

    def expect_accepted(self, name, document):
        for error in self._validator.iter_errors(document):
            place = "/".join(str(step) for step in error.absolute_path)
            self._fail(f"{name}: refused at {place or 'its root'}: {error.message[:200]}")

    def expect_refused(self, name, document):
        if self._validator.is_valid(document):
            self._fail(f"{name}: accepted, although it is broken")

    def exit(self):
        sys.exit(1 if self._failures else 0)

    def _fail(self, message):
        self._failures += 1
        print(message)
