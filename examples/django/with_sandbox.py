"""Runs the shop against the sandbox: ``python with_sandbox.py``, then open http://127.0.0.1:8000/."""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def environment(ams: dict) -> dict:
    """Give the settings that the shop reads, for the merchant whom the sandbox knows."""
    return {
        **os.environ,
        "ALIPAY_CLIENT_ID": ams["client_id"],
        "ALIPAY_PRIVATE_KEY": ams["private_key"],
        "ALIPAY_PUBLIC_KEY": ams["alipay_public_key"],
        "ALIPAY_GATEWAY": ams["gateway"],
        "DJANGO_SECRET_KEY": "only for the sandbox",
        "DJANGO_DEBUG": "1",
    }


def main() -> None:
    binary = os.environ.get("ALIPAY_SANDBOX_BIN")
    command = [binary] if binary else ["cargo", "run", "-q", "-p", "alipay-sandbox", "--"]
    with subprocess.Popen([*command, "--port", "0"], cwd=ROOT, stdout=subprocess.PIPE) as sandbox:
        try:
            settings = environment(json.loads(sandbox.stdout.readline())["ams"])
            subprocess.run([sys.executable, "manage.py", "migrate", "-v0"], cwd=HERE, env=settings, check=True)
            subprocess.run([sys.executable, "manage.py", "runserver", *sys.argv[1:]], cwd=HERE, env=settings)
        except KeyboardInterrupt:
            pass
        finally:
            sandbox.terminate()


if __name__ == "__main__":
    main()
