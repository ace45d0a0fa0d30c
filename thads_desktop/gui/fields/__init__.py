"""Fields: one value a person fills in, read and checked as it is typed."""
