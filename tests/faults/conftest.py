"""What the fault tests share: how often a fault is tried, and what the long versions report."""

from collections.abc import Callable, Iterator

import pytest

from tests.faults.doomed import kill_all

_REPORTS = pytest.StashKey[list[str]]()


@pytest.fixture(autouse=True)
def _nobody_sells_on() -> Iterator[None]:
    yield
    kill_all()


@pytest.fixture
def times(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Return a function that says how often to try: (normally, with --long)."""
    is_long = request.config.getoption("--long")
    if is_long:
        request.node.add_marker(pytest.mark.timeout(3600))
    return lambda normally, long: long if is_long else normally


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Return a function that adds a line to the summary of the long versions."""
    return request.config.stash.setdefault(_REPORTS, []).append


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print what the long versions found."""
    lines = config.stash.get(_REPORTS, [])
    if lines and config.getoption("--long"):
        terminalreporter.section("faults")
        for line in lines:
            terminalreporter.line(line)
