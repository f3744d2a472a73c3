#!/bin/sh
# Cuts the two fonts of the site out of Inter (Debian's fonts-inter; fonttools and brotli of Python): all letters of
# Vietnamese, ASCII, and the marks that pages print. Run it in this folder; its result is checked in, so that no build needs it.
set -eu
from=/usr/share/fonts/opentype/inter
ascii="U+0020-007E"
latin="U+00A0,U+00A7,U+00A9,U+00AB,U+00B0-00B3,U+00B7,U+00BB,U+00D7,U+00F7"
vietnamese="U+00C0-00C3,U+00C8-00CA,U+00CC,U+00CD,U+00D2-00D5,U+00D9,U+00DA,U+00DD,U+00E0-00E3,U+00E8-00EA,U+00EC,U+00ED,\
U+00F2-00F5,U+00F9,U+00FA,U+00FD,U+0102,U+0103,U+0110,U+0111,U+0128,U+0129,U+0168,U+0169,U+01A0,U+01A1,U+01AF,U+01B0,\
U+0300-0303,U+0306,U+0309,U+031B,U+0323,U+1EA0-1EF9"
marks="U+2013,U+2014,U+2018-201E,U+2022,U+2026,U+202F,U+2032,U+2039,U+203A,U+20AB,U+2190-2193,U+2197,U+2198,U+2212,U+2264,\
U+2265,U+25A0,U+25A1,U+25B2,U+25BC,U+25CB,U+25CF,U+2713"
for weight in Regular:400 SemiBold:600; do
    pyftsubset "$from/Inter-${weight%%:*}.otf" --unicodes="$ascii,$latin,$vietnamese,$marks" \
        --layout-features=kern,mark,mkmk,ccmp,locl,tnum,lnum --no-hinting --desubroutinize \
        --flavor=woff2 --output-file="inter-${weight##*:}.woff2"
done
