#!/usr/bin/env bash
# Brings translations/*.ts up to date with the sources, then fills in the TSV given:
#   bash translations/update.sh [WORDS.tsv]      lines of: English source <TAB> 中文
# Ends with 1 and lists them when strings are left untranslated.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
for language in zh_CN; do
    "$lupdate" -silent -locations none -no-obsolete -source-language en -target-language $language app -ts translations/app_$language.ts
    for module in modules/*/; do
        name=$(basename "$module")
        "$lupdate" -silent -locations none -no-obsolete -source-language en -target-language $language "$module" -ts translations/"${name}"_$language.ts
    done
done
python3 translations/fill.py "$@"
