"""What can go wrong, and what we promise for that case; each test of one is marked with its number.

``@pytest.mark.fault(13)`` on a test says that it proves promise 13. `build/promises.py` writes the
README's table from here and from the marks, so a promise without a test is seen at once.
"""

# Faults that cannot happen to this program yet, because what they need is not a part of it.
NOT_YET = frozenset({16, 23})

# By its number: the fault, and what we promise.
PROMISES: dict[int, tuple[str, str]] = {
    1: (
        "The program dies in any of its system calls",
        "Every sale that was confirmed is in the books, and the books are right",
    ),
    2: (
        "Kiosks are killed again and again while others sell",
        "Every sale that was confirmed is in the books, and the books are right",
    ),
    3: (
        "The power fails",
        "The same, on a disk that keeps what it said it has written",
    ),
    4: (
        "The disk is full",
        "No code is shown, nothing is half done, money is written down; with room, all goes on",
    ),
    5: (
        "The disk reports errors",
        "What was not written is not confirmed; the same payment again counts once",
    ),
    6: (
        "The database can only be read",
        "No code is shown; the kiosk says so when it starts, not at the first sale",
    ),
    7: (
        "Another program locks the database",
        "We wait, then say that it is busy; never that a product is sold out",
    ),
    8: (
        "The database file is damaged",
        "No wrong sale: the damage is noticed, or the sale is right all the same",
    ),
    9: (
        "The newest writes are cut off the database unnoticed",
        "The loss is noticed, and the payments are recorded again from the payment journal",
    ),
    10: (
        "A backup is made while kiosks sell",
        "The backup is whole: it opens, and its books are right",
    ),
    11: (
        "An old backup is restored",
        "Payments made since are recorded again from the payment journal",
    ),
    12: (
        "The database belongs to another version, or dies while it is migrated",
        "A newer one is refused; a migration keeps a backup, and happens as a whole or not at all",
    ),
    13: (
        "Several kiosks want the last unit",
        "It is sold once; the others wait, or get their money back",
    ),
    14: (
        "Double taps, and payments confirmed twice at once",
        "One order, one code, one payment",
    ),
    15: (
        "Reports of a payment come again, late or in another order",
        "No order moves backwards, and a paid one stays paid",
    ),
    16: (
        "Somebody forges a payment report",
        "It is refused, and counted",
    ),
    17: (
        "A code that was used, cancelled or replaced is paid",
        "The money finds its order: fulfilled if units are free, else owed back",
    ),
    18: (
        "The amount is wrong",
        "Too little: reviewed and owed back. Too much: sold, and the rest is owed back",
    ),
    19: (
        "The money comes after the time is over",
        "Fulfilled if units are free, else owed back; never dropped",
    ),
    20: (
        "PostgreSQL is lost in the moment of the commit",
        "The same payment is reported again and counts once",
    ),
    21: (
        "PostgreSQL restarts again and again",
        "Kiosks go on by themselves, and no confirmed sale is missing",
    ),
    22: (
        "A kiosk freezes while it writes",
        "Others say that the database is busy, never that a product is sold out, and go on after",
    ),
    23: (
        "The cache is lost",
        "Sales go on, and nothing is sold twice",
    ),
    24: (
        "A kiosk dies while units are kept for its shopper",
        "They are free again when the code's time is over",
    ),
    25: (
        "The clock jumps, or summer time begins or ends",
        "A sale opens and closes at its moment, whatever the clock on the wall shows",
    ),
    26: (
        "Stock is corrected while kiosks sell",
        "Corrections are differences, so no sale is undone by one",
    ),
    27: (
        "Zero, negative, endless or unreadable prices and quantities",
        "Refused by the name of their field; none reaches the database",
    ),
    28: (
        "A product list is broken",
        "All of it is taken or nothing, with a report for each line",
    ),
    29: (
        "A name in an exported list would run as a formula",
        "It stays text",
    ),
    30: (
        "A small picture file would unpack to gigabytes",
        "Refused from its header alone; the card shows a placeholder",
    ),
    31: (
        "A product's picture is missing or broken",
        "The card shows a placeholder, and can be bought",
    ),
    32: (
        "An imported list names files outside of its folder",
        "Refused",
    ),
    33: (
        "Names contain markup",
        "It is shown letter by letter",
    ),
    34: (
        "Names contain style sheets",
        "They never reach one",
    ),
    35: (
        "Names contain SQL",
        "They are stored and shown as they are",
    ),
    36: (
        "Names are very long, full of emoji, or turn the writing around",
        "They fit or end in dots; signs that turn the writing around are taken out",
    ),
    37: (
        "A shopper walks away",
        "A warning, then everything of theirs is gone from the screen",
    ),
    38: (
        "Somebody tries the keys that leave a program",
        "The kiosk stays; what only the operating system can block is for its settings",
    ),
    39: (
        "Somebody guesses PINs",
        "Locked after five, longer each time; pulling the plug does not help",
    ),
    40: (
        "The log grows, or can no longer be written",
        "It takes six megabytes at most; selling goes on without it, and operators read why",
    ),
    41: (
        "Secrets might reach the log",
        "No PIN, password or full mobile number is ever in it, or in the file for support",
    ),
}
