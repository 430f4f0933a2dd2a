"""Asking the outside world for money."""
