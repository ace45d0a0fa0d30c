"""Tabs of the case page, one to a noun, each filled when it is first looked at."""
