"""The composition root, with `composing`: the only two files that know every part."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.composing import Place, compose_shop
from kiosk.services.clock import TimeSource, system_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from kiosk.config import Config
    from kiosk.domain.health import Finding, Report
    from kiosk.machine import Machine
    from kiosk.services.backups import BackupService
    from kiosk.services.bookmark import Bookmark
    from kiosk.services.doctor import DoctorService
    from kiosk.services.restore import RestoreService
    from kiosk.services.shop import Shop
    from kiosk.store.engine import Engines
    from kiosk.ui.caretaker import Upkeep
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.main_window import MainWindow


def open_shop(
    url: str,
    *,
    gateway: str | None = None,
    kiosk: str = "K1",
    settings: Mapping[str, object] | None = None,
    clock: TimeSource | None = None,
    journal: Path | None = None,
) -> Shop:
    """Open the shop in the database at `url`; its schema is made or migrated.

    `settings` and `gateway` override what the database says. `clock` returns aware moments;
    without one it is the database's on PostgreSQL, this machine's otherwise. `journal` is the
    payment journal's file; without one it lies beside a SQLite database, and on PostgreSQL none is
    kept. Payments
    that are only in the journal are recorded now.

    Raises:
        ConfigError: `url`, `gateway` or a setting cannot be used.
        StoreError: the database cannot be used.
        JournalError: the payment journal cannot be read.
    """
    place = Place(kiosk=kiosk, journal=journal, clock=clock)
    chosen = dict(settings or {}) | ({} if gateway is None else {"gateway": gateway})
    engines = _open_engines(url)
    try:
        shop = compose_shop(engines, place, chosen)
        _catch_up(shop)
    except Exception:
        engines.dispose()
        raise
    return shop


def _open_engines(url: str) -> Engines:
    # Late, here and below: the window is painted before SQLAlchemy is imported.
    from kiosk.store.engine import make_engines  # noqa: PLC0415
    from kiosk.store.files import refuse_emptied, sqlite_file  # noqa: PLC0415
    from kiosk.store.places import refuse_network  # noqa: PLC0415
    from kiosk.store.versions import bring_up_to_date  # noqa: PLC0415

    engines = make_engines(url)
    file = sqlite_file(url)
    if file is not None:
        refuse_network(file)
        refuse_emptied(file)
    try:
        bring_up_to_date(engines.write)
    except Exception:
        engines.dispose()
        raise
    return engines


def _catch_up(shop: Shop) -> None:
    """Record what only the journal has, and make it ready for what comes."""
    import logging  # noqa: PLC0415

    from kiosk.domain.errors import JournalError  # noqa: PLC0415

    shop.recovery.replay()
    if shop.journal is not None:
        try:
            shop.journal.check()
        except JournalError as error:  # money is recorded without it; the doctor stops new codes
            logging.getLogger(__name__).critical("%s", error)


def open_configured_shop(
    config: Config,
    *,
    demo: bool,
    fresh: bool,
    clock: TimeSource | None = None,
    was_open: bool = False,
) -> Shop:
    """Open the shop that `config` names; for the demo, make it first.

    `was_open` says that it was open before: a file that is gone is missed and not made anew.

    Raises:
        ConfigError: a setting cannot be used, or the demo would meet a real shop.
        StoreError: the database cannot be used.
    """
    from kiosk.domain.errors import DatabaseUnavailableError  # noqa: PLC0415

    if not config.database_url:
        try:
            config.data_dir.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DatabaseUnavailableError(
                f"{config.data_dir}: cannot be made ({error.strerror})"
            ) from error
    place = Place(kiosk=config.name, journal=config.journal_path, clock=clock)
    _check_not_gone(config, demo=demo, was_open=was_open)
    engines = _open_engines(config.url)
    try:
        shop = compose_shop(engines, place, config.shop)
        if demo and _make_demo(shop, fresh=fresh):
            shop = compose_shop(engines, place, config.shop)
        _catch_up(shop)
    except Exception:
        engines.dispose()
        raise
    return shop


def _check_not_gone(config: Config, *, demo: bool, was_open: bool) -> None:
    """Check that no new shop is made in place of one that is gone.

    Raises:
        DatabaseUnavailableError: the database was there, and is not any more.
    """
    from kiosk.domain.errors import DatabaseUnavailableError  # noqa: PLC0415
    from kiosk.store.files import holds_something, log_of, sqlite_file  # noqa: PLC0415

    database = sqlite_file(config.url)
    if database is None or holds_something(database):
        return
    if was_open:
        raise DatabaseUnavailableError(f"{database}: the database is gone")
    log = log_of(database)
    if holds_something(log) or (not demo and holds_something(config.journal_path)):
        raise DatabaseUnavailableError(
            f"{database} is gone, and its newest payments are still there: restore a backup"
            f" ('kiosk restore --newest'), or move {config.journal_path} and {log} away"
            " to begin anew"
        )


def _make_demo(shop: Shop, *, fresh: bool) -> bool:
    from kiosk.services.demo_catalogue import read_catalogue  # noqa: PLC0415 - start-up

    is_new = shop.demo.make(read_catalogue, fresh=fresh)
    if is_new and shop.journal is not None:
        shop.journal.path.unlink(missing_ok=True)  # of the demo before, whose orders are gone
    return is_new


def let_others_pay(shop: Shop) -> None:
    """Let shoppers who are not here be paying in the demo shop, at a kiosk of their own."""
    from kiosk.services.demo_catalogue import HOLD_SECONDS, read_catalogue  # noqa: PLC0415

    place = Place(kiosk="K2", clock=shop.clock)
    others = compose_shop(shop.engines, place, {"hold_seconds": HOLD_SECONDS})
    shop.demo.hold_some(read_catalogue(), others.checkout)


def make_kiosk(
    config: Config,
    window: MainWindow,
    *,
    demo: bool,
    fresh: bool,
    clock: TimeSource | None = None,
    cared_for: bool = False,
) -> Kiosk:
    """Return the kiosk in `window`; once its first screen is painted, the shop opens behind it.

    `cared_for`, it examines itself in the background, and backs up a shop that is no demo.
    """
    # Late: the window has been painted before these are imported.
    from kiosk.paths import resource  # noqa: PLC0415
    from kiosk.ui.jobs import JobRunner  # noqa: PLC0415
    from kiosk.ui.kiosk import Kiosk  # noqa: PLC0415
    from kiosk.ui.kiosk_options import KioskOptions  # noqa: PLC0415
    from kiosk.ui.theme import Theme, load_first_fonts  # noqa: PLC0415

    load_first_fonts()
    theme = Theme(
        large_text=config.large_text,
        high_contrast=config.high_contrast,
        low_reach=config.low_reach,
        motion=config.motion,
    )
    theme.apply()
    opened: list[Shop] = []
    options = KioskOptions(
        name=config.name,
        sound=config.sound,
        language=config.language,
        pictures=(config.data_dir / "pictures", resource("images", "demo")),
        # One for all who sign in: what was saved and waits for the next start is seen.
        machine=None if demo else cache(lambda: _make_machine(config)),
        sets_up=not demo,
        bookmark=_make_bookmark(config),
        upkeep=_make_upkeep(config, opened, demo=demo) if cared_for else None,
        printer=config.printer,
    )

    def open_it() -> Shop:
        again = bool(opened)
        shop = open_configured_shop(
            config, demo=demo, fresh=fresh and not again, clock=clock, was_open=again
        )
        opened[:] = [shop]
        return shop

    return Kiosk(
        window,
        theme,
        JobRunner(),
        options,
        open_it,
        after_opening=let_others_pay if demo else None,
    )


def _make_bookmark(config: Config) -> Bookmark:
    from kiosk.services.bookmark import Bookmark  # noqa: PLC0415 - start-up

    return Bookmark(config.data_dir, config.name)


def _make_machine(config: Config) -> Machine:
    from kiosk.machine import Machine  # noqa: PLC0415 - only the settings screen needs it

    return Machine(config.file, config)


def _make_upkeep(config: Config, opened: Sequence[Shop], *, demo: bool) -> Upkeep:
    from kiosk.ui.caretaker import Upkeep  # noqa: PLC0415 - start-up

    def examine(whole: bool) -> Report:  # noqa: FBT001 - called by the caretaker alone
        # By the shop's clock: set back while the kiosk is open, the machine's is not followed.
        clock = opened[0].clock if opened else system_clock
        return make_doctor(config, clock).examine(whole=whole)

    def back_up() -> None:
        if not demo:
            make_backups(config).run_if_due()

    return Upkeep(examine, back_up)


def run_kiosk(config: Config, *, demo: bool, fresh: bool, windowed: bool) -> int:
    """Show the kiosk until an operator closes it; return the exit code."""
    from kiosk.ui.application import run_application  # noqa: PLC0415

    return run_application(
        lambda window: make_kiosk(config, window, demo=demo, fresh=fresh, cared_for=True),
        screen=config.screen,
        full_screen=config.kiosk_mode or (config.fullscreen and not windowed),
        locked=config.kiosk_mode,
        closable=demo,
    )


def measure_kiosk(
    config: Config, *, demo: bool, fresh: bool, on_milestone: Callable[[str], object]
) -> int:
    """Start the kiosk, tell when window and products were painted, and return the exit code."""
    from kiosk.ui.application import measure_application  # noqa: PLC0415

    return measure_application(
        lambda window: make_kiosk(config, window, demo=demo, fresh=fresh), on_milestone
    )


def make_backups(config: Config) -> BackupService:
    """Return what backs up the database that `config` names; it need not be open, or there."""
    from kiosk.services.backups import BackupService  # noqa: PLC0415

    return BackupService(config.url, config.backup_folder)


def make_restore(config: Config) -> RestoreService:
    """Return what puts backups in the place of the database that `config` names.

    After a restore the payments that came since the backup are recorded from the journal.
    """
    from kiosk.services.restore import RestoreService  # noqa: PLC0415

    def catch_up() -> None:
        # Opening the shop replays its journal.
        open_configured_shop(config, demo=False, fresh=False).close()

    return RestoreService(config.url, config.backup_folder, catch_up=catch_up)


def make_doctor(config: Config, clock: TimeSource = system_clock) -> DoctorService:
    """Return what examines the kiosk that `config` describes; it need not be able to open."""
    from kiosk.services import journal_checks  # noqa: PLC0415
    from kiosk.services.checks import Folders  # noqa: PLC0415
    from kiosk.services.doctor import DoctorService  # noqa: PLC0415

    def journal(whole: bool) -> Iterable[Finding]:  # noqa: FBT001 - called by the doctor alone
        return journal_checks.findings(config.url, config.journal_path, whole=whole)

    folders = Folders(
        data=config.data_dir, journal=config.journal_path.parent, backups=config.backup_folder
    )
    return DoctorService(config.url, folders, make_backups(config), clock, journal)
