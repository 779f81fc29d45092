#!/usr/bin/env python3
"""Looks through what is published: licences and notices are in, test keys, corpora and reference pages are out.

python3 tests/packages.py              asks cargo and npm what they would pack, without building anything
python3 tests/packages.py FILE...      looks into wheels, source archives, tarballs, jars and crates
"""

import json
import pathlib
import posixpath
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable

from modules import without_tests

ROOT = pathlib.Path(__file__).parent.parent
LICENCES = ("LICENSE-MIT", "LICENSE-APACHE")
NOTICES = "THIRD-PARTY.txt"
CRATES = {"alipay-global": "core", "alipay-global-keys": "core/keys", "alipay-global-schema": "core/schema"}
# The sandbox signs with the worthless keys of its own folder: they are what it is made of.
SANDBOX = re.compile(r"^alipay-sandbox\b")
KEY = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/=]{40}")
INCLUDED = re.compile(r"include_(?:str|bytes)!\(\s*\"([^\"]+)\"")
OUT = {
    "a file of keys": re.compile(r"\.(pem|der|p12|key)$"),
    "a page of the reference": re.compile(r"(^|/)docs/reference/"),
    "a fuzz corpus": re.compile(r"(^|/)fuzz/"),
    "a test": re.compile(r"^(?!(.*/)?src/)(.*/)?(tests|benches)/"),
    "a compiled file of the machine it was packed on": re.compile(r"\.pyc$|(^|/)(node_modules|target|__pycache__)/"),
}

Contents = dict[str, Callable[[], bytes]]


def faults(name: str, contents: Contents) -> list[str]:
    """What is wrong with a package, a line each."""
    found = [f"{name}: {wanted} is missing" for wanted in LICENCES if not any(path.split("/")[-1] == wanted for path in contents)]
    binary = not name.endswith(".crate")
    notices = next((read for path, read in contents.items() if path.split("/")[-1] == NOTICES), None)
    if binary and (notices is None or b"aws-lc-sys" not in notices()):
        found.append(f"{name}: {NOTICES} with the notices of aws-lc is missing")
    if name.endswith(".crate"):
        found += strays(name, contents)
    for path, read in contents.items():
        if SANDBOX.match(name):
            continue
        found += [f"{name}: {path} is {what} and has no place in it" for what, pattern in OUT.items() if pattern.search(path)]
        # A unit test inside a source file may hold a key of its own; a file that is nothing else may not.
        if not path.endswith(".rs") and KEY.search(read()):
            found.append(f"{name}: {path} holds a private key")
    return found


def strays(name: str, contents: Contents) -> list[str]:
    """Files that the source of a crate takes in and that are not in it: it would build here and nowhere else."""
    found = []
    for path, read in contents.items():
        if path.endswith(".rs") and not re.search(r"(^|/)tests(/|\.rs$)", path):
            taken = [posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) for file in INCLUDED.findall(without_tests(read().decode()))]
            found += [f"{name}: {path} takes in {file}, which is not in the package" for file in taken if file not in contents]
    return found


def opened(file: pathlib.Path) -> Contents:
    if file.suffix in (".whl", ".jar", ".zip"):
        archive = zipfile.ZipFile(file)
        return {path: lambda path=path: archive.read(path) for path in archive.namelist() if not path.endswith("/")}
    tar = tarfile.open(file)  # noqa: SIM115 (read lazily, until the script ends)
    members = [member for member in tar.getmembers() if not member.isdir()]
    # The first folder is the package's own name.
    return {member.name.partition("/")[2]: lambda member=member: regular(tar, member) for member in members}


def regular(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = tar.extractfile(member)
    return file.read() if file else b""


def listed() -> list[tuple[str, Contents]]:
    """What cargo and npm say they would pack."""
    packages = []
    for crate, folder in CRATES.items():
        paths = said("cargo", "package", "--list", "--allow-dirty", "-p", crate).split()
        packages.append((f"{crate}.crate", {path: reader(ROOT / folder / path) for path in paths}))
    tarball = json.loads(said("npm", "pack", "--dry-run", "--json", "--silent", cwd=ROOT / "bindings-node"))[0]
    packages.append((tarball["filename"], {file["path"]: reader(ROOT / "bindings-node" / file["path"]) for file in tarball["files"]}))
    return packages


def reader(path: pathlib.Path) -> Callable[[], bytes]:
    return lambda: path.read_bytes() if path.exists() else b""


def said(*command: str, cwd: pathlib.Path = ROOT) -> str:
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return done.stdout


def main() -> None:
    files = [pathlib.Path(name) for name in sys.argv[1:]]
    packages = [(file.name, opened(file)) for file in files] if files else listed()
    for (name, contents), file in zip(packages, files, strict=False):
        print(f"  {name}  {file.stat().st_size:,} bytes, {len(contents)} files  ({file.parent})")
    sys.exit("\n".join(fault for name, contents in packages for fault in faults(name, contents)) or 0)


if __name__ == "__main__":
    main()
