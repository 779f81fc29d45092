"""The numbers that need no network and hold on a busy machine, for `./dev test speed` and `./dev bench --against`.

``speed.py`` fails when one is under nine tenths of its bar. ``speed.py BASE NEW`` runs itself with the package of each
folder in turn, five rounds of each, and fails when the new one lost a twentieth of anything.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 5


def measure():
    import bench

    for row in [*bench.LOCAL, bench.size]:
        row(None)


def judge():
    """Measures once, and up to twice more where a row falls short, because a neighbour may have woken up."""
    rows = {}
    for _ in range(3):
        for row in measured(None):
            if row["what"] not in rows or better(row, rows[row["what"]]):
                rows[row["what"]] = row
        short = [row for row in rows.values() if not holds(row)]
        if not short:
            break
    for row in rows.values():
        print(f"{'' if holds(row) else 'SHORT '}{row['what']}: {row['value']:.2f}, wanted {row['wanted']}")
    return 1 if short else 0


def better(row, than):
    return row["value"] < than["value"] if row["at"] == "most" else row["value"] > than["value"]


def holds(row):
    return row["value"] <= row["wanted"] if row["at"] == "most" else row["value"] >= 0.9 * row["wanted"]


def compare(base, new):
    rounds = [(measured(base), measured(new)) for _ in range(ROUNDS)]
    before, after = ({row["what"]: [] for row in rounds[0][0]} for _ in range(2))
    for pair in rounds:
        for rows, values in zip(pair, (before, after), strict=True):
            for row in rows:
                values.setdefault(row["what"], []).append((row["value"], row["at"]))
    lost = 0
    for what in after:
        if not before.get(what):
            continue
        old, now = (statistics.median(value for value, _ in side[what]) for side in (before, after))
        at_most = after[what][0][1] == "most"
        change = old / now if at_most else now / old
        lost += change < 0.95
        print(f"{'LOST ' if change < 0.95 else ''}{what}: {old:.2f} before, {now:.2f} now ({change - 1:+.0%})")
    print("nothing is lost" if not lost else f"{lost} numbers are worse")
    return 1 if lost else 0


def measured(package):
    path = {} if package is None else {"PYTHONPATH": package}
    with tempfile.TemporaryFile("w+") as out:
        command = [sys.executable, __file__, "--measure"]
        subprocess.run(command, env=os.environ | path, check=True, stdout=out)
        out.seek(0)
        return [json.loads(line) for line in out]


if __name__ == "__main__":
    given = sys.argv[1:]
    if given == ["--measure"]:
        sys.exit(measure())
    sys.exit(compare(*(str(Path(folder).resolve()) for folder in given)) if given else judge())
