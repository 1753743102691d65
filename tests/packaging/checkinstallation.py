#!/usr/bin/python3
"""Installs into a folder of its own and looks whether a desktop can find and use what lies there."""
import argparse
import configparser
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-confseal"


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode != 0:
        sys.exit(f"{command}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def expect(condition, message):
    if not condition:
        sys.exit(message)


def check_desktop_entry(root):
    file = root / "share/applications/confseal.desktop"
    if validator := shutil.which("desktop-file-validate"):
        run(validator, file)
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read(file, encoding="utf-8")
    entry = parser["Desktop Entry"]
    program, argument = entry["Exec"].split()
    expect(argument == "%f", "the desktop entry does not take one file")
    expect((root / "bin" / program).exists(), f"{program} is not installed")
    expect(entry["MimeType"] == TYPE + ";", "the desktop entry does not open workspaces")
    expect(entry["StartupWMClass"] == program, "windows are not matched with the desktop entry")
    for key in ("GenericName", "Comment", "Keywords"):
        expect(f"{key}[de]" in entry, f"{key} is not translated")
    icon = root / f"share/icons/hicolor/scalable/apps/{entry['Icon']}.svg"
    expect(ElementTree.parse(icon).getroot().tag.endswith("svg"), "the icon is no SVG")


def check_mime_type(root, workspace):
    kind = ElementTree.parse(root / "share/mime/packages/confseal.xml").getroot().find(f"{MIME}mime-type")
    expect(kind.get("type") == TYPE, "another type is described")
    expect(kind.find(f"{MIME}glob").get("pattern") == "*.confseal", "the suffix is not known")
    icon = kind.find(f"{MIME}icon").get("name")
    expect((root / f"share/icons/hicolor/scalable/mimetypes/{icon}.svg").exists(), "the type has no icon")
    content = workspace.read_bytes()
    for match in kind.iter(f"{MIME}match"):
        offset = int(match.get("offset"))
        value = match.get("value")
        wanted = value.encode() if match.get("type") == "string" else int(value, 16).to_bytes(4, "big")
        found = content[offset:offset + len(wanted)]
        expect(found == wanted, f"a workspace has {found} at {offset}, not {wanted}")


def check_database(root, workspace):
    """The system's own judgement, where its tools are there."""
    updater, asker = shutil.which("update-mime-database"), shutil.which("gio")
    if not updater or not asker:
        return
    mime = root / "share/mime"
    run(updater, mime, env=dict(os.environ, PKGSYSTEM_ENABLE_FSYNC="0"))
    nameless = workspace.with_suffix("")
    workspace.rename(nameless)
    env = dict(os.environ, XDG_DATA_HOME=str(root / "share"), LC_ALL="C.UTF-8")
    expect(TYPE in run(asker, "info", "-a", "standard::content-type", nameless, env=env),
           "a workspace without its suffix is not recognised")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="confseal-installation-") as folder:
        run(options.cmake, "--install", options.build, "--prefix", "/usr", env=dict(os.environ, DESTDIR=folder))
        root = Path(folder) / "usr"
        workspace = Path(folder) / "work.confseal"
        run(root / "bin/confseal-cli", "--workspace", workspace, "create")
        run(root / "bin/confseal", "--version")
        check_desktop_entry(root)
        check_mime_type(root, workspace)
        check_database(root, workspace)


if __name__ == "__main__":
    main()
