"""What people do in the shop; each public method is one transaction, plain and blocking."""
