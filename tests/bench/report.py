"""The table, the JSON and the plot of one run. Fails when a number is short of its bar."""

import html
import json
import os
import pathlib
import platform
import sys
import time


def main(rows_file, folder):
    rows = [json.loads(line) for line in pathlib.Path(rows_file).read_text().splitlines()]
    for row in rows:
        row["ok"] = None if row["wanted"] is None else met(row)
    print(f"\n{processor()}, load {load()}")
    print(table(rows))
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    run = {"at": now, "machine": machine(), "numbers": rows}
    folder = pathlib.Path(folder)
    (folder / "bench.json").write_text(json.dumps(run, indent=1) + "\n")
    (folder / "bench.svg").write_text(plot(rows))
    short = [row for row in rows if row["ok"] is False]
    for row in short:
        print(f"short: {row['language']}, {row['what']}: {shown(row)}, wanted {wanted(row)}")
    print("every number is met" if not short else f"{len(short)} of {len(rows)} numbers are short")
    print(f"written: {folder / 'bench.json'}, {folder / 'bench.svg'}")
    return 1 if short else 0


def met(row):
    return row["value"] <= row["wanted"] if row["at"] == "most" else row["value"] >= row["wanted"]


def table(rows):
    lines = [("", "what", "ours", "raw", "result", "wanted", "")]
    for row in rows:
        verdict = {True: "ok", False: "SHORT", None: ""}[row["ok"]]
        numbers = side(row, "ours"), side(row, "raw"), shown(row), wanted(row)
        lines.append((row["language"], row["what"], *numbers, verdict))
    widths = [max(len(line[column]) for line in lines) for column in range(7)]
    left = (0, 1, 6)
    aligned = [
        "  ".join(cell.ljust(widths[at]) if at in left else cell.rjust(widths[at]) for at, cell in enumerate(line))
        for line in lines
    ]
    return "\n".join(line.rstrip() for line in ["", *aligned, ""])


def side(row, name):
    return "" if row[name] is None else f"{number(row[name])} {row['rates']}".replace(" /", "/")


def shown(row):
    return measure(row, row["value"])


def wanted(row):
    if row["wanted"] is None:
        return ""
    sign = "<=" if row["at"] == "most" else ">="
    return f"{sign} {measure(row, row['wanted'])}"


def measure(row, value):
    return f"{value:.2f}" if row["unit"] == "x" else f"{number(value)} {row['unit']}".rstrip()


def number(value):
    return f"{value:,.0f}" if value == int(value) or value >= 100 else f"{value:.1f}"


def machine():
    return {
        "system": platform.platform(),
        "processor": processor(),
        "cpus": os.cpu_count(),
        "python": platform.python_version(),
        "load": load(),
    }


def processor():
    """The processor and which of its features decide how fast RSA and AES are here."""
    try:
        facts = pathlib.Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or platform.machine()
    found = dict(line.split(":", 1) for line in reversed(facts.splitlines()) if ":" in line)
    found = {name.strip(): value.strip() for name, value in found.items()}
    flags = found.get("flags", found.get("Features", "")).split()
    telling = ["adx", "bmi2", "avx2", "avx512ifma", "sha_ni", "vaes", "aes", "sha1", "sha2", "asimd"]
    return f"{found.get('model name', platform.machine())} ({' '.join(flag for flag in telling if flag in flags)})"


def load():
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def plot(rows):
    """How far each number is from what is wanted: the line at 1 is the promise, to its right is better."""
    judged = [row for row in rows if row["ok"] is not None and row["wanted"]]
    left, width, line = 480, 420, 24
    scale = width / 3
    height = 60 + line * len(judged) + 20
    promise = left + scale
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 150}" height="{height}">',
        "<style>text { font: 13px sans-serif }</style>",
        '<rect width="100%" height="100%" fill="white"/>',
        '<text x="10" y="24">alipay-global: measured against what is promised (longer is better)</text>',
    ]
    for at, row in enumerate(judged):
        y = 50 + at * line
        times = row["value"] / row["wanted"] if row["at"] == "least" else row["wanted"] / max(row["value"], 1e-9)
        length = min(times, 3) * scale
        colour = "#3a7d44" if row["ok"] else "#c0392b"
        label = html.escape(f"{row['language']}: {row['what']}")
        result = html.escape(f"{shown(row)} ({wanted(row)})")
        parts.append(f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">{label}</text>')
        parts.append(f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{line - 7}" fill="{colour}"/>')
        parts.append(f'<text x="{left + length + 6:.1f}" y="{y + 13}">{result}</text>')
    parts.append(f'<path d="M {promise} 40 V {height - 12}" stroke="black" stroke-dasharray="4 3"/>')
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
