#!/usr/bin/env python3
"""Builds strokes.bin, the table of stroke orders, from the sources named in ../README.md.

    strokes.py --cnchar cnchar.order.min.js --rime stroke.dict.yaml --strokes Unihan_IRGSources.txt[.bz2]
               --list Unihan_OtherMappings.txt[.bz2] --overrides ../stroke-overrides.txt --out ../strokes.bin

Classes: 1 横 (提), 2 竖 (竖钩), 3 撇, 4 点 (捺), 5 折 (every other hook or bend).
The order within characters of one stroke sequence follows GF 3003-1999: stroke by stroke the main form before the attached one and
fewer bends before more; what is equal still stands in the order of the Table of General Standard Chinese Characters (2013), which
applies the structure rules, then by code point.
"""
import argparse
import bz2
import collections
import json
import re
import struct
import sys

import charindex

CLASS = {"j": "1", "i": "1", "f": "2", "g": "2", "s": "3", "k": "4", "d": "4", "l": "4"}
# Stroke forms from first to last within a class: main before attached, then by bends.
FORMS = {letter: rank for rank, letter in enumerate("jifgskdlcebhnmtyvrpxuoqazw")}
FORMS["d"] = FORMS["k"]
MAX_STROKES = 64
MAX_TIES = 78


def lines(path):
    opener = bz2.open if path.endswith(".bz2") else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def unihan(path, field):
    for line in lines(path):
        if line.startswith("U+"):
            code, name, value = line.split("\t")
            if name == field:
                yield chr(int(code[2:], 16)), value


def read_cnchar(path):
    """Character → letters; a letter names the form of a stroke."""
    text = open(path, encoding="utf-8").read()
    tables = [json.loads(m) for m in re.findall(r"JSON\.parse\('(\{.*?\})'\)", text)]
    return max(tables, key=len)


def read_rime(path):
    """Character → variants; the mainland one stands last."""
    digits = str.maketrans("hspnz", "12345")
    result = collections.defaultdict(list)
    for line in lines(path):
        parts = line.split("\t")
        if len(parts) >= 2 and len(parts[0]) == 1 and re.fullmatch("[hspnz]+", parts[1]):
            result[parts[0]].append(parts[1].translate(digits))
    return result


def read_overrides(path, known):
    """`character<TAB>parts`: digits are strokes, other characters stand for their own sequence."""
    result = {}
    for number, line in enumerate(lines(path), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        character, parts = line.split("\t")
        sequence = ""
        for part in parts.replace(" ", ""):
            found = part if part in "12345" else result.get(part) or known.get(part)
            if not found:
                sys.exit(f"{path}:{number}: strokes of {part} are unknown")
            sequence += found
        result[character] = sequence
    return result


def tie_order(characters, forms, listed):
    """Characters of one sequence in their final order."""
    def form(c):
        return [FORMS[x] for x in forms[c]] if c in forms else None

    order = []
    rest = [c for c in characters if c not in listed and form(c) is None]
    for low, high in ((1, 3500), (3501, 6500), (6501, 8105)):
        batch = sorted((c for c in characters if low <= listed.get(c, 0) <= high), key=listed.get)
        insert(order, batch, form)
    insert(order, sorted((c for c in characters if c not in listed and form(c) is not None), key=lambda c: (form(c), ord(c))), form)
    return order + sorted(rest, key=ord)


def insert(order, batch, form):
    """Puts characters in their own order among those already placed: before the first of a later form."""
    floor = 0
    for i, c in enumerate(batch):
        known = next((form(x) for x in batch[i:] if form(x) is not None), None)
        at = len(order) if known is None and floor == 0 else floor
        for j in range(floor, len(order)):
            if known is not None and form(order[j]) is not None and form(order[j]) <= known:
                at = j + 1
        order.insert(at, c)
        floor = at + 1


def main():
    parser = argparse.ArgumentParser()
    for name in ("cnchar", "rime", "strokes", "list", "overrides", "out"):
        parser.add_argument("--" + name, required=True)
    args = parser.parse_args()

    forms = read_cnchar(args.cnchar)
    rime = read_rime(args.rime)
    totals = {c: int(v.split()[0]) for c, v in unihan(args.strokes, "kTotalStrokes")}
    listed = {c: int(v.split(":")[1]) for c, v in unihan(args.list, "kTGH")}

    table = {}
    for c, variants in rime.items():
        fitting = [v for v in variants if len(v) == totals.get(c)]
        if fitting:
            table[c] = fitting[-1]
    for c, letters in forms.items():
        table[c] = "".join(CLASS.get(x, "5") for x in letters)
    overrides = read_overrides(args.overrides, table)
    for c, sequence in overrides.items():
        if table.get(c) != sequence:
            forms.pop(c, None)
        table[c] = sequence
    table = {c: s for c, s in table.items() if len(s) <= MAX_STROKES}

    groups = collections.defaultdict(list)
    for c, sequence in table.items():
        groups[sequence].append(c)
    ties = {}
    for sequence, characters in groups.items():
        if len(characters) > MAX_TIES:
            sys.exit(f"{len(characters)} characters share {sequence}")
        for rank, c in enumerate(tie_order(characters, forms, listed)):
            ties[c] = rank

    # A key is ASCII that sorts bytewise: '0' + count, then two strokes a byte, then the rank among equals.
    def key(c):
        s = table[c]
        pairs = (int(s[i]) * 6 + (int(s[i + 1]) if i + 1 < len(s) else 0) for i in range(0, len(s), 2))
        return bytes([48 + len(s)]) + bytes(48 + p for p in pairs) + bytes([48 + ties[c]])

    ordered = sorted(table, key=ord)
    keys = [key(c) for c in ordered]
    offsets, position = [], 0
    for i, k in enumerate(keys):
        if i % 16 == 0:
            offsets.append(position)
        position += len(k)
    with open(args.out, "wb") as out:
        out.write(b"XZST" + struct.pack("<I", 1) + charindex.encode(map(ord, ordered)))
        out.write(struct.pack("<I", len(offsets)) + struct.pack(f"<{len(offsets)}I", *offsets) + b"".join(keys))

    by_key = dict(zip(ordered, keys))
    print(f"{len(table)} characters, {len(overrides)} overrides")
    for name, low, high in (("first", 1, 3500), ("second", 3501, 6500), ("third", 6501, 8105)):
        level = sorted((c for c in listed if low <= listed[c] <= high), key=listed.get)
        found = [c for c in level if c in by_key]
        print(f"{name} level: {len(level) - len(found)} of {len(level)} unknown: {''.join(c for c in level if c not in by_key)}")
        wrong = [a + b for a, b in zip(found, found[1:]) if by_key[a] > by_key[b]]
        print(f"  adjacent pairs against the official order: {' '.join(wrong) or 'none'}")


if __name__ == "__main__":
    main()
