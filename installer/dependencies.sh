#!/usr/bin/env bash
# The only list of Debian packages this project needs, and the script that installs what is missing of them.
#   bash installer/dependencies.sh [GROUP…]        groups: runtime build test package (default: runtime build test)
#   bash installer/dependencies.sh --list GROUP…   prints the packages of the groups, one a line, and installs nothing
# When nothing is missing apt is not called.
set -euo pipefail

# What the finished program loads by name rather than by linking (libraries it links are found by the package builder).
runtime=(
    libqt6sql6-sqlite          # Qt's SQLite driver
    libqt6svg6                 # icons
    fonts-noto-cjk             # Chinese for screen, and stand-ins for print
)
build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-pdf-dev
    qt6-charts-dev libqt6opengl6-dev libgl-dev libopengl-dev libxkbcommon-dev   # the last four are asked for by the CMake package of Charts
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools                            # lupdate, lrelease
    libsqlite3-dev libicu-dev zlib1g-dev libopencc-dev
    libquazip1-qt6-dev
    libkainjow-mustache-dev libqrencode-dev liblemon-dev libargon2-dev
    breeze-icon-theme          # the icons used are copied from it at build
)
test=(
    libgtest-dev libgmock-dev
    python3 poppler-utils      # .ci/run reads the PDFs back
)
package=(
    dpkg-dev fakeroot file debootstrap desktop-file-utils appstream
)

list_only=no
if [ "${1:-}" = --list ]; then
    list_only=yes
    shift
fi
[ $# -gt 0 ] || set -- runtime build test

wanted=()
for group in "$@"; do
    case $group in
    runtime) wanted+=("${runtime[@]}") ;;
    build) wanted+=("${build[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    package) wanted+=("${package[@]}") ;;
    *)
        echo "dependencies.sh: no group '$group'; there are runtime, build, test and package" >&2
        exit 2
        ;;
    esac
done
if [ $list_only = yes ]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "dependencies.sh: this is no Debian system; please install the equivalents of:" >&2
    printf '  %s\n' "${wanted[@]}" >&2
    exit 1
fi

installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p') || true
missing=()
for package in "${wanted[@]}"; do
    grep -qx -F -- "$package" <<<"$installed" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "Packages ($*): all ${#wanted[@]} are installed."
    exit 0
fi

echo "Packages ($*): installing ${#missing[@]} of ${#wanted[@]}: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "dependencies.sh: run this as root, or install sudo, so that these packages can be installed." >&2
        exit 1
    fi
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
