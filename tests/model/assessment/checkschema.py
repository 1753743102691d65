"""Usage: checkschema.py SCHEMA FOLDER

The schema of assessment documents accepts those of FOLDER, as a whole and with leaves redacted, and refuses what the
reader refuses (tst_documentreader.cpp) as far as a schema can.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from schemacheck import REMOVED, Account, changed  # noqa: E402

UUID = "6d8f0a44-52a5-4b7c-9d0e-5b0f3a1c2e77"
HASH = "0" * 64

REFUSED_IN_ROOT = {
    "newer version": ("root/schemaVersion", 2),
    "no version": ("root/schemaVersion", REMOVED),
    "unknown key": ("root/verdict", "conforms"),
    "id in capitals": ("root/assessment", UUID.upper()),
    "scope": ("root/scope", "everything"),
    "date": ("root/asOf", "23.11.2026"),
    "title": ("root/title", 5),
    "list": ("root/answers", {}),
    "catalogue hash": ("root/catalogue/sha256", "12"),
    "system without vendor": ("root/system/vendor", REMOVED),
    "deployment": ("root/system/deployment", "moon"),
    "unknown key in an entry": ("root/answers/0/score", 5),
    "empty check": ("root/answers/0/check", ""),
    "role": ("root/answers/0/role", "boss"),
    "respondent": ("root/answers/0/respondent", "Anna"),
    "holder without leaf": ("root/holders/0/leaf", REMOVED),
    "evidence without detail": ("root/evidence/0/detail", REMOVED),
    "leaf without salt": (f"leaves/{HASH}", {"value": {"text": "x"}}),
    "leaf under no hash": ("leaves/first", {"salt": "0" * 32, "value": {"text": "x"}}),
    "third member": ("signature", ""),
}

REFUSED_IN_LEAF = {
    "unknown result": ("answers", "result", "great"),
    "internal note": ("answers", "internalNote", "x"),
    "method": ("answers", "methods", ["guess"]),
    "negative step": ("answers", "tickedSteps", [-1]),
    "fraction of a sample": ("answers", "samplePopulation", 0.5),
    "time with an offset": ("answers", "changedAt", "2026-11-20T09:30:15+01:00"),
    "empty comment": ("comments", "text", ""),
    "disclosure": ("evidence", "disclosure", "public"),
    "show as": ("holders", "showAs", "alias"),
    "measure without a check": ("measures", "check", REMOVED),
}


def without_leaves(document, entries):
    gone = {entry["leaf"] for entry in entries} | {entry.get("detail") for entry in entries}
    leaves = {name: leaf for name, leaf in document["leaves"].items() if name not in gone}
    return {**document, "leaves": leaves}


def expect_redacted_accepted(account, name, document):
    for key, entries in document["root"].items():
        if isinstance(entries, list):
            account.expect_accepted(f"{name} without {key}", without_leaves(document, entries))
    account.expect_accepted(f"{name} without leaves", {**document, "leaves": {}})


def expect_refused(account, document):
    for name, (where, value) in REFUSED_IN_ROOT.items():
        account.expect_refused(name, changed(document, where, value))
    for name, (entries, key, value) in REFUSED_IN_LEAF.items():
        leaf = document["root"][entries][0]["leaf"]
        account.expect_refused(name, changed(document, f"leaves/{leaf}/value/{key}", value))


def main():
    schema, folder = sys.argv[1:]
    account = Account(schema)
    documents = sorted(Path(folder).glob("*.json"))
    assert documents, f"no documents in {folder}"
    for path in documents:
        document = json.loads(path.read_text(encoding="utf-8"))
        account.expect_accepted(path.name, document)
        expect_redacted_accepted(account, path.name, document)
        if path.name == "filled.json":
            expect_refused(account, document)
    account.exit()


if __name__ == "__main__":
    main()
