"""`kiosk doctor`: look whether everything is as it must be for selling."""

import json
import textwrap

from kiosk.config import Flags, load_config
from kiosk.domain.errors import ConfigError
from kiosk.domain.health import Finding, Report, Severity

_WIDTH = 100


def doctor(flags: Flags, *, as_json: bool) -> int:
    """Print what was found; return 1 if something must stop the sale, else 0.

    Raises:
        ConfigError: a setting cannot be used. As JSON, that is a finding, too.
    """
    try:
        report = _examine(flags)
    except ConfigError as error:
        if not as_json:
            raise
        report = report_of(error)
    print(report_as_json(report) if as_json else report_as_text(report))  # noqa: T201
    return 0 if report.may_sell else 1


def report_of(error: ConfigError) -> Report:
    """Return the report of a kiosk of which nothing else can be looked at."""
    advice = "correct it in kiosk.toml, in the KIOSK_* variables or on the command line"
    return Report((Finding("config", Severity.STOP, str(error), advice),))


def _examine(flags: Flags) -> Report:
    config = load_config(flags)
    # Late: SQLAlchemy only where a database is wanted.
    from kiosk.app import make_doctor  # noqa: PLC0415
    from kiosk.services import checks  # noqa: PLC0415

    report = make_doctor(config).examine()
    return Report((*report.findings, checks.language(config.language)))


def report_as_text(report: Report) -> str:
    """Return one line for each finding, the problems first with what to do, and the sum."""
    findings = (*report.problems, *report.sound)
    widths = (
        max(len(str(finding.severity)) for finding in findings),
        max(len(finding.key) for finding in findings),
    )
    lines = [line for finding in findings for line in _lines(finding, widths)]
    return "\n".join([*lines, _sum(report)])


def _lines(finding: Finding, widths: tuple[int, int]) -> list[str]:
    head = f"{finding.severity.upper():<{widths[0]}}  {finding.key:<{widths[1]}}  "
    lines = [f"{head}{finding.seen}"]
    if finding.advice:
        indent = " " * len(head)
        lines += textwrap.wrap(
            f"-> {finding.advice}",
            width=max(_WIDTH, len(head) + 40),
            initial_indent=indent,
            subsequent_indent=f"{indent}   ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def _sum(report: Report) -> str:
    stops, warnings = report.count(Severity.STOP), report.count(Severity.WARNING)
    count = f"{len(report.findings)} things looked at: "
    if not report.problems:
        return f"{count}all is well"
    verdict = "the kiosk may sell" if report.may_sell else "the kiosk must not sell"
    return (
        f"{count}{stops} stop, {warnings} {'warning' if warnings == 1 else 'warnings'}; {verdict}"
    )


def report_as_json(report: Report) -> str:
    """Return the report for programs."""
    content = {
        "may_sell": report.may_sell,
        "stop": report.count(Severity.STOP),
        "warning": report.count(Severity.WARNING),
        "ok": report.count(Severity.OK),
        "findings": [
            {
                "key": finding.key,
                "severity": finding.severity,
                "seen": finding.seen,
                "advice": finding.advice,
            }
            for finding in report.findings
        ],
    }
    return json.dumps(content, indent=2, ensure_ascii=False)
