#!/usr/bin/env python3
"""Draws the portraits of the demo people: 24 flat heads of nobody, 250 × 350 px (25 × 35 mm at 254 dpi).

    portraits.py --out portraits      (turns SVG into PNG with rsvg-convert)
"""
import argparse
import pathlib
import subprocess
import tempfile

GROUND = "#7FA8CF"
SKINS = ["#F3CFB0", "#EFC6A2", "#E8BC94", "#F5D6BC"]
HAIRS = ["#1D1B1B", "#2A2523", "#33291F", "#77777A", "#A9A9AB"]
COATS = ["#3A4046", "#2B3544", "#4A3B3B", "#37474F", "#5B4A5E", "#2F4A44"]
LIP = "#C0504D"
LINE = "#3B3531"


def back_hair(style, hair):
    if style == "long":
        return f'<path d="M62 150 C58 60 192 60 188 150 L200 262 C170 276 80 276 50 262 Z" fill="{hair}"/>'
    if style == "bob":
        return f'<path d="M64 145 C60 58 190 58 186 145 L188 196 C188 208 170 210 166 198 L84 198 C80 210 62 208 62 196 Z" fill="{hair}"/>'
    if style == "wave":
        return (f'<path d="M62 146 C56 56 194 56 188 146 C204 168 188 190 196 212 C186 228 168 220 166 204 L84 204 '
                f'C82 220 64 228 54 212 C62 190 46 168 62 146 Z" fill="{hair}"/>')
    if style == "bun":
        return f'<circle cx="125" cy="78" r="22" fill="{hair}"/><path d="M67 160 C60 62 190 62 183 160 Z" fill="{hair}"/>'
    return f'<path d="M67 158 C60 66 190 66 183 158 Z" fill="{hair}"/>'


def front_hair(style, hair):
    fringes = {
        "bob": "M70 150 C66 72 184 72 180 150 C172 128 164 118 152 122 C130 130 104 130 92 120 C82 124 76 134 70 150 Z",
        "long": "M70 156 C66 74 184 74 180 156 C176 128 150 108 124 98 C108 116 82 128 70 156 Z",
        "wave": "M70 152 C66 74 184 74 180 152 C178 122 168 108 150 104 C128 124 92 122 70 152 Z",
        "bun": "M70 152 C66 74 184 74 180 152 C172 112 150 102 125 102 C100 102 78 112 70 152 Z",
        "crop": "M70 140 C66 74 184 74 180 140 C176 124 172 114 162 112 C140 108 108 108 90 112 C78 114 74 124 70 140 Z",
        "part": "M70 146 C66 72 184 72 180 146 C178 124 172 112 158 106 C136 106 112 104 98 98 C86 108 74 122 70 146 Z",
        "swept": "M70 142 C64 66 186 66 180 142 C176 118 160 104 134 102 C112 100 84 108 70 142 Z",
        "thin": "M72 150 C66 92 88 84 104 86 C88 98 80 122 76 150 Z M178 150 C184 92 162 84 146 86 C162 98 170 122 174 150 Z",
    }
    return f'<path d="{fringes[style]}" fill="{hair}"/>'


def clothes(kind, coat):
    body = f'<path d="M14 350 C14 284 62 258 104 246 L146 246 C188 258 236 284 236 350 Z" fill="{coat}"/>'
    if kind == "tie":
        return (body + '<path d="M100 244 L125 330 L150 244 L138 236 L112 236 Z" fill="#FFFFFF"/>'
                '<path d="M118 268 L132 268 L138 340 L125 352 L112 340 Z" fill="#7C2F36"/><path d="M117 256 L133 256 L130 270 L120 270 Z" fill="#64242B"/>')
    if kind == "round":
        return body + '<path d="M96 246 C104 276 146 276 154 246 L146 240 L104 240 Z" fill="#F4F1EC"/>'
    if kind == "stand":
        return (body + f'<path d="M98 232 L152 232 L156 256 C140 268 110 268 94 256 Z" fill="{coat}" stroke="#22272C" stroke-width="2"/>'
                '<path d="M125 264 L125 350" stroke="#22272C" stroke-width="2"/>')
    return body + '<path d="M96 246 L125 300 L154 246 L142 236 L108 236 Z" fill="#FFFFFF"/>'


