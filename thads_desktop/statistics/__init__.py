"""Statistics: counted from spans and money lines by SQL, every figure open to its cases."""
