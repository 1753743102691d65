"""What the runs of the real window share: a workspace of their own, the words of a language, keys that are counted.

Needs xrun.sh around it, as atspidriver.py does.
"""
import json
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import time
import xml.etree.ElementTree as ElementTree

from atspidriver import App, name, states

SOURCE = pathlib.Path(__file__).resolve().parents[3]
CATALOGUE = SOURCE / "resources" / "catalogue" / "vcs-27008-selfassessment.json"
NUMBER_OF_CHECK = re.compile(r"^\d+\.\d+\.\d+-\d\d")


def require(condition, message):
    if not condition:
        raise AssertionError(message)


def wait_until(condition, message, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(message() if callable(message) else message)


def catalogue_checks():
    """All checks of the built-in catalogue, each with the number and title of its clause."""
    clauses = json.loads(CATALOGUE.read_text(encoding="utf-8"))["clauses"]
    return [dict(check, clause=clause["clause"], clauseTitle=clause["title"])
            for clause in clauses for check in clause["checks"]]


def short_id(check_id):
    return check_id.split("-", 1)[1]


class Words:
    """The texts of the program in one language, as its translation has them."""

    def __init__(self, language):
        self.language = language
        self._texts = {}
        tree = ElementTree.parse(SOURCE / "translations" / f"confseal_{language}.ts")
        for context in tree.getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text for form in translation.iter("numerusform")]
                text = forms[-1] if forms else translation.text
                self._texts[context.findtext("name"), message.findtext("source")] = text

    def keys(self):
        """Context and English text of all."""
        return self._texts.keys()

    def raw(self, context, source):
        text = self._texts.get((context, source))
        require(text or self.language == "en", f"{context}: {source!r} is not translated")
        return text or source

    def __call__(self, context, source):
        """As it is shown: a mnemonic is not."""
        return re.sub(r"&(.)", r"\1", self.raw(context, source))

    def like(self, context, source):
        """A pattern in which everything may stand for %1, and a number for %n."""
        parts = re.split(r"%(\d|n)", self(context, source))
        return re.compile("^" + "".join(re.escape(part) if index % 2 == 0 else r"\d+" if part == "n" else "(.*)"
                                        for index, part in enumerate(parts)) + "$", re.DOTALL)

    def mnemonic(self, context, source):
        return re.search(r"&([^&])", self.raw(context, source)).group(1).lower()

    def key(self, context, source):
        """The key of a control, which its mnemonic tells."""
        return "alt+" + self.mnemonic(context, source)


class Session:
    """The program on a workspace of its own, used through the keyboard unless a run takes `app` for more."""

    def __init__(self, binaries, language, place):
        self.binaries = pathlib.Path(binaries)
        self.words = Words(language)
        self.language = language
        self.folder = pathlib.Path(os.environ["XRUN_TMP"]) / f"{place}-{language}"
        self.folder.mkdir()
        self.workspace = self.folder / f"{place}.confseal"
        self.app = None
        self.keys = 0

    def cli(self, *arguments, status=0):
        done = subprocess.run([self.binaries / "confseal-cli", "--workspace", self.workspace, *arguments],
                              capture_output=True, text=True)
        require(done.returncode == status, f"{arguments}: status {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def told(self, *arguments):
        return json.loads(self.cli("--json", *arguments))

    def rows(self, query, *values):
        """What the workspace file holds, also while the program has it."""
        with sqlite3.connect(f"file:{self.workspace}?mode=ro", uri=True) as database:
            return database.execute(query, values).fetchall()

    def start(self):
        """Without the tour, which a first start offers."""
        self.app = App.start([self.binaries / "confseal", "--lang", self.language, self.workspace])
        self.app.activate_window()

    def kill(self):
        self.app.proc.send_signal(signal.SIGKILL)
        self.app.proc.wait()

    def quit(self):
        """By the key of the menu; the program has to end by itself."""
        self.press("ctrl+q")
        require(self.app.proc.wait(timeout=20) == 0, "the program did not end well")

    # ---- the keyboard

    def press(self, *keys):
        self.keys += len(keys)
        self.app.key(*keys)

    def type(self, text, delay=8):
        self.keys += len(text)
        subprocess.run(["xdotool", "type", "--delay", str(delay), "--", text], check=True)

    def has_focus(self, **control):
        found = self.app.find(**control)
        return found is not None and "focused" in states(found)

    def tab_to(self, key="Tab", most=60, **control):
        """Goes on with the tab key until the control has the focus."""
        for _ in range(most):
            if self.has_focus(**control):
                return
            self.press(key)
            time.sleep(0.02)
        raise AssertionError(f"{self.language}: {key} never reaches {control}")

    def choose_file(self, title, path, replaces=False):
        self.app.wait_for(role="dialog", name=title, timeout=60)
        time.sleep(0.3)  # the file dialog takes the focus after it is shown
        if replaces:
            self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")
        self.app.wait_for(role="dialog", name=title, gone=True)

    # ---- the questions

    def label(self, context, source, **search):
        return self.app.wait_for(role="label", name=self.words.like(context, source), **search)

    def current_check(self):
        return name(self.app.wait_for(role="label", name=re.compile(NUMBER_OF_CHECK.pattern + " · "))).split(" ")[0]

    def wait_for_other_check(self, check):
        return wait_until(lambda: self.current_check() not in (check, None), f"{self.language}: it stays at {check}")

    def saved(self):
        """Waits for the word that the last change is on disk."""
        self.label("NavigationBar", "saved %1")
