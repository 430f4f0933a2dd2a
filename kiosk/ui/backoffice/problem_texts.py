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
        ProblemKind.SKIPPED_HOUR: _tr(
            "The clocks go forward then: this time does not come. Another one, please."
        ),
        ProblemKind.IN_THE_PAST: _tr("That is over already. A time to come, please."),
        ProblemKind.CLOSES_BEFORE_OPENING: _tr("It would close before it opens."),
        ProblemKind.HAS_OPENED: _tr("The sale has opened: its opening stays as it was."),
        ProblemKind.OVER: _tr("This sale is over. Copy it to sell again."),
        ProblemKind.OVERLAPS: _tr("Also in another sale at that time: {detail}."),
        ProblemKind.HAS_ORDERS: _tr("It was ordered in this sale. Snooze it instead."),
        ProblemKind.BELOW_SOLD: _tr("{detail} are sold already."),
        ProblemKind.UNREADABLE: _tr("This file cannot be read or written. {detail}"),
        ProblemKind.NOT_A_DATE: _tr("A date such as 2026-11-08, please."),
        ProblemKind.OUT_OF_RANGE: _tr("That is too much or too little."),
        ProblemKind.NOT_A_UPI_ADDRESS: _tr("A UPI address such as shop@bank, please."),
        ProblemKind.NOT_A_MERCHANT_CODE: _tr("Four digits, or nothing, please."),
        ProblemKind.NOT_A_GSTIN: _tr("A GSTIN has 15 letters and digits. Please check them."),
        ProblemKind.NOT_A_TIME_ZONE: _tr("Please choose a time zone."),
        ProblemKind.NOT_BELOW_IDLE: _tr("Shorter than the time until the kiosk asks, please."),
        ProblemKind.NONE_CHOSEN: _tr("Please choose at least one."),
        ProblemKind.SIMULATED_MERCHANT: _tr(
            "With a UPI address payments are real. Choose who confirms them, or clear the address."
        ),
        ProblemKind.NOT_A_KIOSK_NAME: _tr("One to eight letters and digits, please."),
        ProblemKind.NOT_A_PRINTER: _tr("That is no address of such a printer."),
        ProblemKind.NOT_A_FOLDER: _tr("No folder of this name can be written to."),
        ProblemKind.MERCHANT_NEEDED: _tr("Needed for real payments."),
        ProblemKind.NOT_A_PIN: _tr("A PIN has 4 to 8 digits."),
        ProblemKind.WEAK_PIN: _tr("Anybody would try this one first. Another one, please."),
        ProblemKind.WRONG_PIN: _tr("That is not the PIN you have now."),
        ProblemKind.DIFFERENT_PIN: _tr("These two PINs differ. Once more, please."),
        ProblemKind.NOT_AN_RRN: _tr("The bank's reference has 12 digits, please."),
        ProblemKind.NOT_A_REFERENCE: _tr("Up to 40 letters, digits, / and -, please."),
        **_of_products(),
        **_of_files(),
    }
    if problem.kind is ProblemKind.TAKEN and problem.detail:
        return _tr("There is one with this already: {detail}.").format(detail=problem.detail)
    if problem.kind is ProblemKind.TOO_LARGE and problem.detail:
        return _tr("At most {detail}.").format(detail=problem.detail)
    return texts[problem.kind].format(detail=problem.detail)


def _of_products() -> dict[ProblemKind, str]:
    return {
        ProblemKind.NOT_A_SKU: _tr(
            "Up to 40 letters, digits, dots, dashes and underscores; a letter or digit first."
        ),
        ProblemKind.NOT_A_BARCODE: _tr("Up to 32 Latin letters, digits and signs, please."),
        ProblemKind.WRONG_CHECK_DIGIT: _tr("The last digit does not fit the others."),
        ProblemKind.NOT_AN_HSN: _tr("An HSN code has 4, 6 or 8 digits."),
        ProblemKind.BELOW_OFFER: _tr("It is on offer for {detail}, so not less than that."),
        ProblemKind.REPEATED: _tr("It stands there already: {detail}."),
        ProblemKind.CHANGED_MEANWHILE: _tr("Somebody changed it meanwhile."),
    }


def _of_files() -> dict[ProblemKind, str]:
    return {
        ProblemKind.MISSING: _tr("This is missing."),
        ProblemKind.TOO_MANY: _tr("That is too many: {detail}."),
        ProblemKind.UNREADABLE: _tr("This cannot be read. {detail}"),
        ProblemKind.BROKEN_QUOTES: _tr("A quotation mark is not closed."),
        ProblemKind.NO_SUCH_FILE: _tr("There is no such file."),
        ProblemKind.NOT_A_FILE: _tr("This is a link or no file at all."),
        ProblemKind.NOT_BESIDE: _tr("A picture must be beside the list, without a folder."),
        ProblemKind.NOT_A_PICTURE: _tr("A whole PNG, JPEG, WEBP or GIF picture, please."),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)
