"""What an examination of the kiosk found."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is. Part of the command line's output, so never rename one."""

    OK = "ok"
    WARNING = "warning"  # sales may go on, but somebody should act
    STOP = "stop"  # nothing may be sold until somebody acted


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: its stable `key`, what was `seen`, and what to do about it."""

    key: str
    severity: Severity
    seen: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was looked at, in the order of looking."""

    findings: tuple[Finding, ...]

    @property
    def problems(self) -> tuple[Finding, ...]:
        """What is not as it should be, the worst first."""
        return (*self._with(Severity.STOP), *self._with(Severity.WARNING))

    @property
    def sound(self) -> tuple[Finding, ...]:
        """What is as it should be."""
        return self._with(Severity.OK)

    @property
    def may_sell(self) -> bool:
        """True if nothing was found that must stop the sale."""
        return not self._with(Severity.STOP)

    def count(self, severity: Severity) -> int:
        """Return how many findings are as bad as `severity`."""
        return len(self._with(severity))

    def _with(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is severity)
