#!/usr/bin/env bash
# Installs what is missing, builds everything in release mode and runs every test once; ends with ctest's summary.
#   bash tests/run.sh [CTEST-ARGUMENTS…]
set -euo pipefail
cd "$(dirname "$0")/.."

bash installer/dependencies.sh runtime build test
bash installer/fonts.sh
bash installer/build.sh all
echo "Tests: ctest, two at a time"
exec ctest --preset release "$@"
