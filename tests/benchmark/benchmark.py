#!/usr/bin/python3
"""Prints how ConfSeal compares with named peers and floors, all measured in this run.

benchmark.py --binaries DIR [--only NAME]… [--evidence-mib N] [--runs N]
Times depend on the machine and its load; the ratios are what counts. Needs nothing but what packaging/test.sh
installs; a peer that is missing (LibreOffice) is named and left out.
"""
import argparse
import html
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SUPPORT = HERE.parent / "support"


class Bench:
    def __init__(self, options, folder):
        self.binaries = Path(options.binaries)
        self.folder = Path(folder)
        self.runs = options.runs
        self.evidence_mib = options.evidence_mib
        self.rows = []
        self.env = dict(os.environ, LC_ALL="C.UTF-8", XDG_DATA_HOME=str(self.folder / "data"),
                        XDG_CONFIG_HOME=str(self.folder / "config"))

    # ---- running
    def binary(self, name):
        return str(self.binaries / name)

    def run(self, *command, **more):
        done = subprocess.run([str(part) for part in command], env=self.env, capture_output=True, text=True, **more)
        if done.returncode not in (0, 1):
            sys.exit(f"{command}: status {done.returncode}\n{done.stderr}")
        return done.stdout

    def seconds(self, *command):
        """Median wall time of a command."""
        times = []
        for _ in range(self.runs):
            begin = time.perf_counter()
            self.run(*command)
            times.append(time.perf_counter() - begin)
        return statistics.median(times)

    def cli(self, *arguments):
        return self.run(self.binary("confseal-cli"), "--workspace", self.folder / "demo.confseal", *arguments)

    # ---- results
    def add(self, what, ours, peer, peer_name, budget, smaller_is_better=True):
        ratio = ours / peer
        met = ratio <= budget if smaller_is_better else ratio >= budget
        sign = "≤" if smaller_is_better else "≥"
        self.rows.append((what, f"{ratio:.2f} × {peer_name}", f"{sign} {budget} ×", "met" if met else "MISSED"))

    def add_value(self, what, value, unit, budget):
        self.rows.append((what, f"{value:.0f} {unit}", f"≤ {budget} {unit}", "met" if value <= budget else "MISSED"))

    def skip(self, what, reason):
        self.rows.append((what, reason, "", "left out"))

    def show(self):
        titles = ("what", "measured", "budget", "")
        widths = [max(len(row[i]) for row in [titles, *self.rows]) for i in range(4)]
        for row in [titles, *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())

    # ---- measurements
    def save(self):
        result = json.loads(self.run(self.binary("benchmark_workspace"), "save", self.folder, 300))
        self.add("one answer saved durably, with its audit event", result["oursMicroseconds"],
                 result["bareMicroseconds"], "a bare sqlite3 commit", 2)

    def cli_demo(self):
        if not (self.folder / "demo.confseal").exists():
            self.cli("demo")

    def prepare_report(self):
        """A sealed report of a complete demonstration assessment."""
        if (self.folder / "report.pdf").exists():
            return
        pki = self.folder / "pki"
        subprocess.run([SUPPORT / "pki" / "make-pki.sh", pki], check=True, capture_output=True)
        (self.folder / "passphrase").write_text("test\n")
        self.cli_demo()
        overview = json.loads(self.cli("--json", "assessment", "list"))["assessments"]
        complete = [item for item in overview if item["verdict"] != "incomplete"]
        self.uuid = max(complete, key=lambda item: item["coverage"]["applicable"])["uuid"]
        self.sealing = ["--sign", pki / "signer-rsa.p12", "--passphrase-file", self.folder / "passphrase"]
        self.make_report()

    def make_report(self):
        self.cli("report", self.uuid, self.folder / "report.pdf", "--force", *self.sealing)

    def report(self):
        self.prepare_report()
        what = "full report, rendered, archived and sealed"
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office is None:
            self.skip(what, "LibreOffice is not installed")
            return
        times = []
        for _ in range(self.runs):
            begin = time.perf_counter()
            self.make_report()
            times.append(time.perf_counter() - begin)
        # The text of the same pages, as plain as it can be: the least that the peer could have to do.
        pages = self.run("pdftotext", "-layout", self.folder / "report.pdf", "-").split("\f")
        body = "".join(f'<pre style="page-break-after: always">{html.escape(page)}</pre>' for page in pages)
        source = self.folder / "pages.html"
        source.write_text(f"<html><meta charset='utf-8'><body>{body}</body></html>", encoding="utf-8")
        convert = [office, f"-env:UserInstallation=file://{self.folder}/office", "--headless", "--convert-to", "pdf",
                   "--outdir", self.folder / "office-out", source]
        self.run(*convert)  # the first start makes its profile
        begin = time.perf_counter()
        self.run(*convert)
        peer = time.perf_counter() - begin
        self.add(what, peer, statistics.median(times), "as fast as LibreOffice", 10, smaller_is_better=False)

    def verify(self):
        self.prepare_report()
        pki = self.folder / "pki"
        database = f"sql:{self.folder}/nss"
        (self.folder / "nss").mkdir(exist_ok=True)
        self.run("certutil", "-N", "-d", database, "--empty-password")
        self.run("certutil", "-A", "-d", database, "-n", "root", "-t", "CT,C,C", "-i", pki / "root.pem")
        report = self.folder / "report.pdf"
        peer = self.seconds("pdfsig", "-no-ocsp", "-nssdir", database, report)
        alone = self.seconds(self.binary("benchmark_workspace"), "validate", report, pki / "root.pem")
        self.add("verifying: integrity and trust", alone, peer, "pdfsig", 1)
        whole = self.seconds(self.binary("confseal-cli"), "verify", report, "--trust", pki / "root.pem")
        self.add("verifying: with the data check", whole, peer, "pdfsig", 4)

    def sign(self):
        self.prepare_report()
        identity = self.folder / "pki" / "signer-rsa.p12"
        database = f"sql:{self.folder}/nss-sign"
        (self.folder / "nss-sign").mkdir(exist_ok=True)
        self.run("certutil", "-N", "-d", database, "--empty-password")
        self.run("pk12util", "-i", identity, "-d", database, "-W", "test", "-K", "")
        report, target = self.folder / "report.pdf", self.folder / "signed.pdf"
        peer = self.seconds("pdfsig", "-nssdir", database, "-add-signature", "-nick", "signer-rsa", report, target)
        ours = self.seconds(self.binary("benchmark_workspace"), "sign", report, identity, target)
        self.add("signing, and verifying the result", ours, peer, "pdfsig, which does not verify", 1)

    def write_evidence(self):
        self.file = self.folder / "evidence.bin"
        if self.file.exists():
            return
        with open(self.file, "wb") as out:
            for _ in range(self.evidence_mib):
                out.write(os.urandom(1 << 20))
        subprocess.run(["sync"], check=True)

    def evidence(self):
        self.write_evidence()
        file = self.file
        begin = time.perf_counter()
        subprocess.run(["cp", file, self.folder / "copy.bin"], check=True)
        subprocess.run(["sync", self.folder / "copy.bin"], check=True)
        peer = time.perf_counter() - begin
        (self.folder / "copy.bin").unlink()
        result = json.loads(self.run(self.binary("benchmark_workspace"), "evidence", self.folder, file))
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        name = f"{self.evidence_mib} MiB of evidence added"
        self.add(name, peer, result["seconds"], "the speed of cp and sync", 0.5, smaller_is_better=False)
        self.add_value(f"{name}: peak memory (RSS)", peak, "MiB", 160)
        self.add_value(f"{name}: longest save meanwhile", result["longestSaveMicroseconds"] / 1000, "ms", 100)

    def eventloop(self):
        program = self.binary("benchmark_eventloop")
        if not os.path.exists(program):
            self.skip("longest gap of the event loop", "the desktop program was not built")
            return
        self.write_evidence()
        self.cli_demo()
        env = dict(self.env, QT_QPA_PLATFORM="offscreen")
        done = subprocess.run([program, self.folder / "demo.confseal", self.file], env=env, capture_output=True,
                              text=True, check=True)
        result = json.loads(done.stdout)
        name = f"longest gap of the event loop, {self.evidence_mib} MiB added and {result['reports']} reports made"
        self.add_value(name, result["longestGapMilliseconds"], "ms", 100)

    def nextcheck(self):
        program = self.binary("benchmark_nextcheck")
        if not os.path.exists(program):
            self.skip("next check in the wizard", "the desktop program was not built")
            return
        self.cli_demo()
        env = dict(self.env, QT_QPA_PLATFORM="offscreen")
        done = subprocess.run([program, self.folder / "demo.confseal"], env=env, capture_output=True, text=True,
                              check=True)
        result = json.loads(done.stdout)
        self.add_value("next check painted (median of the processor time)", result["withoutHelp"]["median"], "ms", 16)
        self.add_value("next check painted, with the help beside it", result["withHelp"]["median"], "ms", 16)

    def startup(self):
        confseal = self.binary("confseal")
        if not os.path.exists(confseal):
            self.skip("start to first painted window", "the desktop program was not built")
            return
        workspace = self.folder / "thousand.confseal"
        self.run(self.binary("benchmark_workspace"), "fill", workspace, 1000)
        probe = [SUPPORT / "gui" / "xrun.sh", "/usr/bin/python3", HERE / "startupprobe.py", str(self.runs)]
        peer = json.loads(self.run(*probe, "Trivial window", self.binary("benchmark_trivialwindow")))
        ours = json.loads(self.run(*probe, "ConfSeal", confseal, workspace))
        self.add("start to first painted window, 1,000 assessments", ours["paintSeconds"], peer["paintSeconds"],
                 "a trivial window", 3)
        self.add_value("memory after the start (PSS)", ours["pssMebibytes"], "MiB", 80)


def main():
    names = ["startup", "save", "report", "verify", "sign", "evidence", "eventloop", "nextcheck"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binaries", required=True)
    parser.add_argument("--only", action="append", choices=names)
    parser.add_argument("--evidence-mib", type=int, default=1024)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="confseal-benchmark-") as folder:
        bench = Bench(options, folder)
        for name in options.only or names:
            getattr(bench, name)()
        bench.show()


if __name__ == "__main__":
    main()
