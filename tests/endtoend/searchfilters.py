#!/usr/bin/python3
"""Search and filters of the questions in the real window, by keyboard: the rows shown are those that the file calls for.

Run inside tests/support/gui/xrun.sh. Argument: the folder of the programs. German and English.
"""
import collections
import pathlib
import re
import sys
import time
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support" / "gui"))
from atspidriver import children, name, states, text_of  # noqa: E402
from session import NUMBER_OF_CHECK, Session, catalogue_checks, require, short_id, wait_until  # noqa: E402

ROLES = ["software-provider", "service-provider", "account-owner", "host", "participant"]
GAPS = {"partly", "not-fulfilled", "not-verifiable"}
UNJUSTIFIED = GAPS | {"alternative", "not-applicable"}
COMMENT, COMMENTED = "Zebrastreifen geprüft", "27008-4.3.1-01"
REMARK = "Ask Ottilie again"
ASKED = "27008-4.3.4-02"  # is searched for by its question
SWITCHES = {"open": ("&Open", "Open"), "gap": ("&Gaps", "Gaps"), "flagged": ("&Flagged for review", "Flagged for review"),
            "must": ("&Must only", "Must only")}


def folded(text):
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).replace("ß", "ss").casefold()


class Search(Session):
    def __init__(self, binaries, language):
        super().__init__(binaries, language, "search")
        self.cli("demo")
        listed = self.told("assessment", "list")["assessments"]
        self.uuid = next(entry["uuid"] for entry in listed if entry["scope"] == "complete")
        self.cli("answer", self.uuid, COMMENTED, "fulfilled", "--comment", COMMENT)
        self.checks = catalogue_checks()
        self.clauses = list(dict.fromkeys(check["clause"] for check in self.checks))
        self.states = {}  # of check and role; nothing changes any more once it is filled
        self.tree = self.panel = None
        self.criteria = {}
        self.compared = 0

    # ---- what the file says

    def state(self, check, role):
        """Result as it counts, and the texts of the user."""
        key = (self.uuid, check["id"], role)
        where = "assessment_id = ? AND check_id = ? AND role = ?"
        answer = self.rows("SELECT result, comment, justification, internal_note, answered_by FROM answers "
                           f"WHERE {where}", *key)
        result, *texts = answer[0] if answer else ("open",)
        evidence = self.rows("SELECT title FROM evidence JOIN evidence_links ON evidence.id = evidence_id AND "
                             "evidence.assessment_id = evidence_links.assessment_id "
                             f"WHERE {where.replace('assessment_id', 'evidence.assessment_id')}", *key)
        remarks = self.rows(f"SELECT remark FROM flags WHERE {where}", *key)
        if result in UNJUSTIFIED and not texts[1].strip() or result == "alternative" and not evidence:
            result = "open"
        return result, texts + [row[0] for row in evidence + remarks], bool(remarks)

    def meets(self, check, role):
        wanted = self.criteria
        result, own, is_flagged = self.states[check["id"], role]
        results = ({"open"} if "open" in wanted else set()) | (GAPS if "gap" in wanted else set())
        worded = check.get("questionByRole", {}).get(role, check["question"])
        language = self.language
        parts = [check["id"], check["clauseTitle"][language], check["title"][language], check["question"][language],
                 worded[language], check["requirement"][language], *check["verification"]["steps"][language], *own]
        text = folded("\n".join(parts))
        return (wanted.get("role", role) == role and wanted.get("clause", check["clause"]) == check["clause"]
                and (not results or result in results) and ("flagged" not in wanted or is_flagged)
                and ("must" not in wanted or check["level"] == "must")
                and all(word in text for word in folded(wanted.get("search", "")).split()))

    def expected(self):
        return collections.Counter(short_id(check["id"]) for check in self.checks for role in check["roles"]
                                   if self.meets(check, role))

    # ---- what is shown

    def shown(self):
        numbers = (NUMBER_OF_CHECK.match(name(row)) for row in children(self.tree))
        return collections.Counter(number.group(0) for number in numbers if number)

    def compare(self, empty=False):
        """Beside what meets the criteria stands at most the check that is being answered."""
        expected = self.expected()
        require(empty != bool(expected), f"{self.criteria} is no good case: {expected}")
        current = collections.Counter([self.current_check()])

        def agrees():
            shown = self.shown()
            return not expected - shown and not shown - expected - current

        wait_until(agrees, lambda: f"{self.language}, {self.criteria}: missing {expected - self.shown()}, "
                                   f"too many {self.shown() - expected - current}", 10)
        if not empty:
            hits = self.words.like("FilterBar", "%1 of %2 checks")
            label = self.app.wait_for(role="label", name=hits, root=self.panel)
            require(hits.match(name(label)).groups() == (str(len(expected)), str(len(self.checks))), name(label))
        self.compared += 1

    # ---- what the user does

    def search(self, text):
        self.press("ctrl+f", "Delete")
        if text:
            self.type(text)
        self.criteria.pop("search", None)
        if text:
            self.criteria["search"] = text

    def open_menu(self):
        self.press("ctrl+shift+f")
        self.app.wait_for(role="push button", name=self.words("FilterBar", "Filter"), root=self.panel,
                          pred=lambda button: "pressed" in states(button))

    def switch(self, key):
        """On and off again by the same keys; a chip tells that it is on."""
        entry, title = SWITCHES[key]
        self.open_menu()
        self.press(self.words.mnemonic("FilterMenu", entry))
        turned_on = key not in self.criteria
        if turned_on:
            self.criteria[key] = True
        else:
            del self.criteria[key]
        self.wait_for_chip(self.words("FilterBar", title), gone=not turned_on)

    def wait_for_chip(self, title, gone=False):
        chip = self.words("FilterChip", "Remove filter: %1").replace("%1", title)
        self.app.wait_for(role="push button", name=chip, gone=gone, root=self.panel)

    def choose(self, key, menu, index):
        """From the submenu, whose first entry is that for all."""
        self.open_menu()
        self.press(self.words.mnemonic("FilterMenu", menu))
        time.sleep(0.3)  # until the submenu takes the keys
        self.press(*["Down"] * index, "Return")
        self.criteria.pop(key, None)
        if index > 0:
            self.criteria[key] = (ROLES if key == "role" else self.clauses)[index - 1]

    def clear(self):
        """The way back where nothing is found."""
        self.label("FilterBar", "No check matches the search and filters.", root=self.panel)
        self.press("ctrl+f")
        button = {"role": "push button", "name": self.words("FilterBar", "Clear search and filters"), "root": self.panel}
        self.tab_to(**button)
        self.press("space")
        self.criteria.clear()
        self.app.wait_for(gone=True, **button)
        search = {"role": "text", "name": self.words("FilterBar", "Search checks"), "root": self.panel}
        wait_until(lambda: self.has_focus(**search), "the search has no focus")
        require(text_of(self.app.find(**search)) == "", "the search is not empty")
        clause = re.compile(r"^4\.\d\.\d ")
        wait_until(lambda: sum(bool(clause.match(name(row))) for row in children(self.tree))
                   > len(self.clauses), "the clauses are not back under every role")

    def flag_two(self):
        for remark in (REMARK, ""):
            self.press("ctrl+e", "ctrl+b")
            if remark:
                self.type(remark)
            self.press("ctrl+e", "alt+Right")
        wait_until(lambda: len(self.rows("SELECT remark FROM flags WHERE remark <> ''")) == 1
                   and len(self.rows("SELECT * FROM flags")) == 2, "the flags are not stored")

    def run(self):
        began = time.time()
        self.start()
        self.press("ctrl+2")
        self.tree = self.app.wait_for(role="tree")
        self.panel = self.tree.get_parent()
        self.flag_two()
        self.states = {(check["id"], role): self.state(check, role) for check in self.checks for role in check["roles"]}
        question = next(check["question"][self.language] for check in self.checks if check["id"] == ASKED)
        for text in (short_id(COMMENTED), " ".join(question.upper().split()[:4]), COMMENT.lower(), "gepruft", "Ottilie"):
            self.search(text)
            self.compare()
        self.search("")
        for key in SWITCHES:
            self.switch(key)
            self.compare()
            self.switch(key)
        self.choose("role", "&Role", ROLES.index("account-owner") + 1)
        self.compare()
        self.switch("open")
        self.compare()
        self.switch("open")
        self.choose("role", "&Role", 0)
        self.choose("clause", "&Clause", self.clauses.index("4.3.4") + 1)
        self.compare()
        self.switch("must")
        self.compare()
        self.search("Freigabe" if self.language == "de" else "share")
        self.compare()
        self.search("Xylophon")
        self.compare(empty=True)
        self.clear()
        self.quit()
        print(f"{self.language}: {self.compared} searches and filters showed what the file calls for, "
              f"{self.keys} keys, {time.time() - began:.0f} s", flush=True)


def main():
    for language in ("en", "de"):
        Search(sys.argv[1], language).run()


if __name__ == "__main__":
    main()
