#!/usr/bin/env bash
# Builds the Debian package in release mode; it comes to lie in build/packages.
set -euo pipefail
cd "$(dirname "$0")/.."

bash installer/dependencies.sh runtime build package
bash installer/fonts.sh
bash installer/build.sh program
# Files of the fonts that came after the last configuring are taken in.
cmake build >/dev/null
rm -rf build/packages
(cd build && cpack -G DEB)
desktop-file-validate installer/desktop/cn.xiezheng.office.desktop
appstreamcli validate --no-net installer/desktop/cn.xiezheng.office.metainfo.xml
echo "Package: $(ls build/packages/*.deb)"
