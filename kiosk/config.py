"""Settings of this machine: `kiosk.toml`, then KIOSK_* variables, then flags."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import quote

from kiosk.domain.errors import ConfigError
from kiosk.domain.printing import DOTS, PrinterChoice, PrinterKind, fits_address
from kiosk.domain.settings import LANGUAGES, ShopSettings

FILE_NAME = "kiosk.toml"
DATABASE_NAME = "shop.db"
JOURNAL_NAME = "shop.payments.jsonl"
# Where each setting stands in the file. Those of the shop override what its database says.
_OWN_KEYS = {
    "kiosk.name": "name",
    "kiosk.database_url": "database_url",
    "kiosk.journal": "journal",
    "kiosk.backup_dir": "backup_dir",
    "kiosk.fullscreen": "fullscreen",
    "kiosk.kiosk_mode": "kiosk_mode",
    "kiosk.screen": "screen",
    "kiosk.large_text": "large_text",
    "kiosk.high_contrast": "high_contrast",
    "kiosk.low_reach": "low_reach",
    "kiosk.motion": "motion",
    "kiosk.sound": "sound",
    "kiosk.language": "language",
    "printer.kind": "printer_kind",
    "printer.address": "printer_address",
    "printer.width_mm": "printer_width_mm",
    "printer.automatic": "printer_automatic",
}
SHOP_KEYS = {
    "shop.name": "shop_name",
    "shop.address": "address",
    "shop.time_zone": "time_zone",
    "payment.gateway": "gateway",
    "payment.vpa": "vpa",
    "payment.payee_name": "payee_name",
    "payment.merchant_code": "merchant_code",
    "payment.maximum_paise": "maximum_paise",
    "payment.hold_seconds": "hold_seconds",
    "payment.late_payment": "late_payment",
    "shopper.guest_allowed": "guest_allowed",
    "shopper.default_limit": "default_limit",
    "shopper.languages": "languages",
    "shopper.idle_seconds": "idle_seconds",
    "shopper.warning_seconds": "warning_seconds",
    "shopper.result_seconds": "result_seconds",
    "receipt.title": "receipt_title",
    "receipt.gstin": "gstin",
    "receipt.footer": "receipt_footer",
    "receipt.round_off": "round_off",
}
# Those that can be changed on the screen: the others say where the shop itself is, and whether
# anybody gets out.
MACHINE_KEYS = {
    key: name
    for key, name in _OWN_KEYS.items()
    if name not in {"database_url", "journal", "kiosk_mode"}
}
_KEYS = _OWN_KEYS | SHOP_KEYS
_KEY_OF = {name: key for key, name in _KEYS.items()}
_TRUTH = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What this machine was told; `shop` holds overrides of the shop's own settings.

    `screen` counts the machine's screens from 1.
    """

    data_dir: Path
    name: str = "K1"
    database_url: str = ""
    journal: str = ""
    backup_dir: str = ""
    fullscreen: bool = True
    kiosk_mode: bool = False
    screen: int = 1
    large_text: bool = False
    high_contrast: bool = False
    low_reach: bool = False
    motion: bool = True
    sound: bool = True
    language: str = "en"
    printer_kind: str = "none"
    printer_address: str = ""
    printer_width_mm: int = 80
    printer_automatic: bool = False
    shop: Mapping[str, object] = field(default_factory=dict)
    config_file: Path | None = None

    @property
    def file(self) -> Path:
        """Where the settings of this machine are, or will be, written."""
        return self.config_file or self.data_dir / FILE_NAME

    @property
    def journal_path(self) -> Path:
        """The payment journal's file: the one named, else one in the data folder."""
        return Path(self.journal).expanduser() if self.journal else self.data_dir / JOURNAL_NAME

    @property
    def backup_folder(self) -> Path:
        """Where automatic backups go: the folder named, else one in the data folder."""
        return Path(self.backup_dir).expanduser() if self.backup_dir else self.data_dir / "backups"

    @property
    def printer(self) -> PrinterChoice:
        """The receipt printer of this machine."""
        return PrinterChoice(
            kind=PrinterKind(self.printer_kind),
            address=self.printer_address,
            width_mm=self.printer_width_mm,
            automatic=self.printer_automatic,
        )

    @property
    def url(self) -> str:
        """The database: the one named, else `shop.db` in the data folder."""
        if self.database_url:
            return self.database_url
        # A folder may be called "50% off?"; in a URL that would mean something else.
        return f"sqlite:///{quote(str(self.data_dir / DATABASE_NAME), safe='/:' + os.sep)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flags:
    """What the command line says; None and False where it says nothing."""

    demo: bool = False
    data_dir: Path | None = None
    database_url: str | None = None
    config: Path | None = None


def load_config(flags: Flags, environ: Mapping[str, str] = os.environ) -> Config:
    """Return the settings of this machine.

    The demo has a folder of its own and takes nothing about shop or payment from file or
    environment: it can never touch a real merchant.

    Raises:
        ConfigError: a value cannot be used, or a file cannot be read; the sentence names the key.
    """
    home = data_folder(flags, environ)
    values = _from_file(flags, environ, home) | _from_environment(environ)
    if flags.database_url:
        values["database_url"] = flags.database_url
    shop = {name: values.pop(name) for name in list(values) if name in SHOP_KEYS.values()}
    if flags.demo:
        if not (flags.database_url or environ.get("KIOSK_DATABASE_URL")):
            values.pop("database_url", None)  # the file speaks of the real shop
        own_folder = flags.data_dir or environ.get("KIOSK_DATA_DIR")
        home = home if own_folder else home / "demo"
        shop = {}
    check_machine({"printer_kind": "none", "printer_address": ""} | values)
    _check_shop(shop)
    named = flags.config or _path(environ.get("KIOSK_CONFIG"))
    return Config(data_dir=home, shop=shop, config_file=named, **values)  # type: ignore[arg-type]  # check_machine


