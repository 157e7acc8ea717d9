#!/usr/bin/env python3
"""Fills unfinished messages of translations/*.ts from tab-separated lines "source<TAB>translation" and lists what is left.

\\n in a line stands for a line break, \\t for a tab. A source that occurs in several contexts gets the same words in each,
unless the line begins with "Context::" and the source follows a "|": xz::Page|Open<TAB>打开.
"""
import pathlib
import sys
import xml.etree.ElementTree as ET

def unescaped(text):
    return text.replace("\\n", "\n").replace("\\t", "\t")


here = pathlib.Path(__file__).parent
words = {}
for name in sys.argv[1:]:
    for line in pathlib.Path(name).read_text(encoding="utf-8").splitlines():
        if "\t" in line:
            source, target = line.split("\t", 1)
            words[unescaped(source)] = unescaped(target.strip())

left = 0
for path in sorted(here.glob("*_zh_CN.ts")):
    tree = ET.parse(path)
    changed = False
    for context in tree.getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if translation.get("type") != "unfinished":
                continue
            found = words.get(f"{name}|{source}", words.get(source))
            if found is None:
                left += 1
                print(f"{path.name}: {name}|{source!r}")
                continue
            if message.get("numerus") == "yes":
                forms = translation.findall("numerusform") or [ET.SubElement(translation, "numerusform")]
                forms[0].text = found
            else:
                translation.text = found
            del translation.attrib["type"]
            changed = True
    if changed:
        body = ET.tostring(tree.getroot(), encoding="unicode")
        path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")
sys.exit(1 if left else 0)
