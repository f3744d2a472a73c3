"""Draws the lotus pond of the example: ellipses, twice as large as needed and then shrunk, as a PNG."""

import math
import struct
import zlib

WIDTH, HEIGHT = 1200, 675
SKY, SUN, HILL, FIELD, WATER = (226, 239, 240), (250, 205, 120), (150, 186, 168), (188, 208, 140), (120, 172, 182)
LEAF, SHADE, STEM, PETAL, INNER, HEART = (58, 128, 92), (84, 150, 170), (70, 112, 70), (226, 122, 150), (242, 168, 186), (244, 200, 96)


def spans(x, y, wide, high, turn):
    """Of each row the columns that an ellipse covers; `turn` is in degrees."""
    sine, cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
    reach = math.hypot(wide * sine, high * cosine)
    for row in range(max(0, math.ceil(y - reach)), min(2 * HEIGHT - 1, math.floor(y + reach)) + 1):
        down = row - y
        a = (cosine / wide) ** 2 + (sine / high) ** 2
        b = 2 * down * sine * cosine * (1 / wide ** 2 - 1 / high ** 2)
        c = (down * sine / wide) ** 2 + (down * cosine / high) ** 2 - 1
        inside = b * b - 4 * a * c
        if inside > 0:
            root = math.sqrt(inside)
            left, right = (-b - root) / (2 * a) + x, (-b + root) / (2 * a) + x
            yield row, max(0, math.ceil(left)), min(2 * WIDTH - 1, math.floor(right)) + 1


def flower(x, y, size):
    yield x, y + 3.1 * size, size * .07, size * 3.1, 0, STEM
    for turn, length, colour in ((-72, 1.25, PETAL), (72, 1.25, PETAL), (-46, 1.3, PETAL), (46, 1.3, PETAL),
                                 (-22, 1.3, INNER), (22, 1.3, INNER), (0, 1.35, PETAL)):
        angle = math.radians(turn)
        yield x + math.sin(angle) * size * .8, y - math.cos(angle) * size * .8, size * .42, size * length * .72, turn, colour
    yield x, y + size * .05, size * .5, size * .22, 0, HEART


def shapes():
    yield 1780, 330, 150, 150, 0, SUN
    for x, wide, high in ((300, 760, 260), (1200, 900, 200), (2150, 700, 290)):
        yield x, 800, wide, high, 0, HILL
    yield 1200, 900, 2200, 130, 0, FIELD
    yield 1200, 2250, 3600, 1400, 0, WATER
    for x, y, wide in ((260, 1010, 230), (820, 940, 150), (1320, 1080, 260), (1990, 985, 240), (600, 1220, 300), (2150, 1240, 270)):
        yield x, y + 22, wide, wide * .3, 0, SHADE
        yield x, y, wide, wide * .3, 0, LEAF
    yield from flower(1640, 760, 120)
    yield from flower(980, 700, 190)
    yield from flower(430, 800, 105)


def png():
    rows = [[SKY] * (2 * WIDTH) for _ in range(2 * HEIGHT)]
    for *ellipse, colour in shapes():
        for row, left, right in spans(*ellipse):
            if right > left:
                rows[row][left:right] = [colour] * (right - left)
    lines = []
    for above, below in zip(rows[::2], rows[1::2]):
        line = bytearray(1)
        for four in zip(above[::2], above[1::2], below[::2], below[1::2]):
            first = four[0]
            line += bytes(first if four.count(first) == 4 else (sum(channel) // 4 for channel in zip(*four)))
        lines.append(bytes(line))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in ((b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)),
                           (b"IDAT", zlib.compress(b"".join(lines), 9)), (b"IEND", b"")))
