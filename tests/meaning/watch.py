"""Lists the meanings that want another look: whose source is older than a year, and those the vendor leaves open.

python tests/meaning/watch.py [today]
"""

import datetime
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "core/schema/meanings"


def date(text: str) -> datetime.date:
    """A day; of a month, its first."""
    year, month, day = ([int(part) for part in text.split("-")] + [1])[:3]
    return datetime.date(year, month, day)


def lists(today: datetime.date) -> tuple[list[str], list[str]]:
    """The old rows and the open ones, a line each."""
    old, open_rows = [], []
    for path in sorted(FOLDER.glob("*.json")):
        family = json.loads(path.read_text("utf-8"))
        for row in family["rows"]:
            source = family["sources"][row["source"]]
            dated = source.get("published") or source["read"]
            place = ", ".join(row.get("in", ["everywhere"]))
            case = f" [{row['case']}]" if "case" in row else ""
            name = f"{family['family']}: {row['field']} {row['word']}{case} in {place}"
            if today - date(dated) > datetime.timedelta(days=365):
                old.append(f"{name}: {row['source']} of {dated}")
            if "open" in row:
                open_rows.append(f"{name}: {row['open']}")
    return old, open_rows


def main() -> None:
    """Prints both lists."""
    today = date(sys.argv[1]) if len(sys.argv) > 1 else datetime.date.today()
    old, open_rows = lists(today)
    print(f"{len(old)} rows rest on a source that is older than a year:", *old, sep="\n  ")
    print(f"{len(open_rows)} rows are left open by the vendor:", *open_rows, sep="\n  ")


if __name__ == "__main__":
    main()