def data_folder(flags: Flags, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of data and logs, whatever is in it; the demo's own lies inside it."""
    return flags.data_dir or _path(environ.get("KIOSK_DATA_DIR")) or _default_folder()


def _default_folder() -> Path:
    import platformdirs  # noqa: PLC0415 - not needed where a folder is named

    return Path(platformdirs.user_data_dir("flash-sale-kiosk", appauthor=False))


def _path(text: str | None) -> Path | None:
    return Path(text).expanduser() if text else None


def _from_file(flags: Flags, environ: Mapping[str, str], home: Path) -> dict[str, object]:
    named = flags.config or _path(environ.get("KIOSK_CONFIG"))
    path = named or home / FILE_NAME
    try:
        text = path.read_text(encoding="utf-8-sig")  # Notepad adds a mark
    except FileNotFoundError as error:
        if named is None:
            return {}
        raise ConfigError(f"{path}: there is no such file") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not a readable TOML file ({error})") from error
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    import tomllib  # noqa: PLC0415 - most machines have no such file

    try:
        return _flatten(tomllib.loads(text), path)
    except ValueError as error:
        why = str(error).splitlines()[0]
        raise ConfigError(f"{path}: not a readable TOML file ({why})") from error


def _flatten(content: Mapping[str, object], path: Path) -> dict[str, object]:
    values: dict[str, object] = {}
    for table, entries in content.items():
        if not isinstance(entries, dict):
            raise ConfigError(f"{path}: {_on_one_line(table)}: there is no such setting")
        for key, value in entries.items():
            name = _KEYS.get(f"{table}.{key}")
            if name is None:
                raise ConfigError(
                    f"{path}: {_on_one_line(f'{table}.{key}')}: there is no such setting"
                )
            values[name] = value
    return values


def _on_one_line(key: str) -> str:
    return " ".join(key.split())


def _from_environment(environ: Mapping[str, str]) -> dict[str, object]:
    defaults = {item.name: item.default for kind in (ShopSettings, Config) for item in fields(kind)}
    values: dict[str, object] = {}
    for name in _KEYS.values():
        text = environ.get(f"KIOSK_{name.upper()}")
        if text is not None:
            values[name] = _read_as(type(defaults[name]), text, f"KIOSK_{name.upper()}")
    return values


def _read_as(kind: type, text: str, variable: str) -> object:
    if kind is bool:
        if text.lower() not in _TRUTH:
            raise ConfigError(f"{variable}: {text!r} must be yes or no")
        return _TRUTH[text.lower()]
    if kind is int:
        if not (text.isascii() and text.isdigit() and len(text) < 20):
            raise ConfigError(f"{variable}: {text[:20]!r} must be a whole number")
        return int(text)
    return text


def as_kind(name: str, text: str) -> object:
    """Return what was typed for a setting of the machine as a value of its kind.

    Raises:
        ConfigError: it cannot be read as that.
    """
    defaults = {item.name: item.default for item in fields(Config)}
    return _read_as(type(defaults[name]), text.strip(), name)


def check_machine(values: Mapping[str, object]) -> None:
    """Check settings of the machine.

    Raises:
        ConfigError: one cannot be used; the sentence names its key.
    """
    kinds = {item.name: type(item.default) for item in fields(Config)}
    for name, value in values.items():
        if type(value) is not kinds[name]:
            raise ConfigError(
                f"{_KEY_OF[name]}: {value!r} must be of the kind {kinds[name].__name__}"
            )
    name = str(values.get("name", "K1"))
    if not (name.isascii() and name.isalnum() and len(name) <= 8):
        raise ConfigError(f"kiosk.name: {name!r} must be 1 to 8 letters and digits")
    if not 1 <= int(str(values.get("screen", 1))) <= 16:
        raise ConfigError(f"kiosk.screen: {values['screen']} must be from 1 to 16")
    _check_printer(values)


def check_language(code: object) -> None:
    """Check a language before it is written; one in a file that is not there stops no sale.

    Raises:
        ConfigError: there is no such language.
    """
    _check_choice("kiosk.language", code, LANGUAGES)


def _check_printer(values: Mapping[str, object]) -> None:
    _check_choice("printer.kind", values.get("printer_kind", "none"), tuple(PrinterKind))
    _check_choice("printer.width_mm", values.get("printer_width_mm", 80), tuple(DOTS))
    if "printer_kind" in values and "printer_address" in values:
        kind = PrinterKind(str(values["printer_kind"]))
        address = str(values["printer_address"])
        if not fits_address(kind, address):
            raise ConfigError(f"printer.address: {address!r} does not fit {kind!s}")


def _check_choice(key: str, value: object, choices: tuple[object, ...]) -> None:
    if value not in choices:
        names = ", ".join(str(choice) for choice in choices)
        raise ConfigError(f"{key}: {value!r} must be one of {names}")


def _check_shop(values: Mapping[str, object]) -> None:
    try:
        ShopSettings.from_values(values)
    except ConfigError as error:
        name, _, rest = str(error).partition(":")
        raise ConfigError(f"{_KEY_OF.get(name, name)}:{rest}") from error
