"""Keys in every form and signatures by the openssl command, and forged signatures by plain arithmetic on the private numbers.

Keys, DSA signatures and what is no key at all are random: they are kept from the files where they exist.
"""

import base64
import functools
import hashlib
import re

from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import rsa

from .keys import openssl, write_temporary

TEXTS = {
    "empty": "",
    "ascii": "POST /ams/api/v1/payments/pay\nSANDBOX_1.2026-04-17T08:00:00+08:00.{\"a\":\"+ & = % \\\" '\"}",
    "chinese": "subject=测试商品&body=“引号”—10％",
    "body800": "x" * 800,
}
RSA_KEYS = {f"rsa {bits}": [f"rsa_keygen_bits:{bits}"] for bits in (1024, 1536, 2048, 2056, 3072, 4096)} | {
    f"rsa {bits} e=3": [f"rsa_keygen_bits:{bits}", "rsa_keygen_pubexp:3"] for bits in (1024, 2048)
}
DSA_KEYS = {f"dsa {p} {q}": (p, q) for p, q in ((1024, 160), (2048, 224), (2048, 256), (3072, 256))}
SHA1_HEAD = bytes.fromhex("3021300906052b0e03021a05000414")
SHA256_HEAD = bytes.fromhex("3031300d060960864801650304020105000420")
MADE = "made with the openssl command by tests/vectors/making/openssl.py"
FORGED = "RFC 8017, section 8.2.2, and FIPS 186-4, section 4.7: a signature has one form. Made with arithmetic by tests/vectors/making/openssl.py"


def files(before):
    kept = {vector["name"]: vector for name in ("openssl-keys.json", "openssl-signatures.json") for vector in before(name)}
    keys = {name: kept_key(kept, name) or new_rsa(facts) for name, facts in RSA_KEYS.items()}
    keys |= {name: kept_key(kept, name) or new_dsa(*facts) for name, facts in DSA_KEYS.items()}
    signatures = [vector for name, pem in keys.items() for vector in signed(kept, name, pem)]
    return {
        "openssl-keys.json": ({"source": MADE, "kind": "key"}, [*(vector for key in keys.items() for vector in forms(*key)), *with_parameters(kept, keys), *refused(kept, keys)]),
        "openssl-signatures.json": ({"source": MADE, "charset": "utf-8"}, [*signatures, *special(kept)]),
        "forged-signatures.json": ({"source": FORGED, "kind": "verify", "charset": "utf-8", "valid": False}, [*(vector for name in RSA_KEYS for vector in forged(name, keys[name])), *nonsense(keys, signatures)]),
    }


def slug(*words):
    return re.sub(r"[^a-z0-9]+", "-", " ".join(words).lower()).strip("-")


def base64_of(data):
    return base64.b64encode(data).decode()


# --- keys ----------------------------------------------------------------------------------------


def kept_key(kept, name):
    vector = kept.get(f"openssl/key-{slug(name)}-pkcs-8")
    return vector and vector["text"].encode()


def new_rsa(facts):
    return openssl("genpkey", "-algorithm", "RSA", *(word for fact in facts for word in ("-pkeyopt", fact)))


def new_dsa(p, q):
    parameters = openssl("genpkey", "-genparam", "-algorithm", "DSA", "-pkeyopt", f"dsa_paramgen_bits:{p}", "-pkeyopt", f"dsa_paramgen_q_bits:{q}")
    return openssl("genpkey", "-paramfile", write_temporary(parameters.decode()))


@functools.cache
def public(pem):
    return openssl("pkey", "-pubout", stdin=pem).decode()


def texts(name, pem):
    """Form, and the key in it."""
    yield "PKCS#8", openssl("pkey", stdin=pem).decode()
    if name.startswith("rsa"):
        yield "PKCS#1", openssl("rsa", "-traditional", stdin=pem).decode()
    else:
        yield "OpenSSL", openssl("dsa", stdin=pem).decode()
    yield "public SPKI", public(pem)
    if name.startswith("rsa"):
        yield "public PKCS#1", openssl("rsa", "-RSAPublicKey_out", stdin=pem).decode()


