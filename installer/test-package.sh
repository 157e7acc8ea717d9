#!/usr/bin/env bash
# Installs the package into a clean Debian 12 tree and runs the main job there, without a display, as an ordinary user.
#   sudo bash installer/test-package.sh [PACKAGE.deb]     (default: builds it first)
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(id -u)" -ne 0 ]; then
    echo "test-package.sh: debootstrap and chroot need root: sudo bash installer/test-package.sh" >&2
    exit 1
fi
bash installer/dependencies.sh package test
package=${1:-}
if [ -z "$package" ]; then
    bash installer/package.sh
    package=$(ls build/packages/*.deb)
fi

# The machine's own mirror, whichever of apt's two formats it is written in.
mirror=$(sed -n 's/^URIs: *\(http[^ ]*\/debian\)\/* *$/\1/p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -1)
[ -n "$mirror" ] || mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\(http[^ ]*\) bookworm .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | head -1)
[ -n "$mirror" ] || { echo "test-package.sh: apt's sources name no Debian mirror for bookworm" >&2; exit 1; }

root=$(mktemp -d /var/tmp/xiezheng-package.XXXXXX)
# mktemp makes it private; the root of a system is open to its users.
chmod 755 "$root"
cleanup() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT
echo "Package test: a clean Debian 12 in $root from $mirror"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail -20 "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"

echo "Package test: installing $package"
cp "$package" "$root/tmp/xiezheng.deb"
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /tmp/xiezheng.deb >"$root/tmp/apt.log" 2>&1 \
    || { tail -30 "$root/tmp/apt.log"; exit 1; }
chroot "$root" dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB installed, needs: ${Depends}\n' xiezheng

echo "Package test: files where a desktop looks for them"
for file in usr/bin/xiezheng usr/share/applications/cn.xiezheng.office.desktop usr/share/metainfo/cn.xiezheng.office.metainfo.xml \
    usr/share/mime/packages/cn.xiezheng.office.xml usr/share/icons/hicolor/scalable/apps/cn.xiezheng.office.svg \
    usr/share/xiezheng/fonts/FandolFang-Regular.otf usr/share/doc/xiezheng/copyright; do
    [ -s "$root/$file" ] || { echo "missing: /$file" >&2; exit 1; }
done

echo "Package test: the main job"
chroot "$root" useradd --create-home clerk
chroot "$root" su - clerk -c 'xiezheng --version && xiezheng demo --out out && xiezheng --data out/demo.db doctor && xiezheng --data out/demo.db members list --format json >out/members.json'
python3 tests/check_demo.py "$root/home/clerk/out" --members "$root/home/clerk/out/members.json"

echo "Package test: removing it leaves the data alone"
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get remove -q -y xiezheng >/dev/null
[ -s "$root/home/clerk/out/demo.db" ]
[ ! -e "$root/usr/bin/xiezheng" ]
echo "Package test: passed."
