"""Receipts: what stands on one, and what became of those that were asked for."""

from enum import StrEnum


class ReceiptState(StrEnum):
    """What became of a receipt that was asked for."""

    WAITING = "waiting"
    PRINTED = "printed"
    DROPPED = "dropped"