def forms(name, pem):
    algorithm, bits = name.split()[:2]
    fingerprint = hashlib.sha256(openssl("pkey", "-pubout", "-outform", "DER", stdin=pem)).hexdigest()
    for form, text in texts(name, pem):
        half = "public" if form.startswith("public") else "private"
        info = {"kind": f"{algorithm} {half}", "bits": int(bits), "format": form.removeprefix("public ") + " PEM", "fingerprint": fingerprint}
        yield {"name": f"openssl/key-{slug(name, form)}", "of": name, "form": form, "text": text, "info": info}


def with_parameters(kept, keys):
    """The openssl command writes DSA parameters in front of the key unless it is told not to."""
    name = "openssl/key-dsa-1024-160-with-parameters"
    if name in kept:
        return [kept[name]]
    pem = keys["dsa 1024 160"]
    parameters = openssl("pkeyparam", stdin=openssl("dsaparam", "-in", write_temporary(pem.decode())))
    return [{"name": name, "text": parameters.decode() + openssl("dsa", stdin=pem).decode(), "info": {"kind": "dsa private", "bits": 1024}}]


def refused(kept, keys):
    before = [vector for name, vector in kept.items() if name.startswith("openssl/no-key-")]
    return before or [{"name": f"openssl/no-key-{slug(name)}", "text": text if isinstance(text, str) else text.decode(), "error_contains": says} for name, text, says in no_keys(keys["rsa 2048"])]


def no_keys(pem):
    """Text of something that is no usable key, and words that the error must have."""
    ec = openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
    ed = openssl("genpkey", "-algorithm", "ED25519")
    large = rsa.RSAPublicNumbers(65537, (1 << 8191) + 1).public_key().public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)
    key = ser.load_pem_private_key(pem, None)
    openssh = key.private_bytes(ser.Encoding.PEM, ser.PrivateFormat.OpenSSH, ser.NoEncryption())
    file = write_temporary(pem.decode())
    certificate = openssl("req", "-x509", "-new", "-key", file, "-subj", "/CN=test", "-days", "1")
    p12 = openssl("pkcs12", "-export", "-inkey", file, "-in", write_temporary(certificate.decode()), "-passout", "pass:test")
    der = openssl("pkey", "-outform", "DER", stdin=pem)
    bare = base64_of(der)
    numbers = key.private_numbers()
    n = numbers.public_numbers.n
    wrong_d = bytearray(openssl("rsa", "-traditional", "-outform", "DER", stdin=pem))
    wrong_d[bytes(wrong_d).index(numbers.d.to_bytes(256, "big").lstrip(b"\x00")) + 100] ^= 1
    encrypted = ("pkcs8", "-topk8", "-v2", "aes256", "-passout", "pass:test")
    return [
        ("nothing", "", "is empty"),
        ("blank", " \r\n\t", "is empty"),
        ("byte order mark only", "\ufeff", "is empty"),
        ("encrypted PKCS#8", openssl(*encrypted, stdin=pem), "is encrypted"),
        ("encrypted PKCS#8, bare", base64_of(openssl(*encrypted, "-outform", "DER", stdin=pem)), "is encrypted"),
        ("encrypted PKCS#1", openssl("rsa", "-traditional", "-aes256", "-passout", "pass:test", stdin=pem), "is encrypted"),
        ("EC private, SEC1", openssl("ec", stdin=ec), "is an EC private key"),
        ("EC private, PKCS#8", ec, "is an EC private key"),
        ("EC public", openssl("pkey", "-pubout", stdin=ec), "is an EC public key"),
        ("Ed25519 private", ed, "is an Ed25519 private key"),
        ("Ed25519 public, bare", base64_of(openssl("pkey", "-pubout", "-outform", "DER", stdin=ed)), "is an Ed25519 public key"),
        ("RSA-PSS private", openssl("genpkey", "-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"), "is an RSA-PSS private key"),
        ("certificate", certificate, "is a certificate"),
        ("certificate request", openssl("req", "-new", "-key", file, "-subj", "/CN=test"), "is a certificate"),
        ("PKCS#12, bare", base64_of(p12), "is a PKCS#12 file"),
        ("OpenSSH private", openssh, "is an OpenSSH key"),
        ("OpenSSH public", key.public_key().public_bytes(ser.Encoding.OpenSSH, ser.PublicFormat.OpenSSH), "is an OpenSSH key"),
        ("XML", "<RSAKeyValue><Modulus>AQAB</Modulus></RSAKeyValue>", "is XML"),
        ("512 bits", new_rsa(["rsa_keygen_bits:512"]), "has 512 bits"),
        ("1016 bits", new_rsa(["rsa_keygen_bits:1016"]), "has 1016 bits"),
        ("8192 bits", large, "has 8192 bits"),
        ("base64 cut at a byte", bare[:800], "is truncated"),
        ("base64 cut within a byte", bare[:801], "is truncated"),
        ("PEM without end", pem.decode()[:800], "is truncated"),
        ("PEM with a line missing", "\n".join(line for place, line in enumerate(pem.decode().split("\n")) if place != 5), "is truncated"),
        ("bytes behind the key", base64_of(der + b"\x00\x00"), "has 2 bytes too many"),
        ("two keys", pem.decode() + pem.decode(), "more than one PEM block"),
        ("parameters only", openssl("ecparam", "-name", "prime256v1"), "holds parameters, but no key"),
        ("shared secret", "760bdzec6y9goq7ctyx96ezkz78287de", "is too short for a key"),
        ("file name", "/etc/alipay/merchant_private_key.pem", "is the name of a file"),
        ("words", "this is certainly not a key, but a longer sentence about one!", "is neither PEM nor base64"),
        ("base64 of a PEM file", base64_of(pem), "is base64 of a PEM file"),
        ("base64 of noise", base64_of(bytes(range(256))), "is not a key that can be read"),
        ("private exponent with a flipped bit", base64_of(bytes(wrong_d)), "is a damaged RSA key"),
        ("even modulus", rsa_public(n + 1, 65537), "is a damaged RSA key"),
        ("exponent 1", rsa_public(n, 1), "is a damaged RSA key"),
        ("even exponent", rsa_public(n, 65536), "is a damaged RSA key"),
        ("huge exponent", rsa_public(n, (1 << 64) + 1), "is a damaged RSA key"),
    ]


