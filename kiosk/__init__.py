"""An in-store flash-sale kiosk: several machines, one stock, and money is never lost."""

__version__ = "0.1.0"
