#!/usr/bin/env bash
# Builds the native library and writes the Kotlin or Swift sources from it.
#
#   bindings-uniffi/build.sh kotlin|swift [--debug]
#
# Kotlin: kotlin/native/ holds the sources (as a Maven source folder) and the library (as a resource that JNA finds).
# Swift:  swift/Sources/AlipayGlobal/uniffi/ and swift/Sources/CAlipayGlobal/ hold the sources, swift/native/ the library.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() { sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2; }
language=${1:-}
[[ $language == kotlin || $language == swift ]] || usage
folder=release profile=(--release)
case ${2:-} in
    '') ;;
    --debug) folder=debug profile=() ;;
    *) usage ;;
esac

case $(uname -s) in
    Darwin) library=libalipay_global_uniffi.dylib ;;
    *) library=libalipay_global_uniffi.so ;;
esac
target=${CARGO_TARGET_DIR:-$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')}

# One package at a time: built together, the generator's features would leak into the library.
# The static library is for Apple's frameworks; linking it here would double the time.
cargo rustc --quiet -p alipay-global-uniffi --lib --crate-type cdylib "${profile[@]}"
cargo build --quiet -p alipay-global-bindgen
built=$target/$folder/$library

bindgen() {
    "$target/debug/alipay-global-bindgen" generate "$built" --config uniffi.toml --no-format --language "$language" "$@"
}

# Replaces a file only when it changed, so that Maven and SwiftPM do not compile again for nothing.
place() {
    mkdir -p "$(dirname "$2")"
    cmp -s "$1" "$2" || cp "$1" "$2"
}

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

if [[ $language == kotlin ]]; then
    bindgen --out-dir "$fresh"
    ours=$fresh/com/alipayglobal/alipay_global_uniffi.kt models=$fresh/com/alipayglobal/model/alipay_global.kt
    # The generator makes `message` of the field names; the failure's own line is what people and logs want.
    sed -i.bak 's/get() = "failure=${ `failure` }"/get() = `failure`.toString()/' "$ours"
    grep -q 'get() = `failure`.toString()' "$ours"
    if [[ -f $models ]]; then
        place "$models" kotlin/native/kotlin/com/alipayglobal/model/Models.kt
        # One import is enough for a merchant: the models are known in the main package too.
        {
            echo "// Written by build.sh. The models under the name of the main package."
            echo "package com.alipayglobal"
            echo
            sed -n 's/^data class \([A-Za-z0-9]*\).*/typealias \1 = com.alipayglobal.model.\1/p' "$models"
        } >"$fresh/ModelNames.kt"
        place "$fresh/ModelNames.kt" kotlin/native/kotlin/com/alipayglobal/ModelNames.kt
    fi
    place "$ours" kotlin/native/kotlin/com/alipayglobal/AlipayGlobal.kt
    case $(uname -s)-$(uname -m) in
        Darwin-arm64) platform=darwin-aarch64 ;;
        Darwin-*) platform=darwin-x86-64 ;;
        *-aarch64) platform=linux-aarch64 ;;
        *) platform=linux-x86-64 ;;
    esac
    place "$built" "kotlin/native/resources/$platform/$library"
else
    for crate in alipay_global_uniffi alipay_global; do
        bindgen --crate "$crate" --out-dir "$fresh/$crate"
        [[ -f $fresh/$crate/AlipayGlobal.swift ]] || continue
        place "$fresh/$crate/AlipayGlobal.swift" "swift/Sources/AlipayGlobal/uniffi/$crate.swift"
        for header in "$fresh/$crate"/*.h; do
            place "$header" "swift/Sources/CAlipayGlobal/$(basename "$header")"
        done
    done
    # What prints a line of its own shows no more than that to `dump` either; see Sources/AlipayGlobal/Printing.swift.
    {
        echo "// Written by build.sh."
        sed -nE 's/^public (struct|enum) ([A-Za-z0-9]+):.*CustomStringConvertible.*/extension \2: Discreet {}/p' swift/Sources/AlipayGlobal/uniffi/alipay_global*.swift
    } >"$fresh/discreet.swift"
    place "$fresh/discreet.swift" swift/Sources/AlipayGlobal/uniffi/discreet.swift
    place "$built" "swift/native/$library"
fi
echo "built $language: bindings-uniffi/$language/native" >&2
