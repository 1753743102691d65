#!/bin/bash
# sanitize.sh: builds all but the desktop program with the address and undefined behaviour sanitizers and runs its tests.
set -euo pipefail
# shellcheck source=packaging/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

installPackages "${buildPackages[@]}" "${fontPackages[@]}" "${runtimePackages[@]}" "${testPackages[@]}"
configure asan
build asan
runTests asan
