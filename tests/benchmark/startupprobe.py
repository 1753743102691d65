#!/usr/bin/python3
"""startupprobe.py RUNS TITLE COMMAND…: median time from start to first paint and memory after it, as JSON.

Runs inside tests/support/gui/xrun.sh. Painted is a window whose pixels have more than a few colours.
"""
import json
import os
import signal
import statistics
import subprocess
import sys
import time

from Xlib import X, display, error

SETTLE_SECONDS = 0.7


class Screen:
    def __init__(self):
        self.display = display.Display()
        self.root = self.display.screen().root
        self.client_list = self.display.intern_atom("_NET_CLIENT_LIST")
        self.name = self.display.intern_atom("_NET_WM_NAME")

    def title(self, window):
        found = window.get_full_property(self.name, X.AnyPropertyType)
        value = found.value if found else window.get_wm_name() or ""
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)

    def find(self, title):
        clients = self.root.get_full_property(self.client_list, X.AnyPropertyType)
        for number in clients.value if clients else []:
            window = self.display.create_resource_object("window", number)
            try:
                if title in self.title(window) and window.get_attributes().map_state == X.IsViewable:
                    return window
            except error.XError:
                continue
        return None

    def is_painted(self, window):
        try:
            size = window.get_geometry()
            pixels = window.get_image(0, 0, min(size.width, 400), min(size.height, 300), X.ZPixmap, 0xFFFFFFFF).data
        except error.XError:
            return False
        return len({pixels[i : i + 4] for i in range(0, len(pixels), 28)}) > 3


def pss_mebibytes(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def measure(screen, title, command):
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.perf_counter() - begin < 60:
            window = screen.find(title)
            if window is not None and screen.is_painted(window):
                paint = time.perf_counter() - begin
                time.sleep(SETTLE_SECONDS)
                return paint, pss_mebibytes(process.pid)
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended with status {process.returncode}")
            time.sleep(0.002)
        sys.exit(f"{command[0]} shows no window")
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.wait()
        while screen.find(title) is not None:
            time.sleep(0.01)


def main():
    runs, title, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    screen = Screen()
    measure(screen, title, command)  # warms the caches
    results = [measure(screen, title, command) for _ in range(runs)]
    print(json.dumps({"paintSeconds": statistics.median(paint for paint, _ in results),
                      "pssMebibytes": statistics.median(memory for _, memory in results)}))


if __name__ == "__main__":
    main()
