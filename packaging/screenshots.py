#!/usr/bin/python3
"""Makes the pictures of the user guide and of the README from the program as it is, in both languages.

    packaging/screenshots.py [FOLDER OF THE PROGRAMS] [PICTURE…]

Without a folder: build/dev/bin. Only the named pictures are made where some are named. Needs the packages of
guiTestPackages in dependencies.sh. Pictures that cannot be made are named at the end, with status 1.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

PROJECT = pathlib.Path(__file__).resolve().parent.parent
GUI = PROJECT / "tests" / "support" / "gui"
PICTURES = PROJECT / "resources" / "help" / "pictures"
README = {"start": "start", "questions": "wizard", "report": "report"}
SIZE = (1100, 760)
COLOURS = "80"
TEXTS = {
    "en": {"complete": "Nordlicht", "gaps": "Pixelbrücke", "half": "Kieselnetz", "view": ("alt+v", "v"), "folder": "Assessments",
           "workspace": "demonstration.confseal", "report": "report.pdf", "evidence": "Evidence of this answer",
           "seal": "Seal…", "leave": "Back to the full view"},
    "de": {"complete": "Nordlicht", "gaps": "Pixelbrücke", "half": "Kieselnetz", "view": ("alt+a", "e"), "folder": "Bewertungen",
           "workspace": "Demonstration.confseal", "report": "Bericht.pdf", "evidence": "Nachweise zu dieser Antwort", "seal": "Siegeln…",
           "leave": "Zurück zur vollen Ansicht"},
}

if "XRUN_TMP" not in os.environ:
    os.environ.update(QT_STYLE_OVERRIDE="Fusion", QT_SCALE_FACTOR="1", LANG="C.UTF-8")
    os.execv(GUI / "xrun.sh", ["xrun.sh", "-s", "1240x900x24", sys.executable, __file__, *sys.argv[1:]])

sys.path.insert(0, str(GUI))
from atspidriver import App, extents, states  # noqa: E402


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout.strip()


class Camera:
    def __init__(self, binaries, language, wanted):
        self.binaries = binaries
        self.language = language
        self.texts = TEXTS[language]
        self.wanted = wanted
        self.faults = []
        self.folder = pathlib.Path(os.environ["XRUN_TMP"]) / language
        self.folder.mkdir()
        self.shown = pathlib.Path("/tmp") / self.texts["folder"]  # seen in the pictures
        self.shown.mkdir(mode=0o700)
        self.workspace = self.shown / self.texts["workspace"]
        self.report = self.shown / self.texts["report"]
        self.app = None

    # ---- preparing

    def cli(self, *arguments):
        return run(self.binaries / "confseal-cli", "--workspace", self.workspace, "--lang", self.language, *arguments)

    def prepare(self):
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "confseal"
        shutil.rmtree(settings, ignore_errors=True)
        settings.mkdir(parents=True)
        (settings / "confseal.ini").write_text("[window]\ntour=true\n[backups]\nautomatic=false\n", encoding="utf-8")
        self.cli("demo")
        secret, identity, issuer = (self.folder / name for name in ("secret", "trial.p12", "trial.pem"))
        secret.write_text("four words that nobody knows", encoding="utf-8")
        self.cli("identity", "create", identity, "--name", self.texts["complete"], "--passphrase-file", secret, "--certificate", issuer)
        listed = [line for line in self.cli("assessment", "list").splitlines() if self.texts["complete"] in line]
        self.cli("report", listed[0].split()[0], self.report, "--sign", identity, "--passphrase-file", secret)

    def start(self, argument):
        self.app = App.start([self.binaries / "confseal", "--lang", self.language, argument])
        time.sleep(1)
        self.app.activate_window()
        window = run("xdotool", "getactivewindow")
        run("xdotool", "windowmove", "--sync", window, 20, 20)
        run("xdotool", "windowsize", "--sync", window, *SIZE)
        time.sleep(1)

    def quit(self):
        """As a user does: a program that is stopped speaks of that at its next start."""
        self.app.key("Escape", "Escape", "ctrl+q")
        try:
            self.app.proc.wait(20)
        except subprocess.TimeoutExpired:
            self.app.close()

    def choose(self, vendor):
        self.app.key("ctrl+1")
        self.app.click(role="list item", name=re.compile(self.texts[vendor]))

    # ---- taking

    def take(self, name, crop=None):
        """The active window, or what lies around `crop` (x, y, width, height on the screen) in it."""
        run("xdotool", "mousemove", 1235, 895)
        time.sleep(0.8)  # painted, and no tool tip any more
        window = run("xdotool", "getactivewindow")
        raw, picture = self.folder / f"{name}.png", PICTURES / self.language / f"{name}.png"
        if crop is None:
            run("import", "-window", window, raw)
        else:
            x, y, width, height = crop
            run("import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage", raw)
        picture.parent.mkdir(parents=True, exist_ok=True)
        run("convert", raw, "+dither", "-colors", COLOURS, "-strip", "-define", "png:compression-level=9", f"png8:{picture}")
        if self.language == "en" and name in README:
            shutil.copyfile(picture, PROJECT / "resources" / "screenshots" / f"{README[name]}.png")

    def picture(self, name, make):
        if self.wanted and name not in self.wanted:
            return
        try:
            make()
            print(f"{self.language}: {name}", flush=True)
        except Exception as error:  # the others are still worth making
            self.faults.append(f"{self.language}: {name}: {str(error).splitlines()[0]}")

    def dialog(self, name, opening, *keys):
        main = run("xdotool", "getactivewindow")
        opening()
        end = time.time() + 20
        while run("xdotool", "getactivewindow") == main:
            if time.time() > end:
                raise RuntimeError("no dialog opened")
            time.sleep(0.1)
        time.sleep(0.5)
        for key in keys:
            self.app.key(key)
        self.take(name)
        self.app.key("Escape")
        time.sleep(0.5)

    def take_start(self):
        self.choose("half")
        self.take("start")

    def take_questions(self):
        self.choose("gaps")
        self.app.key("ctrl+2")
        self.app.wait_for(role="tree")
        self.take("questions")

    def take_evidence(self):
        self.choose("complete")
        self.app.key("ctrl+2")
        self.app.wait_for(role="tree")
        for _ in range(60):
            shown = self.app.find(role="list", name=self.texts["evidence"], showing=False)
            if shown is not None and shown.get_child_count() > 0:
                break
            self.app.key("alt+Right")
            time.sleep(0.1)
        shown.get_component_iface().grab_focus()
        time.sleep(0.5)
        self.app.key(*["Tab"] * 10)  # the buttons below come into sight
        time.sleep(0.5)
        x, y, width, height = extents(shown)
        end = extents(self.app.wait_for(role="progress bar"))[1] - 12
        bottoms = [place[1] + place[3] for place in map(extents, self.app.find_all(role="push button"))
                   if place[0] >= x and place[1] > y + height and place[1] + place[3] < end]
        self.take("evidence", (x - 16, y - 44, width + 32, max(bottoms) - y + 50))

    def toggle_simple(self):
        for key in self.texts["view"]:
            self.app.key(key)
            time.sleep(0.5)

    def take_simple(self):
        self.choose("half")
        self.app.key("ctrl+2")
        self.app.wait_for(role="tree")
        self.toggle_simple()
        try:
            self.take("simple-view")
        finally:
            self.app.click(role="push button", name=self.texts["leave"])

    def take_overview(self):
        self.choose("gaps")
        self.app.key("ctrl+3")
        time.sleep(2)
        self.take("overview")

    def show_report(self):
        self.choose("complete")
        self.app.key("ctrl+4")
        return self.app.wait_for(role="push button", name=self.texts["seal"], pred=lambda b: "enabled" in states(b), timeout=60)

    def take_report(self):
        self.show_report()
        time.sleep(2)
        self.take("report")

    def take_verify(self):
        self.start(self.report)
        time.sleep(5)
        self.take("verify")

    def take_all(self):
        self.prepare()
        self.start(self.workspace)
        self.picture("start", self.take_start)
        self.picture("new-assessment", lambda: self.dialog("new-assessment", lambda: self.app.key("ctrl+n")))
        self.picture("settings", lambda: self.dialog("settings", lambda: self.app.key("ctrl+comma")))
        self.picture("questions", self.take_questions)
        self.picture("evidence", self.take_evidence)
        self.picture("overview", self.take_overview)
        self.picture("report", self.take_report)
        self.picture("seal", lambda: self.dialog("seal", lambda: self.app.click(self.show_report())))
        self.picture("simple-view", self.take_simple)
        self.quit()
        self.picture("verify", self.take_verify)
        self.quit()
        shutil.rmtree(self.shown)


def main():
    arguments = sys.argv[1:]
    binaries = pathlib.Path(arguments.pop(0)) if arguments and "/" in arguments[0] else PROJECT / "build" / "dev" / "bin"
    faults = []
    for language in TEXTS:
        camera = Camera(binaries.resolve(), language, arguments)
        camera.take_all()
        faults += camera.faults
    for fault in faults:
        print(f"not made: {fault}")
    size = sum(path.stat().st_size for path in PICTURES.rglob("*.png"))
    print(f"{len(faults)} faults, {size // 1024} KiB in all")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
