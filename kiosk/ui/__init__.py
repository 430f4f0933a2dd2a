"""The window: views show and ask, flows decide, models feed the lists."""
