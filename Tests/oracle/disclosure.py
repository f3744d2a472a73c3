"""Whether what is told of sensitive indicators keeps what is hidden."""

from collections import defaultdict

PRIME = (1 << 61) - 1


def check_disclosure(book, told):
    wrong = []
    for indicator in book.content.indicators.values():
        keys = [key for key in book.figures if key[0] == indicator["id"]]
        if indicator["sensitive"]:
            wrong += check_indicator(book, told, keys)
        else:
            wrong += [f"{key}: hidden without need" for key in keys if told[key] != "open"]
    return wrong


def check_indicator(book, told, keys):
    wrong = []
    for key in keys:
        value, tier = book.figures[key].value, book.content.places[key[2]].tier
        if tier == 0 and told[key] != "open":
            wrong.append(f"{key}: a province is told")
        if tier > 0 and 1 <= value <= 4 and told[key] == "open":
            wrong.append(f"{key}: {value} is told")
        if told[key] == "fewer-than-five" and value > 4 or told[key] == "withheld" and 1 <= value <= 4 and not full(book, told, key):
            wrong.append(f"{key}: {value} is told as {told[key]}")
    hidden = {key for key in keys if told[key] != "open"}
    wrong += [f"{key}: follows from what is told" for key in determined(equations(book, keys), hidden)]
    return wrong


def full(book, told, key):
    """Whether all its hidden siblings are fours, so that the words would tell the number."""
    parent = book.content.places[key[2]].parent
    near = [one for one in told if one[:2] == key[:2] and told[one] != "open" and book.content.places[one[2]].parent == parent]
    return all(book.figures[one].value == 4 for one in near)


def equations(book, keys):
    """Sums over places at one time, and over the quarters of one place: the whole, and its parts."""
    times, sums = defaultdict(set), []
    for _, time, place in keys:
        times[time].add(place)
    for name, time, place in keys:
        parts = [(name, time, child.id) for child in book.content.children[place] if child.id in times[time]]
        if parts:
            sums.append([(name, time, place)] + parts)
        quarters = {"10m": 3}.get(time[5:], 4 if len(time) == 4 else 0)
        parts = [(name, f"{time[:4]}-q{number}", place) for number in range(1, quarters + 1)]
        parts = [part for part in parts if part in book.figures]
        if parts:
            sums.append([(name, time, place)] + parts)
    return sums


def determined(sums, hidden):
    """The hidden figures that linear algebra finds, modulo a prime far larger than any coefficient."""
    reduced = {}
    for whole, *parts in sums:
        row = defaultdict(int)
        for key, sign in [(whole, -1)] + [(part, 1) for part in parts]:
            if key in hidden:
                row[key] = (row[key] + sign) % PRIME
        row = {key: number for key, number in row.items() if number}
        while row:
            pivot = next((key for key in row if key in reduced), None)
            if pivot is None:
                break
            row = minus(row, row[pivot], reduced[pivot])
        if row:
            pivot = min(row)
            inverse = pow(row[pivot], PRIME - 2, PRIME)
            row = {key: number * inverse % PRIME for key, number in row.items()}
            for other in [key for key, known in reduced.items() if pivot in known]:
                reduced[other] = minus(reduced[other], reduced[other][pivot], row)
            reduced[pivot] = row
    return [key for row in reduced.values() if len(row) == 1 for key in row]


def minus(row, factor, other):
    left = dict(row)
    for key, number in other.items():
        left[key] = (left.get(key, 0) - factor * number) % PRIME
        if not left[key]:
            del left[key]
    return left
