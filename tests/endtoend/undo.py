#!/usr/bin/python3
"""Undo and redo in the real window, by keyboard, in German and English: what is on disk follows each key.

Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs.
"""
import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from session import Session, wait_until  # noqa: E402

COMMENT = "Seen <b>twice</b>"


class Undo(Session):
    def __init__(self, binaries, language):
        super().__init__(binaries, language, "undo")
        self.cli("create")
        self.uuid = self.cli("assessment", "create", "--vendor", "Muster AG", "--product", "Raum",
                             "--scope", "organisation").strip()
        self.start()
        self.press("ctrl+2", "ctrl+e")
        self.check = self.current_check()

    def stored(self):
        """Result, comment and number of pieces of evidence on disk."""
        path = self.folder / "stored.json"
        self.cli("export", self.uuid, str(path), "--format", "json", "--force")
        document = json.loads(path.read_text(encoding="utf-8"))
        values = {digest: leaf["value"] for digest, leaf in document["leaves"].items()}
        state = {"result": "open", "comment": "", "evidence": len(document["root"]["evidence"])}
        for answer in document["root"]["answers"]:
            if answer["check"].endswith(self.check):
                state["result"] = values[answer["leaf"]]["result"]
        texts = json.dumps(list(values.values()))
        state["comment"] = COMMENT if json.dumps(COMMENT)[1:-1] in texts else ""
        return state

    def expect(self, after, **wanted):
        try:
            wait_until(lambda: wanted.items() <= self.stored().items(), "")
        except AssertionError:
            raise AssertionError(f"{self.language}, after {after}: {self.stored()} instead of {wanted}") from None

    def undo(self, **wanted):
        self.press("ctrl+z")
        self.expect("undo", **wanted)

    def redo(self, keys, **wanted):
        self.press(keys)
        self.expect(keys, **wanted)

    def answers(self):
        self.press("1")
        self.expect("choosing", result="fulfilled")
        self.app.type_text(COMMENT, role="text", name=self.words("AnswerTextsForm", "Co&mment"))
        self.press("ctrl+e")
        self.expect("typing", result="fulfilled", comment=COMMENT)
        self.undo(result="fulfilled", comment="")
        self.undo(result="open", comment="")
        self.redo("ctrl+y", result="fulfilled", comment="")
        self.redo("ctrl+shift+z", result="fulfilled", comment=COMMENT)

    def evidence(self):
        path = self.folder / "proof.txt"
        path.write_text("who may record\n", encoding="utf-8")
        self.press(self.words.key("EvidencePanel", "A&dd files…"))
        self.choose_file(self.words("EvidenceActions", "Add files as evidence"), path)
        self.expect("adding", evidence=1)
        self.undo(evidence=0, comment=COMMENT)
        self.redo("ctrl+y", evidence=1)

    def leads_back(self):
        """From another page and another check to the one that is undone."""
        self.press("ctrl+e", "alt+Right", "ctrl+1")
        self.undo(evidence=0)
        self.app.wait_for(role="label", name=re.compile("^" + re.escape(self.check) + " · "))
        self.redo("ctrl+y", evidence=1)

    def survives(self):
        self.kill()
        self.expect("the kill", result="fulfilled", comment=COMMENT, evidence=1)
        self.cli("check")

    def run(self):
        self.answers()
        self.evidence()
        self.leads_back()
        self.survives()


def main():
    for language in ("en", "de"):
        Undo(sys.argv[1], language).run()
        print(f"{language}: every step was undone and redone, on disk, too")


if __name__ == "__main__":
    main()
