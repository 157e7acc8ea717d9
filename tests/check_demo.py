#!/usr/bin/env python3
"""Checks what `xiezheng demo --out DIR` made: every PDF of the demo is there and opens, has the pages its contents ask for, and names
everybody it is made for. Ends with 1 and says what is wrong.

    check_demo.py DIR (--program build/bin/xiezheng | --members MEMBERS.json)

The names come from the demo database: from the program, or from a file that `members list --format json` wrote.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import sys

# Pages of the documents that have one record a card: how many cards stand on a page.
CARDS_A_PAGE = {"01-badges": 4, "02-tent-cards": 1, "03-desk-cards": 1}
# Documents that must name every member.
NAMES_ALL = ["01-badges", "02-tent-cards", "03-desk-cards", "04-seat-slips", "05-seat-chart-floor", "06-seat-chart-stage",
             "07-seat-list-strokes", "08-seat-list-pinyin", "09-sign-in", "10-sign-in-sectors", "13-members-sectors", "14-members-strokes",
             "16-roster"]
# A tent card carries the name on both faces.
NAMES_TWICE = ["02-tent-cards"]


def run(*command):
    done = subprocess.run(command, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"check_demo: {' '.join(map(str, command))}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode("utf-8")


def pages_of(pdf):
    return int(re.search(r"^Pages:\s+(\d+)", run("pdfinfo", pdf), re.M).group(1))


def text_of(pdf):
    """All text without what layout puts in: spaces in two-character names, breaks of long ones."""
    return re.sub(r"\s", "", run("pdftotext", "-raw", pdf, "-"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--program")
    parser.add_argument("--members", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.members:
        members = json.loads(arguments.members.read_text(encoding="utf-8"))
    else:
        members = json.loads(run(arguments.program, "--data", arguments.folder / "demo.db", "members", "list", "--format", "json"))
    names = [member["name"] for member in members]
    script = json.loads((pathlib.Path(__file__).parent.parent / "resources/demo/demo.json").read_text(encoding="utf-8"))
    wanted = [pathlib.Path(word).name for step in script["steps"] for command in step["commands"] for word in command["command"]
              if word.endswith(".pdf")]

    faults = []
    if len(names) != 412 or len(set(names)) < 400:
        faults.append(f"the demo has {len(names)} members, not 412")
    total = 0
    for name in wanted:
        pdf = arguments.folder / name
        stem = pdf.stem
        if not pdf.is_file():
            faults.append(f"{name} is missing")
            continue
        pages = pages_of(pdf)
        total += pages
        expected = math.ceil(len(names) / CARDS_A_PAGE[stem]) if stem in CARDS_A_PAGE else None
        if expected is not None and pages != expected:
            faults.append(f"{name} has {pages} pages, not {expected}")
        text = text_of(pdf)
        if not text:
            faults.append(f"{name} has no text")
        times = 2 if stem in NAMES_TWICE else 1
        missing = [person for person in names if text.count(person) < times * names.count(person)] if stem in NAMES_ALL else []
        if missing:
            faults.append(f"{name} lacks {len(missing)} names: {'、'.join(missing[:10])}")
        print(f"  {name}: {pages} pages" + (f", all {len(names)} names" if stem in NAMES_ALL and not missing else ""))
    seats = json.loads((arguments.folder / "seats.json").read_text(encoding="utf-8"))
    seated = [seat["person"] for seat in seats["seats"] if seat.get("person")]
    if sorted(seated + [entry["person"] if isinstance(entry, dict) else entry for entry in seats["unseated"]]) != sorted(names):
        faults.append("those seated and unseated are not the members")
    if seats["unseated"]:
        faults.append(f"{len(seats['unseated'])} members have no seat")
    for fault in faults:
        print(f"check_demo: {fault}", file=sys.stderr)
    if faults:
        return 1
    print(f"Demo: {len(wanted)} documents, {total} pages, {len(names)} members, {len(seated)} seats: all as it should be.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
