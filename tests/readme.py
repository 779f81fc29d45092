#!/usr/bin/env python3
"""The README's examples are the files that the tests run: this puts them in, or says which one drifted.

    python3 tests/readme.py            writes README.md
    python3 tests/readme.py --check    exits 1 when README.md differs
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parent.parent
# A block that shows a file is announced by a comment with its path.
BLOCK = re.compile(r"(<!-- (examples/\S+) -->\n```\w+\n)(.*?)(```\n)", re.S)


def shown(match: re.Match[str]) -> str:
    return match[1] + (ROOT / match[2]).read_text() + match[4]


def main() -> None:
    readme = ROOT / "README.md"
    text = readme.read_text()
    wanted = BLOCK.sub(shown, text)
    if len(BLOCK.findall(text)) != 5:
        sys.exit("README.md shows five examples, one a language; their announcing comments are missing")
    if "--check" not in sys.argv:
        readme.write_text(wanted)
    elif wanted != text:
        sys.exit("README.md shows other code than examples/quickstart; run: python3 tests/readme.py")


if __name__ == "__main__":
    main()
