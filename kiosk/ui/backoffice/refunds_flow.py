"""Refunds: what is to do, what was done, and money that fits no order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.errors import InputError
from kiosk.domain.money import format_paise
from kiosk.domain.refund import OwedRefund, RefundReason, RefundState
from kiosk.ui.backoffice import order_texts
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.refund_sheets import RefundSheet, UnknownSheet
from kiosk.ui.backoffice.table_model import Column, TableModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.errors import KioskError
    from kiosk.domain.waiting import UnknownPayment
    from kiosk.ui.backoffice.form_sheet import FormSheet
    from kiosk.ui.backoffice.office import Office

_TO_DO, _DONE, _UNKNOWN = "todo", "done", "unknown"
_WHO, _WHY = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyRow:
    """Money that goes back, or fits no order; `about` is what a tap opens."""

    number: str
    who: str
    why: str
    amount_paise: int
    at: datetime
    state: str
    tone: str
    about: OwedRefund | UnknownPayment


class RefundsFlow(QObject):
    """Three lists in one table."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self._office = office
        zone = office.zone
        columns = (
            Column[MoneyRow](
                title=_tr("Refund"), text=lambda row: row.number, width=180, strong=True
            ),
            Column[MoneyRow](title=_tr("For"), text=lambda row: row.who, width=270),
            Column[MoneyRow](title=_tr("Why"), text=lambda row: row.why),
            Column[MoneyRow](
                title=_tr("Since"),
                text=lambda row: order_texts.short_moment(row.at, zone),
                width=170,
            ),
            Column[MoneyRow](
                title=_tr("State"), text=lambda row: row.state, tone=lambda row: row.tone
            ),
            Column[MoneyRow](
                title=_tr("Amount"),
                text=lambda row: format_paise(row.amount_paise),
                width=150,
                numeric=True,
                strong=True,
            ),
        )
        self._model: TableModel[MoneyRow] = TableModel(office.theme, columns)
        self.view = ListPage(office.theme, self._model, name="refunds", title=_tr("Refunds"))
        super().__init__(self.view)
        self._model.setParent(self)
        self.view.hide_when_narrow(frozenset({_WHO, _WHY}))
        self._filter = _TO_DO
        self._unknown = 0
        self.view.filtered.connect(self._on_filtered)
        self.view.opened.connect(self._open)
        office.feed.board_changed.connect(self._look_again)

    def opened(self) -> None:
        """Read what there is to do."""
        self._load()

    def left(self) -> None:
        """Nothing runs for this page alone."""

    @Slot(object)
    def _look_again(self) -> None:
        if self.view.isVisible():
            self._load()

    def _on_filtered(self, key: str) -> None:
        self._filter = key
        self._load()

    def _load(self) -> None:
        asked = self._filter
        self._office.run(self, lambda: self._read(asked), lambda read: self._on_read(asked, read))

    def _read(self, asked: str) -> tuple[list[MoneyRow], int]:
        """Return the rows of the list that is asked for, and how much money fits no order."""
        shop = self._office.shop
        unknown = shop.office.unknown_money.waiting()
        if asked == _UNKNOWN:
            return [_unknown_row(one) for one in unknown], len(unknown)
        found = shop.office.refunds.done() if asked == _DONE else shop.office.refunds.queue()
        return [_refund_row(one) for one in found], len(unknown)

    def _on_read(self, asked: str, read: tuple[list[MoneyRow], int]) -> None:
        if asked != self._filter:
            return
        rows, self._unknown = read
        self._show_filters()
        self._model.show_rows(rows)
        total = format_paise(sum(row.amount_paise for row in rows))
        count = self.tr("{count} · {amount}").format(count=len(rows), amount=total)
        self.view.set_count(count if rows else "")
        if rows:
            self.view.show_table()
        else:
            self.view.show_empty(*self._nothing())

    def _show_filters(self) -> None:
        chips = [(_TO_DO, self.tr("To do")), (_DONE, self.tr("Done, last 30 days"))]
        if self._unknown or self._filter == _UNKNOWN:
            text = self.tr("Fits no order: {count}").format(count=self._unknown)
            chips.append((_UNKNOWN, text))
        self.view.set_filters(chips, self._filter)

    def _nothing(self) -> tuple[str, str, str]:
        if self._filter == _DONE:
            return (
                "refund",
                self.tr("Nothing was given back in the last 30 days"),
                self.tr("What you mark as done is kept here."),
            )
        if self._filter == _UNKNOWN:
            return ("check", self.tr("All money has its order"), "")
        return (
            "check",
            self.tr("Nothing to give back"),
            self.tr(
                "When somebody pays too late, too much or twice, it appears here. To give back"
                " part of an order, open it under Orders."
            ),
        )

    def _open(self, row: MoneyRow) -> None:
        match row.about:
            case OwedRefund() as owed:
                self._open_refund(owed)
            case unknown:
                self._open_unknown(unknown)

    def _open_unknown(self, unknown: UnknownPayment) -> None:
        sheet = UnknownSheet(unknown, self._office.zone)
        service, by = self._office.shop.office.unknown_money, self._office.operator
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.submitted.connect(
            lambda: self._do(
                sheet,
                lambda: service.settle(
                    unknown.gateway, unknown.reference, sheet.value("note"), by=by
                ),
            )
        )
        self._office.show_sheet(sheet, width=860)

    def _open_refund(self, owed: OwedRefund) -> None:
        sheet = RefundSheet(owed, self._office.zone)
        service, by = self._office.shop.office.refunds, self._office.operator
        which = owed.refund.id
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.submitted.connect(
            lambda: self._do(
                sheet, lambda: service.mark_done(which, sheet.value("reference"), by=by)
            )
        )
        sheet.told_bank.connect(
            lambda: self._do(sheet, lambda: service.mark_submitted(which, by=by))
        )
        sheet.came_back.connect(lambda: self._do(sheet, lambda: service.mark_failed(which, by=by)))
        sheet.try_again.connect(lambda: self._do(sheet, lambda: service.mark_due(which, by=by)))
        sheet.order_requested.connect(lambda: self._office.show_order(owed.order_id))
        self._office.show_sheet(sheet, width=860)

    def _do(self, sheet: FormSheet, work: Callable[[], object]) -> None:
        sheet.set_busy(busy=True)
        self._office.run(
            sheet,
            work,
            lambda _done: self._on_done(),
            lambda error: self._on_refused(sheet, error),
        )

    def _on_done(self) -> None:
        self._office.close_sheet()
        self._office.say(self.tr("Noted."))
        self._load()

    def _on_refused(self, sheet: FormSheet, error: KioskError) -> None:
        sheet.set_busy(busy=False)
        if isinstance(error, InputError):
            sheet.show_problems(error.problems)
        else:
            sheet.show_notice(self._office.reason(error))


def _refund_row(owed: OwedRefund) -> MoneyRow:
    refund = owed.refund
    is_check = refund.reason is RefundReason.AMOUNT_LOW and refund.state is RefundState.DUE
    state = order_texts.refund_state(refund.state)
    return MoneyRow(
        number=refund.number,
        who=f"{owed.order_number} · {order_texts.shopper(owed.shopper)}",
        why=refund.note or order_texts.reason(refund.reason),
        amount_paise=refund.amount_paise,
        at=refund.done_at or refund.due_at,
        state=_tr("Check amount") if is_check else state,
        tone=order_texts.REFUND_TONES[refund.state],
        about=owed,
    )


def _unknown_row(unknown: UnknownPayment) -> MoneyRow:
    return MoneyRow(
        number=unknown.reference,
        who=unknown.gateway,
        why=_tr("It fits no order"),
        amount_paise=unknown.amount_paise,
        at=unknown.noticed_at,
        state=_tr("To do"),
        tone="amber",
        about=unknown,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RefundsFlow", text)
