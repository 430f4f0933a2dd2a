"""All SQL: one module of functions per table group."""
