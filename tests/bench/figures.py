"""Figures as the benchmark reports them: each beside its limit, samples as percentiles."""

import math
from collections.abc import Sequence
from statistics import median

Report = dict[str, object]


def at_most(value: float, limit: float) -> Report:
    """Return `value` beside the most that it may be."""
    return {"value": _short(value), "limit": limit, "ok": value <= limit}


def at_least(value: float, limit: float) -> Report:
    """Return `value` beside the least that it may be."""
    return {"value": _short(value), "limit": limit, "ok": value >= limit}


def percentile(samples: Sequence[float], percent: float) -> float:
    """Return the smallest sample that `percent` of all samples do not exceed (nearest rank)."""
    rank = max(1, math.ceil(len(samples) * percent / 100))
    return sorted(samples)[rank - 1]


def spread(samples: Sequence[float]) -> Report:
    """Return how many samples there are, and where their middle and their tail lie."""
    return {
        "samples": len(samples),
        "median": _short(median(samples)),
        "p95": _short(percentile(samples, 95)),
        "p99": _short(percentile(samples, 99)),
        "max": _short(max(samples)),
    }


def ratio_of_medians(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return how many times the median of `theirs` goes into that of `ours`."""
    return median(ours) / median(theirs)


def _short(value: float) -> float:
    return round(value, 3) if abs(value) < 10 else round(value, 1)
