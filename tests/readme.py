#!/usr/bin/env python3
"""The code in the README and the guides is code that the tests run: this puts it in, or says what drifted.

    python3 tests/readme.py            writes README.md and core/docs/guides/*.md
    python3 tests/readme.py --check    exits 1 when one of them differs

A block is announced by a comment with the path of a file, or of a part of it: `<!-- examples/x.py#name -->`. A part stands
between `region name` and `endregion`, in comments of its language.
"""

import pathlib
import re
import sys
import textwrap

ROOT = pathlib.Path(__file__).parent.parent
BLOCK = re.compile(r"(<!-- (examples/[^\s#]+)(?:#(\S+))? -->\n```\w+\n)(.*?)(```\n)", re.S)
LANGUAGES = ("python", "node", "kotlin", "swift")


def shown(match: re.Match[str]) -> str:
    text = (ROOT / match[2]).read_text(encoding="utf-8")
    return match[1] + (part(text, match[3], match[2]) if match[3] else text) + match[5]


def part(text: str, name: str, path: str) -> str:
    found = re.search(rf"^ *(?:#|//) region {re.escape(name)}\n(.*?)^ *(?:#|//) endregion$", text, re.S | re.M)
    if not found:
        sys.exit(f"{path} has no region {name}")
    return textwrap.dedent(found[1])


def pages() -> list[pathlib.Path]:
    """Every page, each with all the examples it owes."""
    readme = ROOT / "README.md"
    if len(BLOCK.findall(readme.read_text(encoding="utf-8"))) != 5:
        sys.exit("README.md shows five examples, one a language; their announcing comments are missing")
    guides = sorted((ROOT / "core/docs/guides").glob("*.md"))
    for guide in guides:
        blocks = BLOCK.findall(guide.read_text(encoding="utf-8"))
        missing = [language for language in LANGUAGES if not any(f"/{language}/" in block[1] for block in blocks)]
        # A page of words alone owes no code; one that shows code shows it to everybody.
        if blocks and missing:
            sys.exit(f"{guide.name} has no code in {', '.join(missing)}")
    unused = {
        path.relative_to(ROOT).as_posix() for language in LANGUAGES for path in (ROOT / "examples/guides" / language).glob("*") if path.is_file() and "region " in path.read_text(encoding="utf-8")
    }
    unused -= {block[1] for guide in guides for block in BLOCK.findall(guide.read_text(encoding="utf-8"))}
    if unused:
        sys.exit("no guide shows " + ", ".join(sorted(unused)))
    return [readme, *guides]


def main() -> None:
    drifted = []
    for page in pages():
        text = page.read_text(encoding="utf-8")
        wanted = BLOCK.sub(shown, text)
        if wanted == text:
            continue
        drifted.append(page.relative_to(ROOT).as_posix())
        if "--check" not in sys.argv:
            page.write_text(wanted, encoding="utf-8")
    if drifted and "--check" in sys.argv:
        sys.exit(f"{', '.join(drifted)} show other code than examples; run: python3 tests/readme.py")


if __name__ == "__main__":
    main()
