"""Keys and algorithms. Everything secret here is made for the vectors and protects nothing."""

import base64
import functools
import hashlib
import json
import pathlib
import subprocess
import tempfile

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, padding, rsa

HERE = pathlib.Path(__file__).parent.parent
CRYPTOGRAPHY = "expected value made with Python cryptography by tests/vectors/make.py from the rule: "
NOW = "2026-04-17T08:00:00+08:00"
NOW_MILLIS = "1776384000000"
RESPONSE_TIME = "2026-04-17T08:00:01+08:00"
MD5_KEY = "760bdzec6y9goq7ctyx96ezkz78287de"  # the vendor's public sandbox key
PARTNER = "2088101122136241"
# The merchant's, Alipay's and a stranger's, with their bits.
NAMES = ("rsa1024", "rsa2048", "rsa3072", "rsa4096", "alipay2048", "alipay1024", "other2048", "dsa1024", "alipay_dsa1024")


def openssl(*arguments, stdin=None):
    return subprocess.run(["openssl", *arguments], input=stdin, capture_output=True, check=True).stdout


def write_temporary(text):
    """A file for commands that read no key from their input."""
    handle = tempfile.NamedTemporaryFile("w", suffix=".pem", delete=False)
    handle.write(text)
    handle.close()
    return handle.name


def load_keys():
    """Keys are made once; a name that is new gets one."""
    path = HERE / "keys.json"
    kept = json.loads(path.read_text()) if path.exists() else {}
    keys = {name: kept.get(name) or make_key(name) for name in NAMES}
    if keys != kept:
        path.write_text(json.dumps(keys, indent=1) + "\n")
    return keys


def make_key(name):
    bits = int(name[-4:])
    key = dsa.generate_private_key(bits) if "dsa" in name else rsa.generate_private_key(public_exponent=65537, key_size=bits)
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode()


KEYS = load_keys()


@functools.cache  # reading a key checks it, which takes longer than signing with it
def private(name):
    return serialization.load_pem_private_key(KEYS[name].encode(), None)


@functools.cache
def encoded(name, part, encoding="PEM", form=None):
    key = private(name)
    enc = getattr(serialization.Encoding, encoding)
    if part == "private":
        return key.private_bytes(enc, getattr(serialization.PrivateFormat, form or "PKCS8"), serialization.NoEncryption())
    return key.public_key().public_bytes(enc, getattr(serialization.PublicFormat, form or "SubjectPublicKeyInfo"))


def private_pem(name):
    return encoded(name, "private").decode()


def public_pem(name):
    return encoded(name, "public").decode()


def bare(name, part, form=None):
    return base64.b64encode(encoded(name, part, "DER", form)).decode()


# --- algorithms ---------------------------------------------------------------------------------


def signature(sign_type, key, data):
    """The signature as it travels. `key` is a name of keys.json or a shared secret."""
    if sign_type == "MD5":
        return hashlib.md5(data + key.encode()).hexdigest()
    if sign_type == "SHA256":
        return hashlib.sha256(data + key.encode()).hexdigest()
    if sign_type == "DSA":
        return base64.b64encode(private(key).sign(data, hashes.SHA1())).decode()
    digest = hashes.SHA1() if sign_type == "RSA" else hashes.SHA256()
    return base64.b64encode(private(key).sign(data, padding.PKCS1v15(), digest)).decode()


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def unknown(**more):
    return {"error": {"kind": "OutcomeUnknown", "outcome": "unknown", **more}}


def signature_error(reason):
    return {"error": {"kind": "Signature", "outcome": "unknown", "reason": reason}}