def rsa_public(n, e):
    """PKCS#1 by hand: the libraries refuse to write such keys."""

    def tlv(tag, content):
        size = len(content)
        length = bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")
        return bytes([tag]) + length + content

    def integer(value):
        return tlv(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))

    return base64_of(tlv(0x30, integer(n) + integer(e)))


# --- right signatures ----------------------------------------------------------------------------


def signed(kept, name, pem):
    file, spki = write_temporary(pem.decode()), public(pem)
    for sign_type, digest in [("DSA", "sha1")] if name.startswith("dsa") else [("RSA", "sha1"), ("RSA2", "sha256")]:
        for label, text in TEXTS.items():
            what = {"of": name, "sign_type": sign_type, "text": text}
            verify = f"openssl/verify-{slug(name, sign_type, label)}"
            if sign_type == "DSA" and verify in kept:
                yield kept[verify]
                continue
            signature = base64_of(openssl("dgst", f"-{digest}", "-sign", file, stdin=text.encode()))
            if sign_type != "DSA":
                yield {"name": f"openssl/sign-{slug(name, sign_type, label)}", "kind": "sign", **what, "key": pem.decode(), "signature": signature}
            yield {"name": verify, "kind": "verify", **what, "key": spki, "signature": signature, "valid": True}


def numbers_of(pem):
    key = ser.load_pem_private_key(pem, None)
    public = key.public_key().public_numbers()
    return public.n, public.e, key.private_numbers().d, (public.n.bit_length() + 7) // 8


def padded(size, tail, head=b"\x00\x01", fill=b"\xff"):
    return head + fill * (size - len(tail) - 3) + b"\x00" + tail


def special(kept):
    """A signature that starts with a zero byte, and one to which the modulus can be added without growing."""
    before = [vector for name, vector in kept.items() if name.startswith("openssl/one-form-")]
    if before:
        return before
    # Half of all moduli leave room for an addition; take one that does.
    while numbers_of(pem := new_rsa(["rsa_keygen_bits:1024"]))[0] >> 1016 >= 0xD0:
        pass
    n, _, d, size = numbers_of(pem)
    out, counter = {}, 0
    while len(out) < 4:
        text, counter = f"text {counter}", counter + 1
        message = padded(size, SHA256_HEAD + hashlib.sha256(text.encode()).digest())
        value = pow(int.from_bytes(message, "big"), d, n)
        right = value.to_bytes(size, "big")
        cases = {}
        if right[0] == 0:
            cases |= {"leading zero": (right, True), "leading zero cut off": (right[1:], False)}
        if value + n < 1 << (8 * size):
            cases |= {"room for the modulus": (right, True), "modulus added": ((value + n).to_bytes(size, "big"), False)}
        for label, (signature, valid) in cases.items():
            out[label] = {"name": f"openssl/one-form-{slug(label)}", "kind": "verify", "sign_type": "RSA2", "text": text, "key": public(pem), "signature": base64_of(signature), "valid": valid}
    return list(out.values())


