"""Everything a shop changes, in cards."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from kiosk.ui.backoffice.fields import ChoiceField, ManyField, TextField, YesNoField
from kiosk.ui.backoffice.form import FormPage
from kiosk.ui.backoffice.pick_field import PickField, time_zones
from kiosk.ui.backoffice.sheets import Sheets
from kiosk.ui.languages import NAMES
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button

# Where a key of the machine has the same name as one of the shop.
MACHINE = "machine."


class SettingsPage(FormPage):
    """The fields are named after the settings; those of the machine after `MACHINE`.

    Signals:
        export_requested: write them to a file.
        import_requested: take them from a file.
        test_requested: a test page from the receipt printer.
    """

    export_requested = Signal()
    import_requested = Signal()
    test_requested = Signal()

    def __init__(self, theme: Theme, sheets: Sheets, *, with_machine: bool) -> None:
        super().__init__(theme, name="settings", back="", save="")
        self._theme = theme
        self._sheets = sheets
        self._test = button(self.tr("Print a test page"), name="testPageButton")
        self.set_title(self.tr("Settings"))
        self.set_save(self.tr("Save"))
        self._add_shop()
        self._add_payment()
        self._add_shoppers()
        self._add_receipt()
        if with_machine:
            self._add_machine()
            self._add_printer()
        take = button(self.tr("Import"), name="settingsImportButton")
        give = button(self.tr("Export"), name="settingsExportButton")
        for made in (take, give):
            # First its place: without one it would be a window of its own for a moment.
            self.add_action(made)
            made.setVisible(with_machine)
        take.clicked.connect(self.import_requested)
        give.clicked.connect(self.export_requested)

    def show_fixed(self, fixed: Mapping[str, object]) -> None:
        """Say which settings this machine's kiosk.toml decides: they cannot be changed here."""
        for key in fixed:
            if self.has_field(key):
                field = self.field(key)
                field.setEnabled(False)
                field.show_hint(self.tr("Decided by kiosk.toml on this machine."))

    def show_printer(self, *, there: bool) -> None:
        """Offer the test page where this kiosk was started with a printer."""
        self._test.setVisible(there)

    def _add_shop(self) -> None:
        grid = self.add_card(self.tr("Shop"))
        self.add_field(grid, "shop_name", TextField(self.tr("Name"), name="shopName"))
        self.add_field(
            grid,
            "time_zone",
            PickField(self._theme, self._sheets, self.tr("Time zone"), time_zones, name="timeZone"),
        )
        self.add_field(grid, "address", TextField(self.tr("Address"), name="address"), wide=True)

    def _add_payment(self) -> None:
        grid = self.add_card(self.tr("Payment"))
        gateways = (
            ("simulated", self.tr("Demo, nobody pays")),
            ("attended", self.tr("Staff confirm payments")),
        )
        self.add_field(
            grid,
            "gateway",
            ChoiceField(
                self._theme, self.tr("How payments are confirmed"), gateways, name="gateway"
            ),
            wide=True,
        )
        self.add_field(
            grid,
            "vpa",
            TextField(
                self.tr("UPI address of the shop"),
                name="vpa",
                sample="shop@bank",
                hint=self.tr("A merchant's address: personal ones meet limits."),
            ),
        )
        self.add_field(
            grid,
            "payee_name",
            TextField(
                self.tr("Name that payers see"),
                name="payeeName",
                hint=self.tr("As the bank has it: shoppers are asked to check it."),
            ),
        )
        self.add_field(
            grid,
            "merchant_code",
            TextField(
                self.tr("Merchant category code"),
                name="merchantCode",
                hint=self.tr("Four digits from the bank, or nothing."),
            ),
        )
        self.add_field(
            grid,
            "maximum_paise",
            TextField(self.tr("Most that one payment may carry (₹)"), name="maximum"),
        )
        self.add_field(
            grid,
            "hold_seconds",
            TextField(
                self.tr("Seconds that a code lives"),
                name="hold",
                hint=self.tr("So long its units are kept: 30 to 3600."),
            ),
        )
        late = (("fulfil", self.tr("Sell if units are free")), ("refund", self.tr("Refund")))
        self.add_field(
            grid,
            "late_payment",
            ChoiceField(self._theme, self.tr("Money that comes too late"), late, name="late"),
        )

    def _add_shoppers(self) -> None:
        grid = self.add_card(self.tr("Shoppers"))
        self.add_field(
            grid,
            "guest_allowed",
            YesNoField(
                self._theme,
                self.tr("Guests may buy"),
                name="guest",
                hint=self.tr("Without a name or a mobile number."),
            ),
        )
        self.add_field(
            grid,
            "default_limit",
            TextField(
                self.tr("Limit per shopper for new offers"),
                name="defaultLimit",
                hint=self.tr("0 for none."),
            ),
        )
        self.add_field(
            grid,
            "idle_seconds",
            TextField(
                self.tr("Seconds until a shopper is forgotten"),
                name="idle",
                hint=self.tr("Never while a code is on the screen. 60 to 90 are liked."),
            ),
        )
        self.add_field(
            grid,
            "warning_seconds",
            TextField(self.tr("Seconds of warning before that"), name="warning"),
        )
        self.add_field(
            grid,
            "result_seconds",
            TextField(self.tr("Seconds that a result stays"), name="result"),
        )
        names = tuple(NAMES.items())
        languages = ManyField(self.tr("Languages"), names, name="languages")
        self.add_field(grid, "languages", languages, wide=True)

    def _add_receipt(self) -> None:
        grid = self.add_card(self.tr("Receipt"))
        titles = (
            ("receipt", self.tr("Receipt")),
            ("tax_invoice", self.tr("Tax Invoice")),
            ("bill_of_supply", self.tr("Bill of Supply")),
        )
        self.add_field(
            grid,
            "receipt_title",
            ChoiceField(self._theme, self.tr("Title"), titles, name="receiptTitle"),
            wide=True,
        )
        self.add_field(grid, "gstin", TextField(self.tr("GSTIN"), name="gstin", longest=20))
        self.add_field(
            grid,
            "round_off",
            YesNoField(self._theme, self.tr("Round the total to whole rupees"), name="roundOff"),
        )
        self.add_field(
            grid,
            "receipt_footer",
            TextField(self.tr("Last line"), name="receiptFooter"),
            wide=True,
        )

    def _add_machine(self) -> None:
        grid = self.add_card(self.tr("This kiosk, from its next start on"))
        self.add_field(
            grid,
            f"{MACHINE}name",
            TextField(
                self.tr("Name"),
                name="kioskName",
                hint=self.tr("Order numbers begin with it: another one on each machine."),
            ),
        )
        self.add_field(
            grid,
            f"{MACHINE}language",
            ChoiceField(
                self._theme, self.tr("Language"), tuple(NAMES.items()), name="kioskLanguage"
            ),
        )
        for key, caption, name in (
            ("large_text", self.tr("Large text"), "largeText"),
            ("high_contrast", self.tr("High contrast"), "highContrast"),
            ("low_reach", self.tr("Low reach"), "lowReach"),
            ("motion", self.tr("Movement"), "motion"),
            ("sound", self.tr("Sound"), "sound"),
            ("fullscreen", self.tr("Full screen"), "fullscreen"),
        ):
            self.add_field(grid, f"{MACHINE}{key}", YesNoField(self._theme, caption, name=name))
        self.add_field(
            grid,
            f"{MACHINE}screen",
            TextField(self.tr("Screen"), name="screen", hint=self.tr("Counted from 1.")),
        )
        self.add_field(
            grid,
            f"{MACHINE}backup_dir",
            TextField(
                self.tr("Folder for backups"),
                name="backupDir",
                hint=self.tr("Better on another disk. Empty: beside the shop's data."),
            ),
        )

    def _add_printer(self) -> None:
        grid = self.add_card(self.tr("Receipt printer of this kiosk, from its next start on"))
        kinds = (
            ("none", self.tr("None")),
            ("network", self.tr("Network")),
            ("device", self.tr("USB or port")),
            ("folder", self.tr("PDF files")),
        )
        kind = ChoiceField(self._theme, self.tr("Printer"), kinds, name="printerKind")
        self.add_field(grid, f"{MACHINE}printer_kind", kind, wide=True)
        address = TextField(
            self.tr("Address"),
            name="printerAddress",
            hint=self.tr("Such as 192.168.1.50, /dev/usb/lp0 or a folder."),
        )
        self.add_field(grid, f"{MACHINE}printer_address", address)
        widths = (("58", "58 mm"), ("80", "80 mm"))
        width = ChoiceField(self._theme, self.tr("Width of the paper"), widths, name="paperWidth")
        self.add_field(grid, f"{MACHINE}printer_width_mm", width)
        automatic = YesNoField(
            self._theme,
            self.tr("Print every receipt"),
            name="printAlways",
            hint=self.tr("Otherwise shoppers press a button for it."),
        )
        self.add_field(grid, f"{MACHINE}printer_automatic", automatic)
        self._test.clicked.connect(self.test_requested)
        grid.add(self._test, wide=True)
        self._test.hide()
