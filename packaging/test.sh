#!/bin/bash
# test.sh: installs what is missing, builds everything with warnings as errors and runs all tests.
set -euo pipefail
# shellcheck source=packaging/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

installPackages "${buildPackages[@]}" "${fontPackages[@]}" "${runtimePackages[@]}" \
    "${guiTestPackages[@]}" "${testPackages[@]}"
configure dev
build dev
runTests dev