# --- forged signatures ---------------------------------------------------------------------------


def forged(name, pem):
    """Wrong signatures that a careless verifier takes, for one text."""
    for label, signature in forgeries(pem).items():
        for sign_type in ("RSA", "RSA2"):
            yield {"name": f"forged/{slug(name, label, sign_type)}", "sign_type": sign_type, "text": TEXTS["ascii"], "key": public(pem), "signature": base64_of(signature)}


def forgeries(pem):
    n, e, d, size = numbers_of(pem)
    digest = hashlib.sha256(TEXTS["ascii"].encode()).digest()
    info = SHA256_HEAD + digest

    def raw(message):
        return pow(int.from_bytes(message, "big"), d, n).to_bytes(size, "big")

    right = raw(padded(size, info))
    out = {
        "hash without DigestInfo": raw(padded(size, digest)),
        "DigestInfo without NULL": raw(padded(size, bytes.fromhex("302f300b06096086480165030402010420") + digest)),
        "block type 2": raw(padded(size, info, head=b"\x00\x02")),
        "padding of zeros": raw(padded(size, info, fill=b"\x00")),
        "first byte not zero": raw(b"\x00\x00" + padded(size, info)[2:]),
        "eight bytes of padding and the rest behind": raw((b"\x00\x01" + b"\xff" * 8 + b"\x00" + info).ljust(size, b"\x5a")),
        "DigestInfo of SHA-1 around SHA-256 length": raw(padded(size, SHA1_HEAD + digest)),
        "one byte short": right[1:],
        "zero byte in front": b"\x00" + right,
        "zero byte behind": right + b"\x00",
        "all zero": bytes(size),
        "one": (1).to_bytes(size, "big"),
        "modulus": n.to_bytes(size, "big"),
        "nothing": b"",
    }
    if e == 3 and size >= 256:  # 1024 bits leave too little room for the garbage
        head = b"\x00\x01" + b"\xff" * 8 + b"\x00" + info
        room = 8 * (size - len(head))
        root = cube_root(int.from_bytes(head, "big") << room)
        assert root**3 >> room == int.from_bytes(head, "big") and root**3 < n
        out["cube root with garbage behind (Bleichenbacher)"] = root.to_bytes(size, "big")
    return out


def cube_root(number):
    low, high = 0, 1 << (number.bit_length() // 3 + 2)
    while low < high:
        middle = (low + high) // 2
        if middle**3 < number:
            low = middle + 1
        else:
            high = middle
    return low


def nonsense(keys, signatures):
    """DSA signatures of numbers that no signer makes, and right ones in a wrong wrapping."""
    for name in DSA_KEYS:
        honest = next(vector for vector in signatures if vector["of"] == name)
        right = base64.b64decode(honest["signature"])
        long = bytes([0x30, 0x82, 0x02, 0x06, 0x02, 0x81, 0xFF]) + b"\x7f" * 255 + bytes([0x02, 0x81, 0xFF]) + b"\x7f" * 255
        for label, wrong in {
            "zero and zero": bytes([0x30, 6, 2, 1, 0, 2, 1, 0]),
            "one and one": bytes([0x30, 6, 2, 1, 1, 2, 1, 1]),
            "zero and one": bytes([0x30, 6, 2, 1, 0, 2, 1, 1]),
            "negative": bytes([0x30, 6, 2, 1, 0xFF, 2, 1, 0xFF]),
            "far above the subgroup": long,
            "a byte behind": right + b"\x00",
            "a byte short": right[:-1],
            "nothing": b"",
            "raw r and s": b"\x55" * 40,
        }.items():
            yield {"name": f"forged/{slug(name, label)}", "sign_type": "DSA", "text": honest["text"], "key": honest["key"], "signature": base64_of(wrong)}
