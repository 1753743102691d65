#!/usr/bin/python3
"""The language is switched while text in a field is unsaved: the text stays, the focus is of use, every page speaks anew.

Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs. From English to German and back, and the other way round.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import children, is_showing, name, role, states, text_of  # noqa: E402
from session import Session, Words, require, wait_until  # noqa: E402

PAGES = {"Start": "ctrl+1", "Overview": "ctrl+3", "Report": "ctrl+4", "Verify": "ctrl+5", "Questions": "ctrl+2"}
BOTH = {language: Words(language) for language in ("en", "de")}
OTHER = {"en": "de", "de": "en"}


class Switch(Session):
    def __init__(self, binaries, language):
        super().__init__(binaries, language, "switch")
        self.cli("create")
        self.cli("assessment", "create", "--vendor", "Muster AG", "--product", "Raum", "--scope", "organisation")
        self.typed = ""
        self.controls = 0

    def stored(self):
        found = self.rows("SELECT comment FROM answers")
        return found[0][0] if found else ""

    def comment(self):
        return self.app.wait_for(role="text", name=self.words("AnswerTextsForm", "Co&mment"))

    def type_unsaved(self, text):
        """Into the field, and on before the program saves by itself."""
        field = self.comment()
        self.press(self.words.key("AnswerTextsForm", "Co&mment"))
        wait_until(lambda: "focused" in states(field), "the comment has no focus")
        self.press("ctrl+End")
        self.type(text)
        self.typed += text

    def by_settings(self):
        self.press("ctrl+comma")
        title = self.words("SettingsDialog", "Settings")
        self.app.wait_for(role="dialog", name=title)
        language = self.words("AppearancePage", "Language")
        self.tab_to(role="combo box", label=language)
        self.press("Up" if self.language == "en" else "Down")  # Deutsch is above English
        self.speak_anew()
        dialog = self.app.wait_for(role="dialog", name=self.words("SettingsDialog", "Settings"))
        wait_until(lambda: any("focused" in states(control) for control, _ in self.app.walk(dialog)),
                   "nothing in the settings has the focus")
        self.require_language("settings")
        self.press("Escape")
        self.app.wait_for(role="dialog", name=self.words("SettingsDialog", "Settings"), gone=True)

    def by_menu(self):
        self.press(self.words.key("MainMenu", "&View"))
        self.app.wait_for(role="menu item", name=self.words("MainMenu", "&Language"))
        self.press(self.words.mnemonic("MainMenu", "&Language"))
        time.sleep(0.3)  # until the submenu takes the keys
        self.press("d" if self.language == "en" else "e")
        self.speak_anew()

    def speak_anew(self):
        self.language = OTHER[self.language]
        self.words = BOTH[self.language]
        self.app.wait_for(role="page tab", name=self.words("HeaderBar", "Questions"))

    def require_language(self, place):
        """Nothing that is shown is a text of the program in the other language."""
        spoken = BOTH[self.language]
        left = BOTH[OTHER[self.language]]
        foreign = {left(*key) for key in BOTH["de"].keys()} - {spoken(*key) for key in BOTH["de"].keys()}
        time.sleep(0.3)  # the page is laid out
        shown = {name(control) for control, _ in self.app.walk()}
        require(not shown & foreign, f"{place} in {self.language} says {shown & foreign}")
        own = {spoken(*key) for key in BOTH["de"].keys()} - {left(*key) for key in BOTH["de"].keys()}
        require(len(shown & own) >= 5, f"{place} says hardly anything in {self.language}: {shown & own}")
        self.controls += len(shown)

    def require_kept(self, check):
        """On the same check, with all that was typed, on disk, too; keys work at once."""
        require(self.current_check() == check, f"{self.current_check()} is shown instead of {check}")
        wait_until(lambda: text_of(self.comment()) == self.typed,
                   lambda: f"{text_of(self.comment())!r} is left of {self.typed!r}")
        wait_until(lambda: self.stored() == self.typed, lambda: f"{self.stored()!r} is stored of {self.typed!r}")
        focused = wait_until(lambda: [role(control) for control, _ in self.app.walk() if "focused" in states(control)
                                      and role(control) in ("radio button", "text")], "nothing has the focus")
        require(len(focused) == 1, f"the focus is on {focused}")
        windows = [window for window in children(self.app.acc) if is_showing(window)]
        require(len(windows) == 1, f"{len(windows)} windows are left")

    def look_at_pages(self):
        for page, key in PAGES.items():
            self.press(key)
            self.app.wait_for(role="page tab list", name=self.words("HeaderBar", page))
            self.require_language(page)

    def run(self):
        began = time.time()
        self.start()
        self.press("ctrl+2")
        check = self.current_check()
        for switch, text in ((self.by_settings, "Geprüft am <b>Montag</b> & "), (self.by_settings, "again on Tuesday, "),
                             (self.by_menu, "und am Mittwoch, "), (self.by_menu, "too")):
            self.type_unsaved(text)
            switch()
            self.require_kept(check)
            self.look_at_pages()
        self.quit()
        require(self.told("check")["ok"], "the workspace is not sound")
        print(f"from {self.language}: 4 switches with unsaved text, nothing lost, {len(PAGES)} pages and the settings in "
              f"the new language, {self.controls} names read, {time.time() - began:.0f} s", flush=True)


def main():
    for language in ("en", "de"):
        Switch(sys.argv[1], language).run()


if __name__ == "__main__":
    main()
