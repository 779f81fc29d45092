"""Measuring two ways of doing one thing in turn, and saying what came out."""

import json
import os
import statistics
import subprocess
import sys
import time


def per_second(ours, raw, *, turns=600, calls=None):
    """Rates of both ways, run in turn (A B, B A, A B ...), in groups of about a millisecond.

    Most groups then pass between two interruptions, so medians say what the work costs, on a busy machine too.
    """
    calls = calls or max(1, round(0.001 / (_seconds(raw, 200) / 200)))
    _seconds(ours, 5 * calls)
    rates = []
    for turn in range(turns):
        if turn % 2:
            slow = calls / _seconds(raw, calls)
            rates.append((calls / _seconds(ours, calls), slow))
        else:
            rates.append((calls / _seconds(ours, calls), calls / _seconds(raw, calls)))
    return rates


def start_up(with_it, without, *, rounds=21):
    """Milliseconds of two kinds of fresh process, run in turn; the first of each fills caches and is not counted."""
    times = [(_process(with_it), _process(without)) for _ in range(rounds + 1)]
    return times[1:]


def say(language, what, value, wanted, *, at="least", unit="x", ours=None, raw=None, rates="", note="", spread=None):
    """One number as a line of JSON. `at` says which way is good."""
    row = {
        "language": language,
        "what": what,
        "value": value,
        "unit": unit,
        "wanted": wanted,
        "at": at,
        "ours": ours,
        "raw": raw,
        "rates": rates,
        "note": note,
        "spread": spread,
    }
    print(json.dumps(row), flush=True)
    print(f"  {language}: {what}", file=sys.stderr)


ROUNDS = 5


def say_ratio(language, what, pairs, wanted, *, rates="/s", note=""):
    """Pairs of (ours, raw) rates as one number: the median of five rounds, each the ratio of its medians."""
    ours, raw = (statistics.median(side) for side in zip(*pairs, strict=True))
    rounds = [pairs[at::ROUNDS] for at in range(ROUNDS)] if len(pairs) >= ROUNDS else [pairs]
    ratios = sorted(ratio(part) for part in rounds)
    spread = [ratios[0], ratios[-1]]
    say(language, what, statistics.median(ratios), wanted, ours=ours, raw=raw, rates=rates, note=note, spread=spread)


def ratio(pairs):
    ours, raw = (statistics.median(side) for side in zip(*pairs, strict=True))
    return ours / raw


def say_start_up(language, what, pairs, wanted):
    """Pairs of milliseconds (with it, without) as one number."""
    extra = statistics.median(with_it - without for with_it, without in pairs)
    ours, raw = (statistics.median(side) for side in zip(*pairs, strict=True))
    say(language, what, extra, wanted, at="most", unit="ms", ours=ours, raw=raw, rates="ms")


def _seconds(work, count):
    begin = time.perf_counter()
    for _ in range(count):
        work()
    return time.perf_counter() - begin


def _process(command):
    # Processor time: other programs on a busy machine stretch the clock, not this.
    process = subprocess.Popen(command)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return (used.ru_utime + used.ru_stime) * 1_000
