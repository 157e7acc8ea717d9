#!/usr/bin/env python3
"""Builds readings.bin, one reading a character, from the sources named in ../README.md.

    readings.py --readings Unihan_Readings.txt[.bz2] --overrides ../reading-overrides.txt --out ../readings.bin

A reading is numbered pinyin with v for ü ("lv4"); the neutral tone is 5.
"""
import argparse
import bz2
import struct
import unicodedata

import charindex

TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


def lines(path):
    opener = bz2.open if path.endswith(".bz2") else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def numbered(syllable):
    letters, tone = "", "5"
    for c in unicodedata.normalize("NFD", syllable):
        if c in TONES:
            tone = TONES[c]
        elif c == "\u0308":
            letters = letters[:-1] + "v"
        elif c != "\u0302":
            letters += c
    return letters + tone


def main():
    parser = argparse.ArgumentParser()
    for name in ("readings", "overrides", "out"):
        parser.add_argument("--" + name, required=True)
    args = parser.parse_args()

    table = {}
    for line in lines(args.readings):
        if "\tkMandarin\t" in line:
            code, _, value = line.split("\t")
            reading = numbered(value.split()[0])
            if reading[:-1].isascii() and reading[:-1].isalpha():
                table[int(code[2:], 16)] = reading
    for line in lines(args.overrides):
        line = line.split("#")[0].strip()
        if line:
            character, reading = line.split("\t")
            table[ord(character)] = reading

    syllables = sorted(set(table.values()))
    number = {s: i for i, s in enumerate(syllables)}
    with open(args.out, "wb") as out:
        out.write(b"XZRD" + struct.pack("<I", 1) + charindex.encode(table))
        out.write(struct.pack("<I", len(syllables)) + b"".join(s.encode().ljust(8, b"\0") for s in syllables))
        out.write(b"".join(struct.pack("<H", number[table[cp]]) for cp in sorted(table)))
    print(f"{len(table)} characters, {len(syllables)} syllables")


if __name__ == "__main__":
    main()
