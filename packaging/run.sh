#!/bin/bash
# run.sh [ARGUMENTS]: installs what is missing, builds the release and starts ConfSeal with ARGUMENTS.
# Without a display it makes, seals and verifies a demonstration report instead.
set -euo pipefail
# shellcheck source=packaging/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

binaries=$projectDir/build/release/bin

# Prints the id of the first demonstration assessment with one of the given verdicts.
findAssessment() {
    local workspace=$1 ids id verdict
    shift
    ids=$("$binaries/confseal-cli" --workspace "$workspace" --json assessment list |
        grep -oE '"uuid": *"[0-9a-f-]{36}"' | grep -oE '[0-9a-f-]{36}')
    for verdict in "$@"; do
        for id in $ids; do
            if "$binaries/confseal-cli" --workspace "$workspace" assessment show "$id" --require "$verdict" >/dev/null; then
                printf '%s\n' "$id"
                return
            fi
        done
    done
    return 1
}

demonstrate() {
    local dir=$projectDir/build/demonstration
    local cli=("$binaries/confseal-cli" --workspace "$dir/demonstration.confseal")
    say "No display (DISPLAY and WAYLAND_DISPLAY are empty): making a demonstration report on the command line"
    rm -rf "$dir"
    mkdir -p "$dir"
    chmod 700 "$dir"
    head -c 24 /dev/urandom | base64 >"$dir/passphrase"
    logged demonstration.log "${cli[@]}" demo
    local id
    id=$(findAssessment "$dir/demonstration.confseal" conforms-recommendations-open conforms does-not-conform) ||
        fail "the demonstration workspace holds no complete assessment"
    logged identity.log "${cli[@]}" identity create "$dir/trial.p12" --name "Demonstration" \
        --passphrase-file "$dir/passphrase" --certificate "$dir/trial.pem"
    logged report.log "${cli[@]}" report "$id" "$dir/report.pdf" \
        --sign "$dir/trial.p12" --passphrase-file "$dir/passphrase"
    "${cli[@]}" verify "$dir/report.pdf" --trust "$dir/trial.pem"
    say "The sealed report: $dir/report.pdf"
}

installPackages "${buildPackages[@]}" "${fontPackages[@]}" "${runtimePackages[@]}"
configure release
build release
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Start: $binaries/confseal"
    exec "$binaries/confseal" "$@"
fi
demonstrate
