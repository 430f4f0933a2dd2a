"""Calling again after the database's connection broke."""

import functools
import logging
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


def safe_to_repeat(method: Callable[P, R]) -> Callable[P, R]:
    """Call `method` up to four times while the connection breaks or transactions collide.

    Whoever loses the answer to a COMMIT cannot know whether it happened. So `method` must find
    what an earlier call of its own left behind, and give the same answer: reads do, and writes
    whose ids or references were chosen before the transaction.
    """

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        for seconds in _WAITS_SECONDS:
            try:
                return method(*args, **kwargs)
            except (ConnectionLostError, TransactionConflictError) as error:
                logger.warning("%s: trying again: %s", method.__name__, error)
                time.sleep(seconds)
        return method(*args, **kwargs)

    return call