def glasses(kind):
    if not kind:
        return ""
    box = 'rx="8" width="42" height="30"' if kind == "square" else 'rx="15" width="40" height="30"'
    return (f'<g fill="none" stroke="{LINE}" stroke-width="3.5"><rect x="80" y="146" {box}/><rect x="129" y="146" {box}/>'
            '<path d="M122 157 L129 157 M80 156 L69 152 M170 156 L181 152"/></g>')


def portrait(hair_style, hair, skin, clothing, coat, spectacles, woman):
    brow = 3.5 if woman else 5
    mouth = (f'<path d="M108 196 Q125 206 142 196 Q125 200 108 196 Z" fill="{LIP}" stroke="{LIP}" stroke-width="2.5"/>' if woman
             else f'<path d="M108 197 Q125 204 142 197" fill="none" stroke="#A65A52" stroke-width="3.5"/>')
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="250" height="350" viewBox="0 0 250 350">
<rect width="250" height="350" fill="{GROUND}"/>
{back_hair(hair_style, hair)}
<path d="M104 205 L146 205 L146 250 C140 268 110 268 104 250 Z" fill="{skin}"/>
<path d="M104 216 C112 238 138 238 146 216 L146 232 C138 246 112 246 104 232 Z" fill="#000000" fill-opacity="0.10"/>
{clothes(clothing, coat)}
<ellipse cx="71" cy="160" rx="9" ry="14" fill="{skin}"/><ellipse cx="179" cy="160" rx="9" ry="14" fill="{skin}"/>
<path d="M72 140 C72 88 178 88 178 140 C178 190 158 224 125 228 C92 224 72 190 72 140 Z" fill="{skin}"/>
{front_hair(hair_style, hair)}
<path d="M86 142 Q100 134 115 141 M135 141 Q150 134 164 142" fill="none" stroke="{LINE}" stroke-opacity="0.75" stroke-width="{brow}"/>
<circle cx="101" cy="160" r="5" fill="#211E1C"/><circle cx="149" cy="160" r="5" fill="#211E1C"/>
<path d="M125 164 L121 182 L128 183" fill="none" stroke="#000000" stroke-opacity="0.22" stroke-width="2.5"/>
{mouth}
{glasses(spectacles)}
</svg>
"""


def variants():
    women = [("bob", "v"), ("bun", "v"), ("long", "round"), ("wave", "v"), ("bob", "round"), ("bun", "stand"),
             ("wave", "round"), ("long", "v"), ("bob", "stand"), ("wave", "v"), ("bun", "round"), ("long", "stand")]
    men = [("crop", "tie"), ("part", "tie"), ("swept", "v"), ("thin", "tie"), ("crop", "stand"), ("part", "v"),
           ("swept", "tie"), ("thin", "stand"), ("crop", "v"), ("part", "stand"), ("swept", "tie"), ("crop", "tie")]
    for woman, looks, letter in ((True, women, "w"), (False, men, "m")):
        for i, (style, clothing) in enumerate(looks):
            hair = HAIRS[(3 + i % 2) if style == "thin" or i in (8, 10) else i % 3]
            spectacles = "square" if i % 3 == 0 else "round" if i % 5 == 4 else ""
            yield f"{letter}{i + 1:02}", portrait(style, hair, SKINS[i % 4], clothing, COATS[(i * (2 if woman else 1)) % 6], spectacles, woman)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        for name, svg in variants():
            source = pathlib.Path(work) / f"{name}.svg"
            source.write_text(svg, encoding="utf-8")
            subprocess.run(["rsvg-convert", "-w", "250", "-h", "350", "-o", str(out / f"{name}.png"), str(source)], check=True)


if __name__ == "__main__":
    main()
