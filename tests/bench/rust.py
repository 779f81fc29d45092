"""The core beside `openssl speed`."""

import json
import os
import statistics
import subprocess
import sys

from sample import TESTS, public_pem
from turns import say, say_ratio

ROUNDS = 5


def main():
    program, instore = built("sign"), built("instore")
    keys = {"BENCH_PUBLIC_KEY": public_pem("rsa2048"), "BENCH_OTHER_KEY": public_pem("alipay2048")}
    ours, raw, accepting = [], [], []
    for _ in range(ROUNDS):
        done = subprocess.run([program], env=os.environ | keys, check=True, capture_output=True)
        ours.append(json.loads(done.stdout))
        raw.append(openssl())
        done = subprocess.run([instore], env=os.environ | keys, check=True, capture_output=True)
        mine = json.loads(done.stdout)
        accepting.append((mine["accept"], mine["verify"]))
    signing = [(mine["sign"], theirs[0]) for mine, theirs in zip(ours, raw, strict=True)]
    verifying = [(mine["verify"], theirs[1]) for mine, theirs in zip(ours, raw, strict=True)]
    say_ratio("Rust", "AMS sign, 800 bytes / openssl speed rsa2048", signing, 0.97)
    say_ratio("Rust", "AMS verify, 800 bytes / openssl speed rsa2048", verifying, None)
    rate = statistics.median(mine["md5_of_15_parameters"] for mine in ours)
    say("Rust", "MD5 sign of 15 parameters", rate, 400_000, unit="/s")
    say_ratio("Rust", "in-store reply of 2 kB cut, verified and read / verified alone", accepting, None)
    extra = statistics.median(mine["prepare_beside_sign_us"] for mine in ours)
    say("Rust", "prepare of the guide's request without its signature", extra, 15, at="most", unit="us")
    times = statistics.median(mine["typed_pay_to_sign_and_verify"] for mine in ours)
    say("Rust", "typed pay, there and back in-process / RSA sign and verify", times, 1.1, at="most")
    extra = statistics.median(mine["notification_beside_verify_us"] for mine in ours)
    say("Rust", "notification beside its verification", extra, None, at="most", unit="us")


def built(name):
    """A bench program; cargo says where it is."""
    bench = ["-p", "alipay-global", "--features", "typed", "--bench", name]
    command = ["cargo", "bench", "-q", *bench, "--no-run", "--message-format=json"]
    done = subprocess.run(command, cwd=TESTS.parent, check=True, stdout=subprocess.PIPE, text=True)
    messages = [json.loads(line) for line in done.stdout.splitlines()]
    return next(message["executable"] for message in messages if message.get("executable"))


def openssl():
    """Signatures and verifications per second, by the wall clock like ours."""
    command = ["openssl", "speed", "-mr", "-elapsed", "-seconds", "1", "rsa2048"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("+F2:"))
    # +F2:index:bits:seconds per signature or signatures per second, by version
    sign, verify = (float(part) for part in line.split(":")[3:5])
    return (sign, verify) if sign > 1 else (1 / sign, 1 / verify)


if __name__ == "__main__":
    sys.exit(main())
