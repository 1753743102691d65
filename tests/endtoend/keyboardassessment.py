#!/usr/bin/python3
"""A complete assessment in the real window by keyboard alone, from the start page to the saved report, in German and English.

Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs. pdftotext tells what the report says.
"""
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import name, states  # noqa: E402
from session import Session, catalogue_checks, require, short_id, wait_until  # noqa: E402

RESULTS = ["fulfilled", "alternative", "partly", "not-fulfilled", "not-verifiable", "not-applicable", "open"]  # keys 1 to 7
VENDOR, PRODUCT, PERSON = "Muster & Söhne AG", "Raum <b>7</b>", "Erika Beispiel"
COMMENT = "Seen on the page <i>Sicherheit</i>, at 10:42"
PRIVATE = "Nobody outside shall read this"
JUSTIFICATIONS = {
    "alternative": "The waiting room is guarded by a colleague",
    "partly": "In two of three buildings; the third follows",
    "not-fulfilled": "Not planned for before the next release",
    "not-applicable": "Nothing of this kind is in use here",
}
NOTE_TITLE, NOTE = "Duty roster", "Colleagues of the front desk, in shifts"
LINK_TITLE, LINK = "Public security page", "https://example.org/security?room=7&lang=de"


def squeezed(text):
    return re.sub(r"\s+", "", text)


