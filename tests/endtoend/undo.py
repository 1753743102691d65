#!/usr/bin/python3
"""Undo and redo in the real window, by keyboard, in German and English: what is on disk follows each key.

Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs.
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import App, name  # noqa: E402

COMMENT = "Seen <b>twice</b>"
KEYS_OF = {"en": "alt+d", "de": "alt+t"}  # add files
FILES_DIALOG = {"en": "Add files as evidence", "de": "Dateien als Nachweis hinzufügen"}
COMMENT_FIELD = {"en": "Comment", "de": "Kommentar"}


def require(condition, message):
    if not condition:
        raise AssertionError(message)


def wait_until(condition, message, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError(message)


class Session:
    def __init__(self, binaries, language):
        self.binaries = pathlib.Path(binaries)
        self.language = language
        self.folder = pathlib.Path(os.environ["XRUN_TMP"]) / language
        self.folder.mkdir()
        self.workspace = self.folder / "undo.confseal"
        self.cli("create")
        self.uuid = self.cli("assessment", "create", "--vendor", "Muster AG", "--product", "Raum",
                             "--scope", "organisation").strip()
        self.app = App.start([self.binaries / "confseal", "--lang", language, self.workspace])
        self.app.activate_window()
        self.app.key("Escape", "ctrl+2")
        self.app.key("ctrl+e")
        label = self.app.wait_for(role="label", name=re.compile(r"^\d+\.\d+\.\d+-\d\d · "))
        self.check = name(label).split(" ")[0]

    def cli(self, *arguments):
        done = subprocess.run([self.binaries / "confseal-cli", "--workspace", self.workspace, *arguments],
                              capture_output=True, text=True)
        require(done.returncode == 0, f"{arguments}: status {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

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
        self.app.key("ctrl+z")
        self.expect("undo", **wanted)

    def redo(self, keys, **wanted):
        self.app.key(keys)
        self.expect(keys, **wanted)

    def answers(self):
        self.app.key("1")
        self.expect("choosing", result="fulfilled")
        self.app.type_text(COMMENT, role="text", name=COMMENT_FIELD[self.language])
        self.app.key("ctrl+e")
        self.expect("typing", result="fulfilled", comment=COMMENT)
        self.undo(result="fulfilled", comment="")
        self.undo(result="open", comment="")
        self.redo("ctrl+y", result="fulfilled", comment="")
        self.redo("ctrl+shift+z", result="fulfilled", comment=COMMENT)

    def evidence(self):
        path = self.folder / "proof.txt"
        path.write_text("who may record\n", encoding="utf-8")
        self.app.key(KEYS_OF[self.language])
        title = FILES_DIALOG[self.language]
        self.app.wait_for(role="dialog", name=title)
        time.sleep(0.3)  # the file dialog takes the focus after it is shown
        subprocess.run(["xdotool", "type", "--delay", "8", "--", str(path)], check=True)
        self.app.key("Return")
        self.app.wait_for(role="dialog", name=title, gone=True)
        self.expect("adding", evidence=1)
        self.undo(evidence=0, comment=COMMENT)
        self.redo("ctrl+y", evidence=1)

    def leads_back(self):
        """From another page and another check to the one that is undone."""
        self.app.key("ctrl+e", "alt+Right", "ctrl+1")
        self.undo(evidence=0)
        self.app.wait_for(role="label", name=re.compile("^" + re.escape(self.check) + " · "))
        self.redo("ctrl+y", evidence=1)

    def survives(self):
        self.app.proc.send_signal(signal.SIGKILL)
        self.app.proc.wait()
        self.expect("the kill", result="fulfilled", comment=COMMENT, evidence=1)
        self.cli("check")

    def run(self):
        self.answers()
        self.evidence()
        self.leads_back()
        self.survives()


def main():
    for language in ("en", "de"):
        Session(sys.argv[1], language).run()
        print(f"{language}: every step was undone and redone, on disk, too")


if __name__ == "__main__":
    main()
