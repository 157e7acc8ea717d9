#!/usr/bin/env bash
# Measures the jobs of the README in release mode and prints the tables; ends with 1 when a limit is not kept.
#   bash tests/bench/run.sh [--readme] [PART-OF-A-JOB'S-NAME]      --readme: puts the tables into README.md
set -euo pipefail
cd "$(dirname "$0")/../.."

readme=no
if [ "${1:-}" = --readme ]; then
    readme=yes
    shift
fi
bash installer/dependencies.sh runtime build test
bash installer/fonts.sh
bash installer/build.sh all
status=0
# The large databases stay outside the tree: they take 1.8 GB, and four minutes to make.
build/tests/xzbench --folder "${XZ_BENCH_FOLDER:-${XDG_CACHE_HOME:-$HOME/.cache}/xiezheng-bench}" "$@" >build/bench.md || status=$?
cat build/bench.md
if [ $readme = yes ]; then
    python3 - <<'PYTHON'
import datetime, pathlib, platform, re
cpu = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
cores = open("/proc/cpuinfo").read().count("processor\t")
body = f"{datetime.date.today()}，{cpu}，{cores} 核，release。\n\n" + pathlib.Path("build/bench.md").read_text(encoding="utf-8").strip()
path = pathlib.Path("README.md")
text = path.read_text(encoding="utf-8")
path.write_text(re.sub(r"<!-- bench:begin -->.*?<!-- bench:end -->", lambda _: f"<!-- bench:begin -->\n{body}\n<!-- bench:end -->", text, flags=re.S), encoding="utf-8")
PYTHON
fi
exit $status
