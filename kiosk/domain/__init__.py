"""The shop in plain Python: no input or output, no clock, no Qt, no SQL."""
