#!/usr/bin/env bash
# From a fresh machine to the running program, in one command:
#   bash installer/start.sh [--headless]
# Installs what is missing, builds, and opens the program on the demo database. Without a display, or with --headless,
# it runs the main job instead (import a roster, seat it, print everything) into out/ and lists what it made.
set -euo pipefail
cd "$(dirname "$0")/.."

headless=no
for argument in "$@"; do
    case $argument in
    --headless) headless=yes ;;
    -h | --help)
        sed -n '2,5s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    *)
        echo "start.sh: unknown argument '$argument'; usage: bash installer/start.sh [--headless]" >&2
        exit 2
        ;;
    esac
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes

bash installer/dependencies.sh runtime build
bash installer/fonts.sh
bash installer/build.sh program

if [ $headless = yes ]; then
    echo "Start: no window; the main job on the demo roster, into out/"
    build/bin/xiezheng demo --out out/
    echo "Made:"
    find out -type f -printf '  %10s  %p\n' | sort -k2
else
    database=out/demo.db
    if [ ! -f $database ]; then
        echo "Start: making the demo database $database"
        build/bin/xiezheng demo --out out/
    fi
    echo "Start: build/bin/xiezheng --data $database"
    exec build/bin/xiezheng --data $database
fi
