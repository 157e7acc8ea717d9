#!/usr/bin/env python3
"""Checks what `xiezheng demo --out DIR` made: every PDF of the demo is there and opens, has the pages its contents ask for, and names
everybody it is made for. Ends with 1 and says what is wrong.

    check_demo.py DIR (--program build/bin/xiezheng | --members MEMBERS.json)

The names come from the demo database: from the program, or from a file that `members list --format json` wrote.
"""
import argparse
import collections
import json
import math
import pathlib
import re
import subprocess
import sys

# Documents of one card a member: how many cards stand on a page.
CARDS_A_PAGE = {"01-badges": 4, "02-tent-cards": 1, "03-desk-cards": 1, "04-seat-slips": 21}
# Documents of one page, whoever is in them.
ONE_PAGE = ["05-seat-chart-floor", "06-seat-chart-stage", "11-agenda", "12-schedule", "15-standing-members"]
# Sign-in sheets begin a page for each group; a page holds this many lines.
SIGN_IN = {"09-sign-in": "group", "10-sign-in-sectors": "sector"}
SIGN_IN_LINES = 24
# The rest flows; what it takes on the demo roster with the fonts that the program asks for.
FLOWING = {"07-seat-list-strokes": 4, "08-seat-list-pinyin": 4, "13-members-sectors": 9, "14-members-strokes": 7, "16-roster": 20}
# Documents that must name every member.
NAMES_ALL = ["01-badges", "02-tent-cards", "03-desk-cards", "04-seat-slips", "05-seat-chart-floor", "06-seat-chart-stage",
             "07-seat-list-strokes", "08-seat-list-pinyin", "09-sign-in", "10-sign-in-sectors", "13-members-sectors", "14-members-strokes",
             "16-roster"]
# Documents that name some: who.
NAMES_SOME = {"15-standing-members": lambda member: member["post"] in ("常务委员", "常委")}
# Documents without members: what they must say.
WORDS = {"11-agenda": ["议程", "一、", "听取"], "12-schedule": ["日程", "上午", "下午", "开幕"]}
# A tent card carries the name on both faces.
NAMES_TWICE = ["02-tent-cards"]
# Page numbers "第1页，共4页" run through the document.
NUMBERED = ["07-seat-list-strokes", "08-seat-list-pinyin", "09-sign-in", "10-sign-in-sectors", "16-roster"]


def run(*command):
    done = subprocess.run(command, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"check_demo: {' '.join(map(str, command))}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode("utf-8")


def pages_of(pdf):
    return int(re.search(r"^Pages:\s+(\d+)", run("pdfinfo", pdf), re.M).group(1))


def texts_of(pdf):
    """The text of each page without what layout puts in: spaces in two-character names, breaks of long ones."""
    return [re.sub(r"\s", "", page) for page in run("pdftotext", "-raw", pdf, "-").split("\f")[:-1]]


def expected_pages(stem, members):
    if stem in CARDS_A_PAGE:
        return math.ceil(len(members) / CARDS_A_PAGE[stem])
    if stem in ONE_PAGE:
        return 1
    if stem in SIGN_IN:
        groups = collections.Counter(member[SIGN_IN[stem]] for member in members)
        return sum(math.ceil(count / SIGN_IN_LINES) for count in groups.values())
    return FLOWING.get(stem)


def check(pdf, members):
    """Faults of one document, and what to say of it."""
    stem = pdf.stem
    if not pdf.is_file():
        return 0, [f"{pdf.name} is missing"], ""
    pages = pages_of(pdf)
    faults = []
    expected = expected_pages(stem, members)
    if expected is None:
        faults.append(f"nothing says how many pages {pdf.name} has; add it to tests/check_demo.py")
    elif pages != expected:
        faults.append(f"{pdf.name} has {pages} pages, not {expected}")
    texts = texts_of(pdf)
    if len(texts) != pages:
        faults.append(f"{pdf.name} has text on {len(texts)} of {pages} pages")
    blank = [number + 1 for number, text in enumerate(texts) if len(text) < 8]
    if blank:
        faults.append(f"{pdf.name} has blank pages: {blank}")
    text = "".join(texts)
    wanted = [member["name"] for member in members if stem in NAMES_ALL or (stem in NAMES_SOME and NAMES_SOME[stem](member))]
    times = 2 if stem in NAMES_TWICE else 1
    missing = sorted({person for person in wanted if text.count(person) < times * wanted.count(person)})
    if missing:
        faults.append(f"{pdf.name} lacks {len(missing)} names: {'、'.join(missing[:10])}")
    if stem in NAMES_SOME:
        strangers = [member["name"] for member in members if len(member["name"]) > 2 and not NAMES_SOME[stem](member) and member["name"] in text]
        if strangers or not wanted:
            faults.append(f"{pdf.name} names {len(strangers)} who do not belong in it: {'、'.join(strangers[:10])}")
    faults += [f"{pdf.name} does not say “{word}”" for word in WORDS.get(stem, []) if word not in text]
    if not wanted and stem not in WORDS:
        faults.append(f"nothing says who stands in {pdf.name}; add it to tests/check_demo.py")
    if stem in NUMBERED:
        faults += [f"{pdf.name}: page {number} is not numbered so" for number, page in enumerate(texts, 1) if f"第{number}页，共{pages}页" not in page]
    said = f"{len(wanted)} names" if wanted else "its words"
    return pages, faults, said


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
        pages, found, said = check(arguments.folder / name, members)
        total += pages
        faults += found
        print(f"  {name}: {pages} pages, {said}" + ("" if not found else " — NOT RIGHT"))
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
