"""Receipts on paper, in files and as a QR code."""
