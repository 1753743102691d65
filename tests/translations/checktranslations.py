#!/usr/bin/python3
"""Fails unless every text of the program is translated, with its placeholders, and no form has the same mnemonic twice."""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
MNEMONIC = re.compile(r"&(\w)")
MNEMONIC_WORD = re.compile(r"\w*&(\w)\w*")
# What is on the screen together; each page also with the titles of the menus.
WIZARD = {"AnswerTextsForm", "ChecklistPanel", "EvidencePanel", "VerificationForm"}
PAGES = [WIZARD, {"ReportOptionsForm", "ReportPage"}, {"StartPage"}]
MENU_TITLES = {"&File", "&Edit", "&Assessment", "&View", "&Help"}
# The entries of different menus.
NOT_TOGETHER = {"MainMenu"}


def collect(lupdate, source, file, *options):
    """The translations of `file` after a fresh collection of all texts."""
    language = file.stem.rsplit("_", 1)[1]
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / file.name
        shutil.copy(file, copy)
        subprocess.run(
            [lupdate, "-silent", "-no-obsolete", "-locations", "none", *options,
             *(str(source / name) for name in ("app", "model", "ui")),
             "-source-language", "en", "-target-language", language, "-ts", str(copy)],
            check=True, stderr=subprocess.DEVNULL)
        root = ElementTree.parse(copy).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms(translation):
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def faults(messages):
    for context, message in messages:
        source = message.findtext("source")
        translation = message.find("translation")
        place = f'{context}: "{source}"'
        if translation.get("type") is not None or not all(forms(translation)):
            yield f"{place} is not translated"
            continue
        for form in forms(translation):
            if set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(source)):
                yield f'{place} has other placeholders in "{form}"'
            if bool(MNEMONIC.search(form)) != bool(MNEMONIC.search(source)):
                yield f'{place} has a mnemonic in one language only: "{form}"'


def doubled_mnemonics(messages, text_of):
    """Letters that two texts of one page or dialog share in the language that text_of() returns."""
    words = collections.defaultdict(lambda: collections.defaultdict(set))
    for context, message in messages:
        pages = [index for index, page in enumerate(PAGES) if context in page]
        if context in {"MainMenu", "EditMenu"} and message.findtext("source") in MENU_TITLES:
            pages = range(len(PAGES))
        for place in list(pages) or [context]:
            for word in MNEMONIC_WORD.finditer(text_of(message)):
                words[place][word[1].lower()].add(word[0])
    for place, letters in words.items():
        for letter, found in letters.items():
            if place not in NOT_TOGETHER and len(found) > 1:
                where = ", ".join(sorted(PAGES[place])) if isinstance(place, int) else place
                yield f"{where}: the mnemonic {letter} is used for {', '.join(sorted(found))}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--source", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    folder = arguments.source / "translations"
    german = list(collect(arguments.lupdate, arguments.source, folder / "confseal_de.ts"))
    found = [
        *faults(german),
        *doubled_mnemonics(german, lambda message: message.findtext("source")),
        *doubled_mnemonics(german, lambda message: forms(message.find("translation"))[0]),
        *faults(collect(arguments.lupdate, arguments.source, folder / "confseal_en.ts", "-pluralonly")),
    ]
    for fault in found:
        print(fault)
    print(f"{len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
