"""Writes data/sign.json: keys in every form and signatures that our code had no hand in.

Run: python3 core/tests/make_sign_data.py      (needs the openssl command line, 3.0 or later, and Python's cryptography)

Keys and right signatures come from OpenSSL. Forged signatures are made here with plain arithmetic on the private
numbers. Every run makes new keys: the file is committed, so it changes only when somebody wants it to.
"""

import base64
import hashlib
import json
import pathlib
import subprocess
import tempfile

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives import serialization as ser

HERE = pathlib.Path(__file__).parent / "data"
TEXTS = {
    "empty": "",
    "ascii": "POST /ams/api/v1/payments/pay\nSANDBOX_1.2026-04-17T08:00:00+08:00.{\"a\":\"+ & = % \\\" '\"}",
    "chinese": "subject=测试商品&body=“引号”—10％",
    "body800": "x" * 800,
}
SHA1_HEAD = bytes.fromhex("3021300906052b0e03021a05000414")
SHA256_HEAD = bytes.fromhex("3031300d060960864801650304020105000420")


def openssl(*arguments, data=b""):
    return subprocess.run(["openssl", *arguments], input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout


def rsa_forms(pem):
    return {
        "PKCS#8": openssl("pkey", data=pem).decode(),
        "PKCS#1": openssl("rsa", "-traditional", data=pem).decode(),
        "public SPKI": openssl("pkey", "-pubout", data=pem).decode(),
        "public PKCS#1": openssl("rsa", "-RSAPublicKey_out", data=pem).decode(),
    }


def dsa_forms(pem):
    return {
        "PKCS#8": openssl("pkey", data=pem).decode(),
        "OpenSSL": openssl("dsa", data=pem).decode(),
        "public SPKI": openssl("pkey", "-pubout", data=pem).decode(),
    }


def fingerprint(pem):
    return hashlib.sha256(openssl("pkey", "-pubout", "-outform", "DER", data=pem)).hexdigest()


def signatures(pem, hashes):
    with tempfile.NamedTemporaryFile() as file:
        file.write(pem)
        file.flush()
        return [
            {
                "sign_type": sign_type,
                "text": text,
                "sign": base64.b64encode(openssl("dgst", "-" + digest, "-sign", file.name, data=text.encode())).decode(),
            }
            for sign_type, digest in hashes
            for text in TEXTS.values()
        ]


def cube_root(number):
    low, high = 0, 1 << (number.bit_length() // 3 + 2)
    while low < high:
        middle = (low + high) // 2
        if middle**3 < number:
            low = middle + 1
        else:
            high = middle
    return low


def forged(pem):
    """Wrong signatures that a careless verifier takes, for one text."""
    key = ser.load_pem_private_key(pem, None)
    n, d, e = key.public_key().public_numbers().n, key.private_numbers().d, key.public_key().public_numbers().e
    size = (n.bit_length() + 7) // 8
    text = TEXTS["ascii"].encode()
    info = SHA256_HEAD + hashlib.sha256(text).digest()
    bare = bytes.fromhex("302f300b0609608648016503040201") + bytes.fromhex("0420") + hashlib.sha256(text).digest()

    def raw(message):
        return pow(int.from_bytes(message, "big"), d, n).to_bytes(size, "big")

    def padded(tail, head=b"\x00\x01", fill=b"\xff"):
        return head + fill * (size - len(tail) - 3) + b"\x00" + tail

    right = raw(padded(info))
    out = {
        "hash without DigestInfo": raw(padded(hashlib.sha256(text).digest())),
        "DigestInfo without NULL": raw(padded(bare)),
        "block type 2": raw(padded(info, head=b"\x00\x02")),
        "padding of zeros": raw(padded(info, fill=b"\x00")),
        "first byte not zero": raw(b"\x00\x00" + padded(info)[2:]),
        "eight bytes of padding and the rest behind": raw((b"\x00\x01" + b"\xff" * 8 + b"\x00" + info).ljust(size, b"\x5a")),
        "DigestInfo of SHA-1 around SHA-256 length": raw(padded(SHA1_HEAD + hashlib.sha256(text).digest())),
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
    return {"text": text.decode(), "right": base64.b64encode(right).decode(),
            "wrong": {name: base64.b64encode(value).decode() for name, value in out.items()}}


def special(pem):
    """A signature that starts with a zero byte, and one to which the modulus can be added without growing."""
    key = ser.load_pem_private_key(pem, None)
    n, d = key.public_key().public_numbers().n, key.private_numbers().d
    size = (n.bit_length() + 7) // 8
    out = {}
    counter = 0
    while len(out) < 2:
        text = f"text {counter}"
        counter += 1
        info = SHA256_HEAD + hashlib.sha256(text.encode()).digest()
        message = b"\x00\x01" + b"\xff" * (size - len(info) - 3) + b"\x00" + info
        value = pow(int.from_bytes(message, "big"), d, n)
        if value >> (8 * (size - 1)) == 0:
            right = value.to_bytes(size, "big")
            out["leading zero"] = {"text": text, "right": base64.b64encode(right).decode(), "wrong": base64.b64encode(right[1:]).decode()}
        if value + n < 1 << (8 * size):
            out["modulus added"] = {"text": text, "right": base64.b64encode(value.to_bytes(size, "big")).decode(),
                                    "wrong": base64.b64encode((value + n).to_bytes(size, "big")).decode()}
    return out


def main():
    keys, out = {}, {}
    for bits in (1024, 1536, 2048, 2056, 3072, 4096):
        keys[f"rsa {bits}"] = openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}")
    for bits in (1024, 2048):
        keys[f"rsa {bits} e=3"] = openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}", "-pkeyopt", "rsa_keygen_pubexp:3")
    out["source"] = openssl("version").decode().strip() + "; made by core/tests/make_sign_data.py"
    out["rsa"] = [
        {"name": name, "bits": int(name.split()[1]), "fingerprint": fingerprint(pem), "forms": rsa_forms(pem),
         "signatures": signatures(pem, [("RSA", "sha1"), ("RSA2", "sha256")]), "forged": forged(pem)}
        for name, pem in keys.items()
    ]
    # Half of all moduli leave room for an addition; take one that does.
    while True:
        pem = openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024")
        if ser.load_pem_private_key(pem, None).public_key().public_numbers().n >> 1016 < 0xd0:
            break
    out["special"] = {"public": openssl("pkey", "-pubout", data=pem).decode(), **special(pem)}
    out["dsa"] = []
    for p, q in ((1024, 160), (2048, 224), (2048, 256), (3072, 256)):
        parameters = openssl("genpkey", "-genparam", "-algorithm", "DSA", "-pkeyopt", f"dsa_paramgen_bits:{p}", "-pkeyopt", f"dsa_paramgen_q_bits:{q}")
        with tempfile.NamedTemporaryFile() as file:
            file.write(parameters)
            file.flush()
            pem = openssl("genpkey", "-paramfile", file.name)
        out["dsa"].append({"name": f"dsa {p} {q}", "bits": p, "fingerprint": fingerprint(pem), "forms": dsa_forms(pem),
                           "with_parameters": parameters.decode() + dsa_forms(pem)["OpenSSL"],
                           "signatures": signatures(pem, [("DSA", "sha1")])})
    out["refused"] = refused(keys["rsa 2048"])
    (HERE / "sign.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n")


def refused(pem):
    """Text of something that is no usable key, and words that the error must have."""
    ec = openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
    ed = openssl("genpkey", "-algorithm", "ED25519")
    small = openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:512")
    almost = openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1016")
    large = rsa.RSAPublicNumbers(65537, (1 << 8191) + 1).public_key().public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)
    pss = openssl("genpkey", "-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048")
    key = ser.load_pem_private_key(pem, None)
    openssh = key.private_bytes(ser.Encoding.PEM, ser.PrivateFormat.OpenSSH, ser.NoEncryption())
    ssh = key.public_key().public_bytes(ser.Encoding.OpenSSH, ser.PublicFormat.OpenSSH)
    with tempfile.NamedTemporaryFile() as file:
        file.write(pem)
        file.flush()
        certificate = openssl("req", "-x509", "-new", "-key", file.name, "-subj", "/CN=test", "-days", "1")
        request = openssl("req", "-new", "-key", file.name, "-subj", "/CN=test")
        with tempfile.NamedTemporaryFile() as crt:
            crt.write(certificate)
            crt.flush()
            p12 = openssl("pkcs12", "-export", "-inkey", file.name, "-in", crt.name, "-passout", "pass:test")
    der = openssl("pkey", "-outform", "DER", data=pem)
    numbers = key.private_numbers()
    wrong_d = bytearray(openssl("rsa", "-traditional", "-outform", "DER", data=pem))
    at = bytes(wrong_d).index(numbers.d.to_bytes(256, "big").lstrip(b"\x00"))
    wrong_d[at + 100] ^= 1
    b64 = lambda data: base64.b64encode(data).decode()
    bare = b64(der)
    return [
        {"name": name, "text": text if isinstance(text, str) else text.decode(), "says": says}
        for name, text, says in [
            ("nothing", "", "is empty"),
            ("blank", " \r\n\t", "is empty"),
            ("byte order mark only", "\ufeff", "is empty"),
            ("encrypted PKCS#8", openssl("pkcs8", "-topk8", "-v2", "aes256", "-passout", "pass:test", data=pem), "is encrypted"),
            ("encrypted PKCS#8, bare", b64(openssl("pkcs8", "-topk8", "-v2", "aes256", "-passout", "pass:test", "-outform", "DER", data=pem)), "is encrypted"),
            ("encrypted PKCS#1", openssl("rsa", "-traditional", "-aes256", "-passout", "pass:test", data=pem), "is encrypted"),
            ("EC private, SEC1", openssl("ec", data=ec), "is an EC private key"),
            ("EC private, PKCS#8", ec, "is an EC private key"),
            ("EC public", openssl("pkey", "-pubout", data=ec), "is an EC public key"),
            ("Ed25519 private", ed, "is an Ed25519 private key"),
            ("Ed25519 public, bare", b64(openssl("pkey", "-pubout", "-outform", "DER", data=ed)), "is an Ed25519 public key"),
            ("RSA-PSS private", pss, "is an RSA-PSS private key"),
            ("certificate", certificate, "is a certificate"),
            ("certificate request", request, "is a certificate"),
            ("PKCS#12, bare", b64(p12), "is a PKCS#12 file"),
            ("OpenSSH private", openssh, "is an OpenSSH key"),
            ("OpenSSH public", ssh, "is an OpenSSH key"),
            ("XML", "<RSAKeyValue><Modulus>AQAB</Modulus></RSAKeyValue>", "is XML"),
            ("512 bits", small, "has 512 bits"),
            ("1016 bits", almost, "has 1016 bits"),
            ("8192 bits", large, "has 8192 bits"),
            ("base64 cut at a byte", bare[:800], "is truncated"),
            ("base64 cut within a byte", bare[:801], "is truncated"),
            ("PEM without end", pem.decode()[:800], "is truncated"),
            ("PEM with a line missing", "\n".join(line for i, line in enumerate(pem.decode().split("\n")) if i != 5), "is truncated"),
            ("bytes behind the key", b64(der + b"\x00\x00"), "has 2 bytes too many"),
            ("two keys", pem.decode() + pem.decode(), "more than one PEM block"),
            ("parameters only", openssl("ecparam", "-name", "prime256v1"), "holds parameters, but no key"),
            ("shared secret", "760bdzec6y9goq7ctyx96ezkz78287de", "is too short for a key"),
            ("file name", "/etc/alipay/merchant_private_key.pem", "is the name of a file"),
            ("words", "this is certainly not a key, but a longer sentence about one!", "is neither PEM nor base64"),
            ("base64 of a PEM file", b64(pem), "is base64 of a PEM file"),
            ("base64 of noise", b64(bytes(range(256))), "is not a key that can be read"),
            ("private exponent with a flipped bit", b64(bytes(wrong_d)), "is a damaged RSA key"),
            ("even modulus", rsa_public(numbers.public_numbers.n + 1, 65537), "is a damaged RSA key"),
            ("exponent 1", rsa_public(numbers.public_numbers.n, 1), "is a damaged RSA key"),
            ("even exponent", rsa_public(numbers.public_numbers.n, 65536), "is a damaged RSA key"),
            ("huge exponent", rsa_public(numbers.public_numbers.n, (1 << 64) + 1), "is a damaged RSA key"),
        ]
    ]


def rsa_public(n, e):
    """PKCS#1 by hand: the libraries refuse to write such keys."""

    def tlv(tag, content):
        size = len(content)
        length = bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")
        return bytes([tag]) + length + content

    def integer(value):
        return tlv(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))

    return base64.b64encode(tlv(0x30, integer(n) + integer(e))).decode()


main()
