"""A sentence for everything that may not fit in a field."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.problems import Problem, ProblemKind


def sentence(problem: Problem) -> str:
    """Return what to say at the field, with the detail of the problem in it."""
    texts = {
        ProblemKind.EMPTY: _tr("Please fill this in."),
        ProblemKind.TOO_LONG: _tr("That is too long."),
        ProblemKind.TOO_SMALL: _tr("That is too little."),
        ProblemKind.TOO_LARGE: _tr("That is too much."),
        ProblemKind.NOT_A_PRICE: _tr("Rupees, such as 1299 or 12.50, please."),
        ProblemKind.NOT_A_NUMBER: _tr("A whole number such as 25, please."),
        ProblemKind.NOT_A_RATE: _tr("A rate in percent such as 18 or 0.25, please."),
        ProblemKind.TAKEN: _tr("There is one with this already."),
        ProblemKind.UNKNOWN: _tr("There is none with this."),
    }
    return texts[problem.kind].format(detail=problem.detail)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)
