"""Calling again after the database's connection broke."""

import functools
import logging
import threading
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from kiosk.domain.errors import ConnectionLostError, TransactionConflictError

logger = logging.getLogger(__name__)

P = ParamSpec("P")
R = TypeVar("R")

# A connection that broke by itself is there again at once; a server that restarts needs seconds,
# and for those the screen has its own patience.
_WAITS_SECONDS = (0.0, 0.2, 1.0)
# A server that takes connections and never answers costs three seconds each time; a shopper
# stands before the screen.
_PATIENCE_SECONDS = 5.0
_repeating = threading.local()


def safe_to_repeat(method: Callable[P, R]) -> Callable[P, R]:
    """Call `method` up to four times while the connection breaks or transactions collide.

    Within another such call it is called once: the outer one repeats the whole.

    Whoever loses the answer to a COMMIT cannot know whether it happened. So `method` must find
    what an earlier call of its own left behind, and give the same answer: reads do, and writes
    whose ids or references were chosen before the transaction.
    """

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        if getattr(_repeating, "is_under_way", False):
            return method(*args, **kwargs)
        _repeating.is_under_way = True
        try:
            return _repeat(lambda: method(*args, **kwargs), method.__name__)
        finally:
            _repeating.is_under_way = False

    return call


def _repeat(call: Callable[[], R], name: str) -> R:
    give_up_at = time.monotonic() + _PATIENCE_SECONDS
    for seconds in _WAITS_SECONDS:
        try:
            return call()
        except (ConnectionLostError, TransactionConflictError) as error:
            if time.monotonic() + seconds >= give_up_at:
                raise
            logger.warning("%s: trying again: %s", name, error)
            time.sleep(seconds)
    return call()
