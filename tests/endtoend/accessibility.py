#!/usr/bin/python3
"""Walks the accessibility tree of every page and dialog in both languages, and every check of the checklist by keyboard.

Fails on a control that can take the focus but has neither a name nor a label, and on a check that the keyboard does not reach.
Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs.
"""
import os
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import App, children, is_showing, labels, name, role, states  # noqa: E402

# What a user works with. A combo box has its current entry as name, so it needs a label.
CONTROLS = {"push button", "radio button", "check box", "text", "password text", "combo box", "spin button", "list", "tree",
            "table", "page tab", "menu item", "slider", "progress bar"}
TEXTS = {
    "en": {"questions": "Questions", "report": "Report", "new": "New assessment…", "link": "Add link…", "note": "Add note…",
           "assurance": "Add assurance report…", "attach": "Attach existing…", "seal": "Seal…",
           "trial": "Create a trial identity…", "menus": ("alt+f", "alt+a", "alt+v", "alt+h")},
    "de": {"questions": "Fragen", "report": "Bericht", "new": "Neue Bewertung…", "link": "Verweis hinzufügen…",
           "note": "Notiz hinzufügen…", "assurance": "Prüfbericht Dritter hinzufügen…", "attach": "Vorhandenen beifügen…",
           "seal": "Siegeln…", "trial": "Probe-Identität erstellen…", "menus": ("alt+d", "alt+b", "alt+a", "alt+h")},
}


class Walk:
    def __init__(self, binaries, language):
        self.binaries = pathlib.Path(binaries)
        self.language = language
        self.texts = TEXTS[language]
        self.faults = []
        folder = pathlib.Path(os.environ["XRUN_TMP"]) / language
        folder.mkdir()
        self.workspace = folder / "demonstration.confseal"
        subprocess.run([self.binaries / "confseal-cli", "--workspace", self.workspace, "--lang", language, "demo"],
                       check=True, stdout=subprocess.DEVNULL)
        self.app = None

    def start(self, *arguments):
        self.app = App.start([self.binaries / "confseal", "--lang", self.language, *arguments])
        self.app.activate_window()

    def inspect(self, place):
        time.sleep(0.4)  # the page is laid out
        for control, _ in self.app.walk():
            kind = role(control)
            if kind not in CONTROLS or "focusable" not in states(control) and kind != "menu item":
                continue
            is_named = bool(name(control).strip()) and kind != "combo box"
            if not is_named and not any(label.strip() for label in labels(control)):
                self.faults.append(f"{self.language}, {place}: a {kind} has no name: {name(control)!r}")

    def dialog(self, place, opening):
        before = self.windows()
        opening()
        end = time.time() + 20
        while self.windows() <= before:
            if time.time() > end:
                self.faults.append(f"{self.language}, {place}: no dialog opened")
                return
            time.sleep(0.05)
        self.inspect(place)

    def windows(self):
        return sum(1 for window in children(self.app.acc) if is_showing(window))

    def close_dialog(self):
        before = self.windows()
        self.app.key("Escape")
        end = time.time() + 20
        while self.windows() >= before and time.time() < end:
            time.sleep(0.05)

    def press(self, text):
        """By the keyboard: an area that scrolls follows the focus."""
        button = self.app.wait_for(role="push button", name=self.texts[text])
        self.app.click(button, how="action")

    def walk(self):
        self.start()
        self.inspect("welcome")
        self.app.close()
        self.start(self.workspace)
        self.app.wait_for(role="list item", name=re.compile("Pixelbr"))
        self.inspect("start")
        for key in self.texts["menus"]:
            self.app.key(key)
            self.inspect(f"menu {key}")
            self.app.key("Escape", "Escape")
        self.dialog("new assessment", lambda: self.app.key("ctrl+n"))
        for tab in ("alt+2", "alt+3"):
            self.app.key(tab)
            self.inspect(f"new assessment, {tab}")
        self.close_dialog()
        self.dialog("settings", lambda: self.app.key("ctrl+comma"))
        for page in range(2, 7):
            self.app.key("Down")
            self.inspect(f"settings, page {page}")
        self.close_dialog()
        self.dialog("keyboard shortcuts", lambda: self.app.key("shift+F1"))
        self.close_dialog()
        self.dialog("user guide", lambda: self.app.key("ctrl+F1"))
        self.close_dialog()
        self.app.click(role="list item", name=re.compile("Pixelbr"))
        self.walk_questions()
        self.walk_report()
        self.app.close()

    def walk_questions(self):
        self.app.key("ctrl+2")
        self.app.wait_for(role="tree")
        self.inspect("questions")
        self.app.key("F1")
        self.inspect("questions with help")
        self.app.key("F1")
        for text in ("link", "note", "assurance", "attach"):
            self.dialog(text, lambda: self.press(text))
            self.close_dialog()
        self.dialog("details", lambda: self.app.key("ctrl+d"))
        self.close_dialog()
        self.reach_all_checks()

    def reach_all_checks(self):
        """From the first check on by Alt+Right; every step shows another one until the last."""
        shown = set()
        last = self.app.wait_for(role="push button", name={"en": "Next", "de": "Weiter"}[self.language])
        while True:
            shown.add(name(self.app.wait_for(role="label", name=re.compile(r"^\d+\.\d+\.\d+-\d\d · "))).split(" ")[0])
            if "enabled" not in states(last) or len(shown) > 200:
                break
            count = len(shown)
            self.app.key("alt+Right")
            end = time.time() + 20
            while time.time() < end:
                label = name(self.app.wait_for(role="label", name=re.compile(r"^\d+\.\d+\.\d+-\d\d · ")))
                if label.split(" ")[0] not in shown or "enabled" not in states(last):
                    break
                time.sleep(0.03)
            else:
                self.faults.append(f"{self.language}: Alt+Right stays after {count} checks")
                break
        applicable = self.app.wait_for(role="label", name=re.compile(r"^\d+ \S+ \d+ "))
        wanted = int(re.findall(r"\d+", name(applicable))[1])
        if len(shown) < wanted:
            self.faults.append(f"{self.language}: the keyboard reached {len(shown)} checks, {wanted} are asked")
        print(f"{self.language}: {len(shown)} checks reached by keyboard, {wanted} applicable")

    def walk_report(self):
        self.app.key("ctrl+4")
        seal = self.app.wait_for(role="push button", name=self.texts["seal"], pred=lambda b: "enabled" in states(b),
                                 timeout=60)
        self.inspect("report")
        self.dialog("seal", lambda: self.app.click(seal))
        self.dialog("trial identity", lambda: self.press("trial"))
        self.close_dialog()
        self.close_dialog()


def main():
    faults = []
    for language in ("en", "de"):
        walk = Walk(sys.argv[1], language)
        walk.walk()
        faults += walk.faults
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
