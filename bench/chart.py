"""Cold builds by size, as lines on scales of powers of ten."""

import math

import cases

COLOURS = {"Loa": "#0b6e4f", "Hugo": "#b5446e", "floor": "#6b7280"}
WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 640, 340, 70, 30, 50


def drawn(results):
    costs = {size: tools for (case, size), tools in results.items() if case == cases.COLD}
    walls = [cost.wall for tools in costs.values() for cost in tools.values()]
    low, high = math.floor(math.log10(min(walls))), math.ceil(math.log10(max(walls)))
    sizes = sorted(costs)

    def x(size):
        first, last = math.log10(sizes[0]), math.log10(sizes[-1])
        return LEFT + (WIDTH - LEFT - 80) * (math.log10(size) - first) / (last - first or 1)

    def y(wall):
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - math.log10(wall)) / (high - low)

    parts = [f'<text x="{LEFT}" y="16">Seconds of a cold build, by number of bulletins</text>']
    for power in range(low, high + 1):
        parts.append(f'<path d="M{LEFT} {y(10 ** power):.1f}H{WIDTH - 80}" stroke="#ddd"/>'
                     f'<text x="{LEFT - 8}" y="{y(10 ** power) + 4:.1f}" text-anchor="end">{10 ** power:g}</text>')
    for size in sizes:
        parts.append(f'<text x="{x(size):.1f}" y="{HEIGHT - 24}" text-anchor="middle">{size:,}</text>')
    for tool, colour in COLOURS.items():
        points = [(x(size), y(costs[size][tool].wall)) for size in sizes if tool in costs[size]]
        path = "L".join(f"{across:.1f} {down:.1f}" for across, down in points)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{across:.1f}" cy="{down:.1f}" r="3" fill="{colour}"/>' for across, down in points]
        across, down = points[-1]
        parts.append(f'<text x="{across + 8:.1f}" y="{down + 4:.1f}" fill="{colour}">{tool}</text>')
    title, body = "Seconds of a cold build, by number of bulletins", "\n".join(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
            f'font-family="sans-serif" font-size="13">\n<title>{title}</title>\n'
            f'<rect width="100%" height="100%" fill="#fff"/>\n{body}\n</svg>\n')
