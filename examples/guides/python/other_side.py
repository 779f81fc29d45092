"""What the guides' programs need besides the library: the sandbox that `./dev sandbox` starts, a buyer, a shop."""

import json
import os
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FACTS = json.loads(os.environ["ALIPAY_SANDBOX"])  # the line that `./dev sandbox` prints
AMS = {name: FACTS["ams"][name] for name in ("client_id", "private_key", "alipay_public_key", "gateway")}
RUN = f"{time.time_ns()}"  # ids of one run differ from those of the last


def rsa(family):
    """Options of a client that signs with RSA2."""
    names = ("client_id", "partner", "partner_id", "private_key", "alipay_public_key", "gateway")
    return {**{name: FACTS[family][name] for name in names if name in FACTS[family]}, "sign_type": "RSA2"}


def control(what, **body):
    """Asks the sandbox to play somebody: the buyer, Alipay."""
    request = urllib.request.Request(f"{FACTS['control']}/{what}", json.dumps(body).encode(), {"content-type": "application/json"})
    text = urllib.request.urlopen(request).read()
    return json.loads(text) if text else None


def buyer_pays(id):
    control("approve", id=id)


class Shop:
    """A server of the merchant on this machine."""

    def __init__(self, handle):
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                status, headers, body = handle(self.path, dict(self.headers), self.rfile.read(int(self.headers["content-length"])))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"


def wait_until(true):
    for _ in range(500):
        if true():
            return
        time.sleep(0.02)
    raise SystemExit("it did not happen within ten seconds")


def browse(url):
    """The buyer's browser."""
    urllib.request.urlopen(url).read()
