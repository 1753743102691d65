"""Usage: checkschema.py SCHEMA CATALOGUE FOLDER

The schema of catalogue files accepts and refuses what the loader does (tst_catalogueloader.cpp), and refuses every
broken file of FOLDER that is JSON at all.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from schemacheck import REMOVED, Account, changed  # noqa: E402

TEXT = {"de": "Frage", "en": "Question"}
CHECK = "clauses/0/checks/0"

ACCEPTED = {
    "derived without a source": ("clauses/1/checks/0/basis", {"status": "derived", "note": TEXT}),
    "reference without an id": (f"{CHECK}/references/0/id", REMOVED),
    "no references": (f"{CHECK}/references", []),
    "question by role": (f"{CHECK}/questionByRole", {"software-provider": TEXT}),
    "100,000 characters": ("clauses/0/summary/en", "a" * 100_000),
    "markup and emoji are text": ("clauses/0/summary/en", "<b>a</b> &amp; \U0001F600"),
}

REFUSED = {
    "question in German missing": ("clauses/3/checks/1/question/de", REMOVED),
    "question is a text": (f"{CHECK}/question", "?"),
    "clauses missing": ("clauses", REMOVED),
    "clauses is an object": ("clauses", {}),
    "no clause": ("clauses", []),
    "no check": ("clauses/2/checks", []),
    "check is a number": ("clauses/2/checks/0", 5),
    "allowed is a text": (f"{CHECK}/alternativeAllowed", "yes"),
    "allowed missing": (f"{CHECK}/notApplicable/allowed", REMOVED),
    "allowed without a condition": (f"{CHECK}/notApplicable", {"allowed": True}),
    "condition although not allowed": (
        f"{CHECK}/notApplicable", {"allowed": False, "condition": TEXT}),
    "privacy is null": (f"{CHECK}/privacy", None),
    "weight is a text": (f"{CHECK}/weight", "5"),
    "weight out of range": (f"{CHECK}/weight", 101),
    "unknown key in the file": ("comment", "x"),
    "unknown key in a check": (f"{CHECK}/note", "x"),
    "unknown key in a basis": (f"{CHECK}/basis/page", 3),
    "third language": ("title/fr", "Catalogue"),
    "empty text": ("title/en", ""),
    "control character": (f"{CHECK}/rationale/de", "ab\u0007c"),
    "line break": ("clauses/0/summary/en", "a\nb"),
    "line break at the end": ("clauses/0/summary/en", "a\n"),
    "reordering mark": ("clauses/0/summary/en", "a\u202eb"),
    "too long": ("clauses/0/summary/en", "a" * 100_001),
    "no steps": (f"{CHECK}/verification/steps/de", []),
    "steps in one language": (f"{CHECK}/verification/steps/en", REMOVED),
    "catalogue id": ("id", "../etc"),
    "catalogue id too long": ("id", "a" * 65),
    "version": ("version", "1"),
    "date": ("date", "23.11.2026"),
    "clause number": ("clauses/14/clause", "4.x"),
    "check id": (f"{CHECK}/id", "first"),
    "level": (f"{CHECK}/level", "may"),
    "severity": (f"{CHECK}/severity", "none"),
    "method": (f"{CHECK}/verification/methods/0", "guess"),
    "role": (f"{CHECK}/roles/0", "boss"),
    "no roles": (f"{CHECK}/roles", []),
    "role twice": (f"{CHECK}/roles/1", "software-provider"),
    "question for an unknown role": (f"{CHECK}/questionByRole", {"boss": TEXT}),
    "basis status": (f"{CHECK}/basis/status", "rumour"),
    "confirmed without a source": (f"{CHECK}/basis/source", REMOVED),
    "group": ("clauses/0/group", "others"),
    "role not described": ("roles/4", REMOVED),
    "sixth role": ("roles/5", {"id": "host", "title": TEXT, "description": TEXT}),
    "basis status not described": ("basisStatuses/0", REMOVED),
    "method not described": ("verificationMethods/1", REMOVED),
    "severity without weight": ("weights/3", REMOVED),
    "result missing": ("answerScale/6", REMOVED),
    "eighth result": ("answerScale/7", {"id": "open", "score": 0, "title": TEXT, "needs": []}),
    "unknown result": ("answerScale/2/id", "mostly"),
    "wrong score": ("answerScale/2/score", 75),
    "score for not-applicable": ("answerScale/5/score", 0),
    "no score": ("answerScale/0/score", None),
    "fewer needs": ("answerScale/1/needs/1", REMOVED),
}


def expect_broken_files_refused(account, folder):
    files = sorted(Path(folder).glob("*.json"))
    assert files, f"no files in {folder}"
    for file in files:
        try:
            document = json.loads(file.read_bytes())
        except (ValueError, RecursionError):
            continue
        account.expect_refused(file.name, document)


def main():
    schema, catalogue_path, folder = sys.argv[1:]
    account = Account(schema)
    catalogue = json.loads(Path(catalogue_path).read_text(encoding="utf-8"))
    account.expect_accepted("the built-in catalogue", catalogue)
    for name, (where, value) in ACCEPTED.items():
        account.expect_accepted(name, changed(catalogue, where, value))
    for name, (where, value) in REFUSED.items():
        account.expect_refused(name, changed(catalogue, where, value))
    expect_broken_files_refused(account, folder)
    account.exit()


if __name__ == "__main__":
    main()
