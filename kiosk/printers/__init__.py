"""Receipt printers: on the network, at a port, or a folder of files. Plain and blocking."""
