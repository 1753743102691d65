#!/usr/bin/python3
"""Walks the accessibility tree of every page and dialog in both languages, and every check of the checklist by keyboard.

Fails on a control that has neither a name nor a label, and on a check that the keyboard does not reach. Tells how much it walked
and, where tst_appearance is built, the contrasts of the palettes. Run inside tests/support/gui/xrun.sh. Argument: the folder of
the programs.
"""
import collections
import os
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import children, is_showing, labels, name, role, states  # noqa: E402
from session import Session  # noqa: E402

# What a user works with. A combo box has its current entry as name, so it needs a label.
CONTROLS = {"push button", "radio button", "check box", "text", "password text", "combo box", "spin button", "list", "tree",
            "table", "page tab", "menu item", "slider", "progress bar"}
# Some of these cannot take the focus and are controls nevertheless, such as the buttons inside a field.
ALWAYS = {"push button", "menu item"}
MENUS = ("&File", "&Edit", "&Assessment", "&View", "&Help")


class Walk(Session):
    def __init__(self, binaries, language):
        super().__init__(binaries, language, "walk")
        self.faults = []
        self.places = collections.Counter()  # pages, dialogs, menus
        self.controls = 0
        self.cli("--lang", language, "demo")

    def inspect(self, place, kind="pages"):
        time.sleep(0.4)  # the page is laid out
        self.places[kind] += 1
        for control, _ in self.app.walk():
            of_role = role(control)
            if of_role not in CONTROLS or "focusable" not in states(control) and of_role not in ALWAYS:
                continue
            self.controls += 1
            is_named = bool(name(control).strip()) and of_role != "combo box"
            if not is_named and not any(label.strip() for label in labels(control)):
                self.faults.append(f"{self.language}, {place}: a {of_role} has no name: {name(control)!r}")

    def dialog(self, place, opening):
        before = self.windows()
        opening()
        end = time.time() + 20
        while self.windows() <= before:
            if time.time() > end:
                self.faults.append(f"{self.language}, {place}: no dialog opened")
                return
            time.sleep(0.05)
        self.inspect(place, "dialogs")

    def windows(self):
        return sum(1 for window in children(self.app.acc) if is_showing(window))

    def close_dialog(self):
        before = self.windows()
        self.press("Escape")
        end = time.time() + 20
        while self.windows() >= before and time.time() < end:
            time.sleep(0.05)

    def push(self, context, text):
        """As a screen reader does: an area that scrolls follows the focus."""
        self.app.click(self.app.wait_for(role="push button", name=self.words(context, text)), how="action")

    def open_walked(self):
        self.app.click(role="list item", name=re.compile("Pixelbr"))

    def walk(self):
        self.workspace.rename(self.folder / "later.confseal")
        self.cli("create")
        self.start()
        self.inspect("start without assessments")
        self.app.close()
        (self.folder / "later.confseal").rename(self.workspace)
        self.start()
        self.app.wait_for(role="list item", name=re.compile("Pixelbr"))
        self.inspect("start")
        for menu in MENUS:
            self.press(self.words.key("EditMenu" if menu == "&Edit" else "MainMenu", menu))
            self.inspect(f"menu {menu}", "menus")
            self.press("Escape", "Escape")
        self.walk_dialogs()
        self.open_walked()
        self.walk_questions()
        for page, key in (("overview", "ctrl+3"), ("verify", "ctrl+5")):
            self.press(key)
            self.inspect(page)
        self.walk_report()
        self.app.close()

    def walk_dialogs(self):
        self.dialog("new assessment", lambda: self.press("ctrl+n"))
        for tab in ("alt+2", "alt+3"):
            self.press(tab)
            self.inspect(f"new assessment, {tab}")
        self.close_dialog()
        self.dialog("settings", lambda: self.press("ctrl+comma"))
        for page in range(2, 7):
            self.press("Down")
            self.inspect(f"settings, page {page}")
        self.close_dialog()
        self.dialog("keyboard shortcuts", lambda: self.press("shift+F1"))
        self.close_dialog()
        self.dialog("user guide", lambda: self.press("ctrl+F1"))
        self.type("a")
        self.inspect("user guide, topics found")
        self.press("Escape")
        self.close_dialog()

    def walk_questions(self):
        self.press("ctrl+2")
        self.app.wait_for(role="tree")
        self.inspect("questions with help")
        self.press("F1")
        self.inspect("questions without help")
        self.press("ctrl+f")
        self.type("xyz")
        self.inspect("questions, nothing found")
        self.press("Escape")
        for text in ("Add lin&k…", "Add note…", "Add assurance report…", "Attach existing…"):
            self.dialog(text, lambda: self.push("EvidencePanel", text))
            self.close_dialog()
        self.dialog("details", lambda: self.press("ctrl+d"))
        self.close_dialog()
        self.reach_all_checks()

    def reach_all_checks(self):
        """From the first check on by Alt+Right; every step shows another one until the last."""
        shown = set()
        last = self.app.wait_for(role="push button", name=self.words("NavigationBar", "Next"))
        while True:
            shown.add(name(self.app.wait_for(role="label", name=re.compile(r"^\d+\.\d+\.\d+-\d\d · "))).split(" ")[0])
            if "enabled" not in states(last) or len(shown) > 200:
                break
            count = len(shown)
            self.press("alt+Right")
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
        self.press("ctrl+4")
        seal = self.app.wait_for(role="push button", name=self.words("ReportPage", "&Seal…"),
                                 pred=lambda button: "enabled" in states(button), timeout=60)
        self.inspect("report")
        self.dialog("seal", lambda: self.app.click(seal))
        self.dialog("trial identity", lambda: self.push("FileIdentityForm", "Create a &trial identity…"))
        self.close_dialog()
        self.close_dialog()


def tell_contrasts(binaries):
    test = pathlib.Path(binaries).parent / "tests" / "bin" / "tst_appearance"
    if not test.exists():
        return
    said = subprocess.run([test, "contrastOfTexts", "contrastOfControls"], capture_output=True, text=True,
                          env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout
    print("contrasts of the palettes, at least 4.5 : 1 for texts and 3 : 1 for borders and focus:")
    for text, ratio in re.findall(r"^QINFO .*?\)\s+(.*) ([\d.]+) : 1$", said, re.MULTILINE):
        print(f"  {float(ratio):5.1f} : 1  {text}")


def main():
    faults = []
    for language in ("en", "de"):
        walk = Walk(sys.argv[1], language)
        walk.walk()
        faults += walk.faults
        walked = ", ".join(f"{count} {kind}" for kind, count in walk.places.items())
        print(f"{language}: {walked}, {walk.controls} controls walked, {len(walk.faults)} faults", flush=True)
    tell_contrasts(sys.argv[1])
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
