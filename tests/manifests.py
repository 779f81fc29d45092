#!/usr/bin/env python3
"""What is said in several places is the same everywhere, and what the documents name exists. Exits with 1 and says what differs.

The version stands in Cargo.toml; every other manifest, the changelog and the documents must agree. Documents written by hand may only
link to files that exist, name paths that exist and commands that `./dev` has. The workflow runs every part that `./dev test` knows.
"""

import glob
import itertools
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"^[\w.-]+(?:/[\w.*{},@-]*)+$")
BRACES = re.compile(r"\{([^{}]*)\}")
# Our name with a version behind it: `alipay-global = "0.1"`, `alipay-global@0.1.0`, `com.alipayglobal:alipay-global:0.1.0`.
OURS = re.compile(r"(?:alipay-global|alipay-sandbox|AlipayGlobal)\S*?[\s\"'=:@^~>]+v?(\d+\.\d+(?:\.\d+)?)\b")


def versions() -> list[str]:
    wanted = re.search(r'^version = "(.+)"', text("Cargo.toml"), re.M)[1]
    said = {
        "bindings-node/package.json": [json.loads(text("bindings-node/package.json"))["version"]],
        "CHANGELOG.md (its first heading)": re.findall(r"^## (\d\S*)", text("CHANGELOG.md"), re.M)[:1] or ["none"],
        "Cargo.toml (workspace.dependencies)": re.findall(r'^alipay-\S+ = \{ path = .* version = "([^"]+)"', text("Cargo.toml"), re.M),
    }
    for pom in hand_written("pom.xml"):
        # The project's own version, and that of each of our artifacts it depends on.
        parts = re.findall(r"<artifactId>alipay-global[\w-]*</artifactId>\s*<version>([^<]+)</version>", text(pom))
        said[pom] = [part for part in parts if not part.startswith("$")]
    for document in hand_written(".md"):
        said[document] = [number for number in OURS.findall(text(document)) if not wanted.startswith(number)]
    faults = [f"{place} says version {number}, Cargo.toml says {wanted}" for place, numbers in said.items() for number in numbers if number != wanted]
    for manifest in hand_written("Cargo.toml"):
        package = re.search(r"^\[package\]\n(.*?)(?=^\[|\Z)", text(manifest), re.M | re.S)
        if package and "version.workspace = true" not in package[1] and 'version = "0.0.0"' not in package[1]:
            faults.append(f"{manifest} has a version of its own; wanted version.workspace = true")
    if '"version"' not in re.search(r"^dynamic = (.*)$", text("bindings-python/pyproject.toml"), re.M)[1]:
        faults.append("bindings-python/pyproject.toml has a version of its own; wanted dynamic, so that it is Cargo's")
    return faults


def documents() -> list[str]:
    commands = set(re.findall(r"^\./dev (\w+)", text("dev"), re.M))
    faults = []
    for document in hand_written(".md"):
        content, folder = text(document), pathlib.PurePosixPath(document).parent
        for link in LINK.findall(content):
            if not (ROOT / folder / link).exists():
                faults.append(f"{document} links to {link}, which does not exist")
        outside = re.sub(r"^```.*?^```", "", content, flags=re.M | re.S)
        for code in CODE.findall(outside):
            if re.match(r"\./dev \w", code) and code.split()[1] not in commands:
                faults.append(f"{document} names {code}, which ./dev does not have")
            faults += [f"{document} names {path}, which does not exist" for path in code.split() if PATH.match(path) and is_ours(path) and not exists(path)]
    return faults


def is_ours(path: str) -> bool:
    """A path that begins in the top folder; others are of the wire, of a package, or of another project."""
    first = path.split("/")[0]
    return first not in (".", "..") and (ROOT / first).is_dir()


def exists(path: str) -> bool:
    """In the folder, or what a build puts there."""
    ignored = subprocess.run(["git", "check-ignore", "-q", f"{path.rstrip(chr(47))}/file"], cwd=ROOT, check=False).returncode == 0
    return ignored or all(glob.glob(str(ROOT / one)) for one in expanded(path))


def expanded(path: str) -> list[str]:
    """`a/{b,c}.rs` -> `a/b.rs`, `a/c.rs`."""
    parts = BRACES.split(path)
    return ["".join(words) for words in itertools.product(*(part.split(",") if place % 2 else [part] for place, part in enumerate(parts)))]


def workflow() -> list[str]:
    known = set(re.search(r"no part \$1; there are ([\w ]+)", text("dev"))[1].split())
    run = set(re.search(r"^ +part: \[([\w, ]+)\]", text(".github/workflows/ci.yml"), re.M)[1].split(", "))
    faults = [f"./dev test {part} is run by no job of ci.yml" for part in sorted(known - run - {"slow"})]
    for file in (ROOT / ".github/workflows").glob("*.yml"):
        for action in re.findall(r"uses: (\S+)", file.read_text(encoding="utf-8")):
            if not action.startswith("./") and not re.search(r"@[0-9a-f]{40}$", action):
                faults.append(f"{file.name} uses {action}; wanted the 40 digits of a commit, and the version in a comment")
    return faults


def hand_written(ending: str) -> list[str]:
    said = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True, text=True, check=True, cwd=ROOT)
    paths = {path for path in said.stdout.split("\0") if path.endswith(ending) and (ROOT / path).is_file()}
    return sorted(path for path in paths if "@generated" not in text(path)[:400])


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit("\n".join([*versions(), *documents(), *workflow()]) or 0)
