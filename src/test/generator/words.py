"""Numbers as reviews print them."""

CARDINALS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def cardinal(n):
    """21 -> 'twenty-one'."""
    if n <= 20:
        return CARDINALS[n]
    return "twenty-" + CARDINALS[n - 20]


def roman(n):
    out = ""
    for value, letters in ROMAN:
        while n >= value:
            out, n = out + letters, n - value
    return out


def letter(n):
    return chr(ord("a") + n - 1)
