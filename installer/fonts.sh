#!/usr/bin/env bash
# Puts the Fandol fonts (仿宋, 楷体, 黑体, 宋体; GPL-3 with font exception) into build/fonts, from Debian's texlive-lang-chinese.
# Only the package file is fetched and unpacked; no TeX is installed. Does nothing when the fonts are there.
set -euo pipefail
cd "$(dirname "$0")/.."

fonts=(FandolFang-Regular.otf FandolHei-Bold.otf FandolHei-Regular.otf FandolKai-Regular.otf FandolSong-Bold.otf FandolSong-Regular.otf)
there=yes
for font in "${fonts[@]}"; do
    [ -s "build/fonts/$font" ] || there=no
done
if [ $there = yes ]; then
    echo "Fonts: Fandol is in build/fonts."
    exit 0
fi

echo "Fonts: fetching Fandol from the package texlive-lang-chinese (49 MB, unpacked only)"
mkdir -p build/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! (cd "$work" && apt-get download -q texlive-lang-chinese 2>"$work/log"); then
    # Lists of packages may be missing on a machine on which nothing had to be installed.
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -q
    (cd "$work" && apt-get download -q texlive-lang-chinese 2>"$work/log") || { cat "$work/log" >&2; exit 1; }
fi
dpkg-deb --fsys-tarfile "$work"/texlive-lang-chinese_*.deb | tar -x -C "$work" --wildcards \
    './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/*' './usr/share/doc/texlive-doc/fonts/fandol/*'
for font in "${fonts[@]}"; do
    cp "$work/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/$font" build/fonts/
done
gzip -dc "$work/usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz" >build/fonts/COPYING
cp "$work/usr/share/doc/texlive-doc/fonts/fandol/README" build/fonts/README
echo "Fonts: ${#fonts[@]} files in build/fonts."
