#!/usr/bin/python3
"""A host answers the own questions in the simple view, sees no others, and comes to an end, in German and English.

Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs.
"""
import json
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import extents, name, states  # noqa: E402
from session import CATALOGUE, Session, catalogue_checks, require, wait_until  # noqa: E402

OWNER = "Olaf Owner"
REASON = "The room has no door"
PLAIN = ["Yes", "Yes, in another way", "Partly", "No", "Cannot be found out", "Does not concern me", "Answer later"]


def height(control):
    return extents(control)[3]


class Host(Session):
    def __init__(self, binaries, language):
        super().__init__(binaries, language, "host")
        self.cli("create")
        self.uuid = self.cli("assessment", "create", "--vendor", "Muster AG", "--product", "Raum", "--scope", "complete",
                             "--holder", "host=Hanna Host", "--holder", f"account-owner={OWNER}").strip()
        catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
        self.result_titles = {entry["title"][language] for entry in catalogue["answerScale"]}
        self.role_title = next(role["title"][language] for role in catalogue["roles"] if role["id"] == "host")
        checks = catalogue_checks()
        self.own = {self.question(check): check["id"] for check in checks if "host" in check["roles"]}
        self.others = {self.question(check) for check in checks} - set(self.own)
        self.left_open = None

    def question(self, check):
        worded = check.get("questionByRole", {}).get("host", check["question"])
        return worded[self.language]

    def begin(self):
        words = self.words
        self.start()
        self.press("ctrl+2")
        comment = self.app.wait_for(role="text", name=words("AnswerTextsForm", "Co&mment"))
        usual = height(comment)  # of its two empty lines
        self.press(words.key("MainMenu", "&View"))
        self.app.wait_for(role="menu item", name=words("MainMenu", "Simple &view for hosts and participants"))
        self.press(words.mnemonic("MainMenu", "Simple &view for hosts and participants"))
        self.app.wait_for(role="combo box", name=self.role_title, label=words("SimpleView", "&Questions for:"))
        comment = self.app.wait_for(role="text", name=words("AnswerTextsForm", "Anything more to sa&y"))
        require(height(comment) > usual, f"the type is no larger: {height(comment)} instead of {usual} pixels")

    def look(self):
        """The one question that is shown. Nothing else of the checklist is in sight, and the words are plain."""
        shown = [(control, name(control)) for control, _ in self.app.walk()]
        texts = {text for _, text in shown}
        require(not texts & self.others, f"{self.language}: of others: {texts & self.others}")
        asked = texts & set(self.own)
        require(len(asked) == 1, f"{self.language}: {len(asked)} questions are shown: {asked}")
        require(self.app.find(role="tree") is None, "the whole checklist is shown")
        require(not texts & self.result_titles, f"{self.language}: not plain: {texts & self.result_titles}")
        require(not any(re.match(r"\d+\.\d+\.\d+", text) for text in texts), "the number of a clause is shown")
        plain = {self.words("PlainWords", text) for text in PLAIN}
        offered = {text for control, text in shown if "radio" in control.get_role_name()}
        require(len(offered) >= 5 and offered <= plain, f"{self.language}: results {offered} are not plain words")
        return asked.pop()

    def result_of(self, question):
        found = self.rows("SELECT result FROM answers WHERE role = 'host' AND check_id = ?", self.own[question])
        return found[0][0] if found else "open"

    def answer(self, question, key, result):
        self.press(key)
        wait_until(lambda: self.result_of(question) == result, f"{self.language}: {question} is not {result}")

    def answer_all(self):
        """One question is left open, one is answered with no and a reason."""
        words = self.words
        count = len(self.own)
        seen = []
        for number in range(1, count + 1):
            position = words("SimpleView", "Question %1 of %2").replace("%1", str(number)).replace("%2", str(count))
            self.app.wait_for(role="label", name=position)
            question = wait_until(self.look, "no question")
            seen.append(question)
            if number == 2:
                self.left_open = question
            elif number == 3:
                self.answer(question, "4", "not-fulfilled")
                self.type(REASON)
                self.press("ctrl+e")
            else:
                self.answer(question, "1", "fulfilled")
            self.press("alt+Right")
        require(set(seen) == set(self.own), f"{self.language}: never asked: {set(self.own) - set(seen)}")

    def come_to_the_end(self):
        """First with an open question, which is offered with the focus on it, then with none."""
        words = self.words
        heading = self.label("EndPage", "Still open: %1 of %2 questions")
        require(words.like("EndPage", "Still open: %1 of %2 questions").match(name(heading)).groups()
                == ("1", str(len(self.own))), name(heading))
        wait_until(lambda: self.has_focus(role="push button", name=self.left_open),
                   f"{self.language}: the open question has no focus")
        self.press("space")
        wait_until(lambda: self.look() == self.left_open, "the open question is not shown")
        self.answer(self.left_open, "1", "fulfilled")
        following = self.app.wait_for(role="push button", name=words("NavigationBar", "Next"))
        for _ in range(len(self.own)):
            if "enabled" in states(following):
                self.press("alt+Right")
                time.sleep(0.2)
        thanks = self.label("EndPage", "You have answered all %n question(s). Thank you!")
        require(str(len(self.own)) in name(thanks), name(thanks))
        for source in ("Your answers are saved; there is nothing to send.",
                       "What happens next: %1, who leads this assessment, goes on with your answers."):
            text = words("EndPage", source).replace("%1", OWNER)
            self.app.wait_for(role="label", name=re.compile(re.escape(text)))
        require("enabled" not in states(following), "there is a question after the end")
        require(self.has_focus(role="push button", name=words("EndPage", "Look through my answers again")),
                "nothing at the end has the focus")

    def require_only_own(self):
        path = self.folder / "stored.json"
        self.cli("export", self.uuid, str(path), "--format", "json")
        document = json.loads(path.read_text(encoding="utf-8"))
        answers = document["root"]["answers"]
        require({answer["role"] for answer in answers} == {"host"}, f"answered for others: {answers}")
        require({answer["check"] for answer in answers} == set(self.own.values()), "not the questions of hosts")
        require(REASON in json.dumps(document["leaves"]), "the reason is not stored")
        shown = self.told("assessment", "show", self.uuid)
        answered = {role["role"]: role["coverage"]["answered"] for role in shown["roles"]}
        mine = answered.pop("host")
        require(mine > 0 and not any(answered.values()), f"answered by role: host {mine}, others {answered}")

    def run(self):
        began = time.time()
        self.begin()
        self.answer_all()
        self.come_to_the_end()
        self.require_only_own()
        self.quit()
        print(f"{self.language}: a host answered {len(self.own)} questions and saw none of the other {len(self.others)}, "
              f"{self.keys} keys, {time.time() - began:.0f} s", flush=True)


def main():
    for language in ("en", "de"):
        Host(sys.argv[1], language).run()


if __name__ == "__main__":
    main()
