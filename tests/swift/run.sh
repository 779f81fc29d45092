#!/usr/bin/env bash
# Tests the Swift package and runs its examples. The native library and the sandbox are built before:
#   ./dev build swift && ./dev build sandbox
# Where there is no Swift on the machine, Debian's is put into a folder of its own, in the cache; that takes root, and
# the tests then run inside it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. tests/kotlin/sandbox.sh
ROOT=$PWD
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/alipay-global
DEBIAN=$CACHE/swift
SCRATCH=$CACHE/swift-build
SUITE=trixie

# Makes the folder with Debian and Swift inside; once.
install_swift() {
    [[ $(id -u) == 0 ]] || { echo "no swift here: install Swift 6, or run this as root on Debian" >&2; exit 1; }
    if ! command -v debootstrap >/dev/null; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq debootstrap >/dev/null
    fi
    echo "installing Swift into $DEBIAN (some minutes, once)"
    rm -rf --one-file-system "$DEBIAN.new"
    debootstrap --variant=minbase --include=swiftlang,libc6-dev,g++,ca-certificates "$SUITE" "$DEBIAN.new" \
        "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$CACHE/swift-install.log" 2>&1 ||
        { tail -n 30 "$CACHE/swift-install.log" >&2; exit 1; }
    rm -rf --one-file-system "$DEBIAN"
    touch "$DEBIAN.new/.complete"
    mv "$DEBIAN.new" "$DEBIAN"
}

# Shows a folder of the machine inside, under the same path.
show() {
    mkdir -p "$DEBIAN$1"
    mountpoint -q "$DEBIAN$1" && return
    mount --bind "$1" "$DEBIAN$1"
    SHOWN+=("$DEBIAN$1")
}

hide() {
    local place
    for place in "${SHOWN[@]}"; do umount "$place" 2>/dev/null || umount --lazy "$place"; done
}

SHOWN=()
sandbox_up
if command -v swift >/dev/null; then
    inside() { "$@"; }
    export ALIPAY_SANDBOX_BIN=$SANDBOX_BINARY
else
    [[ -e $DEBIAN/.complete ]] || install_swift
    trap 'hide; kill "$SANDBOX_PROCESS" 2>/dev/null || true' EXIT
    mkdir -p "$SCRATCH"
    show /proc
    show "$ROOT"
    show "$SCRATCH"
    # A copy: the folder that the binary stands in need not be seen inside.
    install -D "$SANDBOX_BINARY" "$DEBIAN/opt/alipay-sandbox"
    inside() {
        chroot "$DEBIAN" env -i HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 \
            ALIPAY_SANDBOX="$ALIPAY_SANDBOX" ALIPAY_SANDBOX_BIN=/opt/alipay-sandbox "$@"
    }
fi

inside swift test --disable-swift-testing --package-path "$ROOT/bindings-uniffi/swift" --scratch-path "$SCRATCH/package" 2>&1 | grep -Ev "^\[[0-9]+/|Test Case .* (started|passed)"
examples() { inside swift "$1" --package-path "$ROOT/examples/swift/till" --scratch-path "$SCRATCH/examples" "${@:2}"; }
examples build --quiet
expect "the till prints a receipt" "kept .* 15.00 USD" examples run --skip-build Terminal
expect "the README's lines give a redirect" "send the buyer to http" examples run --skip-build Quickstart
