"""A set of code points as pages of 256 bits: the index that strokes.bin and readings.bin begin with.

u32 page count, then per page: u32 page number (code point >> 8), u32 index of its first character, 32 bytes of bits, low bit first.
"""
import struct


def encode(code_points):
    pages = {}
    for cp in code_points:
        pages.setdefault(cp >> 8, set()).add(cp & 0xFF)
    out = [struct.pack("<I", len(pages))]
    first = 0
    for page in sorted(pages):
        bits = bytearray(32)
        for low in pages[page]:
            bits[low >> 3] |= 1 << (low & 7)
        out.append(struct.pack("<II", page, first) + bytes(bits))
        first += len(pages[page])
    return b"".join(out)
