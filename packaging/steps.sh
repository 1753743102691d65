# shellcheck shell=bash
# The steps that run.sh, test.sh and sanitize.sh share. Sourced by them; expects "set -euo pipefail".

projectDir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logDir=$projectDir/build/log
# Without these, ccache gives up on every file that uses a precompiled header.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

# shellcheck source=packaging/dependencies.sh
source "$projectDir/packaging/dependencies.sh"

say() { printf '== %s\n' "$*"; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# logged LOG COMMAND…: the output goes to build/log/LOG; its end is shown when the command fails.
logged() {
    local log=$logDir/$1
    shift
    mkdir -p "$logDir"
    if ! LC_ALL=C.UTF-8 "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        fail "\"$*\" failed; the whole output is in $log"
    fi
}

aptGet() {
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@")
    if [ "$(id -u)" -eq 0 ]; then
        "${command[@]}"
    else
        sudo "${command[@]}"
    fi
}

# Prints those of the given packages that are not installed.
missingPackages() {
    local package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            printf '%s\n' "$package"
        fi
    done
}

installPackages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "Packages: this is no Debian system; packaging/dependencies.sh names what is needed"
        return
    fi
    local missing
    mapfile -t missing < <(missingPackages "$@")
    if [ "${#missing[@]}" -eq 0 ]; then
        say "Packages: all $# installed"
        return
    fi
    say "Packages: installing ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "installing packages needs root or sudo; let your administrator run
  apt-get install --no-install-recommends ${missing[*]}"
    fi
    # A foreign package source that cannot be reached must not stop us: what counts is whether "install" succeeds.
    mkdir -p "$logDir"
    aptGet update >"$logDir/packages-update.log" 2>&1 </dev/null ||
        say "Packages: not every package list could be fetched; trying with what is known"
    logged packages-install.log aptGet install --no-install-recommends --no-remove "${missing[@]}"
}

configure() {
    say "Configure: preset $1"
    local launcher=
    if command -v ccache >/dev/null; then
        launcher=ccache
    fi
    logged "$1-configure.log" cmake -S "$projectDir" --preset "$1" "-DCMAKE_CXX_COMPILER_LAUNCHER=$launcher"
}

# Passes ninja's "[done/total] …" lines on as a short status: in place on a terminal, else every tenth of the way.
showProgress() {
    local line shown=-1 tenth
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        if [ -t 1 ]; then
            printf '\r   %s of %s steps ' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
            continue
        fi
        tenth=$((BASH_REMATCH[1] * 10 / BASH_REMATCH[2]))
        if [ "$tenth" -gt "$shown" ]; then
            shown=$tenth
            printf '   %s of %s steps\n' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        fi
    done
    if [ -t 1 ]; then
        printf '\n'
    fi
}

build() {
    say "Build: preset $1 (a first build takes some minutes)"
    local log=$logDir/$1-build.log
    if ! LC_ALL=C.UTF-8 NINJA_STATUS='[%f/%t] ' cmake --build "$projectDir/build/$1" 2>&1 </dev/null |
        tee "$log" | showProgress; then
        grep -A 30 '^FAILED' "$log" >&2 || tail -n 40 "$log" >&2
        fail "the build failed; the whole output is in $log"
    fi
}

# Nothing may be printed after this: ctest's summary is the last word.
runTests() {
    local jobs
    jobs=${CTEST_PARALLEL_LEVEL:-$(nproc)}
    say "Test: preset $1"
    cd "$projectDir" || exit
    exec ctest --preset "$1" --parallel "$jobs" --output-log "$logDir/$1-test.log"
}
