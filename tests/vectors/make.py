#!/usr/bin/env python3
"""Makes the shared vectors from the protocol's rules with Python's `cryptography` and the `openssl` command line.

Nothing here calls alipay-global: the canonical texts are written out once more from the specification, so that a mistake
of ours cannot agree with itself. Keys are made once and kept in keys.json (they protect nothing).

    python3 tests/vectors/make.py            writes *.json beside this file
    python3 tests/vectors/make.py --check    exits 1 when the files differ from what it would write

DSA and PSS signatures are random, so they are kept from the files where they exist. `defaults` of a file belong to each of
its vectors that does not say otherwise. `published.json` alone is not made: it holds what others have published.
"""

import json
import sys

from making import ams, ams_operations, instore, instore_envelopes, instore_operations, mapi, mapi_messages, mapi_operations, meanings, openssl, pairs, tables, tools
from making.keys import HERE


def main():
    check = "--check" in sys.argv
    drifted = []
    for name, text in texts().items():
        path = HERE / name
        if check and (not path.exists() or path.read_text(encoding="utf-8") != text):
            drifted.append(name)
        elif not check:
            path.write_text(text, encoding="utf-8")
    if drifted:
        sys.exit("differs from what make.py writes: " + ", ".join(drifted))


def texts():
    by_hand = {
        "sign.json": tools.sign_vectors(),
        "verify.json": tools.verify_vectors(before("verify.json")),
        "keys-read.json": keys_read(),
        "presign.json": tools.presign_vectors(),
        "amounts.json": tools.amount_vectors(),
        "ams.json": ams.ams_vectors(),
        "mapi.json": mapi.mapi_vectors(),
        "instore.json": instore.instore_vectors(),
        "meanings.json": meanings.vectors(),
        "notification-pairs.json": pairs.vectors(),
    }
    from_tables = {
        **tables.files(),
        **openssl.files(before),
        **ams_operations.files(),
        **mapi_operations.files(),
        **mapi_messages.files(before),
        **instore_operations.files(),
        **instore_envelopes.files(),
    }
    names = [vector["name"] for vectors in [*by_hand.values(), *(vectors for _, vectors in from_tables.values())] for vector in vectors]
    assert len(names) == len(set(names)), "a name stands twice: " + ", ".join({name for name in names if names.count(name) > 1})
    return {
        **{name: json.dumps({"vectors": vectors}, ensure_ascii=False, indent=1) + "\n" for name, vectors in by_hand.items()},
        **{name: one_a_line(*file) for name, file in from_tables.items()},
    }


def one_a_line(defaults, vectors):
    lines = ",\n".join(json.dumps(vector, ensure_ascii=False) for vector in vectors)
    return f'{{"defaults": {json.dumps(defaults, ensure_ascii=False)},\n"vectors": [\n{lines}\n]}}\n'


def keys_read():
    """Two of these keys are random at every run."""
    kept = {vector["name"]: vector for vector in before("keys-read.json") if vector["name"] in ("key/elliptic-curve", "key/encrypted")}
    return [kept.get(vector["name"], vector) for vector in tools.key_vectors()]


def before(name):
    path = HERE / name
    return json.loads(path.read_text(encoding="utf-8"))["vectors"] if path.exists() else []


if __name__ == "__main__":
    main()
