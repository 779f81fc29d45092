# Sourced by the runners of Kotlin and Swift: a sandbox for the examples.

# Starts the sandbox until this script ends; ALIPAY_SANDBOX is the line it prints, SANDBOX_BINARY its program.
sandbox_up() {
    local target=${CARGO_TARGET_DIR:-$PWD/target} profile out
    SANDBOX_BINARY=${ALIPAY_SANDBOX_BIN:-}
    for profile in release debug; do
        [[ -n $SANDBOX_BINARY || ! -x $target/$profile/alipay-sandbox ]] || SANDBOX_BINARY=$target/$profile/alipay-sandbox
    done
    [[ -n $SANDBOX_BINARY ]] || { echo "the sandbox is not built: ./dev build sandbox" >&2; exit 1; }
    out=$(mktemp)
    "$SANDBOX_BINARY" --port 0 >"$out" &
    SANDBOX_PROCESS=$!
    trap 'kill "$SANDBOX_PROCESS" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
        [[ -s $out ]] && break
        sleep 0.05
    done
    ALIPAY_SANDBOX=$(head -n 1 "$out")
    rm -f "$out"
    export ALIPAY_SANDBOX
}

# expect WHAT PATTERN COMMAND...: the command's output has a line like the pattern.
expect() {
    local what=$1 pattern=$2 said
    shift 2
    said=$("$@") || { echo "$said"; echo "failed: $what" >&2; exit 1; }
    echo "$said"
    grep -q -- "$pattern" <<<"$said" || { echo "failed: $what" >&2; exit 1; }
    echo "ok: $what"
}
