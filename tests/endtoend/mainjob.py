#!/usr/bin/python3
"""The main job in the real window: new assessment, ten checks by keyboard and mouse, evidence, kill -9, restart, finish, seal.

Run inside tests/support/gui/xrun.sh. Arguments: the folder of the programs. The last word is that of pdfsig and confseal-cli verify.
"""
import json
import pathlib
import re
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import states, text_of  # noqa: E402
from session import Session, require, wait_until  # noqa: E402

PASSPHRASE = "four words that nobody knows"
COMMENT = "Seen on the page <b>Security</b> &amp; in the contract"
JUSTIFICATION = "The vendor was asked twice, without an answer"
KEYBOARD_CHECKS = 7
MOUSE_CHECKS = 3


class Job(Session):
    def __init__(self, binaries):
        super().__init__(binaries, "en", "job")

    # ---- the steps

    def make_assessment(self):
        self.app.click(role="push button", name="New assessment…")
        self.app.wait_for(role="dialog", name="New assessment")
        for label, text in (("Vendor (needed):", "Muster Konferenz AG"), ("Product (needed):", "Muster Raum")):
            self.app.type_text(text, role="text", name=label)
        self.app.key("alt+2")
        self.app.click(role="radio button", name="Organisation")
        self.app.key("alt+3")
        self.app.type_text("Erika Beispiel", role="text", name=re.compile("^Account owner, person$"))
        self.app.click(role="push button", name=re.compile("first row"))
        self.app.click(role="push button", name="Create assessment")
        self.app.wait_for(role="dialog", name="New assessment", gone=True)
        wait_until(lambda: self.app.find(role="tree", name="Checks"), "the questions are not shown")

    def answer_by_keyboard(self):
        """Fulfilled by its key, the comment by tabbing to it; on with the keys of the window."""
        self.app.key("ctrl+e")
        answered = []
        for _ in range(KEYBOARD_CHECKS):
            check = self.current_check()
            self.app.key("1")
            self.saved()
            require("checked" in states(self.app.wait_for(role="radio button", name="Fulfilled")),
                    f"key 1 did not choose Fulfilled for {check}")
            answered.append(check)
            self.app.key("alt+Right")
            wait_until(lambda: self.current_check() != check, f"Alt+Right stays at {check}")
        return answered

    def answer_by_mouse(self):
        answered = []
        for index in range(MOUSE_CHECKS):
            check = self.current_check()
            self.app.click(role="radio button", name="Not fulfilled")
            self.app.type_text(f"{JUSTIFICATION} {index}", role="text", name=re.compile("^Justification"))
            self.app.type_text(COMMENT, role="text", name="Comment")
            answered.append(check)
            self.app.click(role="push button", name="Next")
            wait_until(lambda: self.current_check() != check, f"Next stays at {check}")
            self.saved()
        return answered

    def attach_evidence(self):
        evidence = self.folder / "Rechte <b>&amp; Rollen.txt"
        evidence.write_text("who may record\n", encoding="utf-8")
        self.app.key("alt+d")
        self.choose_file("Add files as evidence", evidence)
        self.saved()
        return evidence.name

    def stored(self):
        uuid = json.loads(self.cli("--json", "assessment", "list"))["assessments"][0]["uuid"]
        path = self.folder / "stored.json"
        self.cli("export", uuid, str(path), "--format", "json", "--force")
        return json.loads(path.read_text(encoding="utf-8"))

    def require_stored(self, fulfilled, unfulfilled, evidence):
        document = self.stored()
        values = {digest: leaf["value"] for digest, leaf in document["leaves"].items()}
        text = json.dumps(list(values.values()), ensure_ascii=False)
        results = {answer["check"].split("-", 1)[1]: values[answer["leaf"]]["result"]
                   for answer in document["root"]["answers"]}
        for check in fulfilled:
            require(results.get(check) == "fulfilled", f"{check} is stored as {results.get(check)}")
        for check in unfulfilled:
            require(results.get(check) == "not-fulfilled", f"{check} is stored as {results.get(check)}")
        for index in range(len(unfulfilled)):
            require(f"{JUSTIFICATION} {index}" in text, f"justification {index} is not stored")
        require(COMMENT in text, "the comment is not stored as it was typed")
        require(evidence in text, "the evidence is not stored")
        require("sound" in self.cli("check"), "the workspace is not sound")

    def finish(self):
        """The rest is answered through the keyboard, from open check to open check."""
        self.app.key("ctrl+j")
        for _ in range(100):
            self.app.key("ctrl+e", "1")
            self.saved()
            button = self.app.wait_for(role="push button", name="Next open")
            if "enabled" not in states(button):
                return
            check = self.current_check()
            self.app.key("ctrl+j")
            wait_until(lambda: self.current_check() != check, f"Ctrl+J stays at {check}")
        raise AssertionError("there is no end of open checks")

    def make_trial_identity(self):
        self.app.click(role="push button", name="Create a trial identity…")
        self.app.wait_for(role="dialog", name="Create a trial identity")
        self.app.type_text("Muster Konferenz AG", role="text", name="Name:")
        for label in ("Passphrase:", "Repeat passphrase:"):
            field = self.app.wait_for(role=re.compile("text"), name=label, root=self.dialog("Create a trial identity"))
            self.app.click(field)
            subprocess.run(["xdotool", "type", "--delay", "8", "--", PASSPHRASE], check=True)
        self.app.click(role="push button", name="Create and save…")
        self.choose_file("Save the trial identity", self.folder / "trial.p12")
        self.app.wait_for(role="dialog", name="Create a trial identity", gone=True)

    def dialog(self, title):
        return self.app.wait_for(role="dialog", name=title)

    def seal(self):
        self.app.key("ctrl+4")
        seal = wait_until(lambda: self.app.find(role="push button", name="Seal…", pred=lambda b: "enabled" in states(b)),
                          "the report cannot be sealed", 60)
        self.app.click(seal)
        self.dialog("Seal the report")
        self.make_trial_identity()
        field = self.app.wait_for(role=re.compile("text"), name="Passphrase:", root=self.dialog("Seal the report"))
        if not text_of(field):
            self.app.click(field)
            subprocess.run(["xdotool", "type", "--delay", "8", "--", PASSPHRASE], check=True)
        self.app.click(role="push button", name="Seal report")
        # A trial identity convinces nobody, so the dialog says that first.
        self.app.click(self.app.wait_for(role="push button", name="Seal anyway"))
        report = self.folder / "report.pdf"
        self.choose_file("Save the sealed report", report, replaces=True)
        self.label("ReportPage", "Saved as %1.")
        return report

    def require_valid(self, report):
        pem = self.folder / "trial.pem"
        secret = self.folder / "passphrase"
        secret.write_text(PASSPHRASE, encoding="utf-8")
        subprocess.run(["openssl", "pkcs12", "-in", self.folder / "trial.p12", "-nokeys", "-out", pem,
                        "-passin", f"file:{secret}"], check=True, capture_output=True)
        verdicts = self.cli("verify", str(report), "--trust", str(pem))
        for word in ("intact", "trusted", "agrees"):
            require(word in verdicts, f"verify does not say {word}: {verdicts}")
        judged = subprocess.run(["pdfsig", "-nocert", report], capture_output=True, text=True).stdout
        for word in ("Signature is Valid", "Total document signed"):
            require(word in judged, f"pdfsig does not say {word}: {judged}")


def main():
    job = Job(sys.argv[1])
    job.cli("create")
    job.start()
    job.make_assessment()
    fulfilled = job.answer_by_keyboard()
    unfulfilled = job.answer_by_mouse()
    evidence = job.attach_evidence()
    job.kill()
    job.require_stored(fulfilled, unfulfilled, evidence)
    job.start()
    job.app.key("ctrl+2")
    wait_until(lambda: job.app.find(role="tree", name="Checks"), "the questions are not shown")
    job.finish()
    report = job.seal()
    job.require_valid(report)
    require(job.app.close() in (0, -signal.SIGTERM), "the program did not end well")
    print(f"{len(fulfilled) + len(unfulfilled)} checks survived the kill, the sealed report is valid")


if __name__ == "__main__":
    main()
