#!/usr/bin/python3
"""kill -9 in the middle of typing, at several moments: at most the last second of typing is lost, and the program says what happened.

Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs. German and English in turn.
"""
import pathlib
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import text_of  # noqa: E402
from session import Session, require, wait_until  # noqa: E402

MOMENTS = [0.5, 1.3, 1.9, 2.6, 3.2, 4.7]  # seconds after the first key
MOST_LOST = 1.0
SOUND = ("ConfSeal or the computer stopped while this workspace was open. Everything that was shown as saved is there: "
         "the workspace was checked and is sound.")


class Killed(Session):
    def __init__(self, binaries, language, moment):
        super().__init__(binaries, language, f"killed{moment}")
        self.moment = moment
        self.sent = []  # when which text was typed
        self.killed_at = None
        self.cli("create")
        self.cli("assessment", "create", "--vendor", "Muster AG", "--product", "Raum", "--scope", "organisation")

    def comment(self):
        return self.app.wait_for(role="text", name=self.words("AnswerTextsForm", "Co&mment"))

    def kill_later(self):
        time.sleep(self.moment)
        self.killed_at = time.time()
        self.kill()

    def type_until_killed(self):
        """Without a pause that the program could use for saving."""
        self.comment()
        self.press(self.words.key("AnswerTextsForm", "Co&mment"))
        killer = threading.Thread(target=self.kill_later)
        killer.start()
        text = ""
        while self.killed_at is None:
            word = f"{len(self.sent):03} Wörter "
            self.type(word)
            text += word
            self.sent.append((time.time(), text))
        killer.join()

    def kept(self):
        """What the window shows after the next start, which is what the file holds."""
        self.start()
        self.app.wait_for(role="label", name=self.words("WorkspaceRecovery", SOUND))
        self.press("ctrl+2")
        shown = text_of(self.comment())
        stored = self.rows("SELECT comment FROM answers")
        require(shown == (stored[0][0] if stored else ""), f"{shown!r} is shown, {stored} is stored")
        return shown

    def run(self):
        self.start()
        self.press("ctrl+2")
        self.type_until_killed()
        kept = self.kept()
        typed = self.sent[-1][1]
        require(typed.startswith(kept), f"{kept!r} was never typed")
        due = [text for moment, text in self.sent if moment <= self.killed_at - MOST_LOST]
        require(not due or kept.startswith(due[-1].rstrip()),
                f"{self.language}, killed after {self.moment} s: {kept!r} was kept, {due[-1:]!r} was due")
        self.quit()
        require(self.told("check")["ok"], "the workspace is not sound")
        lost = [moment for moment, text in self.sent if moment <= self.killed_at and len(text.rstrip()) > len(kept)]
        seconds = self.killed_at - lost[0] if lost else 0
        print(f"{self.language}: killed after {self.moment} s of typing, {len(kept)} characters kept, "
              f"the last {seconds:.2f} s lost", flush=True)


def main():
    for index, moment in enumerate(MOMENTS):
        Killed(sys.argv[1], ("en", "de")[index % 2], moment).run()


if __name__ == "__main__":
    main()
