#!/usr/bin/env bash
# Our numbers beside the raw libraries', in one run. Called by `./dev bench`, which builds everything first.
#   run.sh PYTHON SANDBOX_JSON
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1 sandbox=$2
out="${XDG_CACHE_HOME:-$HOME/.cache}/alipay-global/bench"
mkdir -p "$out"
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT

echo "measuring; every pair runs in turn, so a busy machine slows both halves"
"$python" tests/bench/rust.py >>"$rows"
PYTHONPATH=bindings-python/python "$python" tests/bench/bench.py "$sandbox" >>"$rows"
node tests/bench/bench.mjs "$sandbox" >>"$rows"
"$python" tests/bench/report.py "$rows" "$out"