class Assessment(Session):
    def __init__(self, binaries, language):
        super().__init__(binaries, language, "keyboard")
        self.checks = {short_id(check["id"]): check for check in catalogue_checks()}
        self.answers = {}

    def begin(self):
        """From the start page through the three tabs of the dialog."""
        words = self.words
        title = words("NewAssessmentDialog", "New assessment")
        self.tab_to(role="push button", name=words("StartPage", "New assessment…"))
        self.press("space")
        self.app.wait_for(role="dialog", name=title)
        for label, text in (("&Vendor (needed):", VENDOR), ("&Product (needed):", PRODUCT)):
            self.press(words.key("SystemForm", label))
            self.type(text)
        self.press(words.key("NewAssessmentDialog", "&2 Scope"), words.key("ScopeForm", "Or&ganisation"))
        organisation = self.app.wait_for(role="radio button", name=words("ScopeForm", "Or&ganisation"))
        wait_until(lambda: "checked" in states(organisation), "the scope is not chosen")
        self.press(words.key("NewAssessmentDialog", "&3 Roles"))
        self.tab_to(role="text", name=words.like("HoldersForm", "%1, person"))
        self.type(PERSON)
        self.press(words.key("HoldersForm", "Use the first row for &all roles"), "Return")
        self.app.wait_for(role="dialog", name=title, gone=True)
        self.app.wait_for(role="tree")

    # ---- one check

    def stored(self, check):
        found = self.rows("SELECT result, justification, comment FROM answers WHERE check_id = ?"
                          " AND result <> 'open'", self.checks[check]["id"])
        return found[-1] if found else ("open", "", "")

    def answered(self):
        """Of every role: some checks are asked of two."""
        return self.rows("SELECT count(*) FROM answers WHERE result <> 'open'")[0][0]

    def choose(self, check, result):
        """By its key; the field for the justification has the focus where one is needed."""
        before = self.answered()
        self.press(str(RESULTS.index(result) + 1))
        wait_until(lambda: self.stored(check)[0] == result and self.answered() == before + 1,
                   f"{self.language}: {check} is not stored as {result}")
        self.answers[check] = result
        if result in JUSTIFICATIONS:
            self.type(JUSTIFICATIONS[result])
            self.press("ctrl+e")
            wait_until(lambda: self.stored(check)[1] == JUSTIFICATIONS[result],
                       lambda: f"{self.language}: {check} is stored as {self.stored(check)}")

    def write(self):
        """The fields are reached by their mnemonics; whoever leaves one has saved it."""
        self.press(self.words.key("AnswerTextsForm", "Co&mment"))
        self.type(COMMENT)
        self.press(self.words.key("AnswerTextsForm", "Internal n&ote: never leaves this workspace"))
        self.type(PRIVATE)
        self.press("ctrl+e")
        self.saved()

    def add_note(self):
        self.tab_to(role="push button", name=self.words("EvidencePanel", "Add note…"))
        self.press("space")
        self.add_evidence("Add a note", NOTE_TITLE, "&Note:", NOTE)

    def add_link(self):
        self.press(self.words.key("EvidencePanel", "Add lin&k…"))
        self.add_evidence("Add a link", LINK_TITLE, "&Address:", LINK)

    def add_evidence(self, dialog, title, label, text):
        words = self.words
        before = self.rows("SELECT count(*) FROM evidence")
        self.app.wait_for(role="dialog", name=words("EvidenceDialog", dialog))
        for field, typed in (("T&itle:", title), (label, text)):
            self.press(words.key("EvidenceDialog", field))
            self.type(typed)
        self.tab_to(role="push button", name=words("EvidenceDialog", "Add"))
        self.press("space")
        self.app.wait_for(role="dialog", name=words("EvidenceDialog", dialog), gone=True)
        wait_until(lambda: self.rows("SELECT count(*) FROM evidence") != before, "the evidence is not stored")

    # ---- all of them

    def result_for(self, check):
        number = len(self.answers)
        if number in (1, 2, 3):
            return ("partly", "not-fulfilled", "alternative")[number - 1]
        may_be_left_out = self.checks[check]["notApplicable"]["allowed"]
        return "not-applicable" if may_be_left_out and "not-applicable" not in self.answers.values() else "fulfilled"

    def answer_all(self):
        self.press("F1", "ctrl+e")  # without the help there is less to walk
        following = self.app.wait_for(role="push button", name=self.words("NavigationBar", "Next open"))
        for _ in range(100):
            check = self.current_check()
            number = len(self.answers)
            self.choose(check, self.result_for(check))
            if number == 0:
                self.write()
            elif number == 3:
                self.add_note()
            elif number == 4:
                self.add_link()
            if "enabled" not in states(following):
                return
            self.press("ctrl+e", "ctrl+j")
            self.wait_for_other_check(check)
        raise AssertionError(f"{self.language}: there is no end of open checks")

    def look_at_overview(self):
        self.press("ctrl+3")
        verdict = self.words("DisplayTexts", "does not conform")
        self.app.wait_for(role="label", name=verdict[0].upper() + verdict[1:])

    def save_report(self):
        words = self.words
        path = self.folder / "report.pdf"
        self.press("ctrl+4")
        self.app.wait_for(role="push button", name=words("ReportPage", "Save as &PDF…"),
                          pred=lambda button: "enabled" in states(button), timeout=60)
        self.press(words.key("ReportPage", "Save as &PDF…"))
        self.choose_file(words("ReportPage", "Save the report"), path, replaces=True)
        self.label("ReportPage", "Saved as %1.")
        return path

    # ---- what came of it

    def require_complete(self, report):
        listed = self.told("assessment", "list")["assessments"][0]
        shown = self.told("assessment", "show", listed["uuid"])
        coverage = shown["coverage"]
        require(shown["verdict"] == "does-not-conform", f"the verdict is {shown['verdict']}")
        require(coverage["answered"] == coverage["applicable"] > 0, f"{coverage} is not all")
        require((listed["vendor"], listed["product"]) == (VENDOR, PRODUCT), f"the system is {listed}")
        for check, result in self.answers.items():
            require(self.stored(check)[0] == result, f"{check} is stored as {self.stored(check)}, not {result}")
        require(set(JUSTIFICATIONS) <= set(self.answers.values()), f"not every kind of result: {self.answers}")
        text = squeezed(subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", report, "-"], check=True,
                                       capture_output=True, text=True).stdout)
        typed = [VENDOR, PRODUCT, PERSON, COMMENT, NOTE_TITLE, NOTE, LINK_TITLE, LINK, *JUSTIFICATIONS.values()]
        missing = [part for part in typed if squeezed(part) not in text]
        require(not missing, f"{self.language}: not in the report: {missing}")
        require(squeezed(PRIVATE) not in text, "the internal note is in the report")
        require(self.told("check")["ok"], "the workspace is not sound")
        return coverage["applicable"]

    def run(self):
        began = time.time()
        self.cli("create")
        self.start()
        self.begin()
        self.answer_all()
        self.look_at_overview()
        report = self.save_report()
        self.quit()
        seconds = time.time() - began
        applicable = self.require_complete(report)
        print(f"{self.language}: {len(self.answers)} checks answered ({applicable} count), report saved: "
              f"{self.keys} keys, no mouse, {seconds:.0f} s", flush=True)


def main():
    for language in ("en", "de"):
        Assessment(sys.argv[1], language).run()


if __name__ == "__main__":
    main()
