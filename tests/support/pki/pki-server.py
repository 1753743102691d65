#!/usr/bin/python3
"""Timestamp authority, OCSP responder and host of lists and certificates on the loopback interface, over a folder made by make-pki.sh.

usage: pki-server.py DIR [PORT]        Port 0 takes a free one; it is printed on the first line. Ends when its standard input does.
Also an HTTP proxy for the names in the certificates: http_proxy=http://127.0.0.1:PORT lets a program reach http://pki.test.

GET  /NAME.crl /NAME.crt               from the folder; /big.crt never ends
POST /  /tsa-rsa /tsa-expired …        timestamps by the section of ca.cnf of that name ("tsa1" for /)
POST /ocsp /ocsp-root /stale-ocsp /expired-ocsp
both /slow (a minute) /garbage /empty /http500 /huge /redirect (to /) /redirect-loop /redirect-file /password /drip
POST /wrong-nonce /rejected /untrusted (a TSA of another root) /no-certificate
GET  /log                              what was asked since the last time, one line each
"""
import http.server, os, subprocess, sys, tempfile, threading, time, urllib.parse

PKI = os.path.abspath(sys.argv[1])
PORT = int(sys.argv[2]) if len(sys.argv) > 2 else 0
SCRATCH = tempfile.TemporaryDirectory()
LOCK = threading.Lock()
LOG = []

# PKIStatusInfo: rejection, "no stamps now", timeNotAvailable
REJECTED = bytes.fromhex("301b3019020102300f0c0d") + b"no stamps now" + bytes.fromhex("0303010002")


def configuration():
    """ca.cnf with a serial number of its own, since several servers may run over one folder."""
    path = os.path.join(SCRATCH.name, "ca.cnf")
    serial = os.path.join(SCRATCH.name, "serial")
    with open(os.path.join(PKI, "ca.cnf")) as source, open(path, "w") as target:
        target.write(source.read().replace("./tsaserial", serial))
    with open(serial, "w") as file:
        file.write("01\n")
    return path


CONFIGURATION = configuration()


def by_openssl(body, command):
    query, answer = os.path.join(SCRATCH.name, "query"), os.path.join(SCRATCH.name, "answer")
    with LOCK:
        with open(query, "wb") as file:
            file.write(body)
        if os.path.exists(answer):
            os.remove(answer)
        subprocess.run([part.replace("QUERY", query).replace("ANSWER", answer) for part in command], cwd=PKI,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not os.path.exists(answer):
            return b""
        with open(answer, "rb") as file:
            return file.read()


def timestamp(body, section="tsa1"):
    return by_openssl(body, ["openssl", "ts", "-reply", "-config", CONFIGURATION, "-section", section,
                             "-queryfile", "QUERY", "-out", "ANSWER"])


def ocsp(body, authority="inter", responder="ocsp", earlier=()):
    return by_openssl(body, [*earlier, "openssl", "ocsp", "-index", f"{authority}.db/index.txt", "-CA", f"{authority}.pem",
                             "-rsigner", f"{responder}.pem", "-rkey", f"{responder}.key", "-ndays", "7",
                             "-reqin", "QUERY", "-respout", "ANSWER"])


def other_nonce(body):
    """The nonce stands before the last element, certReq."""
    assert body.endswith(b"\x01\x01\xff")
    return body[:-4] + bytes([body[-4] ^ 1]) + body[-3:]


def without_certificate(body):
    """Without certReq; the lengths of the message are below 128."""
    return bytes([body[0], body[1] - 3]) + body[2:-3]


ANSWERS = {
    "/": timestamp,
    "/ocsp": ocsp,
    "/ocsp-root": lambda body: ocsp(body, "root", "ocsp-root"),
    "/stale-ocsp": lambda body: ocsp(body, earlier=["faketime", "-f", "-60d"]),
    "/expired-ocsp": lambda body: ocsp(body, responder="ocsp-expired"),
    "/rejected": lambda body: REJECTED,
    "/wrong-nonce": lambda body: timestamp(other_nonce(body)),
    "/no-certificate": lambda body: timestamp(without_certificate(body)),
    "/untrusted": lambda body: timestamp(body, "tsa-untrusted"),
}


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def do_GET(self):
        path = self.asked()
        name = os.path.join(PKI, os.path.basename(path))
        if path == "/log":
            self.reply("".join(LOG).encode())
            LOG.clear()
        elif path.endswith((".crl", ".crt")) and os.path.exists(name):
            with open(name, "rb") as file:
                self.reply(file.read())
        elif not self.misbehave(path):
            self.send_error(404)

    def do_POST(self):
        path = self.asked()
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if path in ANSWERS:
            self.reply(ANSWERS[path](body))
        elif path.startswith("/tsa-"):
            self.reply(timestamp(body, path[1:]))
        elif not self.misbehave(path):
            self.send_error(404)

    def asked(self):
        """A proxy is asked for whole addresses."""
        path = urllib.parse.urlsplit(self.path).path or "/"
        if path != "/log":
            LOG.append(f"{self.command} {path} {self.headers.get('Content-Type', '')}\n")
        return path

    def misbehave(self, path):
        if path == "/slow":
            time.sleep(60)
        elif path == "/garbage":
            self.reply(b"<html>Please log in to the hotel network</html>")
        elif path == "/empty":
            self.reply(b"")
        elif path == "/http500":
            self.send_error(500)
        elif path == "/password":
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="x"')
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif path in ("/huge", "/big.crt"):
            self.endless(b"x" * 65536, 0)
        elif path == "/drip":
            self.endless(b"x", 0.1)
        elif path.startswith("/redirect"):
            targets = {"/redirect": "/", "/redirect-loop": "/redirect-loop", "/redirect-file": "file:///etc/hostname"}
            self.send_response(307)
            self.send_header("Location", targets.get(path, "/"))
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            return False
        return True

    def endless(self, part, pause):
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(part)
                time.sleep(pause)
        except OSError:
            pass  # they have heard enough

    def reply(self, data):
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True


server = Server(("127.0.0.1", PORT), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
