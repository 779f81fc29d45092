#!/usr/bin/env bash
# Tests the Kotlin package and runs its examples. The native library and the sandbox are built before:
#   ./dev build kotlin && ./dev build sandbox
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. tests/kotlin/sandbox.sh

# `install` is `verify` and then puts the jar where the example finds it.
mvn -B -ntp -Dstyle.color=never install -f bindings-uniffi/kotlin | grep -Ev '^\[INFO\] (Options for KOTLIN|---|Copying|Using|skip|$)|^\[INFO\] *$'

sandbox_up
run() { mvn -B -ntp -q exec:java -f examples/kotlin "$@"; }
mvn -B -ntp -q compile -f examples/kotlin
typed() { echo "$1" | run; }
expect "the till prints a receipt" "kept .* 15.00 USD" typed 287634438256643941
expect "the till asks until an unclear payment is final" "kept .* 15.00 USD" typed 280000000000000004
expect "the till says that a buyer has no money" "not_paid" typed 280000000000000002
expect "the README's lines give a redirect" "send the buyer to http" run -Dexec.mainClass=QuickstartKt
