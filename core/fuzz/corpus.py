#!/usr/bin/env python3
"""Keeps what the fuzzers found interesting: one file for each target in corpora/, one file for each input while cargo-fuzz runs.

    python3 core/fuzz/corpus.py unpack [TARGET ...]   corpora/TARGET.jsonl becomes the folder corpus/TARGET, which git does not see
    python3 core/fuzz/corpus.py pack [TARGET ...]     and back, from the folder as it is now: minimise it before

Without a target: every one that there is. A line of the packed file is one input, as a JSON string where the bytes are
UTF-8 and as {"base64": "..."} where they are not. Lines are sorted, so that a difference shows what came and what went.
"""

import base64
import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKED, LOOSE = HERE / "corpora", HERE / "corpus"


def main(command=None, *targets):
    if command not in COMMANDS:
        sys.exit(__doc__)
    work, known = COMMANDS[command]
    for target in targets or known():
        print(f"{target}: {work(target)} inputs")


def unpack(target):
    lines = (PACKED / f"{target}.jsonl").read_text(encoding="utf-8").splitlines()
    folder = LOOSE / target
    folder.mkdir(parents=True, exist_ok=True)
    for data in map(read, lines):
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)  # the name that libFuzzer gives it
    return len(lines)


def pack(target):
    inputs = {file.read_bytes() for file in (LOOSE / target).iterdir()}
    if not inputs:
        sys.exit(f"corpus/{target} is empty: unpack first")
    lines = [written(data) for data in sorted(inputs, key=lambda data: (len(data), data))]
    PACKED.mkdir(exist_ok=True)
    (PACKED / f"{target}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def written(data):
    try:
        return json.dumps(data.decode("utf-8"))
    except UnicodeDecodeError:
        return json.dumps({"base64": base64.b64encode(data).decode()})


def read(line):
    value = json.loads(line)
    return value.encode("utf-8") if isinstance(value, str) else base64.b64decode(value["base64"], validate=True)


COMMANDS = {
    "unpack": (unpack, lambda: sorted(file.stem for file in PACKED.glob("*.jsonl"))),
    "pack": (pack, lambda: sorted(folder.name for folder in LOOSE.iterdir())),
}

if __name__ == "__main__":
    main(*sys.argv[1:])
