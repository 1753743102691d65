"""Usage: reportfile.py CONFSEAL_CLI

A report from the first answer to the sealed file, judged by programs that are not ours. The folder of the test
certificates is in $CONFSEAL_TEST_PKI.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SKIPPED = 77
SOURCE = Path(__file__).resolve().parents[2]
TOOLS = ("pdfsig", "certutil", "qpdf", "pdffonts", "pdfdetach", "pdftotext")
DATE = "2026-11-24"
DATE_EPOCH = "1795478400"
LANGUAGES = ("de", "en")
ROLES = ("software-provider", "service-provider", "account-owner", "host", "participant")
ORGANISATION_ROLES = ("account-owner", "host", "participant")
FLIPS = 40

sys.path.insert(0, str(SOURCE / "tests" / "support"))


class Cli:
    def __init__(self, binary, workspace):
        self._command = [binary, "--workspace", str(workspace)]

    def run(self, *arguments, environment=None):
        return subprocess.run([*self._command, *map(str, arguments)], capture_output=True, text=True, check=False,
                              encoding="utf-8", env={**os.environ, **(environment or {})})

    def __call__(self, *arguments, environment=None):
        done = self.run(*arguments, environment=environment)
        if done.returncode != 0:
            raise AssertionError(f"{arguments[:3]}: status {done.returncode}: {done.stderr}")
        return done.stdout


def judge(*command):
    """What a foreign program says, on both channels."""
    return subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, encoding="utf-8", errors="replace", check=False)


def squeezed(text):
    """Cells break lines anywhere; a soft hyphen shows at the end of a line only."""
    return re.sub(r"[\s\u00ad\ufffe]+", "", text)


class Filling:
    """An assessment in which every check is answered with texts of its own."""

    def __init__(self, cli, folder, catalogue):
        self.typed = []
        self.hidden = []
        self.embedded = {}
        self._cli = cli
        self._folder = folder
        holders = [part for role in ROLES for part in ("--holder", self._said(f"{role}=Person of {role};Firm of {role}"))]
        self.uuid = cli("assessment", "create", "--vendor", self._said("Vendor <b>&amp;</b>"),
                        "--product", self._said("Product (1) \\ %1"), "--product-version", self._said("9.8.7-ß"),
                        "--title", self._said("Title of the assessment"), "--scope", "complete", *holders).strip()
        checks = [check for clause in catalogue["clauses"] for check in clause["checks"]]
        for number, check in enumerate(checks):
            self._answer(number, check)

    def _said(self, text):
        self.typed.extend(re.split("[=;]", text)[1:] if "=" in text else [text])
        return text

    def _result(self, number, check):
        offered = ["fulfilled", "partly", "not-fulfilled", "fulfilled"]
        if check["alternativeAllowed"]:
            offered.append("alternative")
        if check["notApplicable"]["allowed"]:
            offered.append("not-applicable")
        if check["leadRole"] not in ORGANISATION_ROLES:
            offered.append("not-verifiable")
        return offered[number % len(offered)]

    def _answer(self, number, check):
        name = check["id"]
        internal = f"Internal note on {name}, for us alone"
        self.hidden.append(internal)
        self._cli("answer", self.uuid, name, self._result(number, check),
                  "--comment", self._said(f"Comment on {name}: größer <i>than</i> & \"{number}\""),
                  "--justification", self._said(f"Justification of {name}, asked on day {number}"),
                  "--internal-note", internal, "--method", "document", "--verified-on", "2026-11-02",
                  "--by", self._said(f"Deputy {number} of Köln"))
        self._add_evidence(number, name)

    def _add_evidence(self, number, name):
        title = f"Evidence for {name}: Prüfung {number}"
        if number % 10 == 3:
            path = self._folder / f"protocol {number}.txt"
            path.write_text(f"Protocol of {name}\n", encoding="utf-8")
            self.embedded[f"-{path.name}"] = path.read_bytes()
            self._cli("evidence", "add", self.uuid, name, path, "--title", self._said(title),
                      "--disclosure", "embedded")
        elif number % 10 == 7:
            self.hidden.append(title)
            self._cli("evidence", "add", self.uuid, name, "--note", "Withheld", "--title", title,
                      "--disclosure", "withheld")
        else:
            self._cli("evidence", "add", self.uuid, name, "--note", self._said(f"Note {number} about {name}"),
                      "--title", self._said(title))


class ReportFile(unittest.TestCase):
    binary = ""

    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory(prefix="confseal-reportfile-")
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = Path(temporary.name)
        cls.pki = Path(os.environ["CONFSEAL_TEST_PKI"])
        cls.cli = Cli(cls.binary, cls.folder / "work.confseal")
        cls.cli("demo")
        catalogue = SOURCE / "resources" / "catalogue" / "vcs-27008-selfassessment.json"
        cls.filling = Filling(cls.cli, cls.folder, json.loads(catalogue.read_text(encoding="utf-8")))
        passphrase = cls.folder / "passphrase"
        passphrase.write_text("test\n", encoding="ascii")
        cls.sealed = {}
        for language in LANGUAGES:
            cls.sealed[language] = cls.folder / f"sealed-{language}.pdf"
            cls.cli("--lang", language, "report", cls.filling.uuid, cls.sealed[language], "--date", DATE,
                    "--sign", cls.pki / "signer-rsa.p12", "--passphrase-file", passphrase,
                    "--reason", cls.filling._said("Reason of the seal"),
                    "--location", cls.filling._said("Musterstadt am See"))

    def each_language(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                yield self.sealed[language]

    def verify(self, pdf, *options):
        done = self.cli.run("--json", "verify", pdf, *options)
        return done.returncode, json.loads(done.stdout)

    def test_the_workspace_is_whole(self):
        self.assertTrue(json.loads(self.cli("--json", "check"))["ok"])

    def test_pdfsig_trusts_the_seal(self):
        database = self.folder / "nss"
        database.mkdir()
        where = f"sql:{database}"
        self.assertEqual(judge("certutil", "-N", "-d", where, "--empty-password").returncode, 0)
        added = judge("certutil", "-A", "-d", where, "-n", "root", "-t", "CT,C,C", "-i", self.pki / "root.pem")
        self.assertEqual(added.returncode, 0, added.stdout)
        for pdf in self.each_language():
            said = judge("pdfsig", "-no-ocsp", "-nssdir", where, pdf).stdout
            for sentence in ("Signature is Valid.", "Certificate is Trusted.", "Total document signed",
                             "ETSI.CAdES.detached"):
                self.assertIn(sentence, said)
            self.assertNotIn("Not total document signed", said)

    def test_qpdf_finds_no_fault(self):
        for pdf in self.each_language():
            checked = judge("qpdf", "--check", pdf)
            self.assertEqual(checked.returncode, 0, checked.stdout)

    def test_every_font_is_embedded(self):
        for pdf in self.each_language():
            fonts = judge("pdffonts", pdf).stdout.splitlines()[2:]
            self.assertTrue(fonts)
            for font in fonts:
                embedded = font.split()[-5]  # name, type, encoding, emb, sub, uni, object and generation
                self.assertEqual(embedded, "yes", font)

    def test_every_typed_text_is_on_the_pages(self):
        for pdf in self.each_language():
            shown = squeezed(judge("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-").stdout)
            missing = [text for text in self.filling.typed if squeezed(text) not in shown]
            self.assertEqual(missing, [])

    def test_what_stays_here_is_nowhere_in_the_file(self):
        for pdf in self.each_language():
            unpacked = self.folder / "unpacked.pdf"
            judge("qpdf", "--qdf", "--object-streams=disable", pdf, unpacked)
            content = unpacked.read_bytes()
            shown = squeezed(judge("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-").stdout)
            for text in self.filling.hidden:
                self.assertNotIn(text.encode("utf-8"), content)
                self.assertNotIn(squeezed(text), shown)

    def extracted(self, pdf):
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        saved = judge("pdfdetach", "-saveall", "-o", folder, pdf)
        self.assertEqual(saved.returncode, 0, saved.stdout)
        return {file.name: file.read_bytes() for file in folder.iterdir()}

    def test_the_data_is_attached(self):
        for pdf in self.each_language():
            listed = judge("pdfdetach", "-list", pdf).stdout
            files = self.extracted(pdf)
            for name in ("assessment.json", "report.json", "catalogue.json"):
                self.assertIn(name, listed)
                self.assertIn(name, files)
            evidence = {name: content for name, content in files.items() if name.startswith("evidence-")}
            self.assertEqual(len(evidence), len(self.filling.embedded))
            for ending, content in self.filling.embedded.items():
                self.assertEqual([found for name, found in evidence.items() if name.endswith(ending)], [content])

    def test_the_data_follows_its_schema(self):
        import schemacheck

        schemas = SOURCE / "resources" / "schema"
        for pdf in self.each_language():
            files = self.extracted(pdf)
            for name in ("assessment", "catalogue"):
                errors = schemacheck.validator(schemas / f"{name}.schema.json").iter_errors(
                    json.loads(files[f"{name}.json"]))
                self.assertEqual([error.message[:200] for error in errors], [])

    def test_it_convinces_who_trusts_the_root(self):
        for pdf in self.each_language():
            status, verdicts = self.verify(pdf, "--trust", self.pki / "root.pem")
            self.assertEqual(
                (status, verdicts["integrity"], verdicts["trust"], verdicts["data"], verdicts["dataMethod"]),
                (0, "intact", "trusted", "agrees", "bytes"))

    def test_an_unknown_issuer_is_no_broken_seal(self):
        for pdf in self.each_language():
            for options in ((), ("--trust", self.pki / "otherroot.pem")):
                status, verdicts = self.verify(pdf, *options)
                self.assertEqual((status, verdicts["integrity"], verdicts["trust"], verdicts["data"]),
                                 (1, "intact", "unknown-issuer", "agrees"))

    def test_every_flipped_byte_is_found(self):
        pdf = self.sealed["en"].read_bytes()
        numbers = re.search(rb"/ByteRange\s*\[([\d\s]+)\]", pdf).group(1)
        first, length, second, rest = map(int, numbers.split())
        self.assertEqual((first, second + rest), (0, len(pdf)))
        signed = length + rest
        flipped = self.folder / "flipped.pdf"
        places = [signed * number // FLIPS for number in range(FLIPS)]
        for place in [place if place < length else place - length + second for place in places] + [len(pdf) - 1]:
            with self.subTest(place=place):
                flipped.write_bytes(pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1:])
                status, verdicts = self.verify(flipped, "--trust", self.pki / "root.pem")
                self.assertEqual((status, verdicts["integrity"], verdicts["trust"]), (1, "modified", "none"))

    def test_the_same_date_gives_the_same_bytes(self):
        made = []
        surroundings = ({}, {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "QT_HASH_SEED": "17"},
                        {"TZ": "America/Los_Angeles", "SOURCE_DATE_EPOCH": DATE_EPOCH})
        for number, environment in enumerate(surroundings):
            path = self.folder / f"unsigned-{number}.pdf"
            date = () if "SOURCE_DATE_EPOCH" in environment else ("--date", DATE)
            self.cli("--lang", "de", "report", self.filling.uuid, path, *date, environment=environment)
            made.append(path.read_bytes())
        self.assertTrue(made[0] == made[1] == made[2])

    def test_the_seal_leaves_the_pages_as_they_were(self):
        # Every revision ends with this line; the first one is what was sealed.
        pdf = self.sealed["de"].read_bytes()
        self.assertEqual(pdf.count(b"%%EOF"), 2)
        unsigned = self.folder / "first-revision.pdf"
        unsigned.write_bytes(pdf[:pdf.index(b"%%EOF") + 6])
        checked = judge("qpdf", "--check", unsigned)
        self.assertEqual(checked.returncode, 0, checked.stdout)
        status, verdicts = self.verify(unsigned, "--trust", self.pki / "root.pem")
        # Its pages promise a seal that is not there.
        self.assertEqual((status, verdicts["integrity"], verdicts["data"]), (1, "unsigned", "disagrees"))


def main():
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print("not installed: " + ", ".join(missing))
        sys.exit(SKIPPED)
    import schemacheck  # noqa: F401  exits where jsonschema is not installed

    ReportFile.binary = sys.argv.pop(1)
    unittest.main()


if __name__ == "__main__":
    main()
