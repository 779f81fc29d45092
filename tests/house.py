#!/usr/bin/env python3
"""Keeps the house in order: exits with 1 and says what is out of place.

python3 tests/house.py                        every check
python3 tests/house.py circles [CRATE...]     no file imports itself by way of others (core, codegen, sandbox, ...)
python3 tests/house.py lines                  no hand-written file is longer than 600 lines
python3 tests/house.py files                  fewer than 1,000 files are tracked
python3 tests/house.py glue                   the native halves of Python and Node stay thin
python3 tests/house.py generated              .gitattributes names exactly what a generator writes
python3 tests/house.py graph [CRATE...]       says in words which file imports which
"""

import pathlib
import subprocess
import sys

import modules

ROOT = pathlib.Path(__file__).parent.parent
CRATES = {"core": "core/src", "keys": "core/keys/src", "schema": "core/schema/src", "codegen": "core/codegen/src", "cli": "core/cli/src", "sandbox": "tests/sandbox/src"}
LONGEST = 600
TRACKED = 1_000
GLUE = {"bindings-python": 500, "bindings-node": 500}
SOURCES = {".cts", ".js", ".kt", ".mjs", ".mts", ".py", ".pyi", ".rs", ".sh", ".swift", ".ts", ""}
LOCKS = ("Cargo.lock", "package-lock.json")


def circles(*names: str) -> list[str]:
    faults = []
    for name, crate in crates(*names):
        for group in modules.circles(crate):
            way = modules.shortest_circle(crate, group)
            faults.append(f"{name}: {len(group)} files import each other in a circle ({', '.join(group)}); for example {' -> '.join([*way, way[0]])}")
    return faults


def lines() -> list[str]:
    lengths = [(len(text.splitlines()), path) for path, text in written()]
    return [f"{path} has {length} lines, {LONGEST} are allowed: split it by ideas" for length, path in sorted(lengths, reverse=True) if length > LONGEST]


def files() -> list[str]:
    count = len(tracked())
    return [f"{count} files are tracked, fewer than {TRACKED} are allowed: pack what nobody reads"] if count >= TRACKED else []


def glue() -> list[str]:
    faults = []
    for folder, allowed in GLUE.items():
        length = sum(len(text.splitlines()) for path, text in written() if path.startswith(f"{folder}/") and path.endswith(".rs"))
        if length > allowed:
            faults.append(f"{folder} has {length} lines of Rust written by hand, {allowed} are allowed: rules belong in the core")
    return faults


def generated() -> list[str]:
    paths = tracked()
    said = subprocess.run(["git", "check-attr", "-z", "--stdin", "linguist-generated"], input="\0".join(paths), capture_output=True, text=True, check=True, cwd=ROOT)
    words = said.stdout.split("\0")
    folded = {path for path, value in zip(words[::3], words[2::3], strict=False) if value in ("set", "true")}
    marked = {path for path in paths if is_generated(path)}
    return [f"{path} is generated, and .gitattributes does not say so" for path in sorted(marked - folded)] + [
        f".gitattributes calls {path} generated, and its first lines do not" for path in sorted(folded - marked)
    ]


def graph(*names: str) -> None:
    for name, crate in crates(*names):
        imports = crate.imports()
        count, edges = len({module.file for module in crate.modules.values()}), sum(map(len, imports.values()))
        groups = modules.circles(crate)
        print(f"{name}: {count} files, {edges} imports between them, {len(groups)} circles{''.join(f' of {len(group)} files' for group in groups)}.")
        for file in sorted(imports):
            print(f"  {file} imports {', '.join(sorted(imports[file]))}.")


def crates(*names: str) -> list[tuple[str, modules.Crate]]:
    if unknown := set(names) - CRATES.keys():
        sys.exit(f"no crate {', '.join(sorted(unknown))}; there are {', '.join(CRATES)}")
    return [(name, modules.Crate.at(ROOT / folder)) for name, folder in CRATES.items() if (ROOT / folder).is_dir() and name in (names or CRATES)]


def tracked() -> list[str]:
    said = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, check=True, cwd=ROOT)
    return sorted(path for path in said.stdout.split("\0") if path and (ROOT / path).is_file())


def written() -> list[tuple[str, str]]:
    """Every program text that people write."""
    paths = [path for path in tracked() if pathlib.Path(path).suffix in SOURCES and not is_generated(path)]
    texts = [(path, (ROOT / path).read_bytes()) for path in paths]
    return [(path, text.decode()) for path, text in texts if pathlib.Path(path).suffix or text.startswith(b"#!")]


def is_generated(path: str) -> bool:
    if path.endswith(LOCKS):
        return True
    with (ROOT / path).open("rb") as file:
        return any(b"@generated" in file.readline(300) for _ in range(3))


CHECKS = {"circles": circles, "lines": lines, "files": files, "glue": glue, "generated": generated}


def main() -> None:
    command, *names = sys.argv[1:] or ["all"]
    if command == "graph":
        return graph(*names)
    if command != "all" and command not in CHECKS:
        sys.exit(__doc__)
    faults = [fault for check in CHECKS.values() for fault in check()] if command == "all" else CHECKS[command](*names)
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main()
