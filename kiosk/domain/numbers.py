"""Numbers that people and files give us, checked before anything is done with them."""

# More units than any shop holds, and far fewer than a database can count.
MOST_UNITS = 10**9


def check_whole(field: str, value: object, *, least: int, most: int) -> None:
    """Check that `value` is a whole number from `least` to `most`.

    Raises:
        TypeError: it is no int; the sentence names `field`.
        ValueError: it is out of range; the sentence names `field`.
    """
    # True is 1 to Python, and NaN is neither below nor above anything.
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{field} must be an int, got {value!r}")
    if not least <= value <= most:
        raise ValueError(f"{field} must be from {least} to {most}, got {value}")
