#!/usr/bin/env bash
# Configures (when needed) and builds the release preset in build/:
#   bash installer/build.sh program    the program and its plug-ins alone
#   bash installer/build.sh all        with tests and benchmarks
set -euo pipefail
cd "$(dirname "$0")/.."

what=${1:-program}
cache=build/CMakeCache.txt
configured() { [ -f build/build.ninja ] && [ -f $cache ]; }
if [ "$what" = all ]; then
    if ! configured || ! grep -q '^XZ_BUILD_TESTS:BOOL=ON' $cache; then
        echo "Build: configuring with tests"
        cmake --preset release -DXZ_BUILD_TESTS=ON
    fi
elif ! configured; then
    echo "Build: configuring"
    cmake --preset release -DXZ_BUILD_TESTS=OFF
fi

# What ccache must overlook to keep units that use precompiled headers.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
jobs=$(nproc)
# A compiler of this size of file takes up to 1 GB; a small machine must not swap.
memory=$(awk '/MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo)
[ "$memory" -ge 1 ] || memory=1
[ "$jobs" -le "$memory" ] || jobs=$memory
echo "Build: build/ ($what, $jobs at a time)"
cmake --build build --target "$what" -j "$jobs"
